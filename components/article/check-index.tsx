import { WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { VERDICT_MARKS, VERDICT_WORDS } from '@/lib/checks/wording';
import { anchor } from '@/lib/paths';
import { sortedByBasis } from './sorted-checks';

/** Every check with its verdict, as links: what fits and what does not, at one look. */
export function CheckIndex({ article }: { readonly article: Article }) {
  return (
    <nav aria-label={WORDS.checks.index} className="no-print">
      <ul className="check-index">
        {sortedByBasis(article.checks).map(({ data, result: { outcome } }) =>
          outcome === null ? null : (
            <li key={data.id}>
              <span aria-hidden="true">{VERDICT_MARKS[outcome.verdict]}</span>
              <span>
                <a href={anchor(data.id)}>{plainText(buildProse(article, data.title))}</a>{' '}
                {VERDICT_WORDS[outcome.verdict]}
              </span>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
