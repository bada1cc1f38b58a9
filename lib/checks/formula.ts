import jsep from 'jsep';

/** A formula as a tree over figure ids and exact constants. */
export type Formula =
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'constant'; readonly text: string }
  | { readonly type: 'negative'; readonly of: Formula }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export type Operator = '+' | '-' | '*' | '/';

export type FormulaResult =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: string };

/** Ids in formulas and in data: a letter, then letters, digits and underscores. */
export const ID = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Longer than any sum a person writes; a bound on the work for a formula from elsewhere. */
const LONGEST = 2000;
const OPERATORS: ReadonlySet<string> = new Set<Operator>(['+', '-', '*', '/']);
const isOperator = (text: string): text is Operator => OPERATORS.has(text);

/**
 * Reads "T - R" or "(A + B) ÷ C": figure ids, plain decimals, + − × ÷ and parentheses.
 * @returns a problem in words for anything else (calls, members, comparisons, several expressions).
 */
export function parseFormula(text: string): FormulaResult {
  if (text.length > LONGEST) return { ok: false, problem: `the formula is longer than ${LONGEST} characters` };
  const plain = text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
  if (plain.trim() === '') return { ok: false, problem: 'the formula is empty; expected e.g. "T - R"' };
  try {
    return { ok: true, formula: build(jsep(plain)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `the formula “${text}” cannot be read: ${why}` };
  }
}

function build(node: jsep.Expression): Formula {
  switch (node.type) {
    case 'Identifier': {
      const id = String(node.name);
      if (!ID.test(id)) throw new Error(`“${id}” is no id (a letter, then letters, digits, underscores)`);
      return { type: 'figure', id };
    }
    case 'Literal': {
      const raw = String(node.raw);
      if (!/^(\d+(\.\d+)?|\.\d+)$/.test(raw)) throw new Error(`“${raw}” is no plain number`);
      return { type: 'constant', text: raw };
    }
    case 'UnaryExpression': {
      if (node.operator !== '-') throw new Error(`“${String(node.operator)}” stands before something, not between`);
      return { type: 'negative', of: build(child(node.argument)) };
    }
    case 'BinaryExpression': {
      const operator = String(node.operator);
      if (!isOperator(operator)) throw new Error(`“${operator}” is not + − × ÷`);
      return { type: 'operation', operator, left: build(child(node.left)), right: build(child(node.right)) };
    }
    default:
      throw new Error('only figure ids, numbers, + − × ÷ and parentheses can stand in it');
  }
}

function child(node: unknown): jsep.Expression {
  if (typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string') {
    return { ...node, type: node.type };
  }
  throw new Error('something is missing beside an operator');
}

/** The ids in a formula, each once, in the order of their first appearance. */
export function figuresIn(formula: Formula): readonly string[] {
  const found = new Set<string>();
  const walk = (node: Formula): void => {
    switch (node.type) {
      case 'figure':
        found.add(node.id);
        return;
      case 'constant':
        return;
      case 'negative':
        walk(node.of);
        return;
      case 'operation':
        walk(node.left);
        walk(node.right);
        return;
      default:
        node satisfies never;
    }
  };
  walk(formula);
  return [...found];
}
