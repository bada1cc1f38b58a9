import type { XastChild, XastElement } from 'svgo';
import type { Run } from '@/lib/charts/break-lines';
import type { PictureRole, PictureText } from '@/lib/charts/layout-picture';
import { element } from './elements';
import { withoutVariables } from './page-variables';

const FILL: Readonly<Record<PictureRole, string>> = {
  title: 'var(--ink)',
  subtitle: 'var(--soft)',
  heading: 'var(--ink)',
  name: 'var(--ink)',
  number: 'var(--ink)',
  range: 'var(--soft)',
  source: 'var(--soft)',
  licence: 'var(--soft)',
};

/** A text around a drawing, with the places that its layout gave it. */
export function pictureText({ role, size, x, lines }: PictureText): XastElement {
  const [first, ...more] = lines;
  const face: Record<string, string | number> =
    role === 'title' ? { 'font-family': withoutVariables('var(--font-serif)'), 'font-weight': 600 } : {};
  return element(
    'text',
    { x, y: first?.baseline ?? 0, 'font-size': size, fill: withoutVariables(FILL[role]), ...face },
    ...spans(first?.runs ?? []),
    // The space parts the words of two lines for those who copy them.
    ...more.flatMap(({ runs, baseline }) => [' ', element('tspan', { x, y: baseline }, ...spans(runs))]),
  );
}

const spans = (runs: readonly Run[]): readonly (XastChild | string)[] => runs.map(span);

function span({ text, style }: Run): XastChild | string {
  switch (style) {
    case 'hedge':
      return element('tspan', { 'font-family': withoutVariables('var(--font-serif)'), 'font-style': 'italic' }, text);
    case 'strong':
      return element('tspan', { 'font-weight': 600 }, text);
    case 'regular':
      return text;
    default:
      return style satisfies never;
  }
}
