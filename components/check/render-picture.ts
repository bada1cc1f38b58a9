import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LineChart } from '@/lib/charts/chart';
import { FramedPicture } from './framed-picture';
import { readTypefaces } from './typefaces';

/** What the page's variables are in a picture that travels: the light colours of app/globals.css. */
const VARIABLES: Readonly<Record<string, string>> = {
  ink: '#1b1b1a',
  soft: '#5d5c58',
  line: '#dad7cf',
  paper: '#fbfaf6',
  stock: '#1d5c63',
  flow: '#a8572a',
  gap: '#75736c',
  'font-sans': "Inter, 'Helvetica Neue', Arial, sans-serif",
  'font-serif': "'Source Serif 4', Georgia, serif",
};

/** A check's chart as an SVG file that needs no page. */
export function renderSvg(chart: LineChart): string {
  const container = document.createElement('div');
  const root = createRoot(container);
  flushSync(() => root.render(createElement(FramedPicture, { chart })));
  const svg = container.querySelector('svg');
  const markup = svg === null ? '' : new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `${markup.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => VARIABLES[name] ?? whole)}\n`;
}

/** Twice the size of the picture's own, for screens of high density. */
const DENSITY = 2;

/** An SVG as a PNG, drawn by the browser in our typefaces. @throws {Error} where the browser cannot draw it. */
export async function renderPng(svg: string): Promise<Blob> {
  const dressed = svg.replace(/^<svg[^>]*>/, `$&<style>${await readTypefaces()}</style>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DENSITY;
    canvas.height = image.naturalHeight * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('the canvas gave no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
