import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { WORDS } from '@/components/words';
import { addressOf, homePath, siteOf } from '@/lib/paths';
import './globals.css';

// Cut by `npm run fonts`. Next reads these calls without running them, so that nothing in them can be named elsewhere.
// Their names become those of the families, which must be no system's: "serif" alone is a typeface of its own to some.
// Optional: a typeface that comes too late for the first paint is kept for the next page, and moves no line of this one.
const headcountSerif = localFont({
  variable: '--font-source-serif',
  display: 'optional',
  src: [
    { path: './fonts/serif.woff2', weight: '400 700', style: 'normal' },
    { path: './fonts/serif-italic.woff2', weight: '400 700', style: 'italic' },
  ],
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
});

const headcountSans = localFont({
  variable: '--font-inter',
  display: 'optional',
  src: './fonts/sans.woff2',
  weight: '400 700',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
});

// Loaded by pages that have one of these letters, and by no others.
const headcountSerifExtended = localFont({
  variable: '--font-source-serif-extended',
  display: 'optional',
  src: [
    { path: './fonts/serif-extended.woff2', weight: '400 700', style: 'normal' },
    { path: './fonts/serif-italic-extended.woff2', weight: '400 700', style: 'italic' },
  ],
  declarations: [{ prop: 'unicode-range', value: 'U+100-130,U+132-151,U+154-17F,U+218-21B,U+2BE-2BF,U+1E00-1EFF' }],
  preload: false,
  adjustFontFallback: false,
});

const headcountSansExtended = localFont({
  variable: '--font-inter-extended',
  display: 'optional',
  src: './fonts/sans-extended.woff2',
  weight: '400 700',
  declarations: [{ prop: 'unicode-range', value: 'U+100-130,U+132-151,U+154-17F,U+218-21B,U+2BE-2BF,U+1E00-1EFF' }],
  preload: false,
  adjustFontFallback: false,
});

const FONTS = [headcountSerif, headcountSerifExtended, headcountSans, headcountSansExtended]
  .map(({ variable }) => variable)
  .join(' ');

export const metadata: Metadata = {
  metadataBase: new URL(addressOf(siteOf(process.env), homePath())),
  title: { default: WORDS.site.name, template: `%s · ${WORDS.site.name}` },
  description: WORDS.site.tagline,
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default function RootLayout({ children }: { readonly children: React.ReactNode }) {
  return (
    <html lang="en" className={FONTS}>
      <body>{children}</body>
    </html>
  );
}
