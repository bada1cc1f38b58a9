import { z } from 'zod';
import { quantityFileSchema } from './schema';
import { seriesFileSchema } from './series-schema';

/** Where the JSON Schemas of these data files stand, relative to the project. */
export const QUANTITY_SCHEMA_FILE = 'data/quantity.schema.json';
export const SERIES_SCHEMA_FILE = 'data/series.schema.json';

export const formatQuantitySchema = (): string => formatSchema(quantityFileSchema, 'quantity.schema.json');
export const formatSeriesSchema = (): string => formatSchema(seriesFileSchema, 'series.schema.json');

/** The JSON Schema (draft 2020-12) of a data file, as the text of its file; its `$id` is its own name. */
function formatSchema(schema: z.ZodType, name: string): string {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: name, title, description, ...rest }, null, 2)}\n`;
}
