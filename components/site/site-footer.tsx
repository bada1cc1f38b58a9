import Link from 'next/link';
import { WORDS } from '@/components/words';
import { methodsPath, reportPath } from '@/lib/paths';

const words = WORDS.footer;

/** Licence lines, methods, and where to report an error. */
export function SiteFooter() {
  return (
    <footer className="page site-footer">
      <p>
        {words.licence} <a href={words.licenceAddress}>{words.licenceName}</a>. {words.code}
      </p>
      <p>
        <Link href={methodsPath()} prefetch={false}>
          {WORDS.site.methods}
        </Link>{' '}
        · <a href={reportPath(process.env)}>{words.report}</a>
      </p>
    </footer>
  );
}
