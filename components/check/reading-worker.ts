import { type Desk, openDesk } from './desk';
import type { Answers, FromWorker, Request, ToWorker } from './desk-messages';
import { buildTaken } from './taken';

// Runs in a worker of its own: reading a long text would hold the page up.

let desk: Desk | null = null;
let opened = '';

const say = (message: FromWorker): void => postMessage(message);

function answer(open: Desk, request: Request): Answers[keyof Answers] {
  switch (request.type) {
    case 'edit':
      return open.edit(request.edits);
    case 'view':
      return open.view(request.edits, request.ids);
    case 'figure':
      return open.figure(request.edits, request.id);
    case 'select':
      return open.select(request.place);
    case 'find':
      return open.find(request.words, request.taken);
    case 'take':
      return buildTaken(opened, open, request);
    default:
      return request satisfies never;
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.type === 'read') {
      opened = data.text;
      desk = openDesk(data.text, (progress) => say({ type: 'progress', progress }));
      say({ type: 'read', reading: desk.reading });
    } else if (desk !== null) {
      say({ type: 'answer', number: data.number, answer: answer(desk, data.request) });
    }
  } catch {
    say({ type: 'fail', number: data.type === 'ask' ? data.number : null });
  }
});
