import { useState } from 'react';
import { copyText } from '@/components/share/copy-text';
import { SHARE_WORDS } from '@/components/words';
import { CHECK_WORDS } from './check-words';
import type { CheckView, TakenForm } from './desk-messages';
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
  const [isBusy, setBusy] = useState(false);
  const take = async (form: TakenForm, use: (content: string) => void): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    say(words.making);
    const digest = form === 'draft' ? await digestText(state.text) : NO_DIGEST;
    const day = today();
    const content = digest === null ? null : await ask({ type: 'take', form, edits, name: state.name, day, ...digest });
    setBusy(false);
    setProblem(content !== null ? '' : digest === null ? words.noDigest : words.noDraft);
    if (content !== null) use(content);
  };
  const save = (form: TakenForm, ending: string, type: string): Promise<void> =>
    take(form, (content) => {
      saveText(`${name}.${ending}`, content, type);
      say(words.made);
    });
  const copyDraft = (): Promise<void> =>
    take('draft', (content) => {
      copyText(content).then((isDone) => say(isDone ? SHARE_WORDS.copied : SHARE_WORDS.failed));
    });
  const savePicture = async ({ id, chart }: CheckView, ending: 'svg' | 'png'): Promise<void> => {
    if (chart === null) return;
    try {
      // React draws the picture once more for the file; only who asks for it loads that.
      const { renderPng, renderSvg } = await import('./render-picture');
      const svg = renderSvg({ ...chart, source: words.source(state.name, today()) });
      const file = ending === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await renderPng(svg);
      saveFile(`${name}-${id}.${ending}`, file);
    } catch {
      setProblem(words.failed);
    }
  };
  const drawn = accepted.filter(({ chart }) => chart !== null);
  const button = (label: string, onClick: () => Promise<void>) => (
    <button type="button" className="check-button" aria-disabled={isBusy} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      <p className="check-hint">{words.intro}</p>
      <p className="note-buttons">
        {button(words.draft, () => save('draft', 'json', 'application/json'))}
        {button(words.copyDraft, copyDraft)}
        {button(words.html, () => save('html', 'html', 'text/html'))}
        {button(words.markdown, () => save('markdown', 'md', 'text/markdown'))}
      </p>
      {isBusy ? <p className="check-hint">{words.making}</p> : null}
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
const today = (): string => new Date().toISOString().slice(0, 10);
