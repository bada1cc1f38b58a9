import { parsePrinted } from '../numbers/printed';
import type { Case, Operand } from './case';
import { ID } from './formula';
import { scopeOfPrinted } from './printed-scope';

/** Figures as printed, by id, read for formulas, and what is wrong with each that cannot be read. */
export interface PrintedOperands {
  readonly operands: ReadonlyMap<string, Operand>;
  readonly problems: readonly { readonly id: string; readonly problem: string }[];
}

/**
 * Reads figures of which only the print is known: {"T": "4.4 million"}.
 * @returns operands whose scope is what the print says of it (printed-scope.ts); problems in words.
 */
export function parseOperands(figures: Readonly<Record<string, string>>): PrintedOperands {
  const operands = new Map<string, Operand>();
  const problems: { id: string; problem: string }[] = [];
  for (const [id, text] of Object.entries(figures)) {
    const result = parsePrinted(text);
    if (!ID.test(id)) problems.push({ id, problem: 'no id: expected a letter, then letters, digits and underscores' });
    else if (!result.ok) problems.push({ id, problem: result.problem });
    else operands.set(id, { printed: result.printed, scope: scopeOfPrinted(result.printed) });
  }
  return { operands, problems };
}

/** A case in the form of the vectors: everything in it is text. */
export interface PrintedCase extends Pick<Case, 'relation' | 'formula' | 'compared' | 'hypothesis'> {
  readonly figures: Readonly<Record<string, string>>;
}

/** @throws {Error} for a figure that cannot be read. */
export function caseOf({ figures, ...rest }: PrintedCase): Case {
  const { operands, problems } = parseOperands(figures);
  const [first] = problems;
  if (first !== undefined) throw new Error(`${first.id}: ${first.problem}`);
  return { ...rest, operands, bridges: [] };
}
