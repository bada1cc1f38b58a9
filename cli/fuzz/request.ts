import { connect } from 'node:net';
import type { Canary } from './canary';
import { type Answer, parseAnswer } from './parse-answer';

/** A request as it is written on the wire, well formed or not. */
export interface WireRequest {
  readonly method: string;
  /** What stands behind the method: path and query, one character a byte. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly canary: Canary;
}

export function formatRequest({ method, target, headers, body }: WireRequest): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${method} ${target} HTTP/1.1\r\n${lines}\r\n${body}`;
}

/** Milliseconds without a byte after which a server is taken to hang. */
const SILENCE = 60_000;

/**
 * Sends a request over a connection of its own, byte for byte, and reads until the server closes it. An http client
 * would refuse to send much of what is sent here.
 * @throws where nobody listens, or the server is silent for a minute.
 */
export function sendRequest(port: number, request: WireRequest): Promise<Answer> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    let isOpen = false;
    socket.setTimeout(SILENCE, () => socket.destroy(new Error('the server was silent for a minute')));
    socket.on('data', (part) => parts.push(part));
    // A server may close while a long request is still being sent: what it said before counts.
    socket.on('error', (error) => (isOpen && !/silent/.test(error.message) ? undefined : fail(error)));
    socket.on('close', () => done(parseAnswer(Buffer.concat(parts))));
    socket.on('connect', () => {
      isOpen = true;
      socket.write(Buffer.from(formatRequest(request), 'latin1'));
    });
  });
}
