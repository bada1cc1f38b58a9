import { z } from 'zod';
import { day, shortDigest, text, version } from './forms';

/** The shape of a data file's record of changes: shared by articles, quantities and series. */

const changeSchema = z.strictObject({
  version,
  date: day,
  note: text('What changed and why.'),
  digest: shortDigest
    .nullable()
    .meta({ description: "The data's digest at that version; null for the current one, whose digest is computed." }),
});

/** What every published data file says of its versions; what the shape cannot say is in lib/library/check-changes.ts. */
export const versionFields = {
  version,
  dataDate: day.meta({ description: 'When this data was last changed.' }),
  changes: z.array(changeSchema).min(1),
};

export type Change = z.infer<typeof changeSchema>;

/** A data file that was published, with every version it had, oldest first. */
export interface Versioned {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly dataDate: string;
  readonly changes: readonly Change[];
}
