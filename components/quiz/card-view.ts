/** A review card as a page shows it. Built on the server (components/lesson/question-parts.tsx). */
import type { ReactNode } from 'react';
import type { Objective } from '@/lib/core/course';

export interface CardView {
  id: string;
  contentHash: string;
  objective: Objective;
  mends: readonly string[];
  front: ReactNode;
  back: ReactNode;
}
