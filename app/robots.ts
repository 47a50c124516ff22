/** What search engines may look at: everything. Where the list of pages is, is told where the site's address is known. */
import type { MetadataRoute } from 'next';
import { readOrigin } from './read-origin';

export default function robots(): MetadataRoute.Robots {
  const origin = readOrigin(process.env.TENFOLD_ORIGIN);
  return {
    rules: { userAgent: '*', allow: '/' },
    ...(origin && { sitemap: new URL('/sitemap.xml', origin).href }),
  };
}
