import { publishedWords } from '../article/attribution';
import type { Article } from '../checks/evaluated';
import { buildProse, plainText } from '../checks/rich-text';
import { countVerdicts } from '../checks/wording';
import type { ArticleSummary, SearchEntry } from './search-entry';

/** What a list says of an article. */
export function buildSummary(article: Article): ArticleSummary {
  const { file } = article;
  return {
    id: file.id,
    headline: plainText(buildProse(article, file.headline)),
    publisher: file.article.publisher,
    published: publishedWords(file.article),
    date: file.article.published.date,
    figures: article.figures.size,
    verdicts: countVerdicts(article),
    isDraft: file.draft !== undefined,
  };
}

/** Articles with the newest first; of the same day by id. A date that is less precise counts as its beginning. */
export function newestFirst(articles: readonly ArticleSummary[]): readonly ArticleSummary[] {
  return [...articles].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The index that a browser searches: each article with its words, field by field, every text once. It is data, so that
 * whoever searches decides how; JSON of about 3 kB an article.
 */
export function buildSearchIndex(articles: readonly Article[]): readonly SearchEntry[] {
  return articles.map((article) => {
    const { file } = article;
    const summary = buildSummary(article);
    const figures = [...article.figures.values()].map(({ data }) => data);
    return {
      ...summary,
      text: {
        headline: summary.headline,
        title: file.article.title,
        publisher: summary.publisher,
        figures: joined(figures.flatMap(({ name, label }) => [name, label])),
        places: joined(figures.flatMap(({ places }) => places)),
        populations: joined(figures.map(({ population }) => population)),
        said: joined(figures.map(({ saidBy }) => (saidBy.voice === 'named' ? saidBy.who : ''))),
        checks: joined(file.checks.map(({ title }) => plainText(buildProse(article, title)))),
        quotes: joined(file.sentences.map(({ quote }) => quote)),
      },
    };
  });
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('\n');

/** The index as a file: one article a line, so that a change to one is a change of one line. */
export function formatSearchIndex(entries: readonly SearchEntry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
