/** The bonus of an experiment sets a schedule in the lab, which the task has to allow. */
import type { ExperimentTask } from '../core/experiment';
import { isMdxElement, walk, type Nodes } from './markdown';
import type { Report } from './problem';

export function checkBonus(tree: Nodes, { schedules }: ExperimentTask, report: Report): void {
  if (schedules) return;
  walk(tree, (node) => {
    if (!isMdxElement(node) || node.name !== 'BonusStart') return;
    report.add(
      node,
      '<BonusStart /> sets a schedule in the lab, but the front matter says "schedules: false". Leave out one of the two.',
    );
  });
}
