/** Development reloads by a socket and evaluates what it compiled, which visitors' pages never do. */
const isProduction = process.env.NODE_ENV === 'production';

/**
 * The folder of a build beside the site's own, with other content. Next writes that folder into its
 * tsconfig, so it gets one of its own (scripts/site/build-site.ts).
 */
const beside = process.env.TENFOLD_BUILD;

/**
 * Nothing comes from another origin and nothing is evaluated but WebAssembly, which the training
 * step is written as. Pages are static and so carry no nonce: Next's own inline scripts need 'unsafe-inline'.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {import('next').NextConfig} */
export default {
  distDir: beside || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // What is only for authors ends in `.dev.ts` or `.dev.tsx`: a build does not know of it.
  pageExtensions: isProduction ? ['tsx', 'ts'] : ['dev.tsx', 'dev.ts', 'tsx', 'ts'],
  // The gate checks the types of every file before (npm run typecheck); a build would only do it again.
  typescript: { ignoreBuildErrors: true, ...(beside && { tsconfigPath: '.cache/tsconfig.json' }) },
  turbopack: {
    rules: { '**/zod/v4/locales/index.js': { loaders: ['./scripts/site/only-english.mjs'] } },
  },
  async headers() {
    const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
    // The first two make pages and workers cross-origin isolated, without which browsers share no
    // memory between threads. Nothing comes from another origin, so nothing is shut out by them.
    const everywhere = [
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ...(isProduction ? [{ key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY }] : []),
    ];
    // Both carry a version or a hash in their address. The dataset's manifest does not, and is checked again.
    return [
      { source: '/:path*', headers: everywhere },
      { source: '/tfjs/:version/:file', headers: immutable },
      { source: '/dataset/:name/:shard(.*\\.webp)', headers: immutable },
    ];
  },
};
