import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readDefaultArticle } from '@/lib/library/library';
import { chartsOf } from '@/lib/library/list-charts';
import { embedPolicy } from './embed-policy';
import { renderEmbed } from './render-embed';

const directives = new Map(
  embedPolicy()
    .split('; ')
    .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)] as const),
);

test('the policy allows exactly the script and the style of the page as it is written', () => {
  const article = readDefaultArticle();
  const [chart] = chartsOf(article);
  if (chart === undefined) throw new Error('no chart');
  const html = renderEmbed(article, chart, { narrow: '', wide: '' }, { origin: 'https://example.org', base: '' });
  for (const [directive, element] of [
    ['script-src', 'script'],
    ['style-src', 'style'],
  ] as const) {
    const texts = [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
    expect(texts).toHaveLength(1);
    const digests = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(directives.get(directive)).toEqual(digests);
  }
});

test('the policy allows nothing else, and any page to frame the embed', () => {
  expect([...directives.keys()].sort()).toEqual([
    'base-uri',
    'default-src',
    'form-action',
    'frame-ancestors',
    'script-src',
    'style-src',
  ]);
  for (const none of ['default-src', 'base-uri', 'form-action']) expect(directives.get(none)).toEqual(["'none'"]);
  expect(directives.get('frame-ancestors')).toEqual(['*', 'file:', 'app:']);
});
