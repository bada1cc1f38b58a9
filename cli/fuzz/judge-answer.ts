import { oembedPath } from '@/lib/paths';
import { reflectedIn } from './canary';
import type { Answer } from './parse-answer';
import type { WireRequest } from './request';

/** Where a program stands on its machine, or how it failed. */
const INSIDE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /\n\s+at (?:async )?(?:[\w.<>$[\] ]+ \()?(?:file:|node:|\/|[A-Z]:\\|webpack|turbopack|ignore-listed)/],
  ['an error by its class', /\b(?:Type|Reference|Range|Syntax|URI|Data|Decode)Error\b: /],
  ['a path of packages', /node_modules/],
];
/** Headers that a page may be served with, whoever asked for it. */
const ELSEWHERE = /^location: (?!\/(?![/\\]))/m;

/**
 * What is wrong with an answer, in a few words each; none where it is as it should be.
 * @param root The project's folder, which no answer may name.
 */
export function judgeAnswer(request: WireRequest, { status, head, body }: Answer, root: string): readonly string[] {
  const text = `${head}\n${body}`;
  const { canary } = request;
  return [
    ...(status === 0 && !mayBeSilent(request) ? ['no answer'] : []),
    ...(status >= 500 && !isOtherFormat(request, status) ? [`status ${status}`] : []),
    ...(isScript(head) ? [] : INSIDE.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)),
    ...(text.includes(root) ? ['the folder of the project'] : []),
    ...reflectedIn(text, canary, isHtml(head)).map((form) => `${JSON.stringify(form)} came back as it was sent`),
    ...(head.includes(`\nx-${canary.word}`) ? ['a header that the request made up'] : []),
    ...(ELSEWHERE.test(head) ? ['a redirect to another site'] : []),
  ];
}

const isHtml = (head: string): boolean => /^content-type: (?:text\/html|.*xml)/m.test(head);
/** Scripts name the packages that they were made of, below a root that is no folder of any machine. */
const isScript = (head: string): boolean => /^content-type: \w+\/javascript/m.test(head);

/** A server that speaks no other protocol hangs up on whoever asks for one. */
const mayBeSilent = ({ headers }: WireRequest): boolean => headers.some(([name]) => name.toLowerCase() === 'upgrade');

/** The specification of oEmbed (2.3.1) wants 501 for a format that is not there. */
const isOtherFormat = ({ target }: WireRequest, status: number): boolean =>
  status === 501 && target.includes(oembedPath()) && target.includes('format');
