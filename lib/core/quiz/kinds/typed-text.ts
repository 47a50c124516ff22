/** What was typed into a field. Own properties only: a field may be named like something every object inherits. */
import type { Response } from '../response';

export function typedText(response: Response, field: string): string {
  return Object.hasOwn(response.texts, field) ? response.texts[field]! : '';
}
