import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '@/lib/reading/read-text';
import { type FigureScore, scoreFigures, sumScores } from './score-figures';
import { parseLabels } from './score-labels';

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;

/** One block of lines: recall, precision, spans, hedges, non-figures. */
function formatScore(score: FigureScore): string {
  return [
    `${score.name}: recall ${percent(score.found, score.labelled)}, precision ${percent(score.right, score.reported)}`,
    `exact spans ${percent(score.exact, score.found)}, hedges ${percent(score.hedges, score.found)}`,
    `non-figures taken ${percent(score.taken, score.nonFigures)}`,
  ].join('; ');
}

const [folder, fold = 'all'] = process.argv.slice(2);
if (folder === undefined || !['all', 'tuned', 'held-out'].includes(fold)) {
  process.stderr.write('tsx cli/draft/score.ts DIR [all | tuned | held-out]: found no folder\n');
  process.exit(2);
}
/** Every fifth text is not looked at while the rules are made. */
const HELD_OUT = 4;
const scores = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .filter((_, index) => fold === 'all' || (index % 5 === HELD_OUT) === (fold === 'held-out'))
  .map((name) => {
    const labelled = parseLabels(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return scoreFigures(labelled, readText(labelled.text));
  });
process.stdout.write(`${formatScore(sumScores(scores))}\n`);
for (const score of scores.toSorted((a, b) => b.reasons.length - a.reasons.length)) {
  if (score.reasons.length === 0) continue;
  process.stdout.write(`\n${formatScore(score)}\n${score.reasons.map((reason) => `  ${reason}\n`).join('')}`);
}
