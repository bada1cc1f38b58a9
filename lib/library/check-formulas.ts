import { type Problem, shorten } from '../article/data-error';
import type { Article, Check, Derived } from '../checks/evaluated';
import { scopeOf } from '../checks/evaluated';
import { figuresIn, parseFormula } from '../checks/formula';
import type { Mismatch } from '../checks/scope';
import { unitNameOf } from '../checks/scope';

/** Formulas parse, name figures, mix nothing that no hypothesis bridges, and come to what the file expects of them. */
export function checkFormulas(article: Article): Problem[] {
  return [
    ...[...article.derived.values()].flatMap((derived, index) => checkDerived(derived, `derived[${index}]`, article)),
    ...article.checks.flatMap((check, index) => checkCheck(check, `checks[${index}]`, article)),
  ];
}

function checkFormula(formula: string, path: string, article: Article): Problem[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [{ path, found: shorten(formula), expected: `a formula that can be read; ${parsed.problem}` }];
  const known = [...article.figures.keys()];
  return figuresIn(parsed.formula)
    .filter((id) => !known.includes(id))
    .map((id) => ({ path, found: shorten(id), expected: `the id of a figure of this file: ${known.join(', ')}` }));
}

function checkDerived({ data, result }: Derived, path: string, article: Article): Problem[] {
  const unread = checkFormula(data.formula, `${path}.formula`, article);
  if (unread.length > 0) return unread;
  if (result.mismatches.length > 0) return result.mismatches.map((mismatch) => mismatchProblem(mismatch, path));
  if (result.problem !== null)
    return [
      {
        path: `${path}.formula`,
        found: shorten(data.formula),
        expected: `a formula that can be computed; ${result.problem}`,
      },
    ];
  const parsed = parseFormula(data.formula);
  const scopes = new Map([...article.figures].map(([id, figure]) => [id, scopeOf(figure.data)]));
  const unit = parsed.ok ? unitNameOf(parsed.formula, scopes) : null;
  if (unit === null || unit === data.unit) return [];
  return [
    { path: `${path}.unit`, found: shorten(data.unit), expected: `${shorten(unit)}, the unit that the formula gives` },
  ];
}

function checkCheck({ data, result }: Check, path: string, article: Article): Problem[] {
  const unread = [
    ...checkFormula(data.formula, `${path}.formula`, article),
    ...checkFormula(data.compared, `${path}.compared`, article),
  ];
  if (unread.length > 0) return unread;
  const expectsScope = data.expect.verdict === 'undecided' && data.expect.reason === 'scope';
  if (result.mismatches.length > 0 && !expectsScope)
    return result.mismatches.map((mismatch) => mismatchProblem(mismatch, path));
  const verdict = result.outcome?.verdict ?? null;
  const reason = result.outcome?.reason ?? null;
  if (verdict === data.expect.verdict && reason === data.expect.reason) return [];
  const words = (of: string | null, why: string | null): string =>
    `${of ?? 'no verdict'}${why === null ? '' : ` (${why})`}`;
  const why = result.problem === null ? '' : `; ${result.problem}`;
  return [
    {
      path: `${path}.expect`,
      found: words(data.expect.verdict, data.expect.reason),
      expected: `${words(verdict, reason)}, which is what the computation gives${why}`,
    },
  ];
}

function mismatchProblem({ differs, between, values }: Mismatch, path: string): Problem {
  const found = `${between[0]} (${values[0]}) and ${between[1]} (${values[1]}) in one formula: another ${differs}`;
  const bridge = differs === 'unit' || differs === 'kind' ? '' : `a hypothesis that bridges "${differs}" in words, or `;
  return {
    path: differs === 'unit' || differs === 'kind' ? `${path}.formula` : `${path}.hypothesis`,
    found,
    expected: `${bridge}figures of the same ${differs}, or the expectation undecided, scope`,
  };
}
