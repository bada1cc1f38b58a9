import { expect, test } from 'vitest';
import { cues, says } from './propose-cues';
import { buildPassage } from './propose-passage';
import { readText } from './read-text';

const CHANGE = cues('incr up');
const TOTAL = cues('tota');

/** For the first figure of each sentence, whether its sentence has one of the words. */
function said(text: string, words: typeof CHANGE): readonly boolean[] {
  const passage = buildPassage(text, readText(text));
  return [...passage.bySentence.values()].map(([first]) => first !== undefined && says(passage, first, words));
}

test('the words of a rule are looked for in the sentence of a figure', () => {
  const text = 'It is increasing by 20 a day. The total is 300. UP to 40 left. It was updated for 50 of them.';
  expect(said(text, CHANGE)).toEqual([true, false, true, false]);
  expect(said(text, TOTAL)).toEqual([false, true, false, false]);
});

test('hyphens, quotes and other letters part words, as in patterns', () => {
  expect(said('A “run-up” of 20. It went éup 30 steps. A backup of 40.', CHANGE)).toEqual([true, true, false]);
});
