import { useState } from 'react';
import { copyText } from '@/components/share/copy-text';
import { CHECK_WORDS, SHARE_WORDS } from '@/components/words';
import type { CheckView, Taken } from './desk-messages';
import { digestText } from './digest-text';
import { saveFile, saveText } from './save-file';
import { slugOf } from './slug-of';
import type { CheckHandle } from './use-check';

const words = CHECK_WORDS.take;

interface TakeAlongProps {
  readonly check: CheckHandle;
  /** Those that are accepted. */
  readonly accepted: readonly CheckView[];
}

/** The draft data file, the report, and the charts of accepted checks, each made when it is asked for. */
export function TakeAlong({ check: { state, edits, ask, say }, accepted }: TakeAlongProps) {
  const [problem, setProblem] = useState('');
  const name = slugOf(state.name);
  const take = async (use: (taken: Taken) => void): Promise<void> => {
    const digest = await digestText(state.text);
    const day = new Date().toISOString().slice(0, 10);
    const taken = await ask({ type: 'take', edits, name: state.name, day, ...(digest ?? NO_DIGEST) });
    if (taken === null) return;
    const isDraft = digest !== null && taken.draft !== null;
    setProblem(isDraft ? '' : words.noDraft);
    use(digest === null ? { ...taken, draft: null } : taken);
  };
  const saveDraft = (): Promise<void> =>
    take(({ draft }) => {
      if (draft !== null) saveText(`${name}.json`, draft, 'application/json');
    });
  const copyDraft = (): Promise<void> =>
    take(({ draft }) => {
      if (draft !== null) copyText(draft).then((isDone) => say(isDone ? SHARE_WORDS.copied : SHARE_WORDS.failed));
    });
  const savePicture = async ({ id, chart }: CheckView, ending: 'svg' | 'png'): Promise<void> => {
    if (chart === null) return;
    try {
      // React draws the picture once more for the file; only who asks for it loads that.
      const { renderPng, renderSvg } = await import('./render-picture');
      const svg = renderSvg(chart);
      const file = ending === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await renderPng(svg);
      saveFile(`${name}-${id}.${ending}`, file);
    } catch {
      setProblem(words.failed);
    }
  };
  const drawn = accepted.filter(({ chart }) => chart !== null);
  const button = (label: string, onClick: () => Promise<void>) => (
    <button type="button" className="check-button" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      <p className="check-hint">{words.intro}</p>
      <p className="note-buttons">
        {button(words.draft, saveDraft)}
        {button(words.copyDraft, copyDraft)}
        {button(words.html, () => take(({ html }) => saveText(`${name}.html`, html, 'text/html')))}
        {button(words.markdown, () => take(({ markdown }) => saveText(`${name}.md`, markdown, 'text/markdown')))}
      </p>
      <p role="alert" className="check-problem">
        {problem}
      </p>
      <h3 className="group-title">{words.charts}</h3>
      {drawn.length === 0 ? <p className="check-hint">{words.noCharts}</p> : null}
      <ul className="taken-charts">
        {drawn.map((view) => (
          <li key={view.id}>
            <span>{view.chart?.title}</span>{' '}
            {(['svg', 'png'] as const).map((ending) => (
              <button
                key={ending}
                type="button"
                className="check-button"
                aria-label={`${words[ending]}: ${view.chart?.title}`}
                onClick={() => savePicture(view, ending)}
              >
                {words[ending]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

const NO_DIGEST = { sha256: '0'.repeat(64), utf8Bytes: 0 };
