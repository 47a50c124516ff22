/** The learner's choice of engine: what it makes of a measurement, and how this browser remembers it. */
import { ANY_ENGINE, parseEngineChoice, type EngineChoice } from '@/lib/core/experiment';
import type { ProbeResult } from '@/lib/training/messages';

const CHOICE_KEY = 'tenfold.engine';

/** The measurement with the chosen engine in the place of the fastest, where that one can be used. */
export function applyChoice(result: ProbeResult, { backend }: EngineChoice): ProbeResult {
  const chosen = result.candidates.find((candidate) => candidate.backend === backend);
  return chosen?.timing ? { ...result, ...chosen.timing } : result;
}

/** What was chosen here before; any engine where nothing was, or nothing that can be read. */
export function readEngineChoice(): EngineChoice {
  try {
    return parseEngineChoice(JSON.parse(window.localStorage.getItem(CHOICE_KEY) ?? 'null'));
  } catch {
    // Storage that is forbidden or damaged remembers nothing.
    return ANY_ENGINE;
  }
}

export function rememberEngineChoice(choice: EngineChoice): void {
  try {
    window.localStorage.setItem(CHOICE_KEY, JSON.stringify(choice));
  } catch {
    // The choice then holds for this visit.
  }
}
