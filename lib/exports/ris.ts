import { Cite, type CslData } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item';

/**
 * References in RIS, mapped by citation-js; the lines are ours, since it breaks values after 70 characters, in the
 * middle of words. For use before and while building, never in the browser: the package brings code that could fetch.
 * Ends with a line break.
 */
export function formatRis(items: readonly CslItem[]): string {
  const entries = new Cite(items.map(mappable)).format('ris', { format: 'object' });
  return entries
    .map(({ TY: _type, ID: _id, DA: _date, ...tags }, index) => {
      const item = items[index];
      const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((text) => line(tag, text)));
      return item === undefined
        ? ''
        : [line('TY', TYPES[item.type]), line('ID', item.id), line('DA', dateOf(item)), ...lines, 'ER  - \n'].join('');
    })
    .join('\n');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = { 'article-newspaper': 'NEWS', dataset: 'DATA' };

/** Of a newspaper article, citation-js leaves out author and day; of one in a magazine it does not. */
const mappable = (item: CslItem): CslData => ({
  ...item,
  type: item.type === 'article-newspaper' ? 'article-magazine' : item.type,
});

/** A line break would end the value, and two spaces before a hyphen begin one. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\n`;

/** "2023/10/05/", "2023/10//", "2023///": year, month, day, and other information that we have none of. */
function dateOf({ issued }: CslItem): string {
  const [year, month, day] = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}
