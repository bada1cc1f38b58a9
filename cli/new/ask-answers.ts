import { createInterface } from 'node:readline/promises';
import { type Answers, type Field, NONE, problemOf } from './answers';

/** Where questions are asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** What stands where nothing is answered, and which ids there are already. */
export interface Known {
  readonly id: string;
  readonly title: string;
  readonly isTaken: (id: string) => boolean;
}

/**
 * Asks for what is not given, one line each, and again where an answer is no such thing.
 * @returns null where the terminal was closed before the last answer.
 */
export async function askAnswers(given: Answers, known: Known, { input, output }: Terminal): Promise<Answers | null> {
  const lines = createInterface({ input, output });
  const coming = lines[Symbol.asyncIterator]();
  const say = (text: string): void => void output.write(`${text}\n`);
  /** One answer; undefined for none. The lines come from an iterator, since those that are pasted at once come early. */
  const ask = async (question: string, wrong: (answer: string) => string | null): Promise<string | undefined> => {
    for (;;) {
      lines.setPrompt(`${question}: `);
      lines.prompt();
      const next = await coming.next();
      if (next.done) throw new Closed();
      const answer = next.value.trim();
      if (answer === '') return undefined;
      const problem = wrong(answer);
      if (problem === null) return answer;
      say(`  ${problem}`);
    }
  };
  const askField = (field: Field, question: string) => ask(question, (answer) => problemOf(field, answer));
  try {
    say(`Enter alone leaves a question to be judged later; "${NONE}" says that there is none.`);
    const takenProblem = (id: string): string | null =>
      known.isTaken(id) ? `found an article that is called so, expected a new id; --force replaces one` : null;
    const id =
      given.id ??
      (await ask(`Id, part of its address [${known.id}]`, (answer) => problemOf('id', answer) ?? takenProblem(answer)));
    const title = given.title ?? (await askField('title', `Title [${known.title}]`));
    const publisher = given.publisher ?? (await askField('publisher', 'Publisher'));
    const authors = given.authors ?? namesIn(await ask('Authors, with ; between them', problemOfNames));
    const date = given.date ?? (await askField('date', 'Date of publication, YYYY, YYYY-MM or YYYY-MM-DD'));
    const isAsked = date !== undefined && given.date === undefined;
    const inferred = isAsked
      ? await askField('inferred', 'What the date is inferred from, if the text does not give it')
      : given.inferred;
    const url =
      given.url === undefined
        ? await ask('Web address', (answer) => (answer === NONE ? null : problemOf('url', answer)))
        : given.url;
    return withoutMissing({
      ...given,
      id,
      title,
      publisher,
      authors,
      date,
      inferred: inferred === NONE ? undefined : inferred,
      url: url === NONE ? null : url,
    });
  } catch (error) {
    if (!(error instanceof Closed)) throw error;
    // The cursor stands behind a question.
    say('');
    return null;
  } finally {
    lines.close();
  }
}

/** The terminal was closed: Control-C, Control-D, or the end of the input. */
class Closed extends Error {}

const splitNames = (answer: string): readonly string[] => answer.split(';').map((name) => name.trim());

const namesIn = (answer: string | undefined): readonly string[] | undefined =>
  answer === NONE ? [] : answer === undefined ? undefined : splitNames(answer);

function problemOfNames(answer: string): string | null {
  return splitNames(answer).reduce<string | null>((found, name) => found ?? problemOf('author', name), null);
}

type Optional<T> = { readonly [Key in keyof T]: T[Key] | undefined };

function withoutMissing({ id, title, publisher, authors, date, inferred, url, place }: Optional<Answers>): Answers {
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { date }),
    ...(inferred === undefined ? {} : { inferred }),
    ...(url === undefined ? {} : { url }),
    ...(place === undefined ? {} : { place }),
  };
}
