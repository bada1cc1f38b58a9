import { useCallback, useMemo, useRef, useState } from 'react';
import { CheckList } from './check-list';
import { CHECK_WORDS } from './check-words';
import { type CheckView, judgedOf, type Mark, type Place } from './desk-messages';
import { nextId } from './edits';
import { FigureNote } from './figure-note';
import { MarkedText, type TextHandle } from './marked-text';
import { MissedNumber } from './missed-number';
import { OwnCheckPart } from './own-check-part';
import { TakeAlong } from './take-along';
import { TextLegend } from './text-legend';
import { useAnnouncedVerdict } from './use-announced-verdict';
import type { CheckHandle } from './use-check';

const NO_MARKS: readonly Mark[] = [];
const NOTHING: readonly string[] = [];

/** The text with its marks on one side, its checks on the other, each lighting up in the other. */
export function CheckedText({ check }: { readonly check: CheckHandle }) {
  const { state, edits, edited, ask, act } = check;
  const { text, reading, actions } = state;
  const handle = useRef<TextHandle>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [lit, setLit] = useState<readonly string[]>(NOTHING);
  const [selected, setSelected] = useState<Place | null>(null);
  const [views, setViews] = useState<readonly CheckView[]>([]);
  const goTo = useCallback((id: string) => handle.current?.goTo(id), []);
  useAnnouncedVerdict(check, views);

  const added = edited?.added ?? NO_MARKS;
  const marks = useMemo((): readonly Mark[] => {
    const removed = new Set(edits.removed);
    const figures = [...added, ...(reading?.figures ?? [])];
    const gone = figures.filter(({ id }) => removed.has(id)).map((mark) => ({ ...mark, hedge: null, why: 'removed' }));
    return [...figures.filter(({ id }) => !removed.has(id)), ...gone, ...(reading?.leftOut ?? [])];
  }, [added, edits.removed, reading]);
  const figures = useMemo(() => marks.filter(({ why }) => why === null).sort((a, b) => a.start - b.start), [marks]);
  const mark = marks.find(({ id }) => id === asked) ?? null;
  const checks = edited?.checks ?? [];

  const add = ({ start, end }: Place): void => {
    const figure = { id: nextId('added', actions), start, end };
    act({ type: 'add-figure', figure }, CHECK_WORDS.text.added(text.slice(start, end)));
    document.getSelection()?.removeAllRanges();
    setAsked(figure.id);
  };
  const count = async (place: Place): Promise<void> => {
    const found = await ask({ type: 'select', place });
    if (found?.ok) add(found);
    else if (found !== null) check.say(CHECK_WORDS.text.cannot(found.problem));
  };
  return (
    <div className="check-columns">
      <div className="text-column">
        <MarkedText
          text={text}
          marks={marks}
          lit={lit.length > 0 ? lit : pointed === null ? NOTHING : [pointed]}
          handle={handle}
          onPoint={setPointed}
          onAsk={setAsked}
          onSelect={setSelected}
        />
        {reading === null ? null : (
          <>
            <FigureNote
              mark={mark}
              text={mark === null ? '' : text.slice(mark.start, mark.end)}
              edits={edits}
              checks={mark === null ? 0 : checks.filter((each) => each.figures.includes(mark.id)).length}
              ask={ask}
              onRemove={(id) => act({ type: 'remove-figure', id })}
              onRestore={(id) => act({ type: 'restore-figure', id })}
              onCount={count}
            />
            <TextLegend />
            <MissedNumber
              text={text}
              selected={selected}
              onSelect={(place) => ask({ type: 'select', place })}
              onFind={(words) => ask({ type: 'find', words, taken: figures })}
              onAdd={add}
            />
          </>
        )}
      </div>
      {reading === null ? null : (
        <div className="checks-column">
          <section aria-labelledby="proposed-checks">
            <h2 id="proposed-checks" tabIndex={-1}>
              {CHECK_WORDS.checks.title}
            </h2>
            <CheckList
              check={check}
              checks={checks}
              pointed={pointed}
              onPoint={setLit}
              onGo={goTo}
              onViews={setViews}
            />
          </section>
          <OwnCheckPart
            text={text}
            figures={figures}
            onWrite={(own) => act({ type: 'write-check', check: { ...own, id: nextId('own', actions) } })}
          />
          <section className="check-part" aria-labelledby="take-along">
            <h2 id="take-along">{CHECK_WORDS.take.title}</h2>
            <TakeAlong check={check} accepted={views.filter(({ id }) => judgedOf(edits, id) === 'accepted')} />
          </section>
        </div>
      )}
    </div>
  );
}
