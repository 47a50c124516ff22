/** A review card as data: one thing to recall, and what it mends. Its schedule is decided in schedule-cards.ts. */
export interface Card {
  id: string;
  /** Id of an objective of the pattern. */
  objective: string;
  /** Misconceptions that this card mends: a wrong answer that shows one makes the card due. */
  mends: readonly string[];
  front: string;
  back: string;
  /** As a question's: tells a reworded card from the one rated. */
  contentHash: string;
}
