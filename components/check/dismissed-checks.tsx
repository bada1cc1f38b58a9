import { CHECK_WORDS } from './check-words';
import type { CheckView } from './desk-messages';
import { plainLine } from './plain-line';

const words = CHECK_WORDS.checks;

interface DismissedChecksProps {
  readonly views: readonly CheckView[];
  readonly onBack: (id: string) => void;
}

/** Checks that were dismissed, folded away, each with the way back. */
export function DismissedChecks({ views, onBack }: DismissedChecksProps) {
  if (views.length === 0) return null;
  return (
    <details className="dismissed">
      <summary>{words.dismissed(views.length)}</summary>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            {view.label}: {plainLine(view.formula)}{' '}
            <button type="button" className="check-button" onClick={() => onBack(view.id)}>
              {words.back}
              <span className="sr-only"> {plainLine(view.formula)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
