import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const COMPONENT_TESTS = 'components/**/*.test.tsx';

/**
 * `default: return value satisfies never` is there for the compiler: types prove that nothing comes there, so no test can.
 * Coverage leaves these lines out, and nothing else.
 */
const withoutNever = {
  name: 'without-never',
  enforce: 'pre' as const,
  transform: (code: string) =>
    code.includes('satisfies never')
      ? {
          code: code.replace(
            /default:(?=\s*(?:return )?[^;{}]* satisfies never)/g,
            '/* v8 ignore next -- @preserve */ default:',
          ),
          map: null,
        }
      : null,
};

export default defineConfig({
  plugins: process.argv.includes('--coverage') ? [withoutNever] : [],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    // Property tests run thousands of cases; on a busy machine that takes a while. A limit on hanging, not on speed.
    testTimeout: 120_000,
    // Vitest leaves one core free for whoever watches; nobody does here.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.d.ts', '**/fixtures/**', '**/*-vectors.ts'],
      reporter: ['text-summary', 'json'],
      thresholds: { branches: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'lib',
          environment: 'node',
          include: ['lib/**/*.test.ts'],
          // Nothing there keeps anything: its files can be read once for all tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{cli,components}/**/*.test.{ts,tsx}'],
          exclude: [COMPONENT_TESTS],
          // As of lib: each works in a folder of its own, and gives back what it sets in the environment.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // A module that one of them replaces must not be there for the next.
          name: 'app',
          environment: 'node',
          include: ['app/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // For frames of about:blank: nothing else is loaded in tests.
          environmentOptions: { happyDOM: { settings: { enableIframePageLoading: true } } },
          include: [COMPONENT_TESTS],
        },
      },
    ],
  },
});
