import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findArticle } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { type DrawingBoard, openDrawingBoard } from './draw-svg';
import { framePicture } from './frame-picture';
import { renderDrawing } from './render-charts';

/**
 * Every SVG of the article that comes with the dashboard, as it was when somebody last looked at it. One that is drawn
 * otherwise is written beside the golden file as `<name>.changed.svg`, to be looked at. `UPDATE_GOLDEN=1` accepts all.
 */
const ARTICLE = 'csm-pakistan-2023';
const FOLDER = join('cli', 'draw', 'golden', ARTICLE);
const ACCEPT = 'UPDATE_GOLDEN=1 npx vitest run cli/draw/golden.test.ts';
const UPDATING = process.env.UPDATE_GOLDEN === '1';

const article = findArticle(ARTICLE);
if (article === null) throw new Error(`there is no article ${ARTICLE}`);
const charts = chartsOf(article);
const endings = ['narrow', 'wide', 'picture'] as const;

let board: DrawingBoard;
beforeAll(async () => {
  board = await openDrawingBoard();
  mkdirSync(FOLDER, { recursive: true });
}, 60_000);
afterAll(() => board.close());

async function draw(chart: (typeof charts)[number], ending: (typeof endings)[number]): Promise<string> {
  if (ending !== 'picture') return renderDrawing(board.draw, ARTICLE, chart, ending);
  const data = { date: article?.file.dataDate ?? '', digest: article?.digest ?? '' };
  return framePicture(await draw(chart, 'wide'), chart, data);
}

function readGolden(name: string): string | null {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return null;
  }
}

describe('the SVGs of the article that comes with the dashboard', { timeout: 60_000 }, () => {
  for (const chart of charts) {
    for (const ending of endings) {
      const name = `${chart.id}.${ending}.svg`;
      const changed = join(FOLDER, `${chart.id}.${ending}.changed.svg`);
      test(`${name} is byte for byte as it was`, async () => {
        const svg = await draw(chart, ending);
        if (UPDATING) writeFileSync(join(FOLDER, name), svg);
        rmSync(changed, { force: true });
        if (readGolden(name) === svg) return;
        writeFileSync(changed, svg);
        expect.fail(`look at ${changed} beside ${join(FOLDER, name)}; if it is as it should be: ${ACCEPT}`);
      });
    }
  }

  test('are all there is: none is of a chart that is gone', () => {
    const names = new Set(charts.flatMap(({ id }) => endings.map((ending) => `${id}.${ending}.svg`)));
    const golden = readdirSync(FOLDER).filter((name) => name.endsWith('.svg') && !name.endsWith('.changed.svg'));
    const gone = golden.filter((name) => !names.has(name));
    if (UPDATING) for (const name of gone) rmSync(join(FOLDER, name));
    expect(UPDATING ? [] : gone, `of charts that are gone; ${ACCEPT} removes them`).toEqual([]);
  });
});
