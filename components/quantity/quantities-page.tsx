import Link from 'next/link';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { QUANTITY_WORDS } from '@/components/words';
import { PARTS, quantityPath } from '@/lib/paths';
import { buildAgreement } from '@/lib/quantities/agreement';
import { buildForestChart } from '@/lib/quantities/build-forest-chart';
import type { Quantity } from '@/lib/quantities/quantity';
import { agreementWords } from '@/lib/quantities/wording';

const words = QUANTITY_WORDS.all;

/** All quantities: what each is, from where to where its sources go, and how far they agree. */
export function QuantitiesPage({ quantities }: { readonly quantities: readonly Quantity[] }) {
  return (
    <>
      <SiteHeader />
      <main className="page quantities" id={PARTS.main}>
        <h1 className="headline">{words.title}</h1>
        <p className="lede">{words.lede}</p>
        <ul>
          {quantities.map((quantity) => {
            const agreement = buildAgreement(quantity);
            return (
              <li key={quantity.file.id}>
                <h2>
                  <Link href={quantityPath(quantity.file.id)} prefetch={false}>
                    {buildForestChart(quantity, agreement).title}
                  </Link>
                </h2>
                <p className="facts">{agreementWords(agreement).join(' ')}</p>
              </li>
            );
          })}
        </ul>
      </main>
      <SiteFooter />
    </>
  );
}
