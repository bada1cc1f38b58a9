import { JSON_SCHEMA_FILE } from '../article/json-schema';
import { type ArticleFile, articleFileSchema } from '../article/schema';
import { readDataFile } from './read-data-file';

/**
 * Reads one article's data file and checks its shape.
 * @param path Where it is; @param name How messages call it (relative to the project).
 * @throws {DataError} with all problems of shape at once; unreadable files and wrong JSON are such problems too.
 */
export const readArticle = (path: string, name: string): ArticleFile =>
  readDataFile(path, name, articleFileSchema, JSON_SCHEMA_FILE);
