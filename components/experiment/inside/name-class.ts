import { CLASS_NAMES } from '@/lib/core/experiment';

/** The class of a label as the page names it. */
export function nameClass(label: number): string {
  return CLASS_NAMES[label] ?? `class ${label}`;
}
