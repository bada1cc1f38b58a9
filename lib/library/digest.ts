import { createHash } from 'node:crypto';
import type { ArticleFile } from '../article/schema';

/** Six characters that change with any change of an article's data: printed beside the date of the data. */
export function digestOf(file: ArticleFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 6);
}
