import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const FOLDERS = (process.env.MUTATE ?? 'numbers,checks,article').split(',');

/** The tests that mutants are shown to: those beside the code, the same cases every time. See stryker.config.mjs. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    environment: 'node',
    include: FOLDERS.map((folder) => `lib/${folder}/**/*.test.ts`),
    // Laws over generated articles pass through nearly every line and would be run for nearly every mutant: what only
    // they kill is counted as alive.
    exclude: ['lib/checks/laws.test.ts'],
    setupFiles: ['vitest.mutate.setup.ts'],
    testTimeout: 120_000,
  },
});
