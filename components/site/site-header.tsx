import Link from 'next/link';
import { CHECK_WORDS } from '@/components/check/check-words';
import { WORDS } from '@/components/words';
import { anchor, checkPath, homePath, methodsPath, PARTS } from '@/lib/paths';

interface SiteHeaderProps {
  /** Parts of this page: id and name. */
  readonly nav?: readonly (readonly [id: string, name: string])[];
}

export function SiteHeader({ nav = [] }: SiteHeaderProps) {
  return (
    <header className="page site-header">
      <a className="skip" href={anchor(PARTS.main)}>
        {WORDS.site.skip}
      </a>
      <p className="wordmark">
        <Link href={homePath()} prefetch={false}>
          {WORDS.site.name}
        </Link>
      </p>
      <nav aria-label={WORDS.site.nav} className="no-print">
        <ul>
          {nav.map(([id, name]) => (
            <li key={id}>
              <a href={anchor(id)}>{name}</a>
            </li>
          ))}
          <li>
            <Link href={checkPath()} prefetch={false}>
              {CHECK_WORDS.short}
            </Link>
          </li>
          <li>
            <Link href={methodsPath()} prefetch={false}>
              {WORDS.site.methodsShort}
            </Link>
          </li>
        </ul>
      </nav>
    </header>
  );
}
