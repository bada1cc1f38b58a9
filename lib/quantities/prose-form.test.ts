import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { notes, numberless } from './prose-form';

/** Whether both the schema and its JSON Schema, which editors read, accept a text. */
function accepts(schema: z.ZodType, text: string): boolean {
  const validate = new Ajv2020().compile(z.toJSONSchema(schema));
  const answers = [schema.safeParse(text).success, validate(text)];
  expect(new Set(answers).size, `${text}: zod ${answers[0]}, JSON Schema ${answers[1]}`).toBe(1);
  return answers[0] === true;
}

const dates = [
  'In 2023',
  'the 1980s',
  'on 29 September 2023.',
  'every year 1979–2025; from 2021 to 2023',
  'Before about 2007 “refugees” are those assisted',
  'Global Trends of 2022, in February 2007',
];
const numbers = [
  '4.4 million',
  'from 1.04 to 2.03',
  '798,348 people',
  'six million people',
  'two dozen',
  'a hundred thousand',
  '10%',
  'ten per cent',
  '60 killed',
  '2023.5',
  '20235',
  '1700 people',
  '31 Brumaire 1990',
];

test.each(dates)('dates are no numbers: %s', (text) => {
  expect(accepts(notes('any'), text)).toBe(true);
  expect(accepts(numberless('any'), text)).toBe(true);
});

test.each(numbers)('a printed number is refused: %s', (text) => {
  expect(accepts(notes('any'), text)).toBe(false);
  expect(accepts(numberless('any'), text)).toBe(false);
});

describe('a number by its id', () => {
  test('stands in notes, whole or as one of its ranges, and in no title', () => {
    expect(accepts(notes('any'), 'from {iran_1989} to {iran_1990:rounding}')).toBe(true);
    expect(accepts(numberless('any'), 'from {iran_1989}')).toBe(false);
  });

  test('has no other form', () => {
    for (const text of ['{1980}', '{a b}', '{a:wide}', '{a', 'a}', '{}'])
      expect(accepts(notes('any'), text)).toBe(false);
  });
});

test('a text is not empty and has no spaces at its ends', () => {
  for (const text of ['', ' ', ' a', 'a ', 'a\n']) expect(accepts(notes('any'), text)).toBe(false);
});
