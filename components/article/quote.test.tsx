import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { figureIn, sampleFile } from '@/lib/library/sample-file';
import { marksOf, Quote } from './quote';

const FILE = sampleFile();

function render(quote: string, marks: Parameters<typeof Quote>[0]['marks'], start = 0): HTMLElement {
  const box = document.createElement('div');
  const sentence = { id: 's1', start, end: start + quote.length, quote };
  box.innerHTML = renderToStaticMarkup(<Quote sentence={sentence} marks={marks} attribution="Somebody" />);
  return box;
}

/** The sentence as a reader gets it: without who said it. */
function quoteIn(box: HTMLElement): string {
  box.querySelector('cite')?.remove();
  return box.querySelector('blockquote')?.textContent ?? '';
}

const marksIn = (box: HTMLElement) => [...box.querySelectorAll('mark')].map(({ textContent }) => textContent);

test.each(FILE.sentences.map((sentence) => [sentence.id, sentence] as const))(
  '%s is there to the letter, with all its quantities highlighted in its order',
  (_, sentence) => {
    const marks = marksOf(FILE, sentence);
    const box = render(sentence.quote, marks, sentence.start);
    expect(box.querySelector('cite')?.textContent).toBe('Somebody');
    expect(quoteIn(box)).toBe(sentence.quote);
    const places = marksIn(box).map((mark) => sentence.quote.indexOf(mark ?? 'nowhere'));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(marks.length).toBeGreaterThan(0);
  },
);

test('a hedge before its numeral is highlighted with it, also at the head of the sentence', () => {
  const marked = FILE.sentences.flatMap((sentence) =>
    marksIn(render(sentence.quote, marksOf(FILE, sentence), sentence.start)),
  );
  for (const mark of [
    'at least 60',
    'an estimated 1.7 million',
    'approximately 6 million',
    'Nearly 2 million',
    '4.4 million',
  ])
    expect(marked).toContain(mark);
});

test('a hedge that stands elsewhere is not highlighted, nor what is between', () => {
  const file = sampleFile((changed) => {
    const killed = figureIn(changed, 'killed');
    const sentence = changed.sentences.find(({ id }) => id === killed.sentence);
    const at = (sentence?.start ?? 0) + (sentence?.quote.indexOf('claimed') ?? 0);
    Object.assign(killed, { hedge: { text: 'claimed', start: at, end: at + 'claimed'.length } });
  });
  const [sentence] = file.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  expect(marksIn(render(sentence.quote, marksOf(file, sentence), sentence.start))).toContain('60');
});

test('a figure can be told from a quantity that is no figure', () => {
  const [sentence] = FILE.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const marks = [...render(sentence.quote, marksOf(FILE, sentence), sentence.start).querySelectorAll('mark')];
  expect(marks.map((mark) => [mark.textContent, mark.dataset.figure ?? null])).toEqual([
    ['Two', null],
    ['at least 60', 'killed'],
    ['an estimated 1.7 million', 'unauthorized'],
  ]);
});

test('whatever is marked, no letter of the sentence is lost, doubled or taken for markup', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '<', '&', '’', '6', '\u{1f600}', 'é'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), fc.nat(9000), (quote, cuts, start) => {
      const at = [...new Set(cuts.filter((cut) => cut <= quote.length))].sort((a, b) => a - b);
      const marks = at.flatMap((from, index) => {
        const to = at[index + 1];
        return index % 2 === 0 && to !== undefined
          ? [{ start: start + from, end: start + to, figure: `f${index}` }]
          : [];
      });
      // Half of a character outside the first plane cannot be printed: offsets never stand there.
      fc.pre(
        marks.every((mark) =>
          [mark.start, mark.end].every((offset) => !/[\udc00-\udfff]/.test(quote[offset - start] ?? '')),
        ),
      );
      const box = render(quote, marks, start);
      expect(marksIn(box)).toEqual(marks.map((mark) => quote.slice(mark.start - start, mark.end - start)));
      expect(quoteIn(box)).toBe(quote);
    }),
  );
});
