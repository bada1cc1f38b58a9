import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { valuesJson, verdictJson } from '@/lib/checks/check-json';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { type Library, readLibrary } from '@/lib/library/library';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { readQuantityLibrary } from '@/lib/quantities/quantity-library';
import { formatArticle } from './check-table';
import { checkLines } from './ndjson';

const HELP = `npm run check -- [--json | --ndjson] [--help]

Prints every check of every article in data/articles: hypothesis and its basis, formula with its numbers, ranges,
verdict, reason, and what it hangs on. Wrong files of data/quantities and data/series are named too.

  --json     the same as one JSON object on standard output
  --ndjson   reads one case a line from standard input, writes one result a line:
             {"id": "a", "figures": {"T": "4.4 million", "R": "2.4 million", "U": "an estimated 1.7 million"},
              "relation": "eq", "formula": "T - R", "compared": "U", "hypothesis": "The two groups are everyone."}
             relation is eq, le, lt, grim or range

Call it as "npm run --silent check -- …" where a program reads the output.
Exit codes: 0 all declared expectations hold, 1 the data is at fault, 2 the call is at fault.`;

/** Characters in a line of the table. */
const WIDTH = { least: 60, most: 120 };

/** What the command touches besides the files it reads. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** Characters in a line of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** For --ndjson. */
  readonly streams: { readonly input: Readable; readonly output: Writable; readonly errors: Writable };
}

/** @param args Behind the command's name. @returns the exit code. */
export async function runCheckCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, columns, print, complain, streams } = surroundings;
  let options: { json?: boolean; ndjson?: boolean; help?: boolean };
  try {
    const flag = { type: 'boolean' } as const;
    const known = { json: flag, ndjson: flag, help: { ...flag, short: 'h' } };
    options = parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    print(HELP);
    return 0;
  }
  if (options.json && options.ndjson) {
    complain('--json and --ndjson cannot be used together: --ndjson already writes JSON, one result a line');
    return 2;
  }
  if (options.ndjson) return checkLines(streams.input, streams.output, streams.errors);
  const read = readLibrary(root);
  const library = { ...read, errors: [...read.errors, ...readQuantityLibrary(root, read.articles).errors] };
  if (options.json) print(JSON.stringify(libraryJson(library), null, 2));
  else printTables(library, columns, print);
  for (const error of library.errors) complain(error.message);
  return library.errors.length > 0 ? 1 : 0;
}

function printTables({ articles, errors }: Library, columns: number | undefined, print: (text: string) => void): void {
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.most));
  for (const article of articles) print(formatArticle(article, width));
  const checks = articles.reduce((sum, article) => sum + article.checks.length, 0);
  const done = `${count(articles.length, 'article')}, ${count(checks, 'check')}`;
  const wrong = errors.length === 0 ? '' : `; ${count(errors.length, 'error')} on standard error`;
  print(`${done}, all as expected${wrong}. House rules ${HEDGE_TABLE}.`);
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function libraryJson({ articles }: Library) {
  return { hedgeTable: HEDGE_TABLE, articles: articles.map(articleJson) };
}

function articleJson(article: Article) {
  return {
    article: article.file.id,
    checks: article.checks.map(({ data, result }) => ({
      id: data.id,
      hypothesis: plainText(buildProse(article, data.hypothesis.text)),
      basis: data.hypothesis.basis,
      relation: data.relation,
      formula: data.formula,
      compared: data.compared,
      ...verdictJson(result),
    })),
    derived: [...article.derived.values()].map(({ data, result }) => ({
      id: data.id,
      label: data.label,
      formula: data.formula,
      unit: data.unit,
      ...valuesJson(result.values),
    })),
  };
}
