import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './cli/bench/chromium';

// This file is read again in every worker: the first reading chooses a port, the others find it in their environment.
process.env.HEADCOUNT_E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.HEADCOUNT_E2E_PORT}`;

/** Build the site once more. */
const BUILDING = ['**/static-site.spec.ts', '**/builds.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  projects: [
    { name: 'site', testIgnore: BUILDING },
    // When the machine has nothing else to do.
    { name: 'static', testMatch: BUILDING, dependencies: ['site'] },
  ],
  use: { baseURL, trace: 'off', video: 'off', screenshot: 'off', launchOptions: await findChromium() },
  webServer: {
    command: `"${process.execPath}" node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${process.env.HEADCOUNT_E2E_PORT}`,
    url: baseURL,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
