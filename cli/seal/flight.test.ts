import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFlight, parseFlight } from './flight';

test('texts and lines are told apart, also where a text has line breaks and letters of several bytes', () => {
  const flight = '1:"$Sreact.fragment"\n:HL["/x.css","style"]\n2a:Tb,“a”\n3:"4:["$","div",null,{"html":"$2a"}]\n5:null';
  expect(parseFlight(flight)).toEqual([
    { kind: 'line', line: '1:"$Sreact.fragment"\n' },
    { kind: 'line', line: ':HL["/x.css","style"]\n' },
    { kind: 'text', id: '2a', text: '“a”\n3:"' },
    { kind: 'line', line: '4:["$","div",null,{"html":"$2a"}]\n' },
    { kind: 'line', line: '5:null' },
  ]);
});

test('what is not known here is not read: bytes, a row without an id, a text that is cut off', () => {
  for (const flight of ['1:A3,abc', 'no row', 'xyz:"a"\n', '1:T5,abc', '1:Tz,abc', '1:T5'])
    expect(parseFlight(flight), flight).toBeNull();
});

test('rows that are written are read again as they were', () => {
  const id = fc.integer({ min: 0, max: 4096 }).map((number) => number.toString(16));
  const text = fc.record({ kind: fc.constant('text' as const), id, text: fc.string({ unit: 'grapheme' }) });
  const line = fc.tuple(id, fc.jsonValue()).map(([of, value]) => ({
    kind: 'line' as const,
    line: `${of}:${JSON.stringify(value)}\n`,
  }));
  fc.assert(
    fc.property(fc.array(fc.oneof(text, line)), (rows) => {
      expect(parseFlight(formatFlight(rows))).toEqual(rows);
    }),
  );
});
