'use client';
/** What could not be read, with the reason. It is kept, and left out of everything shown here. */
import { useQuarantine } from '@/lib/record/use-record';
import { countThings } from '../format-figures';
import { RecordPart } from './record-part';

export function QuarantinePart() {
  const quarantine = useQuarantine();
  if (quarantine.length === 0) return null;
  return (
    <RecordPart
      id="quarantine"
      title="Set apart"
      text="Entries that could not be read, or that came in two versions. They count nowhere, and a copy of each stays in this browser as it was found."
    >
      <details>
        <summary className="w-fit text-2 underline decoration-line-strong underline-offset-4">
          {countThings(quarantine.length, 'entry', 'entries')} set apart
        </summary>
        <ul className="mt-2">
          {quarantine.map(({ id, reason }) => (
            <li key={id} className="border-t border-line py-2 text-2">
              <span className="break-words">{reason}</span>
              <code className="block break-all text-ink-3">{id}</code>
            </li>
          ))}
        </ul>
      </details>
    </RecordPart>
  );
}
