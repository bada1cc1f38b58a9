'use client';
// A client component: only a script can put text on the clipboard.
import { useEffect, useId, useState } from 'react';
import { SHARE_WORDS } from '@/components/words';
import { copyText } from './copy-text';
import { useHydrated } from './use-hydrated';

/** How long "Copied" stands on the button, in ms. */
const STAYS = 2000;

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** The words on the button. */
  readonly label: string;
  /** What they are about, for those who hear the button without what stands around it: "an estimated 1.7 million". */
  readonly about?: string;
}

/** Copies a text and says so in place. Where it cannot, it shows the text, selected. Takes its room without JavaScript too. */
export function CopyButton({ text, label, about }: CopyButtonProps) {
  const isReady = useHydrated();
  const [copies, setCopies] = useState(0);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const id = useId();

  useEffect(() => {
    if (state !== 'copied' || copies === 0) return;
    const timer = setTimeout(() => setState('idle'), STAYS);
    return () => clearTimeout(timer);
  }, [state, copies]);

  const copy = async () => {
    const isDone = await copyText(text);
    setCopies((before) => before + 1);
    setState(isDone ? 'copied' : 'failed');
  };

  return (
    <span className="copy" data-ready={isReady}>
      <button type="button" className="copy-button" data-state={state} onClick={copy}>
        <span className="copy-label">
          {label}
          {about !== undefined && <span className="sr-only"> {about}</span>}
        </span>
        <span className="copy-done" aria-hidden="true">
          {SHARE_WORDS.copied}
        </span>
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' ? SHARE_WORDS.copied : ''}
      </span>
      {state === 'failed' && (
        <span className="copy-failed">
          <label htmlFor={id} role="alert">
            {SHARE_WORDS.failed}
          </label>
          <textarea id={id} readOnly rows={4} value={text} ref={(area) => area?.select()} />
        </span>
      )}
    </span>
  );
}
