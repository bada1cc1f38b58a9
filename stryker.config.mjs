/**
 * Mutation testing of the arithmetic: `npm run mutate`, or one folder with `MUTATE=numbers npm run mutate`, or one file with
 * `npm run mutate -- --mutate lib/numbers/range.ts`. What came of it, and why some mutants may live: docs/mutation.md.
 */
const FOLDERS = (process.env.MUTATE ?? 'numbers,checks,article').split(',');

/** Read by vitest.mutate.config.ts in the processes that Stryker starts: a folder is held by its own tests. */
process.env.MUTATE = FOLDERS.join(',');

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  mutate: FOLDERS.flatMap((folder) => [
    `lib/${folder}/**/*.ts`,
    `!lib/${folder}/**/*.test.ts`,
    // The published examples and the made-up articles that tests read: data of tests, not code.
    `!lib/${folder}/**/*-vectors.ts`,
    `!lib/${folder}/fixtures/**`,
  ]),
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded (tables of words, regular expressions), cannot be switched on for one test: each
  // such mutant costs a new process and all tests. `MUTATE_STATIC=1` shows them too, and takes hours.
  ignoreStatic: process.env.MUTATE_STATIC !== '1',
  incremental: true,
  incrementalFile: `coverage/mutation/${FOLDERS.join('-')}.json`,
  // Stryker would rewrite the paths in tsconfig.json with TypeScript's JavaScript interface, which TypeScript 7 has not; no
  // path here needs rewriting. A name that is no file leaves it out.
  tsconfigFile: 'none',
  tempDirName: 'coverage/stryker-tmp',
  ignorePatterns: ['.next', 'generated', 'out', 'public', 'docs', 'e2e', 'cli', 'test-results'],
  // Every mutant's fate is written at once: a run that is stopped has not been for nothing.
  reporters: ['clear-text', 'progress-append-only', 'event-recorder', 'json', 'html'],
  eventReporter: { baseDir: 'coverage/mutation/events' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  htmlReporter: { fileName: 'coverage/mutation/report.html' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  concurrency: Number(process.env.MUTATE_PROCESSES ?? 2),
  // A mutant that loops is stopped; one that is only slow, on a busy machine, is not called killed.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
