/** Asks before a test is handed in, and warns of what is still open. */
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { askForAnswer } from '../describe-response';
import { listOpen, nameQuestions, type SheetEntry } from './sheet';

export function HandInDialog({
  sheet,
  onConfirm,
  onCancel,
}: {
  sheet: readonly SheetEntry[];
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const open = listOpen(sheet);
  const begun = open.filter((entry) => entry.begun);
  const empty = open.filter((entry) => !entry.begun);
  const flagged = sheet.filter((entry) => entry.answer.flagged);
  const title =
    open.length === 0
      ? 'Hand in the test?'
      : `Hand in with ${open.length} of ${sheet.length} questions open?`;
  return (
    <ConfirmDialog
      title={title}
      confirm={open.length === 0 ? 'Hand in' : 'Hand in all the same'}
      cancel="Go on with the test"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <ul className="list-disc space-y-1 pl-5">
        {empty.length > 0 && (
          <li>
            {nameQuestions(empty)} {empty.length === 1 ? 'has' : 'have'} no answer. An open question
            counts as not right.
          </li>
        )}
        {begun.map((entry) => (
          <li key={entry.asked.id}>
            Question {entry.number} cannot be judged as it is:{' '}
            {entry.lack && askForAnswer(entry.asked, entry.lack)}
          </li>
        ))}
        {flagged.length > 0 && (
          <li>You flagged {nameQuestions(flagged).toLowerCase()} for later.</li>
        )}
        <li>After that the answers are final, and you see what was right and why.</li>
      </ul>
    </ConfirmDialog>
  );
}
