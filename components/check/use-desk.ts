import { useCallback, useEffect, useRef } from 'react';
import type { Answers, FromWorker, ReadText, Request, ToWorker } from './desk-messages';

/** What the worker says without being asked. */
export interface DeskListener {
  readonly onProgress: (progress: number) => void;
  readonly onRead: (reading: ReadText) => void;
  readonly onFail: () => void;
}

export type Ask = <Asked extends Request>(request: Asked) => Promise<Answers[Asked['type']] | null>;

export interface DeskHandle {
  /** Reads a text in a new worker; the one before it is stopped. */
  readonly read: (text: string) => void;
  readonly stop: () => void;
  /** Asks the worker; null where it is stopped before it answers, or fails. */
  readonly ask: Ask;
}

type Waiting = Map<number, (answer: Answers[keyof Answers] | null) => void>;

/** The worker that reads and computes, one for each text, so that it can be stopped at any time. */
export function useDesk(listener: DeskListener): DeskHandle {
  const heard = useRef(listener);
  const worker = useRef<Worker | null>(null);
  const waiting = useRef<Waiting>(new Map());
  const asked = useRef(0);
  useEffect(() => {
    heard.current = listener;
  });

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    for (const answer of waiting.current.values()) answer(null);
    waiting.current.clear();
  }, []);

  const read = useCallback(
    (text: string) => {
      stop();
      const next = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
      worker.current = next;
      next.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (worker.current === next) hear(data, heard.current, waiting.current);
      });
      next.addEventListener('error', () => {
        if (worker.current === next) heard.current.onFail();
      });
      next.postMessage({ type: 'read', text } satisfies ToWorker);
    },
    [stop],
  );

  const ask = useCallback(
    <Asked extends Request>(request: Asked): Promise<Answers[Asked['type']] | null> =>
      new Promise((resolve) => {
        if (worker.current === null) return resolve(null);
        asked.current += 1;
        // The worker answers a request with what `Answers` has for its type.
        waiting.current.set(asked.current, (answer) => resolve(answer as Answers[Asked['type']] | null));
        worker.current.postMessage({ type: 'ask', number: asked.current, request } satisfies ToWorker);
      }),
    [],
  );

  useEffect(() => stop, [stop]);
  return { read, stop, ask };
}

function hear(message: FromWorker, listener: DeskListener, waiting: Waiting): void {
  const settle = (number: number, answer: Answers[keyof Answers] | null): void => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  switch (message.type) {
    case 'progress':
      listener.onProgress(message.progress);
      break;
    case 'read':
      listener.onRead(message.reading);
      break;
    case 'answer':
      settle(message.number, message.answer);
      break;
    case 'fail':
      if (message.number === null) listener.onFail();
      else settle(message.number, null);
      break;
    default:
      message satisfies never;
  }
}
