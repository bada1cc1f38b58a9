import { readFileSync } from 'node:fs';

/** Clock ticks of a second, as Linux counts them for programs (`getconf CLK_TCK`), on every machine of today. */
const TICKS = 100;

/** Seconds that a process has kept processors busy; null where the system does not say so in /proc. */
export function readCpuTime(pid: number): number | null {
  try {
    // Behind the name in brackets: user and system time are the 14th and 15th entry of the line (man 5 proc).
    const entries = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(entries[11]) + Number(entries[12]);
    return Number.isFinite(ticks) ? ticks / TICKS : null;
  } catch {
    return null;
  }
}
