/** What authors are told of a kind of question. */
export interface KindGuide {
  /** As a heading. */
  title: string;
  /** How its lines are written, in Markdown. */
  rules: string;
  /** A sound question for `practice.mdx`. */
  source: string;
}
