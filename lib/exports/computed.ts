import type { Hypothesis } from '../article/schema';
import type { Values } from '../checks/case';
import { type Article, type Check, type Derived, type Figure, scopeOf, sideFigures } from '../checks/evaluated';
import { parseFormula } from '../checks/formula';
import { buildProse, plainText } from '../checks/rich-text';
import { SHARE, unitNameOf } from '../checks/scope';
import { BASIS_WORDS } from '../checks/wording';
import type { Style } from '../numbers/format';

/** A number that was computed, with what it rests on: a derived number, or a side of a check. */
export interface Computed {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  /** "" where it is not known. */
  readonly unit: string;
  /** "share", the one kind of all its figures, or "" where they differ. */
  readonly kind: string;
  readonly hypothesis: Hypothesis | null;
  readonly figures: readonly Figure[];
  /** In formula units (percentages ÷ 100). */
  readonly values: Values;
  readonly style: Style;
}

export function computedOfDerived({ data, result, figures, style }: Derived): Computed {
  const { id, name, label, formula, unit, hypothesis } = data;
  const kind = kindOf(unit, figures);
  return { id, name, label, formula, unit, kind, hypothesis, figures, values: result.values, style };
}

/** @param name The side in words, as its chart has it. */
export function computedOfSide(check: Check, side: 'formula' | 'compared', name: string): Computed {
  const { data, result, style } = check;
  const figures = sideFigures(check, side);
  const unit = style.type === 'count' ? sideUnit(data[side], figures) : SHARE;
  return {
    id: `${data.id}_${side}`,
    name,
    label: name,
    formula: data[side],
    unit,
    kind: kindOf(unit, figures),
    hypothesis: data.hypothesis,
    figures,
    values: result[side],
    style,
  };
}

function kindOf(unit: string, figures: readonly Figure[]): string {
  const [kind = '', ...others] = new Set(figures.map(({ data }) => data.kind));
  return unit === SHARE ? 'share' : others.length === 0 ? kind : '';
}

function sideUnit(formula: string, figures: readonly Figure[]): string {
  const parsed = parseFormula(formula);
  const scopes = new Map(figures.map(({ data }) => [data.id, scopeOf(data)]));
  return parsed.ok ? (unitNameOf(parsed.formula, scopes) ?? '') : '';
}

/** "Hypothesis (the article implies it): Nobody is in both groups, …": never without whose it is. "" for none. */
export function hypothesisText(article: Article, hypothesis: Hypothesis | null): string {
  if (hypothesis === null) return '';
  return `Hypothesis (${BASIS_WORDS[hypothesis.basis]}): ${plainText(buildProse(article, hypothesis.text))}`;
}
