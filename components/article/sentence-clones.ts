/** What of a sentence in the list is shown beside a number: the quote, and what the list marks for it. */
const SHOWN = 'blockquote, [data-preview]';

const idsIn = (element: Element, attribute: string): readonly string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');

/** An element's text in one line: "an estimated 1.7 million". */
export const lineOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A link of the page, or of a drawing in it. */
export type SentenceLink = HTMLElement | SVGElement;

/** The link to a sentence of this page that holds an element, if it is in one. */
export function sentenceLinkAt(target: EventTarget | null): SentenceLink | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest('a[href^="#"]:is(.num, [data-sentences])');
  return link instanceof HTMLElement || link instanceof SVGElement ? link : null;
}

/** The sentences that a link names, or leads to; those of them that this page has. */
export function sentencesOf(link: Element): readonly HTMLElement[] {
  const named = idsIn(link, 'data-sentences');
  const ids = named.length > 0 ? named : [(link.getAttribute('href') ?? '').slice(1)];
  return ids.flatMap((id) => {
    const element = document.getElementById(id);
    return element instanceof HTMLElement && element.hasAttribute('data-sentence') ? [element] : [];
  });
}

/** Copies of sentences in which the numerals of one link are highlighted and no others. */
export function cloneSentences(link: Element, sentences: readonly HTMLElement[]): readonly Node[] {
  const isAbout = aboutOf(link, sentences);
  return sentences.flatMap((sentence) =>
    [...sentence.querySelectorAll(SHOWN)]
      .filter((part) => part.parentElement?.closest(SHOWN) == null && isAbout(part))
      .map((part) => cloneOf(part, isAbout)),
  );
}

function cloneOf(part: Element, isAbout: (part: Element) => boolean): Node {
  const clone = part.cloneNode(true);
  if (!(clone instanceof Element)) return clone;
  clone.removeAttribute('id');
  const originals = [...part.querySelectorAll('*')];
  for (const [index, element] of [...clone.querySelectorAll('*')].entries()) {
    element.removeAttribute('id');
    const original = originals[index];
    if (original === undefined || isAbout(original)) continue;
    if (isMark(element)) element.replaceWith(...element.childNodes);
    else element.remove();
  }
  clone.normalize();
  return clone;
}

const isMark = (element: Element): boolean => element.localName === 'mark';

/** Says of a part of a sentence whether it is about a link's number, or about none in particular. */
function aboutOf(link: Element, sentences: readonly HTMLElement[]): (part: Element) => boolean {
  const figures = new Set(idsIn(link, 'data-figures'));
  const marks = sentences.flatMap((sentence) => [...sentence.querySelectorAll('mark')]);
  const named = marks.filter((mark) => idsIn(mark, 'data-figure').some((id) => figures.has(id)));
  // A link that names no figure of these sentences says in its text which numeral it is.
  const meant = new Set<Element>(named.length > 0 ? named : marks.filter((mark) => isNumeralOf(mark, link)));
  const ids = new Set([...meant].flatMap((mark) => idsIn(mark, 'data-figure')));
  return (part) => {
    if (isMark(part)) return meant.has(part);
    const own = idsIn(part, 'data-figure');
    // Where nothing tells which numeral is meant, it is told of each who says it.
    return own.length === 0 || ids.size === 0 || own.some((id) => ids.has(id));
  };
}

/** "an estimated 1.7 million" is the numeral of "Unauthorized, 1.7 million"; "roughly two dozen" that of "two dozen". */
function isNumeralOf(mark: Element, link: Element): boolean {
  const [printed, asked] = [lineOf(mark), lineOf(link)];
  return asked.includes(printed.replace(/^\D+(?=\d)/, '')) || ` ${printed} `.includes(` ${asked} `);
}
