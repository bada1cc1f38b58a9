import { WORDS } from '@/components/words';
import type { ArticleFile } from '@/lib/article/schema';

/** Says of a draft that it is one; nothing for an article that a person has judged. */
export function DraftNote({ file }: { readonly file: ArticleFile }) {
  return file.draft === undefined ? null : <p className="draft-note">{WORDS.draft(file.draft.length)}</p>;
}
