import { METHODS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import type { Verdict } from '@/lib/checks/verdict';
import { VERDICT_MARKS, VERDICT_WORDS } from '@/lib/checks/wording';
import { PlainTable } from './plain-table';

const words = METHODS.verdicts;
const VERDICTS: readonly Verdict[] = ['consistent', 'consistent-within-rounding', 'undecided', 'inconsistent'];

/** The four verdicts, each with the article's own checks that have it. */
export function VerdictTable({ article, page }: { readonly article: Article; readonly page: string }) {
  return (
    <PlainTable caption={words.title} columns={[words.columns.verdict, words.columns.meaning, words.columns.example]}>
      {VERDICTS.map((verdict) => (
        <tr key={verdict}>
          <th scope="row">
            <span aria-hidden="true">{VERDICT_MARKS[verdict]} </span>
            {VERDICT_WORDS[verdict]}
          </th>
          <td>{words.meanings[verdict]}</td>
          <td>
            <Examples article={article} verdict={verdict} page={page} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function Examples({
  article,
  verdict,
  page,
}: {
  readonly article: Article;
  readonly verdict: Verdict;
  readonly page: string;
}) {
  const checks = article.checks.filter(({ result }) => result.outcome?.verdict === verdict);
  if (checks.length === 0) return words.none;
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.data.id}>
          <a href={`${page}#${check.data.id}`}>{plainText(buildProse(article, check.data.title))}</a>
        </li>
      ))}
    </ul>
  );
}
