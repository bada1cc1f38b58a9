import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { checkArticle } from '@/lib/library/check-article';
import { NAME, sampleFile } from '@/lib/library/sample-file';
import { PARTS } from '@/lib/paths';
import { Dashboard } from './dashboard';

// Drawn before the build, and tests of components come before that.
vi.mock('@/lib/library/read-pictures', () => ({
  readPictures: () => ({ narrow: '<svg></svg>', wide: '<svg></svg>' }),
}));

/** The parts of a dashboard whose heading is there, and the links to parts that are not. */
function drawn(change: Parameters<typeof sampleFile>[0]) {
  const html = renderToStaticMarkup(<Dashboard article={checkArticle(sampleFile(change), NAME)} />);
  const ids = Object.values(PARTS).filter((id) => html.includes(`id="${id}-title"`));
  const dead = [...html.matchAll(/href="#([\w-]+)"/g)].flatMap(([, id = '']) =>
    html.includes(`id="${id}"`) ? [] : [id],
  );
  return { ids, dead };
}

test('an article with nothing but figures has a dashboard without headings over nothing', () => {
  const { ids, dead } = drawn((file) => {
    Object.assign(file, { headline: 'A', lede: 'B', finding: 'C', charts: [], checks: [], derived: [], others: [] });
  });
  expect(ids).toEqual([PARTS.figures, PARTS.table, PARTS.sentences, PARTS.citation]);
  expect(dead).toEqual([]);
});

test('an article without checks shows its charts, and the other way round', () => {
  const charts = drawn((file) => {
    file.charts = file.charts.filter(({ kind }) => kind !== 'line');
    file.checks = [];
  });
  expect(charts.ids).toContain(PARTS.charts);
  expect(charts.ids).not.toContain(PARTS.checks);
  expect(charts.dead).toEqual([]);
});
