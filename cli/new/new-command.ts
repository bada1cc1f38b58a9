import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataError } from '@/lib/article/data-error';
import { articleFileSchema } from '@/lib/article/schema';
import { checkArticle } from '@/lib/library/check-article';
import { ARTICLES } from '@/lib/library/library';
import { readSource, type SourceText } from '@/lib/library/read-source';
import { shapeProblems } from '@/lib/library/shape-problems';
import type { Site } from '@/lib/paths';
import { buildDraft } from '@/lib/reading/build-draft';
import { isMarkup } from '../draft/is-markup';
import { type ReadDraft, readDraft } from '../draft/read-draft';
import { idOf } from '../draft/write-draft';
import type { Answers } from './answers';
import { askAnswers, type Terminal } from './ask-answers';
import { fillIn } from './fill-in';
import { formatNew } from './format-new';
import { type Call, parseCall } from './parse-call';
import { writeNew } from './write-new';

export const HELP = `npm run new -- FILE [--id ID] [--title TEXT] [--publisher NAME] [--author NAME]…
               [--date YYYY[-MM[-DD]]] [--inferred BASIS] [--url ADDRESS] [--place NAME] [--force] [--help]

Makes a new article of a text: drafts it as "npm run draft" does, asks in the terminal for what is not given, writes
data/articles/<id>.json, and checks it. FILE is a text in UTF-8 (.txt, .md).

  --id ID            part of its address; the name of FILE unless it is given
  --title TEXT       the headline
  --publisher NAME   who published it
  --author NAME      as in the byline; again for another, "none" where there is no byline
  --date DATE        when it was published, as precise as it is known
  --inferred BASIS   what the date was inferred from, where the text does not give it
  --url ADDRESS      where it is published, "none" for nowhere
  --place NAME       the dateline
  --force            replace the article that is there

Nothing is asked where standard input is no terminal. What is not answered keeps a stand-in and stays in the file's list
of what a person has to judge.
Exit codes: 0 written, 1 the data is at fault (no figure in the text, an article that is there, one that is not valid),
2 the call is at fault, or stopped while asking.`;

/** Endings of files that hold a text, but are none. */

/** What the command touches besides the files it reads. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** The folder that FILE is relative to. */
  readonly folder: string;
  /** Characters in a line of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
  /** Where the dashboard is shown. */
  readonly site: Site;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Where to ask; null where nobody could answer. */
  readonly terminal: Terminal | null;
}

/** @param args Behind the command's name. @returns the exit code. */
export async function runNew(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const call = parseCall(args);
  switch (call.type) {
    case 'help':
      surroundings.print(HELP);
      return 0;
    case 'wrong':
      surroundings.complain(`${call.problem}\n\n${HELP}`);
      return 2;
    case 'file':
      return makeArticle(call, surroundings);
    default:
      return call satisfies never;
  }
}

async function makeArticle(call: Extract<Call, { type: 'file' }>, surroundings: Surroundings): Promise<number> {
  const { root, folder, day, terminal, complain } = surroundings;
  if (isMarkup(call.file)) {
    complain(
      `${call.file}: found a file with markup, expected a text in UTF-8 (.txt, .md); save it as plain text first`,
    );
    return 2;
  }
  const source = readSource(resolve(folder, call.file));
  if (!source.ok) {
    complain(`${call.file}: found ${source.problem}; expected a text in UTF-8`);
    return 2;
  }
  const read = readDraft(source.source.text);
  const id = idOf(call.file);
  const draft = draftOf(read, source.source, day, { id });
  if (draft === null) {
    complain(`${call.file}: found no figure, so there is nothing to make an article of`);
    return 1;
  }
  const pathOf = (name: string): string => join(root, ARTICLES, `${name}.json`);
  const isTaken = (name: string): boolean => !call.force && existsSync(pathOf(name));
  const chosen = call.given.id;
  if (chosen !== undefined && isTaken(chosen)) return complainOfThere(pathOf(chosen), complain);
  const known = { id, title: draft.file.article.title, isTaken };
  const answers = terminal === null ? call.given : await askAnswers(call.given, known, terminal);
  if (answers === null) {
    complain('Stopped before the last answer: nothing is written.');
    return 2;
  }
  return writeArticle(draftOf(read, source.source, day, { id, ...answers }), answers, call, surroundings);
}

const draftOf = (read: ReadDraft, { sha256, utf8Bytes }: SourceText, day: string, about: Answers & { id: string }) =>
  buildDraft(read.text, read.reading, read.proposals, {
    id: about.id,
    ...(about.title === undefined ? {} : { title: about.title }),
    sha256,
    utf8Bytes,
    day,
  });

function writeArticle(
  draft: ReturnType<typeof buildDraft>,
  answers: Answers,
  call: Extract<Call, { type: 'file' }>,
  surroundings: Surroundings,
): number {
  if (draft === null) return 1;
  const { root, complain, print } = surroundings;
  const file = fillIn(draft.file, answers);
  const name = join(ARTICLES, `${file.id}.json`);
  const path = join(root, name);
  try {
    const shape = articleFileSchema.safeParse(file, { reportInput: true });
    if (!shape.success) throw new DataError(name, shapeProblems(shape.error));
    const article = checkArticle(file, name);
    const written = writeNew(path, `${JSON.stringify(file, null, 2)}\n`, call.force);
    switch (written.type) {
      case 'there':
        return complainOfThere(path, complain);
      case 'failed':
        complain(`${path}: cannot be written (${written.problem})`);
        return 1;
      case 'written':
        print(formatNew(article, path, draft.leftOut.length, surroundings));
        return 0;
      default:
        return written satisfies never;
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    complain(`${error.message}\nNothing is written.`);
    return 1;
  }
}

function complainOfThere(path: string, complain: (text: string) => void): number {
  complain(`${path}: found an article, expected none; --force replaces it, --id ID names another`);
  return 1;
}
