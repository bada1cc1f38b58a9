import { z } from 'zod';
import { articleFileSchema } from './schema';

/** Where the JSON Schema of the data files stands, relative to the project. */
export const JSON_SCHEMA_FILE = 'data/article.schema.json';

/**
 * The JSON Schema (draft 2020-12) of a data file, as the text of data/article.schema.json. Its `$id` is its own name,
 * relative to wherever it was fetched from: it has no address of its own.
 */
export function formatJsonSchema(): string {
  const { $schema, title, description, ...rest } = z.toJSONSchema(articleFileSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: 'article.schema.json', title, description, ...rest }, null, 2)}\n`;
}
