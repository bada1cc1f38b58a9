import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { WORDS } from '@/components/words';
import type { CheckData } from '@/lib/article/schema';
import { plainText } from '@/lib/checks/rich-text';
import { describeVerdict, VERDICT_MARKS, VERDICT_WORDS } from '@/lib/checks/wording';
import { checkArticle } from '@/lib/library/check-article';
import { checkIn, NAME, sampleFile } from '@/lib/library/sample-file';
import { CheckCard } from './check-card';

// Drawn before the build, and tests of components come before that.
vi.mock('@/lib/library/read-pictures', () => ({
  readPictures: (_: string, check: string) => ({ narrow: `<svg id="narrow-${check}"></svg>`, wide: '<svg></svg>' }),
}));

const ID = 'groups_are_everyone';
const NOT_THE_SAME = 'the figures do not count the same thing';

/** The card of a check of the shipped article, or of it with changes; and what the verdict says in words. */
function card(id = ID, change: Partial<CheckData> = {}) {
  const file = sampleFile((changed) => void Object.assign(checkIn(changed, id), change));
  const article = checkArticle(file, NAME);
  const found = article.checks.find(({ data }) => data.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<CheckCard article={article} check={found} />);
  return { box, text: (box.textContent ?? '').replace(/\s+/g, ' '), why: plainText(describeVerdict(article, found)) };
}

const expecting = (verdict: CheckData['expect']['verdict'], reason: CheckData['expect']['reason'] = null) => ({
  expect: { verdict, reason },
});

/** What a reader must see of each verdict, and the change of the article that gives it. */
const VERDICTS: readonly {
  readonly name: string;
  readonly label: string;
  readonly of?: string;
  readonly check?: Partial<CheckData>;
}[] = [
  { name: 'fits', label: 'Fits.', of: 'groups_within_total' },
  {
    name: 'fits as printed',
    label: 'Fits.',
    check: { relation: 'le', formula: 'refugee_status * 1.8', ...expecting('consistent') },
  },
  {
    name: 'fits within rounding',
    label: 'Fits within rounding.',
    check: { formula: 'refugee_status * 1.87', ...expecting('consistent-within-rounding') },
  },
  {
    name: 'a hedge decides',
    label: 'Cannot be decided: it depends on how loosely a hedge is read.',
    check: { formula: 'refugee_status + unauthorized * 1.05', ...expecting('undecided', 'hedge') },
  },
  {
    name: 'one end only',
    label: 'Cannot be decided: a figure gives one end only.',
    of: 'deaths_and_people',
    check: { formula: 'killed', compared: '70', ...expecting('undecided', 'one-sided') },
  },
  {
    name: 'a divisor of 0',
    label: 'Cannot be decided: a divisor may be 0.',
    check: {
      formula: 'unauthorized / (refugee_status - refugee_status) * refugee_status',
      ...expecting('undecided', 'denominator'),
    },
  },
  {
    name: 'a figure on both sides',
    label: 'Cannot be decided: the formula cannot be evaluated exactly.',
    check: { formula: 'total - refugee_status', ...expecting('undecided', 'formula') },
  },
  { name: 'another kind', label: `Cannot be decided: ${NOT_THE_SAME}.`, of: 'waves_are_total' },
  { name: 'another unit', label: `Cannot be decided: ${NOT_THE_SAME}.`, of: 'deaths_and_people' },
  { name: 'does not fit', label: 'Does not fit.' },
];

test.each(VERDICTS)('$name: “$label”, with the reason in words', ({ label, of, check }) => {
  const { box, text, why } = card(of, check);
  expect(box.querySelector('strong')?.textContent).toContain(label);
  expect(why).not.toBe('');
  // Behind a derived number stand the names of its sentences.
  for (const names of box.querySelectorAll('.num-more')) names.remove();
  expect((box.textContent ?? '').replace(/\s+/g, ' '), text).toContain(why);
});

test('no two verdicts have the same words or the same mark, and the mark is not all that tells them apart', () => {
  expect(new Set(Object.values(VERDICT_WORDS)).size).toBe(4);
  expect(new Set(Object.values(VERDICT_MARKS)).size).toBe(4);
  expect(card().box.querySelector('.verdict-mark')?.getAttribute('aria-hidden')).toBe('true');
});

test.each(['stated', 'implied', 'ours'] as const)('whose hypothesis it is stands below it: %s', (basis) => {
  const { hypothesis } = checkIn(sampleFile(), ID);
  const { text } = card(ID, { hypothesis: { ...hypothesis, basis } });
  expect(text).toContain(`${hypothesis.text.replace('{total}', '4.4 million')}${WORDS.checks.basis[basis]}`);
});

test('the sum stands there in numbers, hedges included, each a link to its sentence', () => {
  const { box } = card();
  const links = [...box.querySelectorAll('.formula a.num')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['2.4 million', '#s6'],
    ['an estimated 1.7 million', '#s1'],
    ['4.1 million', '#s1'],
    ['4.4 million', '#s6'],
  ]);
});

test('what does not fit says by how much, after rounding and with the hedge read loosely', () => {
  const { text } = card();
  for (const part of ['0.3 million', '0.15–0.45 million', '0.03–0.57 million', '“an estimated”'])
    expect(text).toContain(part);
});

test('a verdict that hangs on a house width says so, and where it would turn', () => {
  const { text } = card();
  expect(text).toContain('±10%');
  expect(text).toContain('±11.8%');
});

test('both ranges are drawn where they can be compared', () => {
  expect(card().box.querySelector(`#narrow-${ID}`)).not.toBeNull();
  expect(card().text).not.toContain(WORDS.checks.notDrawn);
});

test('what counts different things is not drawn on one line, and the card says why', () => {
  const { box, text } = card('waves_are_total');
  expect(box.querySelector('svg')).toBeNull();
  expect(text).toContain(WORDS.checks.notDrawn);
});

test('a comment stands below the verdict; without one nothing does', () => {
  const { comment } = checkIn(sampleFile(), ID);
  expect(card().text.endsWith(comment ?? 'no comment')).toBe(true);
  const lines = card(ID, { comment: null }).box.querySelectorAll('p');
  expect([...lines].every((line) => (line.textContent ?? '').trim() !== '')).toBe(true);
});

test('it has the id that others link to', () => {
  expect(card().box.querySelector(`#${ID}`)).not.toBeNull();
});
