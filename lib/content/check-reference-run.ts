/** Reads a recorded run. It is written by a command, so a problem here asks for a new recording, not for an edit. */
import {
  isSameRecipe,
  referenceRunSchema,
  type ExperimentTask,
  type ReferenceRun,
} from '../core/experiment';
import { describeIssue } from './check-shape';
import { suggestName } from './nearest-name';
import type { Report } from './problem';
import type { SourceFile } from './source-file';

const ADVICE = 'Record it again with npm run reference-runs.';

/** Null when anything is wrong. `task` is null where the experiment itself has problems. */
export function checkReferenceRun(
  file: SourceFile,
  task: ExperimentTask | null,
  report: Report,
): ReferenceRun | null {
  const data = parseJson(file.source);
  if (data === undefined) {
    report.add(null, `the file is not JSON. ${ADVICE}`);
    return null;
  }
  const parsed = referenceRunSchema.safeParse(data);
  if (!parsed.success) {
    const [issue, ...others] = parsed.error.issues;
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    if (issue) report.add(null, `${describeIssue(issue, data)}${more}. ${ADVICE}`);
    return null;
  }
  if (task) {
    checkPreset(parsed.data, task, report);
    checkRecipe(parsed.data, task, report);
  }
  return report.problems.length === 0 ? parsed.data : null;
}

/** A run counts as evidence for a preset only if it did what the preset says. */
function checkPreset({ config }: ReferenceRun, task: ExperimentTask, report: Report): void {
  const preset = task.presets.find(({ id }) => id === config.preset);
  if (!preset) {
    const ids = task.presets.map(({ id }) => id);
    report.add(
      null,
      `the preset "${config.preset}" is not in experiment.mdx.${suggestName(config.preset, ids)} Its presets are ${ids.join(', ')}. ${ADVICE}`,
    );
    return;
  }
  for (const field of ['images', 'epochs'] as const) {
    if (config[field] === preset[field]) continue;
    report.add(
      null,
      `the run has ${config[field]} ${field}, but the preset "${preset.id}" has ${preset[field]}. ${ADVICE}`,
    );
  }
}

/** It counts as evidence only for the network that the experiment has now. */
function checkRecipe({ config }: ReferenceRun, task: ExperimentTask, report: Report): void {
  if (isSameRecipe(config, task)) return;
  report.add(
    null,
    `the run was trained with another network, optimizer or split than experiment.mdx has now. ${ADVICE}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
