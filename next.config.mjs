/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: false },
  async headers() {
    const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
    // Together they make pages and workers cross-origin isolated, without which browsers share no
    // memory between threads. Nothing comes from another origin, so nothing is shut out by them.
    const isolated = [
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
    ];
    // Both carry a version or a hash in their address. The dataset's manifest does not, and is checked again.
    return [
      { source: '/:path*', headers: isolated },
      { source: '/tfjs/:version/:file', headers: immutable },
      { source: '/dataset/:name/:shard(.*\\.webp)', headers: immutable },
    ];
  },
};
