import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const COMPONENT_TESTS = 'components/**/*.test.tsx';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    // Property tests run thousands of cases; on a busy machine that takes a while. A limit on hanging, not on speed.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{lib,cli,components,app}/**/*.test.{ts,tsx}'],
          exclude: [COMPONENT_TESTS],
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
