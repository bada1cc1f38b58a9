import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readDefaultArticle } from '@/lib/library/library';
import { DraftNote } from './draft-note';

const { file } = readDefaultArticle();

test('a draft says that it is one, and how much of it nobody has judged', () => {
  const draft = [
    { field: 'headline', why: 'Say what the numbers come to.' },
    { field: 'lede', why: 'Say what the article says.' },
  ];
  expect(renderToStaticMarkup(<DraftNote file={{ ...file, draft }} />)).toContain('2 of its fields wait');
});

test('an article that was judged says nothing of it', () => {
  expect(renderToStaticMarkup(<DraftNote file={file} />)).toBe('');
});
