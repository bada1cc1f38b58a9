/**
 * Mutation testing of the arithmetic: `npm run mutate`, or one folder with `MUTATE=numbers npm run mutate`, or one file with
 * `npm run mutate -- --mutate lib/numbers/range.ts`. What came of it, and why some mutants may live: docs/mutation.md.
 */
const FOLDERS = (process.env.MUTATE ?? 'numbers,checks,article').split(',');

/** Read by cli/mutate/runner.mjs in the processes that Stryker starts: a folder is held by its own tests. */
process.env.MUTATE = FOLDERS.join(',');

export default {
  testRunner: 'headcount',
  plugins: ['./cli/mutate/runner.mjs'],
  mutate: FOLDERS.flatMap((folder) => [
    `lib/${folder}/**/*.ts`,
    `!lib/${folder}/**/*.test.ts`,
    // The published examples and the made-up articles that tests read: data of tests, not code.
    `!lib/${folder}/**/*-vectors.ts`,
    `!lib/${folder}/fixtures/**`,
  ]),
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded (tables of words, patterns), is read again for every mutant: it counts too.
  ignoreStatic: false,
  // A sample is none of what a later run may take over.
  incremental: process.env.MUTATE_EVERY === undefined,
  incrementalFile: `coverage/mutation/${FOLDERS.join('-')}.json`,
  // Stryker would rewrite the paths in tsconfig.json with TypeScript's JavaScript interface, which TypeScript 7 has not; no
  // path here needs rewriting. A name that is no file leaves it out.
  tsconfigFile: 'none',
  tempDirName: `coverage/stryker-tmp-${FOLDERS.join('-')}`,
  ignorePatterns: [
    '.next',
    'generated',
    'out',
    'public',
    'docs',
    'e2e',
    'cli',
    'app',
    'components',
    'coverage',
    'test-results',
  ],
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: `coverage/mutation/${FOLDERS.join('-')}.html` },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  concurrency: Number(process.env.MUTATE_PROCESSES ?? 2),
  // A mutant that loops is stopped; one that is only slow, on a busy machine, is not called killed.
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
