import type { ArticleFile, CheckData } from '../article/schema';
import { evaluateArticle } from '../checks/evaluated';
import { BRIDGES } from '../checks/scope';
import { asProse } from './draft-prose';
import type { Proposal } from './proposal';
import type { FoundFigure } from './reading';

/** The question that stands for a title, by what the check compares. */
const TITLES: Readonly<Record<Proposal['relation'], string>> = {
  eq: 'Do these numbers come to the same?',
  le: 'Is the part within the whole?',
  lt: 'Is the one less than the other?',
};

/**
 * Proposed checks as a data file holds them; what they come to is filled in by `withVerdicts`. Those that rest on a
 * difference which the text does not bridge (other speakers, places, times) are left out: the stand-ins of a draft have
 * no such differences, and would decide them.
 */
export function draftChecks(proposals: readonly Proposal[], figures: readonly FoundFigure[]): readonly CheckData[] {
  const known = new Set(figures.map(({ id }) => id));
  const printedIn = indexOfPrints(figures);
  return proposals
    .filter(({ figures: ids, restsOn }) => restsOn.length === 0 && ids.every((id) => known.has(id)))
    .map((proposal) => ({
      id: proposal.id,
      title: TITLES[proposal.relation],
      hypothesis: {
        text: asProse(proposal.hypothesis, printedIn(proposal)),
        basis: proposal.basis,
        bridges: [...BRIDGES],
      },
      relation: proposal.relation,
      formula: proposal.formula,
      compared: proposal.compared,
      expect: { verdict: 'undecided', reason: 'scope' },
      comment: null,
    }));
}

/**
 * Which figures a hypothesis may print: its own, and one for each other numeral whose first word stands in it. Looked up
 * by that word, since a long text has thousands of figures.
 */
function indexOfPrints(figures: readonly FoundFigure[]): (proposal: Proposal) => readonly FoundFigure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure] as const));
  const byWord = new Map<string, Map<string, FoundFigure>>();
  for (const figure of figures) {
    const word = wordsOf(figure.text)[0] ?? '';
    const numerals = byWord.get(word) ?? new Map<string, FoundFigure>();
    if (!numerals.has(figure.text)) numerals.set(figure.text, figure);
    byWord.set(word, numerals);
  }
  return ({ figures: ids, hypothesis }) => {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const others = [...new Set(wordsOf(hypothesis))].flatMap((word) => [...(byWord.get(word)?.values() ?? [])]);
    return [...new Set([...own, ...others])];
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** The file with the verdict that each of its checks comes to as what is expected of it. */
export function withVerdicts(file: ArticleFile): ArticleFile {
  const outcomes = new Map(evaluateArticle(file).checks.map(({ data, result }) => [data.id, result.outcome] as const));
  const checks = file.checks.map((check): CheckData => {
    const outcome = outcomes.get(check.id);
    if (outcome === undefined || outcome === null) return check;
    return { ...check, expect: { verdict: outcome.verdict, reason: outcome.reason } };
  });
  return { ...file, checks };
}
