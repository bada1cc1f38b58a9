const KB = 1024;

/**
 * What a page may make a browser load at first, and an embed at all: bytes as gzip sends them, fonts as they are. Of
 * the script, Next's own runtime is about 135 kB. Tests hold every page to it: e2e/weight.spec.ts.
 */
export const BUDGETS = { html: 60 * KB, script: 165 * KB, fonts: 110 * KB, requests: 16, embed: 12 * KB } as const;
