import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleFile } from '@/lib/article/schema';
import { ARTICLES, type Library, readLibrary } from '@/lib/library/library';
import { readSource, type SourceText } from '@/lib/library/read-source';
import { verifyQuotes } from '@/lib/library/verify-quotes';
import { formatVerification, verificationJson } from './verify-report';

const HELP = `npm run verify -- FILE [--article ID] [--json] [--help]

Says for every quote of an article whether it is found, ambiguous or missing in FILE, a text in UTF-8, and where it
moved to, with its numerals and hedges. Nothing is matched nearly: not one character may differ.

  --article ID   the article whose quotes to look for; without it, those whose text has the digest of FILE
  --json         the same as one JSON object on standard output

Offsets are UTF-16 units. Call it as "npm run --silent verify -- …" where a program reads the output.
Exit codes: 0 every quote is found, 1 one is ambiguous or missing, or a data file is wrong, 2 the call is at fault
(no FILE, one that cannot be read, an article that is not there, no article that FILE is the text of).`;

/** What the command touches besides the files it reads. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** The folder that FILE is relative to. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** @param args Behind the command's name. @returns the exit code. */
export function runVerify(args: readonly string[], { root, folder, print, complain }: Surroundings): number {
  const call = parseCall(args);
  if (call.type === 'help') {
    print(HELP);
    return 0;
  }
  if (call.type === 'wrong') {
    complain(`${call.problem}\n\n${HELP}`);
    return 2;
  }
  const read = readSource(resolve(folder, call.file));
  if (!read.ok) {
    complain(`${call.file}: found ${read.problem}; expected a text in UTF-8`);
    return 2;
  }
  const { source } = read;
  const library = readLibrary(root);
  const articles = library.articles.filter(({ file }) =>
    call.article === null ? file.text.sha256 === source.sha256 : file.id === call.article,
  );
  if (articles.length === 0) return complainOfNone(call, source, library, complain);
  const verifications = articles.map(({ file }) => verifyQuotes(file, source.text, source.sha256));
  if (call.json) print(JSON.stringify(verificationJson(verifications, call.file, source), null, 2));
  else print(verifications.map((verification) => formatVerification(verification, call.file)).join('\n\n'));
  return verifications.every(({ allFound }) => allFound) ? 0 : 1;
}

interface Lookup {
  readonly type: 'lookup';
  readonly file: string;
  readonly article: string | null;
  readonly json: boolean;
}
type Call = Lookup | { readonly type: 'help' } | { readonly type: 'wrong'; readonly problem: string };

function parseCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { article: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { type: 'help' };
    const [file, ...more] = positionals;
    if (file === undefined) return { type: 'wrong', problem: 'expected a FILE to look for quotes in, found none' };
    if (more.length > 0) return { type: 'wrong', problem: `expected one FILE, found ${positionals.join(', ')}` };
    return { type: 'lookup', file, article: values.article ?? null, json: values.json ?? false };
  } catch (error) {
    return { type: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}

/** No article to look up: the call's fault, unless a data file that may be the one asked for cannot be used. */
function complainOfNone(
  { file, article }: Lookup,
  { sha256, utf8Bytes, text }: SourceText,
  { articles, errors }: Library,
  complain: (text: string) => void,
): number {
  const asked = article === null ? null : [ARTICLES, join(ARTICLES, `${article}.json`)];
  const wrong = errors.filter((error) => asked === null || asked.includes(error.file));
  for (const error of wrong) complain(error.message);
  if (wrong.length > 0 && (asked !== null || articles.length === 0)) return 1;
  if (article !== null) complain(`there is no article “${article}” in ${ARTICLES}`);
  else
    complain(`${file} is the text of no article: SHA-256 ${sha256}, ${utf8Bytes} bytes, ${text.length} UTF-16 units`);
  complain(`Articles known:${articles.map(({ file: known }) => `\n${describeArticle(known)}`).join('') || ' none'}`);
  if (article === null) complain('To look for the quotes of one of them all the same: --article ID');
  return 2;
}

function describeArticle({ id, article, text }: ArticleFile): string {
  return `  ${id}: ${article.publisher}, “${article.title}” (SHA-256 ${text.sha256}, ${text.utf8Bytes} bytes)`;
}
