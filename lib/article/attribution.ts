import type { Bibliography, FigureData } from './schema';

/** "week of 5 October 2023 (date inferred)". */
export function publishedWords({ published }: Bibliography): string {
  return published.inferred === null ? published.words : `${published.words} (date inferred)`;
}

/** "Hasan Ali, The Christian Science Monitor, week of 5 October 2023 (date inferred)". */
export function attributionOf(bibliography: Bibliography): string {
  const authors = bibliography.authors.map(({ name }) => name).join(', ');
  return [authors, bibliography.publisher, publishedWords(bibliography)].filter((part) => part !== '').join(', ');
}

/** Who says so: "authorities", "the article, in its own voice", "nobody named". */
export function speakerOf({ saidBy }: Pick<FigureData, 'saidBy'>): string {
  return saidBy.voice === 'own' ? 'the article, in its own voice' : saidBy.who;
}
