import { describe, expect, test } from 'vitest';
import { findChromium, findInstalledChromium } from './chromium';

const NODE_ENV = 'test';

describe('the Chromium of the tests', () => {
  test.each([{}, { HEADCOUNT_CHROMIUM: 'installed' }])('is the one that CHROMIUM names, with %j', async (env) => {
    const named = { NODE_ENV, ...env, CHROMIUM: process.execPath } as const;
    expect((await findChromium(named)).executablePath).toBe(process.execPath);
    expect(await findInstalledChromium(named)).toEqual(await findChromium(named));
  });

  test('is none where CHROMIUM names no file, and where the choice is none', async () => {
    await expect(findChromium({ NODE_ENV, CHROMIUM: '/no/such/file' })).rejects.toThrow(
      'CHROMIUM names no file: /no/such/file',
    );
    await expect(findChromium({ NODE_ENV, HEADCOUNT_CHROMIUM: 'newest' })).rejects.toThrow(
      'HEADCOUNT_CHROMIUM is "newest"; it can be "package" or "installed"',
    );
  });
});
