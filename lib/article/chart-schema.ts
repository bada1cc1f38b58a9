import { z } from 'zod';
import { id, idOf, prose } from './forms';

const common = {
  id,
  title: prose('A sentence that says what the chart shows.'),
  subtitle: prose('Unit, place, period.'),
  description: prose('The chart in words, for those who do not see it.').min(40),
};

/** A chart of an article: what it draws and the words on it. Its kind decides the rest. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bars'),
    ...common,
    rows: z.array(idOf('a figure or derived number')).min(1),
  }),
  z.strictObject({
    kind: z.literal('parts'),
    ...common,
    whole: idOf('the figure that is the whole'),
    parts: z.array(idOf('a figure that is a part of it')).min(1),
    unaccounted: idOf('the derived number that is left over').nullable(),
    note: prose('What the part left over rests on.'),
  }),
  z.strictObject({ kind: z.literal('line'), ...common, check: idOf('the check that is drawn') }),
  z.strictObject({ kind: z.literal('exactness'), ...common, rows: z.array(idOf('a figure')).min(1) }),
]);
