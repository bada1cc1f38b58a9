import { speakerOf } from '../article/attribution';
import type { Article } from '../checks/evaluated';
import { describeDerivedRanges, describeFigureRanges } from '../checks/range-words';
import { derivedNumber, formulaText, plainText } from '../checks/rich-text';
import { hypothesisText } from './computed';
import { escapePandoc } from './escape-pandoc';
import { partsOf } from './figure-parts';
import { formatMarkdownTable } from './markdown-table';
import { joinParts } from './number-parts';

/** The figures of an article as a table for pandoc: hedges beside their numbers, ranges in words, who says so. */
export function formatReportFigures({ figures }: Article): string {
  return formatMarkdownTable(
    ['Figure', 'As printed', 'What it can stand for', 'Said by', 'Sentence'],
    [...figures.values()].map((figure) => [
      figure.data.label,
      joinParts(partsOf(figure)),
      describeFigureRanges(figure),
      speakerOf(figure.data),
      figure.sentence.id,
    ]),
    escapePandoc,
  );
}

/** The derived numbers as a table for pandoc, each with what it rests on. */
export function formatReportDerived(article: Article): string {
  return formatMarkdownTable(
    ['Derived number', 'Value', 'Range', 'Formula', 'Rests on'],
    [...article.derived.values()].map((derived) => [
      derived.data.label,
      plainText([derivedNumber(derived)]),
      describeDerivedRanges(derived),
      plainText(formulaText(article, derived.data.formula)),
      hypothesisText(article, derived.data.hypothesis),
    ]),
    escapePandoc,
  );
}
