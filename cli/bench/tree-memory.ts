import { execFileSync } from 'node:child_process';

/** A line of `ps`: process, its parent, kB (1,024 bytes) in memory. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/gm;

/** What a process and all that it started hold in memory now, in bytes; 0 where the system has no `ps` to ask. */
export function treeMemory(pid: number): number {
  let listed: string;
  try {
    listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return 0;
  }
  return sumTree(listed, pid);
}

/** @param listed Lines of process, parent and kB (1,024 bytes). @returns bytes of a process and its descendants */
export function sumTree(listed: string, pid: number): number {
  const lines = [...listed.matchAll(LINE)].map(([, process = 0, parent = 0, held = 0]) => ({
    process: Number(process),
    parent: Number(parent),
    held: Number(held) * 1024,
  }));
  const heldUnder = (root: number): number =>
    lines
      .filter(({ parent }) => parent === root)
      .reduce((sum, { process, held }) => sum + held + heldUnder(process), 0);
  return (lines.find(({ process }) => process === pid)?.held ?? 0) + heldUnder(pid);
}
