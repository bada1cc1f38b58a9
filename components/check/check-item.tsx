import { type ComponentType, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LineChart } from '@/lib/charts/chart';
import { CHECK_WORDS } from './check-words';
import type { CheckView } from './desk-messages';
import type { Judged, Worded } from './edits';
import { focusBeside } from './focus-beside';
import { HypothesisForm } from './hypothesis-form';
import { listOfWords } from './list-of-words';
import { RichLine } from './rich-line';

const words = CHECK_WORDS.checks;

interface CheckItemProps {
  readonly view: CheckView;
  /** Draws its ranges. */
  readonly Picture: ComponentType<{ readonly chart: LineChart }>;
  readonly judged: Judged | null;
  /** One of its figures is pointed at in the text. */
  readonly isLit: boolean;
  readonly onPoint: (figures: readonly string[]) => void;
  readonly onGo: (figure: string) => void;
  readonly onJudge: (as: Judged | null) => void;
  readonly onWord: (worded: Worded) => void;
}

/** One check: verdict, sum with its numbers, hypothesis, ranges, and what a reader can make of it. */
export function CheckItem({ view, Picture, judged, isLit, onPoint, onGo, onJudge, onWord }: CheckItemProps) {
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const item = useRef<HTMLElement>(null);
  const stopEditing = (): void => {
    flushSync(() => setEditing(false));
    item.current?.focus();
  };
  const { mark, label, formula, reason, more, chart, cue, restsOn } = view;
  return (
    <article
      ref={item}
      tabIndex={-1}
      className="check-item"
      aria-labelledby={`${id}verdict ${id}formula`}
      data-lit={isLit ? '' : undefined}
      data-judged={judged ?? undefined}
      onPointerEnter={() => onPoint(view.figures)}
      onPointerLeave={() => onPoint([])}
      onFocus={() => onPoint(view.figures)}
      onBlur={() => onPoint([])}
    >
      <h4 id={`${id}verdict`}>
        <span className="verdict-mark" aria-hidden="true">
          {mark}
        </span>
        {label}
      </h4>
      <p className="formula" id={`${id}formula`}>
        <RichLine text={formula} onGo={onGo} />
      </p>
      {isEditing ? (
        <HypothesisForm
          hypothesis={view.hypothesisText}
          basis={view.basis}
          onCancel={stopEditing}
          onSave={(worded) => {
            stopEditing();
            onWord(worded);
          }}
        />
      ) : (
        <>
          <p className="hypothesis">
            <RichLine text={view.hypothesis} onGo={onGo} />
          </p>
          <p className="basis">
            {view.isOwn ? `${words.own} ` : ''}
            {CHECK_WORDS.basis[view.basis]}
            {cue.length === 0 ? '' : ` ${words.cue(listOfWords(cue.map(({ text }) => `“${text}”`)))}`}
          </p>
        </>
      )}
      {chart === null ? null : <Picture chart={chart} />}
      <p>
        <RichLine text={reason} onGo={onGo} />
      </p>
      {restsOn.length === 0 ? null : <p className="details-line">{words.restsOn(listOfWords(restsOn))}</p>}
      {more.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
        <p key={index} className="details-line">
          <RichLine text={line} onGo={onGo} />
        </p>
      ))}
      <p className="note-buttons">
        <button
          type="button"
          className="check-button"
          aria-pressed={judged === 'accepted'}
          aria-describedby={`${id}formula`}
          onClick={() => onJudge(judged === 'accepted' ? null : 'accepted')}
        >
          {judged === 'accepted' ? `✓ ${words.accepted}` : words.accept}
        </button>
        <button
          type="button"
          className="check-button"
          aria-describedby={`${id}formula`}
          onClick={() => {
            focusBeside(item.current);
            onJudge('dismissed');
          }}
        >
          {words.dismiss}
        </button>
        {isEditing ? null : (
          <button
            type="button"
            className="check-button"
            aria-describedby={`${id}formula`}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </button>
        )}
      </p>
    </article>
  );
}
