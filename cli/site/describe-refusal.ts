/** What a system says by a code when it refuses to write, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'there is no space left in your part of the disk',
  EROFS: 'the disk cannot be written to',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** What went wrong with a file, for people: what and where; null for anything but a refusal of the file system. */
export function describeRefusal(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const why = REFUSALS[error.code];
  const place = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return why === undefined ? null : `${why}${place}`;
}
