import { parseArgs } from 'node:util';
import { type Answers, type Field, NONE, problemOf } from './answers';

/** What somebody asked the command to do. */
export type Call =
  | { readonly type: 'file'; readonly file: string; readonly force: boolean; readonly given: Answers }
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string };

const flag = { type: 'boolean' } as const;
const named = { type: 'string' } as const;
const OPTIONS = {
  id: named,
  title: named,
  publisher: named,
  author: { ...named, multiple: true },
  date: named,
  inferred: named,
  url: named,
  place: named,
  force: flag,
  help: { ...flag, short: 'h' },
} as const;

/** @param args Behind the command's name. */
export function parseCall(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const { author, force = false, help, ...single } = values;
    if (help) return { type: 'help' };
    const [file, ...more] = positionals;
    if (file === undefined) return wrong('expected a FILE to read, found none');
    if (more.length > 0) return wrong(`expected one FILE, found ${positionals.join(', ')}`);
    if (single.inferred !== undefined && single.date === undefined)
      return wrong('--inferred says what --date was inferred from: expected a --date, found none');
    const hasNoByline = author?.length === 1 && author[0] === NONE;
    const problems = [
      ...FLAGS.flatMap((field) => problemOfFlag(field, single[field])),
      ...(hasNoByline ? [] : (author ?? [])).flatMap((name) => problemOfFlag('author', name)),
    ];
    if (problems.length > 0) return wrong(problems.join('\n'));
    const { url, ...others } = single;
    const given = {
      ...others,
      ...(author === undefined ? {} : { authors: hasNoByline ? [] : author }),
      ...(url === undefined ? {} : { url: url === NONE ? null : url }),
    };
    return { type: 'file', file, force, given };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const FLAGS = ['id', 'title', 'publisher', 'date', 'inferred', 'url', 'place'] as const;

function problemOfFlag(field: Field, value: string | undefined): string[] {
  if (value === undefined || (field === 'url' && value === NONE)) return [];
  const problem = problemOf(field, value);
  return problem === null ? [] : [`--${field}: ${problem}`];
}

const wrong = (problem: string): Call => ({ type: 'wrong', problem });
