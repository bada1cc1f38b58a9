import type { Painted } from './time-paint';

const ms = (time: number): string => Math.round(time).toString().padStart(8);

/** A table of what is seen while pages load, times in ms. */
export function formatPaint(painted: readonly Painted[]): string {
  return [
    'Loading, on a phone (slow 4G, a quarter of this machine) and on a desktop (10 Mbit): ms, on this machine as it is now',
    `${['first', 'largest', 'longest', 'blocked', 'shift'].map((name) => name.padStart(8)).join('')}  page`,
    ...painted.map(
      ({ path, device, firstPaint, largestPaint, largest, longest, blocked, shift }) =>
        `${ms(firstPaint)}${ms(largestPaint)}${ms(longest)}${ms(blocked)}${shift.toFixed(3).padStart(8)}  ${device} ${path} (${largest})`,
    ),
  ].join('\n');
}
