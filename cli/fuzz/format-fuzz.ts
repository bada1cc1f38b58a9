import { formatRequest } from './request';
import type { FuzzResult } from './run-fuzz';

const SHOWN = 20;
/** Characters of a line. */
const LONGEST = 240;

/** What came of it, and how to see each finding again. @param seed Of the requests. */
export function formatFuzz({ findings, statuses, isAlive }: FuzzResult, seed: number): string {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${label(status)} ${count}`);
  const shown = findings.slice(0, SHOWN).map(({ index, request, wrong }) => {
    const lines = formatRequest(request).replaceAll('\r', '').split('\n');
    return [
      `✖ request ${index}: ${wrong.join('; ')}`,
      ...lines.map((line) => `    ${JSON.stringify(line.slice(0, LONGEST)).slice(1, -1)}`),
    ];
  });
  return [
    `answers by status: ${counts.join(', ')}`,
    `the server ${isAlive ? 'still serves the first page whole' : 'does not serve the first page any more'}`,
    findings.length === 0
      ? 'nothing found'
      : `${findings.length} findings; one again: npm run fuzz -- --seed ${seed} --only NUMBER`,
    ...shown.flat(),
    ...(findings.length > SHOWN ? [`… and ${findings.length - SHOWN} more`] : []),
  ].join('\n');
}

const label = (status: number): string => (status === 0 ? 'none' : String(status));
