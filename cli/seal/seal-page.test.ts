import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatFlight, parseFlight } from './flight';
import { sealPage } from './seal-page';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><text>“6 million” ${'x'.repeat(1200)}</text></svg>`;
const CSS = `body{color:#000}${' '.repeat(1200)}`;
const NOTE = 'n'.repeat(1200);

const text = (id: string, content: string) => ({ kind: 'text' as const, id, text: content });
const FLIGHT = formatFlight([
  text('2', CSS),
  { kind: 'line', line: '3:["$","style","0",{"children":"$2"}]\n' },
  text('4', DRAWING),
  { kind: 'line', line: '5:["$","$L6",null,{"svg":"$4"}]\n' },
  text('7', NOTE),
]);

const push = (part: string): string =>
  `<script>self.__next_f.push([1,${JSON.stringify(part).replaceAll('<', '\\u003c')}])</script>`;

const page = (flight: string, inside = ''): string =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><style>${CSS}</style>` +
  `<script src="/a.js" async=""></script></head><body><div>${DRAWING}</div>${inside}<script>first()</script>` +
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(flight.slice(0, 700))}${push(flight.slice(700))}` +
  `<script type="application/ld+json">{"a":1}</script></body></html>`;

const partsOf = (html: string): readonly string[] =>
  [...html.matchAll(/self\.__next_f\.push\(\[1,(".*?")\]\)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));

const policyOf = (html: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");

const digestOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('drawings and styles that the page has are in its data no more, all else is', () => {
  const [flight, ...others] = partsOf(sealPage(page(FLIGHT)));
  expect(others).toEqual([]);
  expect(parseFlight(flight ?? '')).toEqual([
    { kind: 'line', line: '2:""\n' },
    { kind: 'line', line: '3:["$","style","0",{"children":"$2"}]\n' },
    { kind: 'line', line: '4:""\n' },
    { kind: 'line', line: '5:["$","$L6",null,{"svg":"$4"}]\n' },
    text('7', NOTE),
  ]);
});

test('a drawing that is only in the data stays there', () => {
  const html = page(FLIGHT).replace(DRAWING, '');
  expect(partsOf(sealPage(html))[0]).toContain('“6 million”');
});

test('data that cannot be read stays as it is, in the parts it came in', () => {
  expect(partsOf(sealPage(page(`${FLIGHT}8:A3,abc`)))).toHaveLength(2);
});

test('the page itself is not touched, and what is in its data cannot end a script', () => {
  const nasty = formatFlight([text('9', `</script><!-- & \u2028 ${NOTE}`)]);
  const sealed = sealPage(page(`${FLIGHT}${nasty}`));
  expect(sealed).toContain(`<body><div>${DRAWING}</div><script>first()</script>`);
  expect(partsOf(sealed)[0]).toContain('</script><!-- & \u2028');
  expect(sealed.split('</script>')).toHaveLength(6);
});

test('the policy names each inline script and style by its digest, and no data, and comes before all of them', () => {
  const sealed = sealPage(page(FLIGHT));
  const inline = [...sealed.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  expect(inline).toHaveLength(3);
  const directives = policyOf(sealed).split('; ');
  expect(directives).toContain(["script-src 'self'", ...inline.map(digestOf)].join(' '));
  expect(directives).toContain(`style-src 'self' ${digestOf(CSS)}`);
  expect(directives).toContain("default-src 'none'");
  expect(policyOf(sealed)).not.toContain('unsafe');
  expect(sealed.indexOf('http-equiv')).toBeLessThan(sealed.indexOf('<style'));
  expect(sealed.indexOf('<meta charSet')).toBeLessThan(sealed.indexOf('http-equiv'));
});

test('style attributes alone, which have no digest, let inline styles in; scripts never', () => {
  const policy = policyOf(sealPage(page(FLIGHT, '<p style="color:red">x</p>')));
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')+;/);
});
