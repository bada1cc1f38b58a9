import { EMBED_WORDS } from '@/components/words';
import { embedHeight } from '@/lib/exports/embed-height';
import { listCharts } from '@/lib/library/list-charts';

// Run by e2e/charts-under-test.ts: Playwright's own loader takes no JSON modules, which the measures of text are.
const widths = process.argv.slice(2).map(Number);
const charts = listCharts().map(({ article, chart }) => ({
  article,
  id: chart.id,
  title: chart.title,
  source: chart.source,
  heights: widths.map((width) => embedHeight(chart, width, EMBED_WORDS)),
}));
process.stdout.write(JSON.stringify(charts));
