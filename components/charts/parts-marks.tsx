import type { Layout } from '@/lib/charts/layout-chart';
import { Hatching } from './hatching';
import { Rules } from './rules';

interface PartsMarksProps {
  readonly layout: Layout;
  readonly hatching: string;
}

/** What parts need besides their bands: the line they stand on, and lines from the end of one part to the next. */
export function PartsMarks({ layout, hatching }: PartsMarksProps) {
  return (
    <>
      <Hatching id={hatching} />
      <Rules rules={layout.zero === null ? [] : [layout.zero]} stroke="var(--ink)" />
      <Rules rules={layout.joints} stroke="var(--soft)" dash="1 2" />
    </>
  );
}
