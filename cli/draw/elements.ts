import type { XastChild, XastElement } from 'svgo';
import { xmlText } from './xml-text';

/** An SVG element for svgo, which escapes texts and values when it writes them. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (XastChild | string)[]
): XastElement => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, xmlText(String(value))])),
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: xmlText(child) } : child)),
});
