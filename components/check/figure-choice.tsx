import type { Mark } from './desk-messages';

interface FigureChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly text: string;
  readonly figures: readonly Mark[];
  readonly onChange: (figure: string) => void;
}

/** A longer list would be none to choose from. */
const MOST = 500;

/** A figure of the text to choose, by its print and the words behind it. */
export function FigureChoice({ label, value, text, figures, onChange }: FigureChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{label}</option>
      {figures.slice(0, MOST).map((mark) => (
        <option key={mark.id} value={mark.id}>
          {optionOf(text, mark)}
        </option>
      ))}
    </select>
  );
}

/** The figure with the words behind it, so that two equal numbers can be told apart. */
function optionOf(text: string, { start, end, hedge }: Mark): string {
  const from = Math.min(start, hedge?.start ?? start);
  const behind = text.slice(end, end + 28).split(/[\n.;]/, 1)[0] ?? '';
  return `${text.slice(from, end)}${behind.replace(/\s\S*$/, '')}`.replace(/\s+/g, ' ');
}
