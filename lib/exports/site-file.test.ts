import { expect, test } from 'vitest';
import { siteFile } from './site-file';

test.each([
  ['/a/citations.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/a/chart.json', 'application/json'],
  ['/a/chart.svg', 'image/svg+xml'],
  ['/a/chart.unknown', 'application/octet-stream'],
])('%s is served as %s', (path, mediaType) => {
  expect(siteFile(path, new Uint8Array([1])).mediaType).toBe(mediaType);
});
