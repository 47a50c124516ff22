/** What reading a record file gives. */
import type { LearningEvent } from '@/lib/core/progress';
import type { RecordHeader } from './record-header';

export interface LineProblem {
  /** 1 for the first line of the file. */
  line: number;
  /** A sentence that names the line. */
  reason: string;
}

export type RecordFile =
  /** No line of it can be used. `reason`: sentences for the learner. */
  | { kind: 'refused'; reason: string }
  | {
      kind: 'readable';
      /** Null where it is missing or damaged. */
      header: RecordHeader | null;
      /** Each id once, in the order of the file. */
      events: LearningEvent[];
      problems: LineProblem[];
      unlistedProblems: number;
      /** True where a newer version of the site wrote the file or some of its events; the rest is here. */
      newer: boolean;
    };
