import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDefaultArticle } from '@/lib/library/library';
import { writeGrown } from './grow-articles';
import type { Made, Task } from './grow-tasks';
import { treeMemory } from './tree-memory';

/** One task in a process of its own. */
export interface Measured extends Made {
  readonly ms: number;
  /** Memory of the process before the task, and at its peak with all that it started, in bytes. */
  readonly before: number;
  readonly peak: number;
}

export interface Grown extends Measured {
  readonly articles: number;
}

/** How time and memory grow with the number of articles, by task. */
export interface Growth {
  readonly read: readonly Grown[];
  readonly check: readonly Grown[];
  readonly draw: readonly Grown[];
  /** The same charts once more: nothing is to be drawn. */
  readonly drawAgain: readonly Grown[];
  readonly build: readonly Grown[];
  /** Files and pages, by Next's own build. */
  readonly site: readonly Grown[];
}

const SIZES = {
  read: [10, 100, 1000],
  check: [10, 100, 1000, 10_000],
  draw: [10, 100, 1000],
  build: [10, 100],
  site: [10, 100],
} as const;
/** Time between two looks at what is held in memory, in ms. */
const WATCH = 500;

/** Generates articles in temporary folders and measures what is done with them. @param project The project's folder. */
export async function measureGrowth(project: string, onStep: (step: string) => void): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const file = readDefaultArticle(project).file;
  const roots = new Map<number, string>();
  const run = async (task: Task, articles: number): Promise<Grown> => {
    onStep(`${task} ${articles}`);
    const root = roots.get(articles) ?? join(folder, String(articles));
    if (!roots.has(articles)) writeGrown(root, articles, file);
    roots.set(articles, root);
    return { articles, ...(await measureTask(task, root)) };
  };
  const runAll = async (task: Task, sizes: readonly number[]): Promise<readonly Grown[]> => {
    const measured: Grown[] = [];
    for (const size of sizes) measured.push(await run(task, size));
    return measured;
  };
  try {
    const read = await runAll('read', SIZES.read);
    const check = await runAll('check', SIZES.check);
    const [draw, drawAgain]: [Grown[], Grown[]] = [[], []];
    for (const articles of SIZES.draw) {
      draw.push(await run('draw', articles));
      drawAgain.push(await run('draw', articles));
    }
    for (const size of SIZES.build) await run('whole', size);
    const build = await runAll('build', SIZES.build);
    return { read, check, draw, drawAgain, build, site: await runAll('site', SIZES.site) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error where the process ends without having measured anything */
export function measureTask(task: Task, root: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./grow-process.ts', import.meta.url)), [task, root], {
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    let measured: Measured | null = null;
    let seen = 0;
    const watching = setInterval(() => {
      seen = Math.max(seen, treeMemory(child.pid ?? 0));
    }, WATCH);
    child.on('message', (message: Measured) => {
      measured = message;
    });
    child.on('exit', (code) => {
      clearInterval(watching);
      if (measured === null) reject(new Error(`measuring "${task}" ended with ${code}`));
      else resolve({ ...measured, peak: Math.max(measured.peak, seen) });
    });
    child.on('error', (error) => {
      clearInterval(watching);
      reject(error);
    });
  });
}
