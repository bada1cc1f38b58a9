import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { readArticles, readLibrary } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { PICTURES } from '@/lib/library/read-pictures';
import { runCheckCommand } from '../check-command';
import { openDrawingBoard } from '../draw/draw-svg';
import { openPictureStore } from '../draw/picture-store';
import { renderCharts } from '../draw/render-charts';
import { renderPng } from '../draw/render-png';
import { readRendererVersion } from '../draw/renderer-version';

/**
 * What is measured, each in a process of its own: `read` all articles into memory, as pages need them; `check` them as
 * "npm run check -- --json" does; `draw` one chart of each; `whole`, all charts of the first; `build` the
 * files of all; `site` files and pages of all.
 */
export const TASKS = ['read', 'check', 'draw', 'whole', 'build', 'site'] as const;
export type Task = (typeof TASKS)[number];

/** How many files were made, left as they were, or things read. */
export interface Made {
  readonly made: number;
  readonly kept: number;
}

/** @param root A folder of grown articles; @param project The project's folder. */
export async function runTask(task: Task, root: string, project: string): Promise<Made> {
  switch (task) {
    case 'read': {
      const { articles, errors } = readLibrary(root);
      for (const error of errors) throw error;
      return { made: articles.length, kept: 0 };
    }
    case 'check':
      return check(root);
    case 'draw':
      return draw(root, project, 'one of each');
    case 'whole':
      return draw(root, project, 'all of one');
    case 'build': {
      // It loads React, which must not be there before the drawing board is.
      const { buildGrown } = await import('./grow-build');
      return buildGrown(root);
    }
    case 'site': {
      const { buildGrownSite } = await import('./grow-site');
      return buildGrownSite(root, project);
    }
    default:
      return task satisfies never;
  }
}

async function check(root: string): Promise<Made> {
  let made = 0;
  const streams = { input: Readable.from([]), output: new Writable(), errors: new Writable() };
  const print = (text: string): void => {
    made += text.length;
  };
  const complain = (text: string): void => {
    throw new Error(text);
  };
  await runCheckCommand(['--json'], { root, columns: undefined, print, complain, streams });
  return { made, kept: 0 };
}

async function draw(root: string, project: string, which: 'one of each' | 'all of one'): Promise<Made> {
  const articles = which === 'one of each' ? readArticles(root) : readArticles(root).slice(0, 1);
  const charts = articles.flatMap((article) => {
    const all = chartsOf(article);
    const data = { date: article.file.dataDate, digest: article.digest };
    return (which === 'one of each' ? all.slice(0, 1) : all).map((chart) => ({
      article: article.file.id,
      chart,
      data,
    }));
  });
  const folder = which === 'one of each' ? 'drawn' : PICTURES;
  const { drawn, kept } = await renderCharts({
    charts,
    store: openPictureStore(join(root, folder)),
    rendererVersion: readRendererVersion(project),
    openDrawingBoard: () => openDrawingBoard(),
    renderPng,
  });
  return { made: drawn, kept };
}
