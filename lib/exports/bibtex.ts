import { Cite, type CslData, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from './csl-item';

/**
 * References in BibTeX, mapped by citation-js. For use before and while building, never in the browser: the package
 * brings code that could fetch.
 */

const { format } = plugins.config.get('@bibtex');
// In ASCII it leaves out every letter that LaTeX has no command for: all of Urdu, Arabic, Chinese.
format.asciiOnly = false;
// A hyphen in a key is no fault.
format.checkLabel = false;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry for each reference, in UTF-8, ending with a line break. */
export function formatBibtex(items: readonly CslItem[]): string {
  const entries = new Cite(items.map(escaped)).format('bibtex', { format: 'object' });
  return entries
    .map(({ type, label, properties }, index) => {
      const item = items[index];
      const fields = item === undefined ? [] : [...fieldsOf(properties), ...dateFields(item), ...moreFields(item)];
      return `@${type}{${label},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
    })
    .join('\n');
}

const fieldsOf = ({ year: _year, month: _month, ...properties }: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(properties).map(([name, value]) => field(name, value));

const field = (name: string, value: string | number): string => `${name} = {${value}}`;

/** citation-js writes `month = {oct 5}`, which BibTeX prints as it is and pandoc does not read. */
function dateFields({ issued }: CslItem): readonly string[] {
  const [year, month, day] = issued['date-parts'][0];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    field('year', year),
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(day === undefined ? [] : [field('day', day)]),
  ];
}

/** What citation-js has no field for and readers understand: biblatex' subtype (pandoc too) and version. */
function moreFields({ type, version }: CslItem): readonly string[] {
  return [
    ...(type === 'article-newspaper' ? [field('entrysubtype', 'newspaper')] : []),
    ...(version === undefined ? [] : [field('version', version)]),
  ];
}

/** With every text escaped for LaTeX, since citation-js escapes none unless all is ASCII. Addresses stay as they are. */
function escaped({ author, URL: address, ...item }: CslItem): CslData {
  const texts = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'string' ? escapeBibtex(value) : value,
  ]);
  return {
    ...Object.fromEntries(texts),
    id: item.id,
    'citation-key': item.id,
    type: item.type,
    ...(author === undefined ? {} : { author: author.map(escapedName) }),
    ...(address === undefined ? {} : { URL: address.replace(/[{}\\]/g, encodeURIComponent) }),
  };
}

const escapedName = (name: CslName): CslName =>
  'literal' in name
    ? { literal: escapeBibtex(name.literal) }
    : { family: escapeBibtex(name.family), given: escapeBibtex(name.given) };

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // "\{" would do in LaTeX, but BibTeX counts it as a brace that is never closed.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '\u00a0': '~',
};

/** A text in which LaTeX and BibTeX find no markup: commands, braces, comments, and the pairs that become one sign. */
export const escapeBibtex = (text: string): string =>
  text
    .replace(/[\\{}~^<>\u00a0]/g, (char) => COMMANDS[char] ?? char)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`)/g, '$&{}');
