/**
 * The check at the end of a section, taken apart on the server: its compiled texts beside the typed data
 * of the same lesson. How it is answered is decided in section-check.tsx.
 */
import type { ReactNode } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { ModeId } from '@/lib/core/modes';
import { firstSeedOf, orderShown, type Choice } from '@/lib/core/quiz';
import { createMarker, onePart } from '../part-markers';
import type { CheckChoiceView } from './check-choice-view';
import { LazyCheck } from './lazy-check';

/** A check as lib/content describes it. */
export interface CheckData {
  place: number;
  contentHash: string;
  choices: readonly Pick<Choice, 'id' | 'correct' | 'pinned'>[];
}

export interface SectionData {
  id: string;
  title: string;
  checks: readonly CheckData[];
}

const CheckStem = createMarker('CheckStem');
const CheckChoice = createMarker('CheckChoice');
const CheckRationale = createMarker('CheckRationale');

export interface CheckProps {
  /** Id of the section's heading. */
  section: string;
  place: string;
  children?: ReactNode;
}

/** A check as a page shows it, but for how it is answered. */
export interface CheckView {
  section: string;
  title: string;
  place: number;
  count: number;
  contentHash: string;
  stem: ReactNode;
  choices: CheckChoiceView[];
}

/** The parts that a check's texts come in. */
export const checkMarkers = { CheckStem, CheckChoice, CheckRationale };

/** The vocabulary of a lesson's checks. */
export function bindChecks(pattern: PatternId, mode: ModeId, sections: readonly SectionData[]) {
  function Check(props: CheckProps) {
    const view = viewCheck(pattern, mode, sections, props);
    return <LazyCheck pattern={pattern} mode={mode} {...view} />;
  }
  return { Check, ...checkMarkers };
}

/** Joins the compiled texts of a check with its data; choices come in a seeded order. */
export function viewCheck(
  pattern: PatternId,
  mode: ModeId,
  sections: readonly SectionData[],
  { section: id, place, children }: CheckProps,
): CheckView {
  const owner = `check ${place} of "${id}"`;
  const section = sections.find((one) => one.id === id);
  const check = section?.checks.find((one) => one.place === Number(place));
  if (!section || !check) throw new Error(`${owner} is not in the lesson's data.`);
  const order = orderShown(check.choices, firstSeedOf(`${pattern}/${mode}/${id}/${place}`));
  return {
    section: id,
    title: section.title,
    place: check.place,
    count: section.checks.length,
    contentHash: check.contentHash,
    stem: onePart(children, CheckStem, owner),
    choices: order.map((choiceId) => ({
      id: choiceId,
      isRight: check.choices.some((choice) => choice.id === choiceId && choice.correct),
      text: onePart(children, CheckChoice, owner, choiceId),
      why: onePart(children, CheckRationale, owner, choiceId),
    })),
  };
}
