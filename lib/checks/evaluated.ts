import type { ArticleFile, CheckData, DerivedData, FigureData, Sentence } from '../article/schema';
import type { Style } from '../numbers/format';
import { type Printed, parsePrintedAt } from '../numbers/printed';
import { buildReadings, type Readings } from '../numbers/readings';
import type { CheckResult, Operand } from './case';
import { runCheck } from './check';
import { figuresIn, parseFormula } from './formula';
import { readingsInFormula } from './formula-readings';
import { resultStyle } from './result-style';
import { type Scope, unitNameOf } from './scope';

/** A figure of an article with all that follows from its print. */
export interface Figure {
  readonly data: FigureData;
  readonly sentence: Sentence;
  readonly printed: Printed;
  /** As printed: percentages 0–100. */
  readonly readings: Readings;
  /** As formulas take it: percentages divided by 100. What is formatted with `style` is in these. */
  readonly values: Readings;
  readonly style: Style;
}

/** A derived number with its value and ranges. */
export interface Derived {
  readonly data: DerivedData;
  readonly result: CheckResult;
  readonly figures: readonly Figure[];
  readonly style: Style;
}

/** A check with its verdict. `style` prints both sides, and as a difference the residual. */
export interface Check {
  readonly data: CheckData;
  readonly result: CheckResult;
  readonly figures: readonly Figure[];
  readonly style: Style;
}

/** An article with everything computed. */
export interface Article {
  readonly file: ArticleFile;
  /** A few characters that change with the data; "" where nobody asked for them. */
  readonly digest: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly checks: readonly Check[];
}

/**
 * Computes what follows from an article's data.
 * @param file Checked for offsets and references before (lib/library): a numeral that is not at its offset is left out.
 */
export function evaluateArticle(file: ArticleFile, digest = ''): Article {
  const figures = new Map(
    file.figures.flatMap((data) => {
      const figure = buildFigure(data, file.sentences);
      return figure === null ? [] : [[data.id, figure] as const];
    }),
  );
  const operands: ReadonlyMap<string, Operand> = new Map(
    [...figures].map(([id, { printed, data }]) => [id, { printed, scope: scopeOf(data) }]),
  );
  const derived = new Map(file.derived.map((data) => [data.id, buildDerived(data, operands, figures)] as const));
  const checks = file.checks.map((data) => buildCheck(data, operands, figures));
  return { file, digest, figures, derived, checks };
}

/** A figure with what follows from its print; null where no number stands at its offset. */
export function buildFigure(data: FigureData, sentences: readonly Sentence[]): Figure | null {
  const sentence = sentences.find(({ id }) => id === data.sentence);
  const printed = sentence === undefined ? null : parsePrintedAt(sentence.quote, data.numeral.start - sentence.start);
  if (sentence === undefined || printed === null) return null;
  const [magnitude] = printed.numeral.magnitudes;
  const style: Style = { type: styleType(printed), scale: magnitude.scale, decimals: magnitude.decimals };
  return { data, sentence, printed, readings: buildReadings(printed), values: readingsInFormula(printed), style };
}

function styleType({ numeral: { dimension } }: Printed): Style['type'] {
  if (dimension.type === 'percentage-points') return 'points';
  return dimension.type === 'percent' || dimension.type === 'share' ? 'share' : 'count';
}

/** What may be compared with what: equal strings mean the same. */
export function scopeOf(data: FigureData): Scope {
  return {
    unit: data.unit,
    kind: data.kind,
    population: data.population,
    place: [...data.places].sort().join(', '),
    period: `${data.period.from} to ${data.period.to}`,
    source: data.saidBy.who,
  };
}

function usedIn(formulas: readonly string[], figures: ReadonlyMap<string, Figure>): readonly Figure[] {
  const ids = formulas.flatMap((formula) => {
    const parsed = parseFormula(formula);
    return parsed.ok ? figuresIn(parsed.formula) : [];
  });
  return [...new Set(ids)].flatMap((id) => figures.get(id) ?? []);
}

/** The figures in one side of a check. */
export const sideFigures = ({ data, figures }: Check, side: 'formula' | 'compared'): readonly Figure[] =>
  usedIn([data[side]], new Map(figures.map((figure) => [figure.data.id, figure])));

function buildDerived(
  data: DerivedData,
  operands: ReadonlyMap<string, Operand>,
  figures: ReadonlyMap<string, Figure>,
): Derived {
  const { formula, hypothesis } = data;
  const bridges = hypothesis?.bridges ?? [];
  const result = runCheck({
    operands,
    relation: 'range',
    formula,
    compared: null,
    hypothesis: hypothesis?.text ?? null,
    bridges,
  });
  const used = usedIn([formula], figures);
  return { data, result, figures: used, style: resultStyle(used, data.unit, result.values) };
}

function buildCheck(
  data: CheckData,
  operands: ReadonlyMap<string, Operand>,
  figures: ReadonlyMap<string, Figure>,
): Check {
  const { relation, formula, compared, hypothesis } = data;
  const result = runCheck({
    operands,
    relation,
    formula,
    compared,
    hypothesis: hypothesis.text,
    bridges: hypothesis.bridges,
  });
  const used = usedIn([formula, compared], figures);
  const scopes = new Map(used.map((figure) => [figure.data.id, scopeOf(figure.data)]));
  const [unit = null] = [formula, compared].flatMap((side) => {
    const parsed = parseFormula(side);
    return parsed.ok ? (unitNameOf(parsed.formula, scopes) ?? []) : [];
  });
  return { data, result, figures: used, style: resultStyle(used, unit, result.formula) };
}
