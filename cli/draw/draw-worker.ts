import { openDrawingBoard } from './draw-svg';
import type { Drawn, DrawTask } from './drawing-pool';

// One of several processes that draw: a task comes in as a message, its picture goes out as one.
const board = await openDrawingBoard();

process.on('message', async ({ id, chart, drawing }: DrawTask) => {
  let drawn: Drawn;
  try {
    drawn = { id, svg: await board.draw(chart, drawing) };
  } catch (error) {
    drawn = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(drawn);
});
