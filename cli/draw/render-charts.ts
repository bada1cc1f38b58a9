import { createHash } from 'node:crypto';
import { type Chart, DRAWINGS, type Drawing } from '@/lib/charts/chart';
import { cleanSvg } from './clean-svg';
import type { DrawingBoard, DrawSvg } from './draw-svg';
import type { PictureStore } from './picture-store';

export interface ChartToDraw {
  readonly article: string;
  readonly chart: Chart;
}

/** What rendering needs from outside, so that a test can pass its own. */
export interface RenderCharts {
  readonly charts: readonly ChartToDraw[];
  readonly store: PictureStore;
  readonly rendererVersion: string;
  /** Opened only when there is something to draw, as it takes a second; told how many pictures there are to draw. */
  readonly openDrawingBoard: (pictures: number) => Promise<DrawingBoard>;
  /** Called after each picture with how many of all are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Rendered {
  readonly drawn: number;
  readonly kept: number;
  readonly removed: number;
}

const DRAWING_NAMES: readonly Drawing[] = ['narrow', 'wide'];

/** The path of a picture under the folder of all pictures. */
export const pictureName = (article: string, chart: string, drawing: Drawing): string =>
  `${article}/${chart}.${drawing}.svg`;

/**
 * Draws every chart that is not drawn yet from the same data by the same renderer, in both drawings.
 * @throws Error naming the chart that could not be drawn; pictures drawn before it stay
 */
export async function renderCharts(given: RenderCharts): Promise<Rendered> {
  const { charts, store, rendererVersion } = given;
  const pictures = charts.flatMap(({ article, chart }) =>
    DRAWING_NAMES.map((drawing) => ({
      article,
      chart,
      drawing,
      name: pictureName(article, chart.id, drawing),
      key: digest(`${rendererVersion}\n${drawing} ${DRAWINGS[drawing].width}\n${JSON.stringify(chart)}`),
    })),
  );
  const missing = pictures.filter(({ name, key }) => !store.has(name, key));
  if (missing.length > 0) {
    const board = await given.openDrawingBoard(missing.length);
    const left = missing.values();
    let done = 0;
    // Each of these takes the next picture when it has finished one.
    const drawRest = async () => {
      for (const { article, chart, drawing, name, key } of left) {
        store.write(name, key, await renderChart(board.draw, article, chart, drawing));
        done += 1;
        given.onProgress?.(done, missing.length);
      }
    };
    try {
      await Promise.all(Array.from({ length: board.atOnce }, drawRest));
    } finally {
      await board.close();
    }
  }
  const removed = store.finish(new Set(pictures.map(({ name }) => name)));
  return { drawn: missing.length, kept: pictures.length - missing.length, removed };
}

/** Draws and cleans one chart in one drawing. */
export async function renderChart(draw: DrawSvg, article: string, chart: Chart, drawing: Drawing): Promise<string> {
  try {
    const prefix = `${article}-${chart.id}-${drawing}`;
    return cleanSvg(await draw(chart, drawing), { prefix, title: chart.title, description: chart.description });
  } catch (error) {
    throw new Error(`${article}/${chart.id} (${drawing}) could not be drawn`, { cause: error });
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
