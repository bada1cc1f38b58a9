/** A printed number with its hedge where the article has it: "nearly" before 2 million, "or more" behind 60. */
export interface NumberParts {
  readonly before: string | null;
  readonly numeral: string;
  readonly behind: string | null;
}

/** "an estimated 1.7 million", "60 or more": never barer than it was printed. */
export function joinParts({ before, numeral, behind }: NumberParts): string {
  return [before, numeral, behind].filter((part) => part !== null).join(' ');
}
