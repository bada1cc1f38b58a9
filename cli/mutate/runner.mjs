/**
 * What Stryker runs the tests with (`npm run mutate`). Vitest starts a new thread and reads every file again for each of
 * thousands of mutants; here the tests are bundled once and evaluated again for each, in the same process: nothing of one
 * mutant is left for the next, what runs once when a file is loaded runs with its mutant too, and a mutant costs a few
 * hundredths of a second instead of one or two seconds. docs/mutation.md says what that leaves out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { expect } from 'vitest';

/** A property takes at most so many cases, always the same: a mutant's fate hangs neither on luck nor on the machine. */
const MOST_CASES = 25;
fc.configureGlobal({ seed: 20_260_101, numRuns: MOST_CASES });
const fewer = (property, given = {}) =>
  fc.assert(property, { ...given, numRuns: Math.min(given.numRuns ?? MOST_CASES, MOST_CASES) });
const FAST_CHECK = { ...fc, assert: fewer, default: { ...fc.default, assert: fewer } };

/** The titles of `test.each`: printf words, and $names of an object's keys. */
const titleOf = (title, row) =>
  format(
    title.replace(/\$(\w+)/g, (_, key) => String(row[0]?.[key])),
    ...row.slice(0, title.match(/%[sdifjoO]/g)?.length ?? 0),
  );

/** The few things of vitest's that these tests use: groups, tests, tests of a table. `expect` is vitest's own. */
function collector() {
  const tests = [];
  const groups = [];
  let file = '';
  const test = (title, run) => {
    const name = [...groups, title].join(' ');
    const same = tests.filter((other) => other.title === name && other.file === file).length;
    const id = `${file}#${name}${same === 0 ? '' : ` (${same + 1})`}`;
    tests.push({ id, title: name, file, run, isLong: /\bassert\(|\bfor \(/.test(run.toString()) });
  };
  test.each = (rows) => (title, run) => {
    for (const row of rows) {
      const list = Array.isArray(row) ? row : [row];
      const of = () => run(...list);
      of.toString = () => run.toString();
      test(titleOf(title, list), of);
    }
  };
  const describe = (title, body) => {
    groups.push(title);
    body();
    groups.pop();
  };
  return {
    tests,
    begin: (name) => {
      file = name;
    },
    vitest: { describe, test, expect, vi: { setConfig: () => undefined } },
  };
}

/** Every test file of the folders and what it imports of ours, as one function. Packages stay outside: they are not changed. */
async function bundle(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts') && name !== 'laws.test.ts')
      .map((name) => `${folder}/${name}`),
  );
  const entry = files.map((file) => `__begin(${JSON.stringify(file)}); require(${JSON.stringify(resolve(file))});`);
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'error',
    plugins: [
      {
        name: 'dirname',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
            loader: 'ts',
          })),
      },
    ],
  });
  return vm.runInThisContext(`(function (require, module, exports, __begin) {${outputFiles[0].text}\n})`, {
    filename: 'tests.cjs',
  });
}

/** `MUTATE_EVERY=4`: every fourth mutant of every file, by its number; the others are called errors and not counted. */
const EVERY = Number(process.env.MUTATE_EVERY ?? 1);

class Runner {
  constructor(folders) {
    this.folders = folders;
    this.state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const require = createRequire(resolve('package.json'));
    this.evaluate = await bundle(this.folders);
    this.require = (name) =>
      name === 'vitest' ? this.collected.vitest : name === 'fast-check' ? FAST_CHECK : require(name);
  }

  /** Loads all files again and runs the tests, those with many cases last. */
  async run(filter, stopsAtFailure) {
    this.collected = collector();
    const module = { exports: {} };
    try {
      this.evaluate(this.require, module, module.exports, this.collected.begin);
    } catch (error) {
      return [{ id: 'loading', name: 'loading', timeSpentMs: 0, status: 1, failureMessage: String(error) }];
    }
    const isAsked = filter === undefined ? () => true : (id) => filter.has(id);
    const asked = this.collected.tests.filter(({ id }) => isAsked(id));
    const results = [];
    for (const { id, title, file, run } of [...asked].sort((a, b) => Number(a.isLong) - Number(b.isLong))) {
      const start = performance.now();
      let failureMessage;
      this.state.currentTestId = id;
      try {
        await run();
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      this.state.currentTestId = undefined;
      const shared = { id, name: title, fileName: resolve(file), timeSpentMs: performance.now() - start };
      results.push(failureMessage === undefined ? { ...shared, status: 0 } : { ...shared, status: 1, failureMessage });
      if (failureMessage !== undefined && stopsAtFailure) break;
    }
    return results;
  }

  async dryRun() {
    Object.assign(this.state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    this.state.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(undefined, false);
    return { status: 'complete', tests, mutantCoverage: this.state.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    if (Number(activeMutant.id) % EVERY !== 0) return { status: 'error', errorMessage: 'not in the sample' };
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = await this.run(testFilter && new Set(testFilter), true);
    const timeout = determineHitLimitReached(this.state.hitCount, hitLimit);
    this.state.activeMutant = undefined;
    return toMutantRunResult(timeout ?? { status: 'complete', tests });
  }
}

const create = () => {
  const folders = (process.env.MUTATE ?? 'numbers,checks,article').split(',');
  return new Runner(folders.map((folder) => `lib/${folder}`));
};
create.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'headcount', create)];
