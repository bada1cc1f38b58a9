import Link from 'next/link';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { WORDS } from '@/components/words';
import { homePath, PARTS } from '@/lib/paths';

export const metadata = { title: WORDS.notFound.title };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main className="page" id={PARTS.main}>
        <h1 className="headline">{WORDS.notFound.title}</h1>
        <p className="lede">{WORDS.notFound.text}</p>
        <p className="lede">
          <Link href={homePath()}>{WORDS.site.toDashboard}</Link>
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
