import type { NextPageContext } from 'next';
import { REFUSED_WORDS } from '@/components/site/refused-words';

/**
 * What Next answers where it refuses a request before any route has seen it: an address that cannot be decoded, a
 * range that a file does not have, a condition that does not hold, a method that files do not know. It looks for this
 * page in the older of its routers only, and without one says 500 to all of them. One sentence, no page to load.
 */
export default function Refused() {
  return null;
}

Refused.getInitialProps = ({ res }: NextPageContext): object => {
  res?.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res?.setHeader('X-Content-Type-Options', 'nosniff');
  res?.end(`${REFUSED_WORDS.by.get(res.statusCode) ?? REFUSED_WORDS.other}\n`);
  return {};
};
