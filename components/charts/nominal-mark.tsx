interface NominalMarkProps {
  /** px */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The number as printed: a line across the band, with paper at its sides so that it is seen on any band. */
export function NominalMark({ x, top, bottom }: NominalMarkProps) {
  const d = `M${x} ${top}V${bottom}`;
  return (
    <>
      <path d={d} fill="none" stroke="var(--paper)" strokeWidth={4} />
      <path data-mark="nominal" d={d} fill="none" stroke="var(--ink)" strokeWidth={1.75} />
    </>
  );
}
