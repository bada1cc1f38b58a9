import { Fragment } from 'react';
import type { Run } from '@/lib/charts/break-lines';
import type { PlacedText, TextRole } from '@/lib/charts/placed-text';

const FILL: Record<TextRole, string> = {
  name: 'var(--ink)',
  apart: 'var(--soft)',
  value: 'var(--ink)',
  width: 'var(--ink)',
  key: 'var(--soft)',
  note: 'var(--soft)',
  gap: 'var(--ink)',
  tick: 'var(--soft)',
};

/** How far a space at the end of a line moves the line, in em: Inter's space is 0.27 em wide. */
const SPACE = { start: 0, middle: 0.135, end: 0.27 } as const;

interface PlacedLabelProps {
  readonly text: PlacedText;
  /** Ids of the figures in its number. */
  readonly figures?: readonly string[] | undefined;
  readonly hrefFor: (sentence: string) => string;
}

/** A text of a drawing; a number is a link to its sentence, hedge included. */
export function PlacedLabel({ text, figures, hrefFor }: PlacedLabelProps) {
  const [sentence] = text.sentences;
  const [first, ...more] = text.lines;
  // A line that another follows ends with a space, which counts when the line is centred or set from its end.
  const nudge = more.length === 0 ? 0 : SPACE[text.anchor] * text.size;
  const words = (
    <text
      x={text.x + nudge}
      y={first?.baseline}
      fontSize={text.size}
      fill={FILL[text.role]}
      // The default, and most texts have it.
      textAnchor={text.anchor === 'start' ? undefined : text.anchor}
    >
      {runsOfLine(first?.runs ?? [])}
      {more.map(({ runs, baseline }, index) => (
        // The space parts the words of two lines for those who copy or hear them.
        <Fragment key={baseline}>
          {' '}
          <tspan x={text.x + (index < more.length - 1 ? nudge : 0)} y={baseline}>
            {runsOfLine(runs)}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
  if (sentence === undefined) return words;
  return (
    // Recharts would take the link's focus and keys for the chart's, and show the first row's card.
    <a
      href={hrefFor(sentence)}
      data-sentences={text.sentences.join(' ')}
      data-figures={figures?.join(' ')}
      onFocus={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {words}
    </a>
  );
}

const runsOfLine = (runs: readonly Run[]) => runs.map((run) => <StyledRun key={run.style + run.text} run={run} />);

function StyledRun({ run }: { readonly run: Run }) {
  switch (run.style) {
    case 'hedge':
      return (
        <tspan fontFamily="var(--font-serif)" fontStyle="italic">
          {run.text}
        </tspan>
      );
    case 'strong':
      return <tspan fontWeight={600}>{run.text}</tspan>;
    case 'regular':
      return run.text;
    default:
      return run.style satisfies never;
  }
}
