/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: false },
  async headers() {
    const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
    // Both carry a version or a hash in their address. The dataset's manifest does not, and is checked again.
    return [
      { source: '/tfjs/:version/:file', headers: immutable },
      { source: '/dataset/:name/:shard(.*\\.webp)', headers: immutable },
    ];
  },
};
