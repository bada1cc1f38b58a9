import { type Problem, shorten } from '../article/data-error';
import type { Article, Check, Derived } from '../checks/evaluated';
import { scopeOf } from '../checks/evaluated';
import { figuresIn, parseFormula } from '../checks/formula';
import type { Mismatch } from '../checks/scope';
import { unitNameOf } from '../checks/scope';

/**
 * Formulas parse, name figures, mix nothing that no hypothesis bridges, and come to what the file expects of them.
 * @param unusable Figures with problems of their own: what is computed with them would only repeat those.
 */
export function checkFormulas(article: Article, unusable: ReadonlySet<string>): Problem[] {
  const { file } = article;
  return [
    ...file.derived.flatMap((data, index) => {
      const unread = checkFormula(data.formula, `derived[${index}].formula`, article);
      const derived = article.derived.get(data.id);
      // Of two derived numbers with one id only one is computed; their id is a problem already.
      if (unread.length > 0 || derived?.data !== data || uses([data.formula], unusable)) return unread;
      return checkDerived(derived, `derived[${index}]`, article);
    }),
    ...article.checks.flatMap((check, index) => {
      const { formula, compared } = check.data;
      const unread = [
        ...checkFormula(formula, `checks[${index}].formula`, article),
        ...checkFormula(compared, `checks[${index}].compared`, article),
      ];
      return unread.length > 0 || uses([formula, compared], unusable) ? unread : checkCheck(check, `checks[${index}]`);
    }),
  ];
}

function checkFormula(formula: string, path: string, { file }: Article): Problem[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [{ path, found: shorten(formula), expected: `a formula that can be read; ${parsed.problem}` }];
  const known = file.figures.map(({ id }) => id);
  return figuresIn(parsed.formula)
    .filter((id) => !known.includes(id))
    .map((id) => ({ path, found: shorten(id), expected: `the id of a figure of this file: ${known.join(', ')}` }));
}

function uses(formulas: readonly string[], ids: ReadonlySet<string>): boolean {
  return formulas.some((formula) => {
    const parsed = parseFormula(formula);
    return parsed.ok && figuresIn(parsed.formula).some((id) => ids.has(id));
  });
}

function checkDerived({ data, result }: Derived, path: string, article: Article): Problem[] {
  if (result.mismatches.length > 0) return result.mismatches.map((mismatch) => mismatchProblem(mismatch, path, false));
  if (result.problem !== null) {
    const expected = `a formula that can be computed; ${result.problem}`;
    return [{ path: `${path}.formula`, found: shorten(data.formula), expected }];
  }
  const parsed = parseFormula(data.formula);
  const scopes = new Map([...article.figures].map(([id, figure]) => [id, scopeOf(figure.data)]));
  const unit = parsed.ok ? unitNameOf(parsed.formula, scopes) : null;
  if (unit === null || unit === data.unit) return [];
  const expected = `${shorten(unit)}, the unit that the formula gives`;
  return [{ path: `${path}.unit`, found: shorten(data.unit), expected }];
}

function checkCheck({ data, result }: Check, path: string): Problem[] {
  const { expect } = data;
  const expectsScope = expect.verdict === 'undecided' && expect.reason === 'scope';
  if (result.mismatches.length > 0 && !expectsScope) {
    return result.mismatches.map((mismatch) => mismatchProblem(mismatch, path, true));
  }
  const verdict = result.outcome?.verdict ?? null;
  const reason = result.outcome?.reason ?? null;
  if (verdict === expect.verdict && reason === expect.reason) return [];
  const words = (of: string | null, because: string | null): string =>
    `${of ?? 'no verdict'}${because === null ? '' : ` (${because})`}`;
  const why = result.problem === null ? '' : `; ${result.problem}`;
  const expected = `${words(verdict, reason)}, which is what the computation gives${why}`;
  return [{ path: `${path}.expect`, found: words(expect.verdict, expect.reason), expected }];
}

function mismatchProblem({ differs, between, values }: Mismatch, path: string, isCheck: boolean): Problem {
  const found = `${between[0]} (${values[0]}) and ${between[1]} (${values[1]}) in one formula: another ${differs}`;
  const canBridge = differs !== 'unit' && differs !== 'kind';
  const ways = [
    ...(canBridge ? [`a hypothesis that bridges "${differs}" in words`] : []),
    `figures of the same ${differs}`,
    ...(isCheck ? ['the expectation undecided, scope'] : []),
  ];
  return { path: `${path}.${canBridge ? 'hypothesis' : 'formula'}`, found, expected: ways.join(', or ') };
}
