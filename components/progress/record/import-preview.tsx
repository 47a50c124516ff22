'use client';
/** What a file would bring to the record, for the learner to agree or to leave it. Nothing has changed yet. */
import { type Ref, useId } from 'react';
import { Button } from '@/components/ui/button';
import { ScrollBox } from '@/components/ui/scroll-box';
import type { ReadyImport } from '@/lib/record/use-record';
import { countThings, formatCount } from '../format-figures';
import {
  countProblems,
  sayAgreement,
  sayEffect,
  sayKind,
  sayOrigin,
  sayProfile,
} from './say-import';

export function ImportPreviewBox({
  preview,
  isBusy,
  isNewHere,
  nameOfPattern,
  headingRef,
  onAgree,
  onLeave,
}: {
  preview: ReadyImport;
  /** While it is being imported. */
  isBusy: boolean;
  /** Whether the learner whose turn it is has done nothing yet, as on a new device. */
  isNewHere: boolean;
  nameOfPattern: (id: string) => string;
  headingRef: Ref<HTMLHeadingElement>;
  onAgree: () => void;
  onLeave: () => void;
}) {
  const id = useId();
  const isEmpty = preview.newEvents + preview.changed === 0;
  return (
    <section
      aria-labelledby={id}
      className="mt-6 rounded-2 border border-line-strong bg-surface p-4 sm:p-6"
    >
      <h4
        ref={headingRef}
        id={id}
        tabIndex={-1}
        className="mb-1 font-sans text-3 font-semibold tracking-[0] break-words"
      >
        What {preview.fileName} would bring
      </h4>
      <p className="text-2 text-ink-2">{sayOrigin(preview)} Nothing has changed yet.</p>
      <ul className="mt-3 list-disc pl-5">
        {sayEffect(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {preview.newer && (
          <li>
            A newer version of this site wrote it. What this version can read is offered here.
          </li>
        )}
      </ul>
      {preview.profiles.length > 0 && (
        <>
          <h5 className="mt-4 text-2 font-semibold">Whose it is</h5>
          <ul className="text-2">
            {preview.profiles.map((profile) => (
              <li key={profile.id}>
                {sayProfile(profile, isNewHere && profile.id === preview.owner)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Contents preview={preview} nameOfPattern={nameOfPattern} />
      <Problems preview={preview} />
      <div className="mt-6 flex flex-wrap gap-3">
        {!isEmpty && (
          <Button look="primary" disabled={isBusy} onClick={onAgree}>
            {isBusy ? 'Importing…' : sayAgreement(preview)}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onLeave}>
          {isEmpty ? 'Close' : 'Leave it'}
        </Button>
      </div>
    </section>
  );
}

function Contents({
  preview,
  nameOfPattern,
}: {
  preview: ReadyImport;
  nameOfPattern: (id: string) => string;
}) {
  if (preview.contents.length === 0) return null;
  return (
    <ScrollBox label="What the file holds" className="mt-4">
      <table className="w-full max-w-[36rem] text-2 tabular-nums">
        <caption className="sr-only">What the file holds</caption>
        <thead>
          <tr className="border-b border-line-strong text-ink-3">
            <th scope="col" className="py-1.5 pr-4">
              In the file
            </th>
            <th scope="col" className="py-1.5 pr-4 text-right">
              New
            </th>
            <th scope="col" className="py-1.5 text-right">
              Known
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.contents.map((kind) => (
            <tr key={`${kind.pattern} ${kind.type}`} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {sayKind(kind, nameOfPattern)}
              </th>
              <td className="py-1.5 pr-4 text-right">{formatCount(kind.newEvents)}</td>
              <td className="py-1.5 text-right">{formatCount(kind.known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Problems({ preview }: { preview: ReadyImport }) {
  const count = countProblems(preview);
  if (count === 0) return null;
  return (
    <>
      <p className="mt-4 font-medium text-caution">
        {countThings(count, 'line', 'lines')} cannot be used and would be left out:
      </p>
      <div
        role="region"
        aria-label="Lines left out"
        tabIndex={0}
        className="mt-1 max-h-60 overflow-y-auto"
      >
        <ul className="text-2">
          {preview.problems.map(({ line, reason }) => (
            <li key={line} className="border-t border-line py-1.5 break-words">
              {reason}
            </li>
          ))}
          {preview.unlistedProblems > 0 && (
            <li className="border-t border-line py-1.5">
              And {countThings(preview.unlistedProblems, 'more line', 'more lines')}.
            </li>
          )}
        </ul>
      </div>
    </>
  );
}
