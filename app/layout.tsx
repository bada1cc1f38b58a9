import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { WORDS } from '@/components/words';
import { addressOf, homePath, siteOf } from '@/lib/paths';
import './globals.css';

const serif = localFont({
  variable: '--font-source-serif',
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
});

const sans = localFont({
  variable: '--font-inter',
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  fallback: ['system-ui', 'sans-serif'],
  adjustFontFallback: 'Arial',
});

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
    <html lang="en" className={`${serif.variable} ${sans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
