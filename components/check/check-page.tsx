import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { demoPath, linkTo, PARTS, siteOf } from '@/lib/paths';
import { CheckDesk } from './check-desk';
import { CHECK_WORDS } from './check-words';

/** The page that checks any text: all its work is done by the island, in the browser. */
export function CheckPage() {
  return (
    <>
      <SiteHeader />
      <main className="page check-page" id={PARTS.main}>
        <h1 className="headline">{CHECK_WORDS.title}</h1>
        <div className="intro">
          <p className="lede">{CHECK_WORDS.lede}</p>
          <div>
            <p className="check-local">{CHECK_WORDS.local}</p>
            <p className="check-hint">{CHECK_WORDS.meaning}</p>
          </div>
        </div>
        <noscript>
          <p className="finding">
            {CHECK_WORDS.withoutScript} <code>{CHECK_WORDS.command}</code>.
          </p>
        </noscript>
        <CheckDesk demo={linkTo(siteOf(process.env), demoPath())} />
      </main>
      <SiteFooter />
    </>
  );
}
