import { Fragment } from 'react';
import { CHART_WORDS, PICTURE_WORDS } from '@/components/words';
import type { Run } from '@/lib/charts/break-lines';
import type { LineChart } from '@/lib/charts/chart';
import { layoutChart } from '@/lib/charts/layout-chart';
import { layoutPicture, type PictureRole, type PictureText } from '@/lib/charts/layout-picture';
import { CHECK_WORDS } from './check-words';
import { LineDrawing } from './line-drawing';

/** A text that somebody checks has a licence that nobody here knows. */
const WORDS = { ranges: PICTURE_WORDS.ranges, licence: CHECK_WORDS.take.drawn };

/** A check's picture that stands alone: its drawing with all words around it, as the dashboard's files have them. */
export function FramedPicture({ chart }: { readonly chart: LineChart }) {
  const drawing = layoutChart(chart, 'wide', CHART_WORDS.key);
  const { width, height, texts, rules, drawing: at } = layoutPicture(chart, drawing, WORDS);
  const lines = rules.map((y) => `M${at[0]} ${y}H${width - at[0]}`).join('');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      fontFamily="var(--font-sans)"
    >
      <title>{chart.title}</title>
      <desc>{chart.description}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      <g transform={`translate(${at.join(' ')})`}>
        <LineDrawing chart={chart} layout={drawing} hatching="hatching" />
      </g>
      <path d={lines} fill="none" stroke="var(--line)" strokeWidth={1} />
      {texts.map((text) => (
        <Words key={`${text.role} ${text.x} ${text.box.top}`} text={text} />
      ))}
    </svg>
  );
}

const SOFT: ReadonlySet<PictureRole> = new Set(['subtitle', 'range', 'source', 'licence']);

function Words({ text: { role, size, x, lines } }: { readonly text: PictureText }) {
  const face = role === 'title' ? { fontFamily: 'var(--font-serif)', fontWeight: 600 } : {};
  return (
    <text fontSize={size} fill={SOFT.has(role) ? 'var(--soft)' : 'var(--ink)'} {...face}>
      {lines.map(({ runs, baseline }, index) => (
        <Fragment key={baseline}>
          {/* The space parts the words of two lines for those who copy them. */}
          {index === 0 ? '' : ' '}
          <tspan x={x} y={baseline}>
            {runs.map((run) => (
              <StyledRun key={run.style + run.text} run={run} />
            ))}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}

function StyledRun({ run: { text, style } }: { readonly run: Run }) {
  switch (style) {
    case 'hedge':
      return (
        <tspan fontFamily="var(--font-serif)" fontStyle="italic">
          {text}
        </tspan>
      );
    case 'strong':
      return <tspan fontWeight={600}>{text}</tspan>;
    case 'regular':
      return text;
    default:
      return style satisfies never;
  }
}
