/** The pattern for what is unaccounted for: lines, so that it is told from a colour in grey and by touch of ink alone. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M1 0V5" fill="none" stroke="var(--gap)" strokeWidth={2} />
      </pattern>
    </defs>
  );
}
