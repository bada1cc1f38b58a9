import type { ArticleFile, FigureData } from '@/lib/article/schema';
import { formatDate } from '@/lib/quantities/dates';
import type { Answers } from './answers';

/** A draft with what was answered in place of its stand-ins; `draft` keeps only what is left to be judged. */
export function fillIn(file: ArticleFile, answers: Answers): ArticleFile {
  const { title, publisher, authors, date, inferred, url, place } = answers;
  const answered = new Set([
    ...(title === undefined ? [] : ['article.title']),
    ...(publisher === undefined ? [] : ['article.publisher']),
    ...(authors === undefined ? [] : ['article.authors']),
    ...(date === undefined ? [] : ['article.published']),
    ...(url === undefined ? [] : ['article.url']),
  ]);
  const { draft, ...rest } = file;
  const left = (draft ?? []).filter(({ field }) => !answered.has(field));
  const filled = {
    ...rest,
    article: {
      ...file.article,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(authors === undefined ? {} : { authors: authors.map((name) => ({ name, role: null })) }),
      ...(date === undefined
        ? {}
        : {
            published: {
              date,
              words: formatDate(date),
              inferred: inferred === undefined ? null : { basis: inferred },
            },
          }),
      ...(url === undefined ? {} : { url }),
      ...(place === undefined ? {} : { place }),
    },
    figures: date === undefined ? file.figures : file.figures.map((figure) => atDate(figure, date)),
  };
  return left.length === 0 ? filled : { ...filled, draft: left };
}

/** Of every figure a draft says that it is of the article's date: nobody has judged yet whether it is. */
const atDate = (figure: FigureData, date: string): FigureData => ({
  ...figure,
  period: { ...figure.period, from: date, to: date },
});
