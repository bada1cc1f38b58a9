import type { Layout } from '@/lib/charts/layout-chart';
import { Rules } from './rules';

/** The value axis: a hairline under the plot and one up from every tick. Its labels are among the layout's texts. */
export function ValueAxis({ layout }: { readonly layout: Layout }) {
  const [left, right] = layout.plot;
  return (
    <>
      <Rules rules={layout.grid} stroke="var(--line)" />
      <path d={`M${left} ${layout.axis}H${right}`} fill="none" stroke="var(--soft)" strokeWidth={1} />
    </>
  );
}
