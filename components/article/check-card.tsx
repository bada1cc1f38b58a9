import Link from 'next/link';
import { StaticPicture } from '@/components/charts/static-picture';
import { CHART_WORDS, WORDS } from '@/components/words';
import type { Article, Check } from '@/lib/checks/evaluated';
import { describeResidual } from '@/lib/checks/residual-words';
import { buildProse, plainText, type RichText } from '@/lib/checks/rich-text';
import { describeFormula, describeHanging, describeSlack } from '@/lib/checks/wording';
import { readPictures } from '@/lib/library/read-pictures';
import { chartPath } from '@/lib/paths';
import { CheckVerdict } from './check-verdict';
import { RichTextView } from './number-link';

const words = WORDS.checks;

/** One check: what is asked under which hypothesis, the sum with its numbers, both ranges drawn, the verdict with its reason. */
export function CheckCard({ article, check }: { readonly article: Article; readonly check: Check }) {
  const { data, result } = check;
  const drawn = result.formula.rounding !== null && result.compared.rounding !== null;
  return (
    <article id={data.id} className="check-card" data-verdict={result.outcome?.verdict}>
      <h4>
        <RichTextView text={buildProse(article, data.title)} />
      </h4>
      <p className="hypothesis">
        <RichTextView text={buildProse(article, data.hypothesis.text)} />
      </p>
      <p className="basis">{words.basis[data.hypothesis.basis]}</p>
      <p className="formula">
        <RichTextView text={describeFormula(article, check)} />
      </p>
      {drawn ? (
        <Ranges article={article.file.id} check={data.id} title={plainText(buildProse(article, data.title))} />
      ) : null}
      {!drawn && result.outcome?.reason === 'scope' ? <p className="not-drawn">{words.notDrawn}</p> : null}
      <CheckVerdict article={article} check={check} />
      <Line text={describeResidual(check)} isExtra />
      <Line text={describeHanging(check)} />
      <Line text={describeSlack(check)} isExtra />
      {data.comment === null ? null : <Line text={buildProse(article, data.comment)} />}
    </article>
  );
}

/** Both sides of the check on one number line, with the way to where the picture can be had. */
function Ranges({
  article,
  check,
  title,
}: {
  readonly article: string;
  readonly check: string;
  readonly title: string;
}) {
  const pictures = readPictures(article, check);
  const of = `${article}/${check}`;
  return (
    <div className="chart picture">
      <div className="chart-stage">
        <StaticPicture of={of} drawing="narrow" svg={pictures.narrow} />
        <StaticPicture of={of} drawing="wide" svg={pictures.wide} />
      </div>
      <p className="chart-source">
        <Link
          href={chartPath(article, check)}
          prefetch={false}
          className="chart-own"
          aria-label={CHART_WORDS.ownPageOf(title)}
        >
          {CHART_WORDS.ownPage}
        </Link>
      </p>
    </div>
  );
}

/** What is extra is left out on paper, where the verdict and what it depends on must be enough. */
function Line({ text, isExtra = false }: { readonly text: RichText; readonly isExtra?: boolean }) {
  return text.length === 0 ? null : (
    <p className={isExtra ? 'details-line extra' : 'details-line'}>
      <RichTextView text={text} isMarked={false} />
    </p>
  );
}
