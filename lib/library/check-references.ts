import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile } from '../article/schema';
import { parseProse } from '../article/template';
import { missing } from './check-ids';

/** The sentence of a figure, and every number in prose, exist. */
export function checkReferences(file: ArticleFile): Problem[] {
  return [...checkSentences(file), ...checkProse(file)];
}

function checkSentences(file: ArticleFile): Problem[] {
  const known = file.sentences.map(({ id }) => id);
  return (['figures', 'others'] as const).flatMap((list) =>
    file[list].flatMap(({ sentence }, index) => missing(`${list}[${index}].sentence`, sentence, known, 'a sentence')),
  );
}

/** Every piece of prose with its path. */
export function proseOf(file: ArticleFile): readonly (readonly [path: string, prose: string])[] {
  return [
    ['headline', file.headline],
    ['lede', file.lede],
    ...(file.finding === null ? [] : [['finding', file.finding] as const]),
    ...file.derived.flatMap(({ hypothesis }, index) =>
      hypothesis === null ? [] : [[`derived[${index}].hypothesis.text`, hypothesis.text] as const],
    ),
    ...file.checks.flatMap(({ title, hypothesis, comment }, index) => [
      [`checks[${index}].title`, title] as const,
      [`checks[${index}].hypothesis.text`, hypothesis.text] as const,
      ...(comment === null ? [] : [[`checks[${index}].comment`, comment] as const]),
    ]),
    ...file.charts.flatMap((chart, index) => [
      [`charts[${index}].title`, chart.title] as const,
      [`charts[${index}].subtitle`, chart.subtitle] as const,
      [`charts[${index}].description`, chart.description] as const,
      ...(chart.kind === 'parts' ? [[`charts[${index}].note`, chart.note] as const] : []),
    ]),
  ];
}

function checkProse(file: ArticleFile): Problem[] {
  const known = [...file.figures, ...file.derived].map(({ id }) => id);
  return proseOf(file).flatMap(([path, prose]) =>
    parseProse(prose).flatMap((piece): Problem[] => {
      if (piece.type === 'number') return missing(path, piece.id, known, 'a figure or derived number');
      const bare = file.figures.find(({ numeral }) => printsBare(piece.text, numeral.text));
      if (bare !== undefined) {
        const found = `${shorten(bare.numeral.text)} in the words ${shorten(piece.text)}`;
        return [{ path, found, expected: `{${bare.id}}, so that the number keeps its hedge and its sentence` }];
      }
      if (!/[{}]/.test(piece.text)) return [];
      const expected = 'numbers as {id}, {id:rounding} or {id:hedge}, and no other braces';
      return [{ path, found: shorten(piece.text), expected }];
    }),
  );
}

/** Whether words print a figure's numeral as digits: there it would lose its hedge, and nobody could ask for its sentence. */
function printsBare(words: string, numeral: string): boolean {
  const at = words.indexOf(numeral);
  return (
    at >= 0 &&
    !/[\p{L}\d.,]$/u.test(words.slice(0, at)) &&
    !/^(?:[\p{L}\d]|[.,]\d)/u.test(words.slice(at + numeral.length))
  );
}
