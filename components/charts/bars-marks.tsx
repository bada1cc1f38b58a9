import type { Layout } from '@/lib/charts/layout-chart';
import { Rules } from './rules';

/** What bars need besides their bands: the line that they stand on. */
export function BarsMarks({ layout }: { readonly layout: Layout }) {
  return <Rules rules={layout.zero === null ? [] : [layout.zero]} stroke="var(--ink)" />;
}
