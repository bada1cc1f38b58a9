import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface Answer {
  /** 0 where the server closed the connection without a word. */
  readonly status: number;
  /** With names in small letters, a line each. */
  readonly head: string;
  /** As a browser would have it, one character a byte. */
  readonly body: string;
}

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Reads all that a server wrote before it closed the connection. What is cut off or packed wrongly stays as it is. */
export function parseAnswer(bytes: Buffer): Answer {
  // "Go on" is not yet the answer.
  const whole = bytes.toString('latin1').replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, '');
  const end = whole.indexOf('\r\n\r\n');
  const head = (end < 0 ? whole : whole.slice(0, end)).replace(/^[^:\r\n]+:/gm, (name) => name.toLowerCase());
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
  return { status, head, body: end < 0 ? '' : bodyOf(head, whole.slice(end + 4)) };
}

function bodyOf(head: string, sent: string): string {
  const joined = /^transfer-encoding: chunked/m.test(head) ? joinChunks(sent) : sent;
  const unpack = UNPACK[/^content-encoding: (\w+)/m.exec(head)?.[1] ?? ''];
  if (unpack === undefined || joined === '') return joined;
  try {
    return unpack(Buffer.from(joined, 'latin1')).toString('latin1');
  } catch {
    return joined;
  }
}

/** RFC 9112, 7.1: the length of each piece stands before it, in hexadecimal. */
function joinChunks(sent: string): string {
  const pieces: string[] = [];
  for (let at = 0; ; ) {
    const size = /^([\da-f]+)[^\r\n]*\r\n/i.exec(sent.slice(at, at + 100));
    const length = Number.parseInt(size?.[1] ?? '0', 16);
    if (size === null || length === 0) return pieces.join('');
    at += size[0].length;
    pieces.push(sent.slice(at, at + length));
    at += length + 2;
  }
}
