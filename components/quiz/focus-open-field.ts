/** Leads a learner to what is not answered yet. */

/** Put on every field of an answer, and on nothing else. */
export const ANSWER_FIELD = { 'data-answer-field': '' } as const;

/** Focuses the first empty text field of an answer, or else its first field. */
export function focusOpenField(within: HTMLElement): void {
  const fields = [...within.querySelectorAll<HTMLElement>('[data-answer-field]')];
  const empty = fields.find(
    (field) =>
      field instanceof HTMLInputElement && field.type === 'text' && field.value.trim() === '',
  );
  (empty ?? fields[0])?.focus();
}
