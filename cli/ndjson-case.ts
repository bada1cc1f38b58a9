import { z } from 'zod';
import { type Case, RELATIONS } from '@/lib/checks/case';
import { parseOperands } from '@/lib/checks/printed-case';

/** A case read from one line, or what was found there instead of one. */
export type CaseResult =
  | { readonly ok: true; readonly id: string; readonly given: Case }
  | { readonly ok: false; readonly id: string | null; readonly problem: string };

/** Other keys are left alone: a corpus may carry its own. */
const schema = z.object({
  id: z.string(),
  figures: z.record(z.string(), z.string()),
  relation: z.enum(RELATIONS),
  formula: z.string(),
  compared: z.string().nullish(),
  hypothesis: z.string().nullish(),
});

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a string',
  figures: 'an object of figures as printed, e.g. {"T": "4.4 million"}',
  relation: `one of ${RELATIONS.join(', ')}`,
  formula: 'a formula over the figures, e.g. "T - R"',
  compared: 'what the formula is compared with, e.g. "U"',
  hypothesis: 'a sentence, or nothing',
};

/**
 * Reads one case: {"id", "figures", "relation", "formula", "compared", "hypothesis"}. What each figure is of is known
 * from its print alone.
 * @param text One line.
 * @returns every problem of the line in one line: what was found, what was expected.
 */
export function parseCase(text: string): CaseResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? ` (${error.message})` : '';
    return { ok: false, id: null, problem: `found no JSON${why}, expected one case as a JSON object` };
  }
  if (!isObject(data)) return { ok: false, id: null, problem: `found ${nameOf(data)}, expected one case as an object` };
  const id = typeof data.id === 'string' ? data.id : null;
  const read = schema.safeParse(data);
  if (!read.success) return { ok: false, id, problem: joined(read.error.issues.map(({ path }) => misfit(data, path))) };
  const { relation, formula, compared = null, hypothesis = null } = read.data;
  // As they stand in the line: the schema drops a figure that is called "__proto__".
  const { operands, problems } = parseOperands(stringsIn(data.figures));
  const missing = relation !== 'range' && compared === null ? [misfit(data, ['compared'])] : [];
  const wrong = [...missing, ...problems.map((of) => `figures.${shortened(of.id)}: ${of.problem}`)];
  if (wrong.length > 0) return { ok: false, id, problem: joined(wrong) };
  return { ok: true, id: read.data.id, given: { operands, relation, formula, compared, hypothesis, bridges: [] } };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stringsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([id, text]) =>
      typeof text === 'string' ? [[id, text]] : [],
    ),
  );

function misfit(data: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): string {
  const [key = '', inner] = path.map(String);
  const outer = data[key];
  if (inner === undefined) return `${key}: found ${nameOf(outer)}, expected ${EXPECTED[key] ?? 'something else'}`;
  const found = isObject(outer) ? outer[inner] : undefined;
  return `${key}.${shortened(inner)}: found ${nameOf(found)}, expected a number as printed, e.g. "4.4 million"`;
}

/** A value by its type, and by itself where that is short. */
function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value);
}

const MOST_PROBLEMS = 10;

function joined(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
