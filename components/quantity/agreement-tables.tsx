import { PlainTable } from '@/components/article/plain-table';
import { QUANTITY_WORDS } from '@/components/words';
import { anchor } from '@/lib/paths';
import type { Agreement } from '@/lib/quantities/agreement';
import { type Against, buildLikeGroups } from '@/lib/quantities/like-groups';
import { buildNotes } from '@/lib/quantities/notes';
import type { Quantity, Value } from '@/lib/quantities/quantity';
import { agreementWords, conditionWords, valueName } from '@/lib/quantities/wording';
import { RichTextView } from '../article/number-link';
import { ValueLink } from './value-link';

const words = QUANTITY_WORDS.agreement;

interface AgreementTablesProps {
  readonly quantity: Quantity;
  readonly agreement: Agreement;
}

/** Where sources agree: in a few sentences, each against all that count the same, and what differs in definition. */
export function AgreementTables({ quantity, agreement }: AgreementTablesProps) {
  return (
    <>
      <p className="agreement">{agreementWords(agreement).join(' ')}</p>
      {buildLikeGroups(quantity, agreement).map(({ counts, numbers }) => {
        const title = words.group(counts);
        return (
          <div key={title}>
            <h3>{title}</h3>
            <PlainTable caption={title} columns={Object.values(words.columns)}>
              {numbers.map(({ values, canBe, cannotBe }) => (
                <tr key={values[0]?.data.id}>
                  <th scope="row">
                    <SaidNumber values={values} />: <Names values={values} quantity={quantity} />
                  </th>
                  <td data-column={words.columns.can}>
                    <Others against={canBe} />
                  </td>
                  <td data-column={words.columns.cannot}>
                    <Others against={cannotBe} />
                  </td>
                </tr>
              ))}
            </PlainTable>
          </div>
        );
      })}
      <Differences quantity={quantity} />
    </>
  );
}

/** A number, leading to the first of those who say it. */
const SaidNumber = ({ values: [first] }: { readonly values: readonly Value[] }) =>
  first === undefined ? null : <ValueLink value={first} />;

interface NamesProps {
  readonly values: readonly Value[];
  readonly quantity: Quantity;
}

/** Who says a number, each leading to its clause. */
function Names({ values, quantity }: NamesProps) {
  return values.map((value, index) => (
    <span key={value.data.id}>
      {index === 0 ? '' : '; '}
      <a href={anchor(value.data.id)}>{valueName(value, quantity)}</a>
    </span>
  ));
}

/** The other numbers that one can, or cannot, be; under a condition where there is one. */
function Others({ against }: { readonly against: readonly Against[] }) {
  if (against.length === 0) return words.none;
  return against.map(({ values, pair }, index) => {
    const condition = conditionWords(pair);
    return (
      <span key={values[0]?.data.id} className="against">
        {index === 0 ? '' : ', '}
        <SaidNumber values={values} />
        {condition === null ? null : <span className="soft"> {condition}</span>}
      </span>
    );
  });
}

/** What differs in definition, said once for all values of which it is true. */
function Differences({ quantity }: { readonly quantity: Quantity }) {
  const notes = new Map<string, Value[]>();
  for (const value of quantity.values) {
    const { difference } = value.data;
    if (difference === null) continue;
    const key = `${difference.comparable} ${difference.note}`;
    notes.set(key, [...(notes.get(key) ?? []), value]);
  }
  if (notes.size === 0) return null;
  return (
    <>
      <h3>{words.differences}</h3>
      <ul className="differences">
        {[...notes].map(([key, values]) => {
          const difference = values[0]?.data.difference;
          return (
            <li key={key}>
              <RichTextView text={buildNotes(quantity, difference?.note ?? '')} isMarked={false} />{' '}
              {difference?.comparable ? words.bridged : words.apart}
              <span className="soft">
                {' '}
                {words.of} <Names values={values} quantity={quantity} />.
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
