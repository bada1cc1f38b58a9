import { type FormEvent, useId, useState } from 'react';
import { CHECK_WORDS } from './check-words';
import type { Mark } from './desk-messages';
import type { OwnCheck } from './edits';
import { FigureChoice } from './figure-choice';
import { HypothesisFields, readHypothesis } from './hypothesis-form';
import { buildOwnFormula, OPERATORS, type Operator, type Term } from './own-formula';

const words = CHECK_WORDS.own;
const RELATIONS = ['eq', 'le', 'lt'] as const;

export interface OwnCheckFormProps {
  readonly text: string;
  readonly figures: readonly Mark[];
  readonly onWrite: (check: Omit<OwnCheck, 'id'>) => void;
}

/** A check of one's own: figures with operators between them, held against another. */
export function OwnCheckForm({ text, figures, onWrite }: OwnCheckFormProps) {
  const id = useId();
  const [terms, setTerms] = useState<readonly Term[]>([{ operator: '+', figure: '' }]);
  const [compared, setCompared] = useState('');
  const [relation, setRelation] = useState<OwnCheck['relation']>('eq');
  const [problem, setProblem] = useState('');
  if (figures.length < 2) return <p className="check-hint">{words.tooFew}</p>;

  const set = (index: number, change: Partial<Term>) =>
    setTerms(terms.map((term, at) => (at === index ? { ...term, ...change } : term)));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const worded = readHypothesis(form);
    const formula = buildOwnFormula(terms);
    if (formula === null || compared === '') return setProblem(words.tooFew);
    if (terms.some(({ figure }) => figure === compared)) return setProblem(words.same);
    if (worded === null) return setProblem(CHECK_WORDS.form.missing);
    setProblem('');
    onWrite({ relation, formula, compared, ...worded });
    setTerms([{ operator: '+', figure: '' }]);
    setCompared('');
    form.reset();
  };
  return (
    <form className="own-check" onSubmit={submit}>
      <p className="check-hint">{words.intro}</p>
      <fieldset>
        <legend>{words.left}</legend>
        {terms.map((term, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a term has no name but its place
          <div key={index} className="entry-row">
            {index === 0 ? null : (
              <select
                aria-label={words.operator}
                value={term.operator}
                onChange={({ target }) => set(index, { operator: operatorOf(target.value) })}
              >
                {OPERATORS.map((operator) => (
                  <option key={operator} value={operator}>
                    {words.operators[operator]}
                  </option>
                ))}
              </select>
            )}
            <FigureChoice
              label={`${words.figure} ${index + 1}`}
              value={term.figure}
              text={text}
              figures={figures}
              onChange={(figure) => set(index, { figure })}
            />
          </div>
        ))}
        <p className="note-buttons">
          <button
            type="button"
            className="check-button"
            onClick={() => setTerms([...terms, { operator: '+', figure: '' }])}
          >
            {words.add}
          </button>
          {terms.length > 1 ? (
            <button type="button" className="check-button" onClick={() => setTerms(terms.slice(0, -1))}>
              {words.remove}
            </button>
          ) : null}
        </p>
      </fieldset>
      <div className="entry-row">
        <label htmlFor={`${id}relation`}>{words.relation}</label>
        <select
          id={`${id}relation`}
          value={relation}
          onChange={({ target }) => setRelation(RELATIONS.find((each) => each === target.value) ?? 'eq')}
        >
          {RELATIONS.map((each) => (
            <option key={each} value={each}>
              {words.relations[each]}
            </option>
          ))}
        </select>
        <FigureChoice label={words.compared} value={compared} text={text} figures={figures} onChange={setCompared} />
      </div>
      <HypothesisFields hypothesis="" basis="ours" />
      <p role="alert" className="check-problem">
        {problem}
      </p>
      <button type="submit" className="check-button main">
        {words.write}
      </button>
    </form>
  );
}

const operatorOf = (value: string): Operator => OPERATORS.find((operator) => operator === value) ?? '+';
