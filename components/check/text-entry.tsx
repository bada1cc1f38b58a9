import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { CHECK_WORDS } from './check-words';
import { EXAMPLES } from './examples';
import { type Form, formOf, LONGEST, readForm } from './read-file';

const words = CHECK_WORDS.entry;
const FORMS: readonly Form[] = ['plain', 'markdown', 'html'];

interface TextEntryProps {
  /** A text was forgotten, so that the focus comes here. */
  readonly takesFocus: boolean;
  /** Where the example file lies. */
  readonly demo: string;
  readonly onOpen: (name: string, text: string) => void;
}

/** Where a text comes in: pasted, opened, dropped, or one of the examples. */
export function TextEntry({ takesFocus, demo, onOpen }: TextEntryProps) {
  const id = useId();
  const [form, setForm] = useState<Form>('plain');
  const [problem, setProblem] = useState('');
  const [isOver, setOver] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);

  const take = async (name: string, content: string, as: Form) => {
    const text = content.length > LONGEST ? content : await readForm(content, as);
    if (text.trim() === '') setProblem(words.empty);
    else if (text.length > LONGEST) setProblem(words.tooLong);
    else onOpen(name, text);
  };
  const takeFile = (file: File | undefined) => {
    if (file === undefined) return;
    file
      .text()
      .then((content) => take(file.name, content, formOf(file.name, file.type)))
      .catch(() => setProblem(words.unreadable));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '');
    take(words.pasted, text, form).catch(() => setProblem(words.unreadable));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData('text/plain');
    if (file === undefined) take(words.pasted, dropped, 'plain').catch(() => setProblem(words.unreadable));
    else takeFile(file);
  };
  return (
    <section
      className="text-entry"
      aria-labelledby={`${id}title`}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={`${id}title`} className="sr-only">
        {words.title}
      </h2>
      <form onSubmit={submit}>
        <label htmlFor={`${id}text`}>{words.paste}</label>
        <textarea ref={area} id={`${id}text`} name="text" rows={12} spellCheck={false} aria-describedby={`${id}hint`} />
        <div className="entry-row">
          <button type="submit" className="check-button main">
            {words.check}
          </button>
          <label>
            {words.form}{' '}
            <select
              value={form}
              onChange={({ target }) => setForm(FORMS.find((each) => each === target.value) ?? form)}
            >
              {FORMS.map((each) => (
                <option key={each} value={each}>
                  {words.forms[each]}
                </option>
              ))}
            </select>
          </label>
          <label className="check-button file">
            {words.open}
            <input
              type="file"
              accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
              onChange={({ target }) => takeFile(target.files?.[0])}
            />
          </label>
        </div>
        <p id={`${id}hint`} className="check-hint">
          {words.hint}
        </p>
        <p role="alert" className="check-problem">
          {problem}
        </p>
      </form>
      <div className="entry-offers">
        <p className="check-hint">{words.examples}</p>
        <ul className="entry-examples">
          {EXAMPLES.map((example) => (
            <li key={example.id}>
              <button type="button" className="check-button" onClick={() => onOpen(example.title, example.text)}>
                {example.title}
              </button>
            </li>
          ))}
        </ul>
        <p className="check-hint">
          {words.demo}{' '}
          <a href={demo} download>
            {words.demoFile}
          </a>
        </p>
      </div>
    </section>
  );
}
