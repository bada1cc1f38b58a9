/** One thing wrong with a data file. */
export interface Problem {
  /** Where in the file, e.g. "figures[2].numeral.start"; "" for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** A data file that cannot be used. Its message is written for the person who wrote the file. */
export class DataError extends Error {
  override readonly name = 'DataError';

  /**
   * @param file The file's path, relative to the project.
   * @param problems At least one; all of one stage (shape, then meaning).
   */
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(formatProblems(file, problems));
  }
}

const LONGEST = 160;

/** Shortens a found value so that a message stays readable; the path says where the rest is. */
export function shorten(value: unknown): string {
  const isNoJson = typeof value === 'number' && !Number.isFinite(value);
  const text = value === undefined ? 'nothing' : isNoJson ? String(value) : jsonOf(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // JSON.parse reads what is nested deeper than JSON.stringify can write.
    return 'lists or objects nested thousands deep';
  }
}

function formatProblems(file: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const lines = problems.map(
    ({ path, found, expected }) => `✖ ${path === '' ? '(file)' : path}\n    found: ${found}\n    expected: ${expected}`,
  );
  return [`${file}: ${count}`, ...lines].join('\n');
}
