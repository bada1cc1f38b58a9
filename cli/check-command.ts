import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { DataError } from '@/lib/article/data-error';
import { valuesJson, verdictJson } from '@/lib/checks/check-json';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { eachArticle } from '@/lib/library/library';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { listNamedArticles, readQuantityLibrary } from '@/lib/quantities/quantity-library';
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
  const checked = options.json ? printJson(root, print) : printTables(root, columns, print);
  for (const error of checked) complain(error.message);
  return checked.length > 0 ? 1 : 0;
}

/** So many articles are named to somebody whose quantity refers to one that is not there. */
const NAMED = 100;

/** Checks everything, an article at a time: ten thousand of them fit in no memory. @returns all that is wrong. */
function checkAll(root: string, take: (article: Article) => void): readonly DataError[] {
  const errors: DataError[] = [];
  const named = new Set(listNamedArticles(root));
  const held: Article[] = [];
  for (const read of eachArticle(root)) {
    if (read instanceof DataError) errors.push(read);
    else {
      take(read);
      if (held.length < NAMED || named.has(read.file.id)) held.push(read);
    }
  }
  return [...errors, ...readQuantityLibrary(root, held).errors];
}

function printTables(root: string, columns: number | undefined, print: (text: string) => void): readonly DataError[] {
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.most));
  let [articles, checks] = [0, 0];
  const errors = checkAll(root, (article) => {
    print(formatArticle(article, width));
    articles += 1;
    checks += article.checks.length;
  });
  const wrong = errors.length === 0 ? '' : `; ${count(errors.length, 'error')} on standard error`;
  print(
    `${count(articles, 'article')}, ${count(checks, 'check')}, all as expected${wrong}. House rules ${HEDGE_TABLE}.`,
  );
  return errors;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** What JSON.stringify would print of the whole, line by line. */
function printJson(root: string, print: (text: string) => void): readonly DataError[] {
  let last: string | null = null;
  const errors = checkAll(root, (article) => {
    print(last === null ? `{\n  "hedgeTable": ${JSON.stringify(HEDGE_TABLE)},\n  "articles": [` : `${last},`);
    last = JSON.stringify(articleJson(article), null, 2).replace(/^/gm, '    ');
  });
  if (last === null) print(JSON.stringify({ hedgeTable: HEDGE_TABLE, articles: [] }, null, 2));
  else print(`${last}\n  ]\n}`);
  return errors;
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
