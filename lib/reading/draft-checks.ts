import type { ArticleFile, CheckData } from '../article/schema';
import { evaluateArticle } from '../checks/evaluated';
import { BRIDGES, type Bridge } from '../checks/scope';
import { asProse } from './draft-prose';
import type { Proposal, RestsOn } from './proposal';
import type { FoundFigure } from './reading';

/** The question that stands for a title, by what the check compares. */
const TITLES: Readonly<Record<Proposal['relation'], string>> = {
  eq: 'Do these numbers come to the same?',
  le: 'Is the part within the whole?',
  lt: 'Is the one less than the other?',
};

/** What a hypothesis of a draft bridges in words, unless it rests on just that difference. */
const RESTS_ON: Readonly<Record<Bridge, readonly RestsOn[]>> = {
  population: ['overlapping groups', 'multiple answers'],
  place: ['different places'],
  period: ['different periods'],
  source: ['different speakers'],
};

/** Proposed checks as a data file holds them; what they come to is filled in by `withVerdicts`. */
export function draftChecks(proposals: readonly Proposal[], figures: readonly FoundFigure[]): readonly CheckData[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure] as const));
  return proposals
    .filter(({ figures: ids }) => ids.every((id) => byId.has(id)))
    .map((proposal) => ({
      id: proposal.id,
      title: TITLES[proposal.relation],
      hypothesis: {
        text: asProse(proposal.hypothesis, figures),
        basis: proposal.basis,
        bridges: BRIDGES.filter((bridge) => !RESTS_ON[bridge].some((rest) => proposal.restsOn.includes(rest))),
      },
      relation: proposal.relation,
      formula: proposal.formula,
      compared: proposal.compared,
      expect: { verdict: 'undecided', reason: 'scope' },
      comment: null,
    }));
}

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
