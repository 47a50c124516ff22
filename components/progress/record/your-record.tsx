'use client';
/** Everything that can be done with the record: keep it, carry it, share the device, and begin again. */
import type { LearningEvent, Progress } from '@/lib/core/progress';
import type { Profiles } from '@/lib/record/use-record';
import type { KnownPattern } from '../known-pattern';
import { ChangesPart } from './changes-part';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';
import { LearnersPart } from './learners-part';
import { QuarantinePart } from './quarantine-part';
import { ResetPart } from './reset-part';
import { StoragePart } from './storage-part';

export function YourRecord({
  events,
  profiles,
  progress,
  patterns,
}: {
  events: readonly LearningEvent[];
  profiles: Profiles;
  progress: Progress;
  patterns: readonly KnownPattern[];
}) {
  return (
    <section aria-labelledby="your-record" className="mt-16 sm:mt-24 print:hidden">
      <h2 id="your-record" tabIndex={-1} className="text-6">
        Your record
      </h2>
      <p className="mt-1 mb-6 max-w-[44rem] text-ink-2">
        It lives in this browser alone. Keep a copy as a file, bring it to another device, or begin
        again: whatever you do here can be taken back.
      </p>
      <StoragePart />
      <ExportPart />
      <ImportPart events={events} profileId={profiles.current} patterns={patterns} />
      <LearnersPart profiles={profiles} />
      <ResetPart progress={progress} patterns={patterns} />
      <ChangesPart events={events} profiles={profiles} patterns={patterns} />
      <QuarantinePart />
    </section>
  );
}
