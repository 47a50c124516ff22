/** What the whole check reports: a problem with the rule that found it. Warnings never fail it. */
import type { Problem } from '../problem';

export type Level = 'error' | 'warning';

/** In the order in which they are printed. `title` heads their findings. */
export const RULES = {
  content: { level: 'error', title: 'Content that cannot be read or is not sound' },
  link: { level: 'error', title: 'Links that lead nowhere' },
  python: { level: 'error', title: 'Python that does not parse' },
  spelling: { level: 'error', title: 'Words that the dictionaries do not know' },
  'untaught-question': { level: 'warning', title: 'Questions whose objective no section teaches' },
  'untested-objective': { level: 'warning', title: 'Objectives that no question tests' },
  'unoffered-test': { level: 'warning', title: 'Pattern tests that are not offered yet' },
  'unequal-mode': { level: 'warning', title: 'Modes far from their usual length' },
  'long-sentence': { level: 'warning', title: 'Sentences over 40 words' },
  'figure-text': { level: 'warning', title: 'Figures without a caption' },
  'figure-run': { level: 'warning', title: 'Results that name no run' },
  markdown: { level: 'warning', title: 'Markdown that probably means something else' },
} as const satisfies Record<string, { level: Level; title: string }>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES).filter((id): id is RuleId => id in RULES);

export interface Finding extends Problem {
  rule: RuleId;
}

export function toFindings(rule: RuleId, problems: readonly Problem[]): Finding[] {
  return problems.map((problem) => ({ ...problem, rule }));
}

export function levelOf({ rule }: Finding): Level {
  return RULES[rule].level;
}
