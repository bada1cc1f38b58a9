'use client';
// A client component: only a script can put a picture on the clipboard.
import { useState } from 'react';
import { COPY_IMAGE_WORDS } from '@/components/words';
import { useHydrated } from './use-hydrated';

interface CopyImageButtonProps {
  /** Address of the PNG, on this site. */
  readonly address: string;
}

/** Puts a chart's picture on the clipboard, for slides and documents. Where that cannot be done, says what can. */
export function CopyImageButton({ address }: CopyImageButtonProps) {
  const isReady = useHydrated();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => setState((await copyImage(address)) ? 'copied' : 'failed');
  return (
    <span className="copy" data-ready={isReady}>
      <button type="button" className="copy-button" data-state={state} onClick={copy}>
        <span className="copy-label">{COPY_IMAGE_WORDS.label}</span>
        <span className="copy-done" aria-hidden="true">
          {COPY_IMAGE_WORDS.copied}
        </span>
      </button>
      <span role="status" className={state === 'failed' ? 'copy-failed' : 'sr-only'}>
        {state === 'copied' ? COPY_IMAGE_WORDS.copied : state === 'failed' ? COPY_IMAGE_WORDS.failed : ''}
      </span>
    </span>
  );
}

/** The picture is handed over as a promise: Safari allows nothing that waits between the click and the clipboard. */
async function copyImage(address: string): Promise<boolean> {
  const picture = async (): Promise<Blob> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return response.blob();
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]);
    return true;
  } catch {
    return false;
  }
}
