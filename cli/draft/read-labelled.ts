import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LabelledText } from './score-figures';
import { parseLabels } from './score-labels';

const relation = z.object({
  id: z.string(),
  formula: z.string(),
  figures: z.array(z.string()),
  expected: z.string(),
  severity: z.string().nullish(),
  needs_reference: z.boolean().nullish(),
});
const schema = z.object({
  figures: z.array(z.object({ id: z.string() })),
  relations: z.array(relation).default([]),
});

export type LabelledRelation = z.infer<typeof relation>;

/** One labelled text, as ../shared/corpus has them: what score-figures.ts needs, and relations over the same figures. */
export interface Labelled {
  readonly figures: LabelledText;
  /** The ids of `figures.figures`, in the same order. */
  readonly ids: readonly string[];
  readonly relations: readonly LabelledRelation[];
}

export type LabelledResult =
  | { readonly ok: true; readonly texts: readonly Labelled[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads every .json file of a folder. @returns problems in words: no folder, no files, a file in another form. */
export function readLabelled(folder: string): LabelledResult {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return { ok: false, problems: [`${folder}: found no folder that can be read, expected one of labelled texts`] };
  }
  if (names.length === 0) return { ok: false, problems: [`${folder}: found no .json file, expected labelled texts`] };
  const read = names.sort().map((name) => parseLabelled(join(folder, name)));
  const problems = read.flatMap((result) => (result.ok ? [] : [result.problem]));
  const texts = read.flatMap((result) => (result.ok ? [result.text] : []));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, texts };
}

function parseLabelled(path: string): { ok: true; text: Labelled } | { ok: false; problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { ok: false, problem: `${path}: found no JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  try {
    const { figures, relations } = schema.parse(data);
    return { ok: true, text: { figures: parseLabels(data), ids: figures.map(({ id }) => id), relations } };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return { ok: false, problem: `${path}: ${where}${issue?.message ?? 'another form'}; expected a labelled text` };
  }
}
