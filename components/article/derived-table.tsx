import { WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { describeDerivedRanges } from '@/lib/checks/range-words';
import { buildProse, derivedNumber, formulaText } from '@/lib/checks/rich-text';
import { NumberLink, RichTextView } from './number-link';
import { PlainTable } from './plain-table';

const words = WORDS.derived;

/** Every derived number with its formula, its ranges and what it rests on. */
export function DerivedTable({ article }: { readonly article: Article }) {
  return (
    <PlainTable
      caption={words.caption}
      columns={[words.columns.value, words.columns.label, words.columns.formula, words.columns.ranges]}
    >
      {[...article.derived.values()].map((derived) => (
        <tr key={derived.data.id} id={derived.data.id}>
          <td className="derived-value">
            <NumberLink number={derivedNumber(derived)} />
          </td>
          <th scope="row">
            {derived.data.label}
            {derived.data.hypothesis === null ? null : (
              <span className="basis block">
                <RichTextView text={buildProse(article, derived.data.hypothesis.text)} />{' '}
                {WORDS.checks.basis[derived.data.hypothesis.basis]}
              </span>
            )}
          </th>
          <td>
            <RichTextView text={formulaText(article, derived.data.formula)} />
          </td>
          <td>
            <NumberLink number={{ ...derivedNumber(derived), text: describeDerivedRanges(derived) }} isMarked={false} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
