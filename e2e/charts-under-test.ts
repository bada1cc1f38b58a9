import { execFileSync } from 'node:child_process';
import { chartPath, embedPath } from '@/lib/paths';

/** Widths of frames that heights are computed for, px. */
export const FRAME_WIDTHS = [320, 480, 720, 1000] as const;

export interface ChartUnderTest {
  readonly article: string;
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The height that a frame of each of FRAME_WIDTHS is given, px. */
  readonly heights: readonly number[];
  readonly page: string;
  readonly embed: string;
}

/** Every chart that there is, as the code under test lists them. */
export const CHARTS: readonly ChartUnderTest[] = readCharts();

function readCharts(): readonly ChartUnderTest[] {
  const args = ['--import', 'tsx', 'e2e/print-embeds.ts', ...FRAME_WIDTHS.map(String)];
  const printed: readonly Omit<ChartUnderTest, 'page' | 'embed'>[] = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  );
  return printed.map((chart) => ({
    ...chart,
    page: chartPath(chart.article, chart.id),
    embed: embedPath(chart.article, chart.id),
  }));
}

/** One of them, for what is the same for all. */
export function anyChart(): ChartUnderTest {
  const [chart] = CHARTS;
  if (chart === undefined) throw new Error('no chart');
  return chart;
}
