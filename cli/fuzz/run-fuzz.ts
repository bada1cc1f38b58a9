import { judgeAnswer } from './judge-answer';
import { listAddresses } from './list-addresses';
import { makeRequest } from './make-request';
import { sendRequest, type WireRequest } from './request';

export interface FuzzOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where the site is served on this machine. */
  readonly port: number;
  readonly seed: number;
  /** How many requests; and how many of them at a time. */
  readonly requests: number;
  readonly atOnce: number;
  readonly tell?: (done: number) => void;
}

/** An answer that should not have been. */
export interface Finding {
  readonly index: number;
  readonly request: WireRequest;
  readonly wrong: readonly string[];
}

export interface FuzzResult {
  readonly findings: readonly Finding[];
  /** How many answers had each status; 0 for none. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly isAlive: boolean;
}

/** Sends requests that nobody should send, a bounded number at a time, and judges every answer. */
export async function runFuzz({ root, port, seed, requests, atOnce, tell }: FuzzOptions): Promise<FuzzResult> {
  const addresses = await listAddresses(root, `http://127.0.0.1:${port}`);
  const findings: Finding[] = [];
  const statuses = new Map<number, number>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < requests; index = next++) {
      const request = makeRequest(seed, index, addresses, port);
      try {
        const answer = await sendRequest(port, request);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const wrong = judgeAnswer(request, answer, root);
        if (wrong.length > 0) findings.push({ index, request, wrong });
      } catch (error) {
        findings.push({ index, request, wrong: [error instanceof Error ? error.message : String(error)] });
      }
      tell?.(index + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  findings.sort((a, b) => a.index - b.index);
  return { findings, statuses, isAlive: await isAlive(port) };
}

/** Whether the first page is still there, whole. */
async function isAlive(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return answer.status === 200 && (await answer.text()).trimEnd().endsWith('</html>');
  } catch {
    return false;
  }
}
