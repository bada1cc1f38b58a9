import type { Layout } from '@/lib/charts/layout-chart';
import { Rules } from './rules';

/** What exactness needs besides its bands: the line of the numbers as printed, which all widths are measured from. */
export function ExactnessMarks({ layout }: { readonly layout: Layout }) {
  return <Rules rules={layout.zero === null ? [] : [layout.zero]} stroke="var(--ink)" />;
}
