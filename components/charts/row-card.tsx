import type { ChartRow } from '@/lib/charts/chart';
import { linkNumbers } from '@/lib/charts/link-numbers';
import { HedgedNumber } from './hedged-number';

interface RowCardProps {
  readonly row: ChartRow;
  /** Where it begins under the chart's upper edge, px. */
  readonly top: number;
}

/** What a row says when it is asked: its number, what it may mean, the sentences it comes from and who says so. */
export function RowCard({ row, top }: RowCardProps) {
  return (
    <div className="chart-card" style={{ top }} aria-hidden="true">
      <p className="chart-card-number">
        <HedgedNumber label={row.value} />
      </p>
      <p>{row.name}</p>
      <p className="chart-card-ranges">{row.ranges}</p>
      {row.quotes.map(({ sentence, quote, attribution }) => (
        <blockquote key={sentence}>
          {linkNumbers(quote, [row.value]).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other key, and never move
            typeof piece === 'string' ? piece : <mark key={index}>{piece.printed}</mark>,
          )}
          <cite>{attribution}</cite>
        </blockquote>
      ))}
    </div>
  );
}
