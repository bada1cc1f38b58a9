import { WORDS } from '@/components/words';
import type { ArticleFile } from '@/lib/article/schema';
import { anchor } from '@/lib/paths';
import { PlainTable } from './plain-table';

const { columns, title } = WORDS.others;

/** The article's quantities that are no figures of the dashboard, with the reason for each. */
export function OthersTable({ file }: { readonly file: ArticleFile }) {
  return (
    <PlainTable caption={title} columns={[columns.quantity, columns.what, columns.why]}>
      {file.others.map(({ sentence, quantity, hedge, label, why }) => (
        <tr key={quantity.start}>
          <td>
            <a className="num" href={anchor(sentence)} data-sentences={sentence}>
              {hedge === null || hedge.start === quantity.start ? null : <i>{hedge.text.toLowerCase()} </i>}
              {quantity.text.toLowerCase()}
            </a>
          </td>
          <th scope="row">{label}</th>
          <td>{why}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
