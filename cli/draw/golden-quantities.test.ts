import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerOf } from '@/lib/quantities/build-forest-chart';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { type DrawingBoard, openDrawingBoard } from './draw-svg';
import { framePicture } from './frame-picture';
import { renderDrawing } from './render-charts';

/** Every SVG of the shipped quantities, as it was when somebody last looked at it; see golden.test.ts. */
const FOLDER = join('cli', 'draw', 'golden-quantities');
const ACCEPT = 'UPDATE_GOLDEN=1 npx vitest run cli/draw/golden-quantities.test.ts';
const UPDATING = process.env.UPDATE_GOLDEN === '1';
const endings = ['narrow', 'wide', 'picture'] as const;

const all = readQuantities().flatMap((quantity) =>
  chartsOfQuantity(quantity).flatMap((chart) =>
    endings.map((ending) => ({ quantity, chart, ending, name: `${quantity.file.id}.${chart.id}.${ending}.svg` })),
  ),
);

let board: DrawingBoard;
beforeAll(async () => {
  board = await openDrawingBoard();
  mkdirSync(FOLDER, { recursive: true });
}, 60_000);
afterAll(() => board.close());

async function draw({ quantity, chart, ending }: Omit<(typeof all)[number], 'name'>): Promise<string> {
  if (ending !== 'picture') return renderDrawing(board.draw, ownerOf(quantity), chart, ending);
  const data = { date: quantity.file.dataDate, digest: quantity.digest };
  return framePicture(await draw({ quantity, chart, ending: 'wide' }), chart, data);
}

describe('the SVGs of the shipped quantities', { timeout: 60_000 }, () => {
  for (const { name, ...rest } of all) {
    test(`${name} is byte for byte as it was`, async () => {
      const svg = await draw(rest);
      const [golden, changed] = [join(FOLDER, name), join(FOLDER, name.replace(/svg$/, 'changed.svg'))];
      if (UPDATING) writeFileSync(golden, svg);
      rmSync(changed, { force: true });
      if (readIfThere(golden) === svg) return;
      writeFileSync(changed, svg);
      expect.fail(`look at ${changed} beside ${golden}; if it is as it should be: ${ACCEPT}`);
    });
  }

  test('are all there is: none is of a chart that is gone', () => {
    const names = new Set(all.map(({ name }) => name));
    const golden = readdirSync(FOLDER).filter((name) => !name.endsWith('.changed.svg'));
    const gone = golden.filter((name) => !names.has(name));
    if (UPDATING) for (const name of gone) rmSync(join(FOLDER, name));
    expect(UPDATING ? [] : gone, `of charts that are gone; ${ACCEPT} removes them`).toEqual([]);
  });
});

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
