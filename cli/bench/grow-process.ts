import { resolve } from 'node:path';
import type { Measured } from './grow-measure';
import { runTask, TASKS } from './grow-tasks';

// React looks for it while it loads, which is later.
Object.assign(process.env, { NODE_ENV: 'production' });

const [name, root = ''] = process.argv.slice(2);
const task = TASKS.find((each) => each === name);
if (task === undefined) throw new Error(`found the task ${name}, expected one of ${TASKS.join(', ')}`);

const before = process.memoryUsage.rss();
const from = performance.now();
const made = await runTask(task, root, resolve(import.meta.dirname, '..', '..'));
const ms = performance.now() - from;
const peak = process.resourceUsage().maxRSS * 1024;
const measured: Measured = { ...made, ms, before, peak };
process.send?.(measured);
