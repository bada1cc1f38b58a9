import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PICTURES } from '@/lib/library/read-pictures';
import { type CurrentSite, filesFolder, pagesFolder, readCurrent, siteFolder, writeCurrent } from './current-site';

/** Of a chart's files a server reads this one: its size is in oEmbed's replies. */
const PICTURE = '.picture.svg';

/**
 * Puts a site that was built in a copy of the project into its place: first its files, pages and data, all under its
 * own name, then, in one step, the word that it is the one to serve. Whenever this is stopped, the site before is whole.
 * @param copy The folder it was built in, on the same disk or another.
 */
export function placeSite(root: string, copy: string, current: CurrentSite): void {
  const { site } = current;
  // A server reads nothing of these.
  for (const unread of ['cache', 'types', 'diagnostics']) remove(join(copy, pagesFolder(site), unread));
  cpSync(join(copy, PICTURES), join(copy, siteFolder(site), PICTURES), {
    recursive: true,
    filter: (source) => !/\.\w+$/.test(source) || source.endsWith(PICTURE),
  });
  move(join(copy, 'data'), join(copy, siteFolder(site), 'data'));
  const before = readCurrent(root);
  if (before !== null) keepTimes(join(root, filesFolder(before.site)), join(copy, filesFolder(site)));
  move(join(copy, filesFolder(site)), join(root, filesFolder(site)));
  move(join(copy, siteFolder(site)), join(root, siteFolder(site)));
  writeCurrent(root, current);
}

/** A file that is as it was keeps its time, which is in its ETag: who has it need not load it again. */
function keepTimes(before: string, now: string): void {
  for (const name of readdirSync(now, { recursive: true, encoding: 'utf8' })) {
    const file = join(now, name);
    if (!statSync(file).isFile()) continue;
    const old = readBefore(join(before, name));
    if (old?.content.equals(readFileSync(file))) utimesSync(file, old.mtime, old.mtime);
  }
}

/** Null where there is no such file, any more: builds that end meanwhile take older sites away. */
function readBefore(file: string): { readonly content: Buffer; readonly mtime: Date } | null {
  try {
    return { content: readFileSync(file), mtime: statSync(file).mtime };
  } catch {
    return null;
  }
}

/** Hands the drawings of a build on to the next one, which then draws only what is new. Without them it draws all. */
export function keepDrawings(root: string, copy: string): void {
  const [kept, old] = [join(root, PICTURES), join(root, `${PICTURES}.${process.pid}.old`)];
  try {
    renameSync(kept, old);
  } catch {}
  try {
    move(join(copy, PICTURES), kept);
  } catch {}
  remove(old);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // On another disk: the name comes when all is there.
    const beside = `${to}.${process.pid}.new`;
    cpSync(from, beside, { recursive: true });
    renameSync(beside, to);
  }
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
