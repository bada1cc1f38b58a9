import { describe, expect, test } from 'vitest';
import { plainText } from '@/lib/checks/rich-text';
import { openDesk } from './desk';
import { buildEdits } from './edits';
import { EXAMPLES } from './examples';
import { buildTaken } from './taken';

const textOf = (id: string): string => {
  const example = EXAMPLES.find((each) => each.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  return example.text;
};
const open = (text: string) => openDesk(text, () => undefined);
const verdictsOf = (id: string) => open(textOf(id)).reading.checks.map(({ verdict }) => verdict);

describe('the examples', () => {
  test('come to what they were written for', () => {
    expect(verdictsOf('fits')).toContain('consistent');
    expect(verdictsOf('fits')).not.toContain('inconsistent');
    expect(verdictsOf('rounding')).toContain('consistent-within-rounding');
    expect(verdictsOf('rounding')).not.toContain('inconsistent');
    expect(verdictsOf('error').filter((verdict) => verdict === 'inconsistent')).toHaveLength(1);
  });

  test('have between 120 and 200 words', () => {
    for (const { text } of EXAMPLES) {
      const { length } = text.split(/\s+/);
      expect(length).toBeGreaterThanOrEqual(120);
      expect(length).toBeLessThanOrEqual(200);
    }
  });

  test('put what does not fit first, and do not add answers of which one could give several', () => {
    const desk = open(textOf('error'));
    const views = desk.view(
      buildEdits([]),
      desk.reading.checks.map(({ id }) => id),
    );
    expect(plainText(views[0]?.formula ?? [])).toBe('22,000 + 31,000 + 12,000 = 65,000, not 74,000');
    expect(views.filter(({ formula }) => plainText(formula).includes('62 percent + '))).toEqual([]);
  });
});

const TEXT = 'Of the 4.4 million, 2.4 million have papers.\nThe camp has sixty-odd tents and 60 wells, 3 of them dry.';

describe('edits', () => {
  test('a figure that is none is in no check any more, and is again when that is undone', () => {
    const desk = open(TEXT);
    const [first] = desk.reading.checks;
    const [figure = ''] = first?.figures ?? [];
    const left = desk.edit(buildEdits([{ type: 'remove-figure', id: figure }])).checks;
    expect(left.some(({ figures }) => figures.includes(figure))).toBe(false);
    expect(desk.edit(buildEdits([])).checks).toEqual(desk.reading.checks);
  });

  test('a number that was missed is read where it is selected, with its hedge, or refused in words', () => {
    const desk = open('It was nearly 2 million in 1992, and hundreds more.');
    expect(desk.select({ start: 7, end: 23 })).toEqual({ ok: true, start: 14, end: 23 });
    expect(desk.select({ start: 14, end: 23 })).toMatchObject({ ok: true });
    expect(desk.select({ start: 37, end: 50 })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('hundreds'),
    });
    expect(desk.find('1992', [])).toMatchObject({ ok: true, start: 27, end: 31 });
    expect(desk.find('1992', [{ start: 27, end: 31 }])).toMatchObject({ ok: false });
    const edits = buildEdits([{ type: 'add-figure', figure: { id: 'added1', start: 14, end: 23 } }]);
    expect(desk.figure(edits, 'added1')).toMatchObject({
      printed: 'nearly 2 million',
      value: '2,000,000',
      hedge: 'nearly',
    });
  });

  test('a check of one’s own is computed, and refused where money meets people', () => {
    const desk = open('There are 40 tents and 20 tents, 60 in all. They cost $90.');
    const [a = '', b = '', c = '', d = ''] = desk.reading.figures.map(({ id }) => id);
    const write = (formula: string, compared: string, id: string) =>
      ({
        type: 'write-check',
        check: { id, relation: 'eq', formula, compared, hypothesis: 'These are all.', basis: 'ours' },
      }) as const;
    const edits = buildEdits([write(`${a} + ${b}`, c, 'own1'), write(`${a} + ${b}`, d, 'own2')]);
    const [sum, mixed] = desk.view(edits, ['own1', 'own2']);
    expect(sum).toMatchObject({ isOwn: true, verdict: 'consistent', hypothesisText: 'These are all.' });
    expect(mixed).toMatchObject({ verdict: 'undecided', chart: null });
  });

  test('a hypothesis in other words keeps the check, and answers for what it rests on', () => {
    const desk = open(TEXT);
    const [first] = desk.reading.checks;
    const id = first?.id ?? '';
    const worded = { hypothesis: 'Nobody is counted twice.', basis: 'ours' } as const;
    const [view] = desk.view(buildEdits([{ type: 'word', check: id, worded }]), [id]);
    expect(view).toMatchObject({ hypothesisText: worded.hypothesis, basis: 'ours', restsOn: [] });
  });
});

test('the value of a figure is told with all its digits', () => {
  const desk = open('About 1.7 million people, 12.5 percent of 10 to 15 percent, and 60 deaths, $1.25.');
  const told = desk.reading.figures.map(({ id }) => desk.figure(buildEdits([]), id)?.value);
  expect(told).toEqual(['1,700,000', '12.5%', '10–15%', '60', '1.25']);
});

test('what is taken along has the checks that are not dismissed, and says who has looked at them', () => {
  const text = textOf('error');
  const desk = open(text);
  const [first, second] = desk.reading.checks;
  const edits = buildEdits([
    { type: 'judge', check: first?.id ?? '', as: 'accepted' },
    { type: 'judge', check: second?.id ?? '', as: 'dismissed' },
  ]);
  const request = {
    type: 'take',
    edits,
    name: 'Sabel <coast>',
    day: '2026-11-25',
    sha256: 'a'.repeat(64),
    utf8Bytes: 9,
  } as const;
  const take = (form: 'draft' | 'html' | 'markdown'): string => buildTaken(text, desk, { ...request, form }) ?? '{}';
  const file: { checks: { id: string }[]; id: string } = JSON.parse(take('draft'));
  expect(file.id).toBe('sabel-coast');
  expect(file.checks.map(({ id }) => id)).toContain(first?.id);
  expect(file.checks.map(({ id }) => id)).not.toContain(second?.id);
  expect(take('html')).toContain('Sabel &lt;coast&gt;');
  for (const report of [take('html'), take('markdown')]) {
    expect(report).toContain('Does not fit: 22,000 + 31,000 + 12,000 = 65,000, not 74,000');
    expect(report).toContain('Accepted by the person who made this report.');
    expect(report).toContain('nobody has looked at it');
    expect(report).toContain('63,500–66,500 after rounding');
    expect(report).toContain('The three groups are everyone who was displaced');
  }
});
