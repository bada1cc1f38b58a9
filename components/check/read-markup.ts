/** What a browser never prints, and what is around a text rather than in it. */
const LEFT_OUT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'NAV',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SVG',
  'SELECT',
]);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);

/**
 * The text of an HTML document, a line for each block, without scripts, styles and navigation. The document that
 * DOMParser makes is inert: nothing in it runs and nothing is loaded.
 */
export function readHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  // Not by recursion: markup may be nested more deeply than calls can be.
  const open: (Node | 'end')[] = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') end();
    else if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !LEFT_OUT.has(node.nodeName.toUpperCase())) {
      if (node.nodeName === 'BR') end();
      if (CELLS.has(node.nodeName)) line += ' ';
      if (BLOCKS.has(node.nodeName)) {
        end();
        open.push('end');
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) open.push(child);
    }
  }
  end();
  return lines.join('\n');
}
