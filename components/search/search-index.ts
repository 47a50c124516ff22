/** What the search knows, how it is packed at build time, and how it is asked in the browser. */
import MiniSearch, { type Options } from 'minisearch';

/** A place to go to: a section of a page. */
export interface Place {
  /** Its address. */
  id: string;
  /** What hits are grouped by. */
  page: string;
  title: string;
  text: string;
}

export interface Hit extends Place {
  /** The words of the place that were found, in small letters. */
  words: readonly string[];
}

const OPTIONS: Options<Place> = {
  fields: ['title', 'text', 'page'],
  storeFields: ['page', 'title', 'text'],
  tokenize: (text) => text.match(WORD_PATTERN) ?? [],
};

/** A figure such as 0.001 or 1e-5 is one word. */
export const WORD_PATTERN = /\d+(?:\.\d+)?(?:e-?\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/giu;

/** As JSON. Places of the same address would hide each other, so minisearch throws on a second one. */
export function packIndex(places: readonly Place[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(places);
  return JSON.stringify(index);
}

/** Throws where the text is no index of `packIndex`. */
export function openIndex(json: string): (query: string) => Hit[] {
  const index = MiniSearch.loadJSON(json, OPTIONS);
  return (query) =>
    index
      .search(query, {
        combineWith: 'AND',
        prefix: true,
        // A slip in a figure would be another figure.
        fuzzy: (term) => (/^\p{L}{6,}$/u.test(term) ? 0.2 : false),
        boost: { title: 3 },
      })
      .map(({ id, page, title, text, terms }) => ({
        id: String(id),
        page: String(page),
        title: String(title),
        text: String(text),
        words: terms,
      }));
}
