/** Which pages are made beforehand. */

/**
 * For `generateStaticParams`. In development nothing is listed, and each page answers by itself whether it
 * exists: the list that Next keeps would not know a file that was saved a moment ago.
 */
export async function listBeforehand<Params>(list: () => Promise<Params[]>): Promise<Params[]> {
  return process.env.NODE_ENV === 'development' ? [] : list();
}
