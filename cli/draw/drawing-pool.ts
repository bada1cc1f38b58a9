import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Chart, Drawing } from '@/lib/charts/chart';
import type { DrawingBoard } from './draw-svg';

export interface DrawTask {
  readonly id: number;
  readonly chart: Chart;
  readonly drawing: Drawing;
}

export type Drawn = { readonly id: number; readonly svg: string } | { readonly id: number; readonly error: string };

interface Waiting {
  readonly resolve: (svg: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Several processes that draw: recharts takes tens of milliseconds for a picture, and one process uses one core.
 * @param size how many processes
 */
export async function openDrawingPool(size: number): Promise<DrawingBoard> {
  const workers = Array.from({ length: size }, openWorker);
  let next = 0;
  return {
    atOnce: size,
    // Tasks are of about one size, so taking turns keeps all of them busy.
    draw: (chart, drawing) => {
      const worker = workers[next % size];
      next += 1;
      if (worker === undefined) throw new Error(`a pool of ${size} processes draws nothing`);
      return worker.draw({ id: next, chart, drawing });
    },
    close: async () => {
      for (const worker of workers) worker.process.kill();
    },
  };
}

function openWorker(): { readonly process: ChildProcess; readonly draw: (task: DrawTask) => Promise<string> } {
  const waiting = new Map<number, Waiting>();
  const worker = fork(fileURLToPath(new URL('./draw-worker.ts', import.meta.url)));
  worker.on('message', (drawn: Drawn) => {
    const task = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ('svg' in drawn) task?.resolve(drawn.svg);
    else task?.reject(new Error(drawn.error));
  });
  worker.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`a drawing process ended with ${code}`));
    waiting.clear();
  });
  const draw = (task: DrawTask) =>
    new Promise<string>((resolve, reject) => {
      waiting.set(task.id, { resolve, reject });
      worker.send(task);
    });
  return { process: worker, draw };
}
