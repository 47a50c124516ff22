/** What every page stands in: fonts, header, notices, `<main>` and foot. A page sets its own width by `<Page>`. */
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { BrowserNotice } from '@/components/shell/browser-notice';
import { RememberVisitor } from '@/components/shell/remember-visitor';
import { SaveFailure } from '@/components/shell/save-status';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { START_SCRIPT } from '@/components/shell/start-script';
import * as fonts from './fonts';
import { readOrigin } from './read-origin';
import './globals.css';

const origin = readOrigin(process.env.TENFOLD_ORIGIN);

export const metadata: Metadata = {
  title: { default: 'Tenfold', template: '%s · Tenfold' },
  description:
    'Learn one pattern of machine learning in ten modes, practise it, and train the network on real images in your own browser tab.',
  applicationName: 'Tenfold',
  // Title and description are those of each page.
  openGraph: { type: 'website', siteName: 'Tenfold', locale: 'en' },
  twitter: { card: 'summary' },
  ...(origin && { metadataBase: origin, alternates: { canonical: './' } }),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfd' },
    { media: '(prefers-color-scheme: dark)', color: '#101317' },
  ],
};

const FONTS = Object.values(fonts)
  .map((font) => font.variable)
  .join(' ');

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The start script sets attributes here before React arrives.
    <html lang="en" className={FONTS} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: START_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="absolute top-[-4rem] left-4 z-10 bg-surface px-4 py-2 focus:top-2 print:hidden"
        >
          Skip to content
        </a>
        <SiteHeader />
        <BrowserNotice />
        <SaveFailure />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
        <RememberVisitor />
      </body>
    </html>
  );
}
