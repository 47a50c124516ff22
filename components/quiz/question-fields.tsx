'use client';
/** The fields below a stem, as the question's kind has them. */
import type { ReactNode } from 'react';
import type { Response } from '@/lib/core/quiz';
import { lookOf } from './kinds';
import type { NumberedRun } from './last-run';
import type { AskedView } from './question-view';

export interface QuestionFieldsProps {
  asked: AskedView;
  /** Ids of choices or items from the top down (`orderOf`); empty for kinds without. */
  order: readonly string[];
  response: Response;
  onChange: (response: Response) => void;
  /** Names the fields for screen readers, unique on the page, e.g. "question 3". */
  name: string;
  /** Id of a sentence about the answer, such as what it lacks. */
  describedBy?: string;
  disabled?: boolean;
  /** The run that a `from-run` question asks about (`findLastRun`). */
  run?: NumberedRun | null;
  /** Shown by a `from-run` question while there is no run. */
  runOffer?: ReactNode;
}

export function QuestionFields({
  asked,
  order,
  response,
  onChange,
  name,
  describedBy,
  disabled = false,
  run = null,
  runOffer = null,
}: QuestionFieldsProps) {
  const { Fields } = lookOf(asked.kind);
  return (
    <Fields {...{ asked, order, response, onChange, name, describedBy, disabled, run, runOffer }} />
  );
}
