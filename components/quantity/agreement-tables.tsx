import { PlainTable } from '@/components/article/plain-table';
import { QUANTITY_WORDS } from '@/components/words';
import { anchor } from '@/lib/paths';
import type { Agreement } from '@/lib/quantities/agreement';
import type { Quantity, Value } from '@/lib/quantities/quantity';
import { agreementWords, numberText, pairWords, valueName } from '@/lib/quantities/wording';
import { ValueLink } from './value-link';

const words = QUANTITY_WORDS.agreement;

interface AgreementTablesProps {
  readonly quantity: Quantity;
  readonly agreement: Agreement;
}

/** Where sources agree: in a few sentences, against each article of this site, two by two, and what differs. */
export function AgreementTables({ quantity, agreement }: AgreementTablesProps) {
  const { pairs } = agreement;
  const own = quantity.values.filter(({ source }) => source.article !== null);
  const different = quantity.values.filter(({ data }) => data.difference !== null);
  return (
    <>
      <p className="agreement">{agreementWords(agreement).join(' ')}</p>
      {own.map((value) => (
        <Against key={value.data.id} quantity={quantity} agreement={agreement} own={value} />
      ))}
      {pairs.length === 0 ? null : (
        <details className="pairs">
          <summary>{words.pairs(pairs.length)}</summary>
          <ul>
            {pairs.map((pair) => (
              <li key={`${pair.a.data.id} ${pair.b.data.id}`}>
                <ValueLink value={pair.a} /> <span className="soft">({pair.a.source.who})</span> ·{' '}
                <ValueLink value={pair.b} /> <span className="soft">({pair.b.source.who})</span>: {pairWords(pair)}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {different.length === 0 ? null : (
        <>
          <h3>{words.differences}</h3>
          <ul className="differences">
            {different.map((value) => (
              <li key={value.data.id}>
                <a href={anchor(value.data.id)}>{valueName(value, quantity)}</a>. {value.data.difference?.note}{' '}
                {value.data.difference?.comparable ? words.bridged : words.apart}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What each other source that counts the same says against one article's number. */
function Against({ quantity, agreement: { pairs }, own }: AgreementTablesProps & { readonly own: Value }) {
  const rows = pairs
    .filter(({ a, b }) => a === own || b === own)
    .map((pair) => ({ pair, other: pair.a === own ? pair.b : pair.a }));
  if (rows.length === 0) return null;
  const title = words.against(own.source.article?.publisher ?? '', numberText(own));
  return (
    <>
      <h3>{title}</h3>
      <PlainTable caption={title} columns={Object.values(words.columns)}>
        {rows.map(({ pair, other }) => (
          <tr key={other.data.id}>
            <th scope="row">{valueName(other, quantity)}</th>
            <td>
              <ValueLink value={other} />
            </td>
            <td>{pairWords(pair)}</td>
          </tr>
        ))}
      </PlainTable>
    </>
  );
}
