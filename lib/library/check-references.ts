import { type Problem, shorten } from '../article/data-error';
import type { ArticleFile } from '../article/schema';
import { parseProse } from '../article/template';

/** Ids are unique, and whatever is named exists. Also the order of dates and versions. */
export function checkReferences(file: ArticleFile): Problem[] {
  return [...checkIds(file), ...checkSentences(file), ...checkCharts(file), ...checkProse(file), ...checkDates(file)];
}

function checkIds(file: ArticleFile): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const list of ['sentences', 'figures', 'derived', 'checks', 'charts'] as const) {
    for (const [index, { id }] of file[list].entries()) {
      const path = `${list}[${index}].id`;
      const taken = first.get(id);
      if (taken === undefined) first.set(id, path);
      else
        problems.push({
          path,
          found: `${shorten(id)}, which is also ${taken}`,
          expected: 'an id of its own in the article',
        });
    }
  }
  return problems;
}

function missing(path: string, id: string, known: readonly string[], what: string): Problem[] {
  return known.includes(id)
    ? []
    : [
        {
          path,
          found: shorten(id),
          expected: `the id of ${what} of this file: ${known.join(', ') || 'there are none'}`,
        },
      ];
}

function checkSentences(file: ArticleFile): Problem[] {
  const known = file.sentences.map(({ id }) => id);
  return (['figures', 'others'] as const).flatMap((list) =>
    file[list].flatMap(({ sentence }, index) => missing(`${list}[${index}].sentence`, sentence, known, 'a sentence')),
  );
}

function checkCharts(file: ArticleFile): Problem[] {
  const figures = file.figures.map(({ id }) => id);
  const numbers = [...figures, ...file.derived.map(({ id }) => id)];
  const derived = file.derived.map(({ id }) => id);
  const checks = file.checks.map(({ id }) => id);
  return file.charts.flatMap((chart, index) => {
    const path = `charts[${index}]`;
    const rows = (ids: readonly string[], key: string, known: readonly string[], what: string): Problem[] =>
      ids.flatMap((id, row) => missing(`${path}.${key}[${row}]`, id, known, what));
    switch (chart.kind) {
      case 'bars':
        return rows(chart.rows, 'rows', numbers, 'a figure or derived number');
      case 'exactness':
        return rows(chart.rows, 'rows', figures, 'a figure');
      case 'line':
        return missing(`${path}.check`, chart.check, checks, 'a check');
      case 'parts':
        return [
          ...missing(`${path}.whole`, chart.whole, figures, 'a figure'),
          ...rows(chart.parts, 'parts', figures, 'a figure'),
          ...(chart.unaccounted === null
            ? []
            : missing(`${path}.unaccounted`, chart.unaccounted, derived, 'a derived number')),
        ];
      default:
        return chart satisfies never;
    }
  });
}

/** Every piece of prose with its path. */
export function proseOf(file: ArticleFile): readonly (readonly [path: string, prose: string])[] {
  return [
    ['headline', file.headline],
    ['lede', file.lede],
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
      if (!/[{}]/.test(piece.text)) return [];
      return [
        {
          path,
          found: shorten(piece.text),
          expected: 'numbers as {id}, {id:rounding} or {id:hedge}, and no other braces',
        },
      ];
    }),
  );
}

function checkDates(file: ArticleFile): Problem[] {
  const newest = file.changes.at(-1);
  const problems = file.figures.flatMap(({ period }, index): Problem[] =>
    period.from.slice(0, period.to.length) <= period.to.slice(0, period.from.length)
      ? []
      : [
          {
            path: `figures[${index}].period`,
            found: `${period.from} to ${period.to}`,
            expected: 'a period that does not end before it begins',
          },
        ],
  );
  if (newest !== undefined && newest.version !== file.version) {
    problems.push({
      path: 'version',
      found: shorten(file.version),
      expected: `the version of the last change, ${shorten(newest.version)}`,
    });
  }
  return problems;
}
