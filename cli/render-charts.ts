import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { DataError } from '@/lib/article/data-error';
import { readArticles } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { ownerOf } from '@/lib/quantities/build-forest-chart';
import { chartsOfQuantity } from '@/lib/quantities/list-charts';
import { readQuantities } from '@/lib/quantities/quantity-library';
import { openDrawingBoard } from './draw/draw-svg';
import { openDrawingPool } from './draw/drawing-pool';
import { openPictureStore } from './draw/picture-store';
import { renderCharts } from './draw/render-charts';
import { renderPng } from './draw/render-png';
import { readRendererVersion } from './draw/renderer-version';
import { describeRefusal } from './site/describe-refusal';

const HELP = `usage: render-charts [--out FOLDER] [--help]

Draws every chart of every article and quantity without a browser: as SVG for narrow and for wide places of a page, and as a
picture that stands alone, in SVG, in PNG for screens and in PNG for print. What is already drawn from the same data is
kept. FOLDER is generated/charts unless it is given.
`;

/** Another process takes as long to start as some fifty pictures take to draw. */
const WORTH_A_POOL = 100;

// React looks for it while it loads, which is later.
Object.assign(process.env, { NODE_ENV: 'production' });

async function main(): Promise<number> {
  let options: { out: string; help: boolean };
  try {
    const { values } = parseArgs({
      options: { out: { type: 'string', default: 'generated/charts' }, help: { type: 'boolean', default: false } },
    });
    options = values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const terminal = process.stderr.isTTY;
  const { drawn, kept, removed } = await renderCharts({
    charts: [
      ...readArticles().flatMap((article) => {
        const { file, digest } = article;
        const data = { date: file.dataDate, digest };
        return chartsOf(article).map((chart) => ({ article: file.id, chart, data }));
      }),
      ...readQuantities().flatMap((quantity) => {
        const data = { date: quantity.file.dataDate, digest: quantity.digest };
        return chartsOfQuantity(quantity).map((chart) => ({ article: ownerOf(quantity), chart, data }));
      }),
    ],
    store: openPictureStore(options.out),
    rendererVersion: readRendererVersion(process.cwd()),
    openDrawingBoard: (drawings) =>
      drawings < WORTH_A_POOL ? openDrawingBoard() : openDrawingPool(availableParallelism()),
    renderPng,
    onProgress: (done, all) => {
      if (terminal) process.stderr.write(`\rdrawing charts: ${done} of ${all}`);
    },
  });
  if (terminal && drawn > 0) process.stderr.write('\n');
  process.stdout.write(`charts: ${drawn} drawn, ${kept} unchanged, ${removed} removed (${options.out})\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const refusal = describeRefusal(error);
  if (error instanceof DataError) console.error(error.message);
  else if (refusal !== null) console.error(`A drawing could not be written: ${refusal}`);
  else throw error;
  process.exitCode = 1;
}
