import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StaticPicture } from './static-picture';

const SVG = '<svg width="288"><a href="#s1"><text>6 million</text></a></svg>';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function place(html = ''): HTMLDivElement {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.replaceChildren(container);
  return container;
}

test('the server writes the whole drawing', () => {
  expect(renderToString(<StaticPicture of="a/c" drawing="narrow" svg={SVG} />)).toContain(`>${SVG}</div>`);
});

test('a page whose data has no drawing keeps the one in its HTML, and has it again when it is shown again', async () => {
  const container = place(renderToString(<StaticPicture of="a/kept" drawing="wide" svg={SVG} />));
  const drawn = container.querySelector('svg');
  const root = await act(async () => hydrateRoot(container, <StaticPicture of="a/kept" drawing="wide" svg="" />));
  expect(container.querySelector('svg')).toBe(drawn);
  await act(async () => root.render(null));
  expect(container.innerHTML).toBe('');
  await act(async () => root.render(<StaticPicture of="a/kept" drawing="wide" svg="" />));
  expect(container.querySelector('text')?.textContent).toBe('6 million');
});

test('a drawing that is given is shown, whatever else was', async () => {
  const container = place();
  const root = createRoot(container);
  await act(async () => root.render(<StaticPicture of="a/kept" drawing="wide" svg={SVG.replace('6', '7')} />));
  expect(container.querySelector('text')?.textContent).toBe('7 million');
});
