import { createHash } from 'node:crypto';
import { escapeHtml } from '@/lib/exports/escape-html';
import { pagePolicy } from '@/lib/exports/page-policy';
import { lightenPage } from './lighten-page';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const STYLE_ATTRIBUTE = /<[a-z][^<>]*\sstyle="/i;
/** A browser runs scripts without a type; one of data ("application/ld+json") it does not, and no policy is about it. */
const NOT_RUN = /\b(?:src|type)=/i;
const FIRST = /<head>(?:<meta charSet="utf-8"\/>)?/;

/**
 * Finishes a page that Next has built: lightens it, and writes into it the policy that allows the scripts it holds and
 * no others. In the page itself, so that page and policy are always of one build and need no server.
 */
export function sealPage(built: string): string {
  const html = lightenPage(built);
  const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) =>
    NOT_RUN.test(attributes) ? [] : [digestOf(text)],
  );
  const outside = html.replace(SCRIPT, '');
  const styles = [...outside.matchAll(STYLE)].map(([, text = '']) => digestOf(text));
  const policy = pagePolicy({ scripts, styles: STYLE_ATTRIBUTE.test(outside) ? null : styles });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"/>`;
  return html.replace(FIRST, (head) => `${head}${meta}`);
}

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
