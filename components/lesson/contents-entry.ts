/** A section of a lesson, as the list of contents names it. */
export interface ContentsEntry {
  id: string;
  text: string;
}
