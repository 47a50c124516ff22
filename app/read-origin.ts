/**
 * Where the site is published, as whoever builds it says: `TENFOLD_ORIGIN=https://tenfold.example`.
 * Nobody can know it otherwise, so without it no page names an address of its own.
 */

/** Null where nothing is said. @throws where it is no origin. */
export function readOrigin(stated: string | undefined): URL | null {
  if (!stated) return null;
  const url = URL.canParse(stated) ? new URL(stated) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `TENFOLD_ORIGIN is "${stated}", expected an address without a path, such as https://tenfold.example. Correct it, or unset it.`,
    );
  }
  return url;
}
