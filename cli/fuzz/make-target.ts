import { oembedPath } from '@/lib/paths';
import type { Canary } from './canary';
import type { Random } from './random';

type Change = (path: string, random: Random, canary: Canary) => string;

/** What is done to a path: encodings that are wrong, ways out of the folder, what is no text, what is much too long. */
const PATH_CHANGES: readonly [Change, ...Change[]] = [
  (path) => path,
  (path, random) =>
    cut(path, random, pickFrom(random, ['%', '%f', '%zz', '%ff', '%c0%af', '%E0%A4%A', '%u0041', '%00'])),
  (path, random) => cut(path, random, pickFrom(random, ['\u0000', '\u0001', '\t', '\u007f', '\u00e9', '\u00ff'])),
  (path, random) =>
    cut(path, random, pickFrom(random, ['/..', '/../..', '/%2e%2e', '/..%2f', '/..%5c', '\\..\\', '/.%00./'])),
  (path, random) => `${pickFrom(random, ['/', '//', '/\\', '/.', '/./', '/%2f', '/%5c', '//example.org'])}${path}`,
  (path, random) =>
    `${path}${pickFrom(random, ['/', '//', '.', '..', '%20', '.rsc', '.html', '.json', '/index.html', ';x'])}`,
  (path, random, { encoded }) => cut(path, random, encoded),
  (path, random, { raw }) => cut(path, random, raw.replaceAll(' ', '')),
  (path) => path.toUpperCase(),
  (path) => path.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
  (path, random) =>
    path
      .split('/')
      .slice(0, 1 + random.below(5))
      .join('/') || '/',
  (path, random) =>
    path.replace(/[^/]+$/, pickFrom(random, ['[article]', ':article', '(.*)', '__proto__', 'constructor', '*', '$&'])),
  (path, random) => `${path}/${'a'.repeat(random.below(7000))}`,
  (path, random) => `/${'a/'.repeat(random.below(3000))}${path}`,
  (_, random) => `/${Array.from({ length: random.below(40) }, () => visible(random)).join('')}`,
];

/** Names that a query is made of: oEmbed's, Next's own, and those of every object. */
const NAMES = [
  ...['url', 'format', 'maxwidth', 'maxheight', 'cited', 'q'],
  ...['_rsc', 'nxtParticle', 'nxtPchart', 'nxtIarticle', '__nextLocale', '__nextDataReq', 'amp', 'w', 'dpl'],
  ...['__proto__', '__proto__[x]', 'constructor', 'toString', 'hasOwnProperty', '', '[]'],
] as const;
const VALUES = [
  '',
  '1',
  '0',
  '-5',
  '1e9',
  '9'.repeat(400),
  'json',
  'xml',
  'null',
  'NaN',
  '%',
  '%ff',
  '%00',
  '%0d%0a',
  '[]',
  'a=b',
];

/** The path and query of a request: an address of the site, mostly changed. */
export function makeTarget(addresses: readonly [string, ...string[]], random: Random, canary: Canary): string {
  const [path = '/', given] = (random.chance(12) ? oembedPath() : random.pick(addresses)).split('?');
  let changed = path;
  for (let left = random.below(3); left > 0; left -= 1) changed = random.pick(PATH_CHANGES)(changed, random, canary);
  const query = [...(given === undefined ? [] : [given]), ...makeQuery(addresses, random, canary)];
  // A line break or a space would end the target: those are headers' business.
  const target = `${changed}${query.length === 0 ? '' : `?${query.join('&')}`}`.replace(/[\r\n ]/g, '');
  const whole = target.startsWith('/') ? target : `/${target}`;
  return random.chance(98)
    ? whole
    : pickFrom(random, ['*', '*x', `http://example.org${whole}`, 'http://[/', 'https://']);
}

function makeQuery(addresses: readonly [string, ...string[]], random: Random, canary: Canary): readonly string[] {
  const values = [
    () => canary.encoded,
    () => canary.raw.replaceAll(' ', ''),
    () => encodeURIComponent(`http://localhost:3000${random.pick(addresses)}${random.chance(30) ? canary.raw : ''}`),
    () => random.pick(addresses),
    () => pickFrom(random, VALUES),
  ] as const;
  return Array.from({ length: random.below(5) }, () => {
    const name = random.chance(10) ? canary.encoded : pickFrom(random, NAMES);
    return random.chance(5) ? name : `${name}=${random.pick(values)()}`;
  });
}

const pickFrom = (random: Random, list: readonly string[]): string => list[random.below(list.length)] ?? '';

function cut(path: string, random: Random, between: string): string {
  const at = random.below(path.length + 1);
  return `${path.slice(0, at)}${between}${path.slice(at)}`;
}

const visible = (random: Random): string => String.fromCharCode(33 + random.below(94));
