import type { Label } from '@/lib/charts/chart';

/** A number as it was printed: its hedge before it, in italics. */
export function HedgedNumber({ label }: { readonly label: Label }) {
  return (
    <>
      {label.hedge === undefined ? null : (
        <>
          <i>{label.hedge}</i>{' '}
        </>
      )}
      <b>{label.text}</b>
    </>
  );
}
