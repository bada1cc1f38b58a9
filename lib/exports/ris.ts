import { Cite, type RisEntry } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item';

/**
 * References in RIS, mapped by citation-js; the lines are ours, since it breaks values after 70 characters, in the
 * middle of words. For use before and while building, never in the browser: the package brings code that could fetch.
 * Ends with a line break.
 */
export function formatRis(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const tags = Object.entries(tagsOf(item)).flatMap(([tag, value]) =>
        [value].flat().map((text) => line(tag, text)),
      );
      return [line('TY', TYPES[item.type]), line('ID', item.id), ...tags, 'ER  - \n'].join('');
    })
    .join('\n');
}

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  webpage: 'ELEC',
};

/**
 * In the tags of 2011 a newspaper article's author is its "reporter" and its date a year, and readers that go by them
 * (citation-js is one) lose both. In the older tags, which all readers know, neither is lost.
 */
function tagsOf(item: CslItem): RisEntry {
  const cite = new Cite({ ...item });
  switch (item.type) {
    case 'article-newspaper': {
      const { PY: _year, AB: note, ...tags } = tagsIn(cite, 'old');
      return { ...tags, Y1: dateOf(item), ...(note === undefined ? {} : { N1: note }) };
    }
    case 'dataset':
    case 'webpage':
      return { ...tagsIn(cite, 'mixed'), DA: dateOf(item) };
    default:
      return item.type satisfies never;
  }
}

/** Without the id, of which citation-js keeps 20 characters. */
function tagsIn(cite: Cite, spec: 'old' | 'mixed'): RisEntry {
  const { TY: _type, ID: _id, ...tags } = cite.format('ris', { format: 'object', spec })[0] ?? {};
  return tags;
}

/** Two spaces before a hyphen would begin a value. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/ {2,}/g, ' ')}\n`;

/** "2023/10/05/", "2023/10//", "2023///": year, month, day, and other information that we have none of. */
function dateOf({ issued }: CslItem): string {
  const [year, month, day] = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}
