import { useEffect, useId, useState } from 'react';
import { CheckItem } from './check-item';
import { CHECK_WORDS } from './check-words';
import { type CheckBrief, type CheckView, judgedOf } from './desk-messages';
import { DismissedChecks } from './dismissed-checks';
import type { CheckHandle } from './use-check';

const words = CHECK_WORDS.checks;
/** A list of more is longer than anybody reads before they have dealt with these. */
const STEP = 20;
type Picture = typeof import('./check-picture').CheckPicture;

interface CheckListProps {
  readonly check: CheckHandle;
  readonly checks: readonly CheckBrief[];
  /** The mark that is pointed at in the text. */
  readonly pointed: string | null;
  readonly onPoint: (figures: readonly string[]) => void;
  readonly onGo: (figure: string) => void;
  /** Called with the views whenever they change. */
  readonly onViews: (views: readonly CheckView[]) => void;
}

/** The proposed checks, a few at a time: what the text states or implies first, and of it what does not fit. */
export function CheckList({ check, checks, pointed, onPoint, onGo, onViews }: CheckListProps) {
  const id = useId();
  const { edits, ask, act } = check;
  const [shown, setShown] = useState(STEP);
  const [views, setViews] = useState<ReadonlyMap<string, CheckView>>(new Map());
  const [Picture, setPicture] = useState<Picture | null>(null);
  const left = checks.filter((brief) => judgedOf(edits, brief.id) !== 'dismissed');
  const dismissed = checks.filter((brief) => judgedOf(edits, brief.id) === 'dismissed');
  const accepted = checks.filter((brief) => judgedOf(edits, brief.id) === 'accepted');
  const wanted = [...new Set([...left.slice(0, shown), ...dismissed, ...accepted].map((brief) => brief.id))].join(' ');

  useEffect(() => {
    let isCurrent = true;
    const asked = ask({ type: 'view', edits, ids: wanted === '' ? [] : wanted.split(' ') });
    // The list waits for what draws its pictures: nothing moves under a pointer that is on its way.
    Promise.all([asked, import('./check-picture')]).then(([answer, { CheckPicture }]) => {
      if (!isCurrent || answer === null) return;
      setPicture(() => CheckPicture);
      setViews(new Map(answer.map((view) => [view.id, view] as const)));
      onViews(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, edits, wanted, onViews]);

  const group = (name: string, briefs: readonly CheckBrief[]) =>
    briefs.length === 0 ? null : (
      <section className="check-group" aria-labelledby={`${id}${name}`}>
        <h3 id={`${id}${name}`} className="group-title">
          {words[name === 'ours' ? 'ours' : 'textual']}
        </h3>
        {briefs.flatMap((brief) => {
          const view = views.get(brief.id);
          return view === undefined || Picture === null
            ? []
            : [
                <CheckItem
                  key={brief.id}
                  view={view}
                  Picture={Picture}
                  judged={judgedOf(edits, brief.id)}
                  isLit={pointed !== null && brief.figures.includes(pointed)}
                  onPoint={onPoint}
                  onGo={onGo}
                  onJudge={(as) => {
                    const said = as === null ? words.back : as === 'accepted' ? words.accepted : words.dismissed(1);
                    act({ type: 'judge', check: brief.id, as }, `${said}.`);
                  }}
                  onWord={(worded) => act({ type: 'word', check: brief.id, worded })}
                />,
              ];
        })}
      </section>
    );
  const now = left.slice(0, shown);
  return (
    <>
      {checks.length === 0 ? <p className="check-hint">{words.none}</p> : null}
      {group(
        'textual',
        now.filter(({ basis }) => basis !== 'ours'),
      )}
      {group(
        'ours',
        now.filter(({ basis }) => basis === 'ours'),
      )}
      {left.length > shown ? (
        <button type="button" className="check-button main" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, left.length - shown))}
        </button>
      ) : null}
      <DismissedChecks
        views={dismissed.flatMap((brief) => views.get(brief.id) ?? [])}
        onBack={(back) => act({ type: 'judge', check: back, as: null }, words.back)}
      />
    </>
  );
}
