import { readDraft } from './read-draft';
import { readLabelled } from './read-labelled';
import { type FigureScore, scoreFigures, sumScores } from './score-figures';
import { type RelationScore, scoreRelations, sumRelationScores } from './score-relations';

/** How many of the worst texts are printed, and how many reasons of each. */
const WORST = { texts: 10, reasons: 20 };

/**
 * Reads every labelled text of a folder and prints how well: figures, hedges, relations, the worst texts with reasons.
 * @returns the exit code: 1 where the folder does not hold labelled texts.
 */
export function scoreFolder(folder: string, print: (text: string) => void, complain: (text: string) => void): number {
  const labelled = readLabelled(folder);
  if (!labelled.ok) {
    for (const problem of labelled.problems) complain(problem);
    return 1;
  }
  const scored = labelled.texts.map((text) => {
    const read = readDraft(text.figures.text);
    const relations = scoreRelations(text, read.reading, read.proposals, read.results);
    return { figures: scoreFigures(text.figures, read.reading), relations };
  });
  print(formatFigures(sumScores(scored.map(({ figures }) => figures))));
  print(formatRelations(sumRelationScores(scored.map(({ relations }) => relations)), scored.length));
  const worst = scored
    .map(({ figures, relations }) => ({ figures, relations, reasons: [...figures.reasons, ...relations.reasons] }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, WORST.texts);
  if (worst.length > 0) print('\nThe worst texts');
  for (const { figures, reasons } of worst) {
    const more = reasons.length - WORST.reasons;
    const shown = reasons.slice(0, WORST.reasons).map((reason) => `  ${reason.replace(/\s+/gu, ' ')}`);
    print([`${figures.name} (${reasons.length})`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'));
  }
  return 0;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none of none' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

function formatFigures(score: FigureScore): string {
  return [
    `Figures in ${score.name}`,
    `  recall              ${share(score.found, score.labelled)}`,
    `  precision           ${share(score.right, score.reported)}`,
    `  exact spans         ${share(score.exact, score.found)}`,
    `  hedges              ${share(score.hedges, score.found)}`,
    `  non-figures taken   ${share(score.taken, score.nonFigures)}`,
  ].join('\n');
}

function formatRelations(score: RelationScore, texts: number): string {
  const each = (number: number): string => (number / texts).toFixed(2);
  return [
    'Relations',
    `  proposed            ${share(score.proposed, score.labelled)}`,
    `  right verdict       ${share(score.right, score.labelled)}`,
    `  plain errors        ${share(score.flagged, score.errors)} came out as inconsistent`,
    `  traps               ${share(score.sprung, score.traps)} were told to be wrong`,
    `  false alarms        ${score.falseAlarms}, ${each(score.falseAlarms)} a text`,
    `  proposals           ${score.proposals}, ${each(score.proposals)} a text; ${score.unlabelled} not labelled, ${each(score.unlabelled)} a text`,
  ].join('\n');
}
