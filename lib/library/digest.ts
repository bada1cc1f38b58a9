import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. @param bytes A text stands for its UTF-8. */
export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Six characters that change with any change of a file's data: printed beside the date of the data. */
export function digestOf(file: object): string {
  return sha256Of(JSON.stringify(file)).slice(0, 6);
}
