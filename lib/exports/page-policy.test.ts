import { expect, test } from 'vitest';
import { pagePolicy } from './page-policy';

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((each) => each.startsWith(`${name} `));

test('a page runs its own scripts and styles, each digest once', () => {
  const policy = pagePolicy({ scripts: ["'sha256-a'", "'sha256-b'", "'sha256-a'"], styles: ["'sha256-c'"] });
  expect(directive(policy, 'script-src')).toBe("script-src 'self' 'sha256-a' 'sha256-b'");
  expect(directive(policy, 'style-src')).toBe("style-src 'self' 'sha256-c'");
  expect(directive(policy, 'default-src')).toBe("default-src 'none'");
});

test('a page with style attributes may have any style, and still no script but its own', () => {
  const policy = pagePolicy({ scripts: [], styles: null });
  expect(directive(policy, 'style-src')).toBe("style-src 'self' 'unsafe-inline'");
  expect(directive(policy, 'script-src')).toBe("script-src 'self'");
});
