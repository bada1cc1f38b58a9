import { shorten } from '@/lib/article/data-error';
import { articleFileSchema } from '@/lib/article/schema';
import { shapeProblems } from '@/lib/library/shape-problems';

/** What somebody says of an article besides its text. What is left out keeps the draft's stand-in. */
export interface Answers {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Empty where the text has no byline. */
  readonly authors?: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** What the date was inferred from; left out where the text says it itself. */
  readonly inferred?: string;
  /** null where the article has no address. */
  readonly url?: string | null;
  readonly place?: string;
}

/** Says that an article has none: no byline, no address. */
export const NONE = 'none';

const { id, article } = articleFileSchema.shape;
const { title, publisher, authors, published, url, place } = article.shape;

/** The schema's own forms, so that an answer is refused here for what the data file would be refused for. */
const FORMS = {
  id,
  title,
  publisher,
  author: authors.element.shape.name,
  date: published.shape.date,
  inferred: published.shape.inferred.unwrap().shape.basis,
  url: url.unwrap(),
  place,
};
export type Field = keyof typeof FORMS;

/** @returns what is wrong with an answer, in words; null where nothing is. */
export function problemOf(field: Field, answer: string): string | null {
  const parsed = FORMS[field].safeParse(answer, { reportInput: true });
  if (parsed.success) return null;
  const expected = shapeProblems(parsed.error)[0]?.expected ?? 'another value';
  return `found ${shorten(answer)}, expected ${expected}${field === 'url' ? `, or ${NONE}` : ''}`;
}
