import type { Verdict } from '@/lib/checks/verdict';
import { BASIS_WORDS, VERDICT_MARKS, verdictLabel } from '@/lib/checks/wording';
import type { Proposal } from '@/lib/reading/proposal';
import type { FoundFigure } from '@/lib/reading/reading';
import type { ReadDraft } from './read-draft';

/** What does not fit comes first: that is what somebody has to look at. */
const ORDER: readonly Verdict[] = ['inconsistent', 'undecided', 'consistent-within-rounding', 'consistent'];
const LABEL = 12;

/**
 * What was read in a text, for a person: figures with their hedges and sentences, what was left out, checks.
 * @param width Characters a line may have.
 */
export function formatDraft(draft: ReadDraft, name: string, width: number): string {
  const { reading, proposals } = draft;
  const rule = '─'.repeat(width);
  return [
    `${name}: ${count(reading.figures.length, 'figure')}, ${count(reading.leftOut.length, 'number')} left out, ${count(proposals.length, 'check')}`,
    rule,
    ...figureLines(draft, width),
    '',
    'Left out, and why',
    rule,
    ...leftOutLines(draft, width),
    '',
    'Checks',
    rule,
    ...checkLines(draft, width),
  ].join('\n');
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function figureLines({ text, reading }: ReadDraft, width: number): string[] {
  const lines: string[] = [];
  let last = -1;
  for (const figure of reading.figures) {
    const place = reading.sentences[figure.sentence];
    if (figure.sentence !== last && place !== undefined) {
      last = figure.sentence;
      lines.push('', ...wrap(`“${oneLine(text.slice(place.start, place.end))}”`, width));
    }
    lines.push(`  ${figure.id.padEnd(5)}${describe(figure)}`);
  }
  return lines.length > 0 ? lines.slice(1) : ['no figure found'];
}

function describe({ hedge, text, value, unit }: FoundFigure): string {
  const number = typeof value === 'number' ? `${value}` : `${value[0]} to ${value[1]}`;
  const loose = hedge === null ? '' : `  “${oneLine(hedge.text)}” (${hedge.class})`;
  return `${oneLine(text)}  = ${number}${unit === '' ? '' : ` ${unit}`}${loose}`;
}

function leftOutLines({ reading }: ReadDraft, width: number): string[] {
  const byWhy = new Map<string, string[]>();
  for (const { why, text } of reading.leftOut) byWhy.set(why, [...(byWhy.get(why) ?? []), oneLine(text)]);
  const lines = [...byWhy].flatMap(([why, texts]) => {
    const words = wrap(texts.map((text) => `“${text}”`).join(', '), width - LABEL - 2);
    return words.map((line, index) => `  ${(index === 0 ? why : '').padEnd(LABEL)}${index === 0 ? ' ' : ' '}${line}`);
  });
  return lines.length > 0 ? lines : ['nothing'];
}

function checkLines({ text, proposals, results }: ReadDraft, width: number): string[] {
  const ranked = proposals
    .flatMap((proposal, index) => {
      const outcome = results[index]?.outcome;
      return outcome == null ? [] : [{ proposal, outcome }];
    })
    .sort((a, b) => ORDER.indexOf(a.outcome.verdict) - ORDER.indexOf(b.outcome.verdict));
  const lines = ranked.flatMap(({ proposal, outcome }) => [
    `${VERDICT_MARKS[outcome.verdict]} ${verdictLabel(outcome)}`,
    ...row('hypothesis', `${oneLine(proposal.hypothesis)} (${BASIS_WORDS[proposal.basis]})`, width),
    ...row('formula', `${proposal.formula} ${SIGNS[proposal.relation]} ${proposal.compared}`, width),
    ...row('cue', proposal.cue.map((cue) => `“${oneLine(text.slice(cue.start, cue.end))}”`).join(', '), width),
    ...row('rests on', proposal.restsOn.join(', '), width),
    '',
  ]);
  return lines.length > 0 ? lines : ['none that the text suggests'];
}

const SIGNS: Readonly<Record<Proposal['relation'], string>> = { eq: '=', le: '≤', lt: '<' };

function row(label: string, words: string, width: number): string[] {
  if (words === '' || words === '“”') return [];
  return wrap(words, width - LABEL - 2).map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL)}${line}`);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Breaks at blanks; a word that is longer than a line stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
