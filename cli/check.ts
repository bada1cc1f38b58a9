import { parseArgs } from 'node:util';
import { valuesJson, verdictJson } from '@/lib/checks/check-json';
import type { Article } from '@/lib/checks/evaluated';
import { buildProse, plainText } from '@/lib/checks/rich-text';
import { type Library, readLibrary } from '@/lib/library/library';
import { HEDGE_TABLE } from '@/lib/numbers/hedges';
import { formatArticle } from './check-table';
import { checkLines } from './ndjson';

const HELP = `npm run check -- [--json | --ndjson] [--help]

Prints every check of every article in data/articles: hypothesis and its basis, formula with its numbers, ranges,
verdict, reason, and what it hangs on.

  --json     the same as one JSON object on standard output
  --ndjson   reads one case a line from standard input, writes one result a line:
             {"id": "a", "figures": {"T": "4.4 million", "R": "2.4 million", "U": "an estimated 1.7 million"},
              "relation": "eq", "formula": "T - R", "compared": "U", "hypothesis": "The two groups are everyone."}
             relation is eq, le, lt, grim or range

Call it as "npm run --silent check -- …" where a program reads the output.
Exit codes: 0 all declared expectations hold, 1 the data is at fault, 2 the call is at fault.`;

const WIDTH = { least: 60, most: 120 };

process.exitCode = await main();

async function main(): Promise<number> {
  let options: { json: boolean; ndjson: boolean; help: boolean };
  try {
    const flag = { type: 'boolean', default: false } as const;
    options = parseArgs({ options: { json: flag, ndjson: flag, help: { ...flag, short: 'h' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (options.json && options.ndjson) {
    console.error('--json and --ndjson cannot be used together: --ndjson already writes JSON, one result a line');
    return 2;
  }
  if (options.ndjson) return checkLines(process.stdin, process.stdout);
  const library = readLibrary();
  if (options.json) console.log(JSON.stringify(libraryJson(library), null, 2));
  else printTables(library);
  for (const error of library.errors) console.error(error.message);
  return library.errors.length > 0 ? 1 : 0;
}

function printTables({ articles }: Library): void {
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, process.stdout.columns ?? WIDTH.most));
  for (const article of articles) console.log(formatArticle(article, width));
  const checks = articles.reduce((sum, article) => sum + article.checks.length, 0);
  console.log(`${articles.length} articles, ${checks} checks, all as expected. House rules ${HEDGE_TABLE}.`);
}

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
