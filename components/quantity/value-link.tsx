import { HedgedNumber } from '@/components/charts/hedged-number';
import { labelOf } from '@/lib/charts/build-row';
import { figureNumber } from '@/lib/checks/rich-text';
import { anchor } from '@/lib/paths';
import type { Value } from '@/lib/quantities/quantity';

/** A value's number with its hedge, leading to the clause that carries it. */
export function ValueLink({ value: { data, figure } }: { readonly value: Value }) {
  return (
    <a className="chart-number" href={anchor(data.id)} data-sentences={data.id} data-figures={data.id}>
      <HedgedNumber label={labelOf(figureNumber(figure))} />
    </a>
  );
}
