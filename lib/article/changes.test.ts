import { describe, expect, test } from 'vitest';
import { findCited, isLater } from './changes';
import type { Change } from './changes-schema';

const change = (version: string, digest: string | null): Change => ({
  version,
  date: '2026-11-22',
  note: `What ${version} changed.`,
  digest,
});
const CHANGES = [change('1.0.0', 'aaaaaa'), change('1.1.0', 'bbbbbb'), change('1.2.0', null)];

describe('a cited digest', () => {
  test('of the data as it is now is current', () => {
    expect(findCited(CHANGES, 'cccccc', 'cccccc')).toEqual({ status: 'current' });
  });

  test('of an earlier version leads to what changed after it', () => {
    expect(findCited(CHANGES, 'cccccc', 'aaaaaa')).toEqual({
      status: 'earlier',
      version: '1.0.0',
      since: CHANGES.slice(1),
    });
    expect(findCited(CHANGES, 'cccccc', 'bbbbbb')).toMatchObject({ version: '1.1.0', since: [CHANGES[2]] });
  });

  test.each(['dddddd', '', 'aaaaa'])('“%s” that no version has is unknown', (cited) => {
    expect(findCited(CHANGES, 'cccccc', cited)).toEqual({ status: 'unknown' });
  });
});

test.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.2', true],
  ['2.0.0', '1.9.9', true],
  ['1.0.0', '1.0.0', false],
  ['1.9.9', '2.0.0', false],
  ['1.9.2', '1.10.0', false],
])('%s later than %s: %s', (version, than, expected) => {
  expect(isLater(version, than)).toBe(expected);
});
