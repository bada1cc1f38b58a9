import { oneLine } from './one-line';

const MARKUP = new RegExp(
  [
    // Wherever it stands: formatting, links, citations, formulas, attributes, cells, typographic quotes.
    /[\\`*_{}[\]<>#|$@~^&"']/,
    // Two of them become a dash or an ellipsis.
    /-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\./,
    // What begins a list, a definition or a block at the head of a paragraph: "1. ", "(a) ", "- ", ": ".
    /^[-+:%=]|[.)](?<=^\(?\w+.)(?=\s|$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * A text in which pandoc's Markdown finds no markup, anywhere in a paragraph, heading, cell or caption. In one line;
 * control characters, which Word files cannot hold, become spaces.
 */
export const escapePandoc = (text: string): string =>
  oneLine(text)
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&');
