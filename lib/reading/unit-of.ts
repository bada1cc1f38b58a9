import type { Printed } from '../numbers/printed';

/** Whether a unit of measure, in the singular, is one of time. */
export const isTime = (unit: string): boolean =>
  /^(?:second|minute|hour|day|week|month|year|decade|century)$/.test(unit);

/** The unit of a figure as FoundFigure says it. @param head What is counted, where nothing printed says what one is. */
export function unitOf({ numeral }: Printed, head: string | null): string {
  const { dimension } = numeral;
  switch (dimension.type) {
    case 'percent':
      return 'percent';
    case 'percentage-points':
      return 'percentage points';
    case 'share':
      return 'share';
    case 'money':
      return dimension.currency;
    case 'measure':
      return isTime(dimension.unit) ? plural(dimension.unit) : dimension.unit;
    case 'count':
      return head ?? '';
    default:
      return dimension satisfies never;
  }
}

const plural = (unit: string): string => (unit === 'century' ? 'centuries' : `${unit}s`);
