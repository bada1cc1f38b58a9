import type { Article, Check } from '@/lib/checks/evaluated';
import { describeVerdict, VERDICT_MARKS, verdictLabel } from '@/lib/checks/wording';
import { RichTextView } from './number-link';

interface CheckVerdictProps {
  readonly article: Article;
  readonly check: Check;
  /** Address of the page that the sentences are on; empty for this one. */
  readonly page?: string;
}

/** A check's verdict with its reason in words. */
export function CheckVerdict({ article, check, page = '' }: CheckVerdictProps) {
  const { outcome } = check.result;
  if (outcome === null) return null;
  return (
    <p>
      <strong>
        <span className="verdict-mark" aria-hidden="true">
          {VERDICT_MARKS[outcome.verdict]}
        </span>
        {verdictLabel(outcome)}.
      </strong>{' '}
      <RichTextView text={describeVerdict(article, check)} page={page} />
    </p>
  );
}
