'use client';
/** Imports a file: read, shown in words, and merged only when the learner agrees. */
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isActivity, type LearningEvent } from '@/lib/core/progress';
import { type ReadyImport, useRecordActions } from '@/lib/record/use-record';
import { FileField } from '@/components/ui/file-field';
import { countThings } from '../format-figures';
import type { KnownPattern } from '../known-pattern';
import { useReportOutcome } from '../outcome/outcome-context';
import type { ImportPreviewBox } from './import-preview';
import { RecordPart } from './record-part';

/** What shows a preview comes with the first file. */
type Box = typeof ImportPreviewBox;

type ImportState =
  | { step: 'waiting' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; reason: string }
  | { step: 'asking'; preview: ReadyImport; Box: Box }
  | { step: 'importing'; preview: ReadyImport; Box: Box };

export function ImportPart({
  events,
  profileId,
  patterns,
}: {
  events: readonly LearningEvent[];
  /** Whose turn it is. */
  profileId: string;
  patterns: readonly KnownPattern[];
}) {
  const { previewImport, applyImport } = useRecordActions();
  const report = useReportOutcome();
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<File | null>(null);

  useEffect(() => {
    if (state.step === 'asking') heading.current?.focus();
  }, [state.step]);

  async function read(file: File) {
    latest.current = file;
    setState({ step: 'reading', fileName: file.name });
    const [preview, Box] = await Promise.all([previewImport(file), loadBox()]);
    // Another file may have been chosen while this one was read.
    if (latest.current !== file) return;
    if (preview.kind === 'refused' || !Box) {
      const reason = preview.kind === 'refused' ? preview.reason : NOT_LOADED;
      setState({ step: 'refused', fileName: preview.fileName, reason });
    } else setState({ step: 'asking', preview, Box });
  }

  async function agree(preview: ReadyImport, Box: Box) {
    setState({ step: 'importing', preview, Box });
    try {
      const { added, undoId } = await applyImport(preview);
      setState({ step: 'waiting' });
      report({
        text: `${countThings(added, 'entry', 'entries')} imported from ${preview.fileName}.`,
        undoId: undoId ?? undefined,
        undoneText: 'The import is taken back: the record is as it was before.',
        returnTo: 'import',
      });
    } catch (error) {
      setState({ step: 'asking', preview, Box });
      report({ text: sayFailure(error), failed: true });
    }
  }

  function leave() {
    setState({ step: 'waiting' });
    input.current?.focus();
  }

  return (
    <RecordPart
      id="import"
      title="Import"
      text="Brings in a file that was exported here or on another device. You see what it holds before anything changes."
    >
      <FileField
        label="Choose an exported file"
        accept=".jsonl,.json,.txt,application/jsonl"
        inputRef={input}
        onFiles={([file]) => file && void read(file)}
      />
      <div role="status">
        {state.step === 'reading' && (
          <p className="mt-3 text-2 text-ink-2">Reading {state.fileName}…</p>
        )}
        {state.step === 'refused' && (
          <p className="mt-3 flex max-w-[44rem] gap-2 text-2">
            <TriangleAlert
              aria-hidden
              size={20}
              strokeWidth={1.75}
              className="flex-none text-caution"
            />
            <span className="min-w-0 break-words">
              <strong className="font-semibold">{state.fileName} was not imported.</strong>{' '}
              {state.reason} Your record is unchanged.
            </span>
          </p>
        )}
      </div>
      {(state.step === 'asking' || state.step === 'importing') && (
        <state.Box
          preview={state.preview}
          isNewHere={!events.some((event) => isTraceOf(profileId, event))}
          isBusy={state.step === 'importing'}
          nameOfPattern={(id) =>
            patterns.find(({ outline }) => outline.id === id)?.outline.title ?? id
          }
          headingRef={heading}
          onAgree={() => void agree(state.preview, state.Box)}
          onLeave={leave}
        />
      )}
    </RecordPart>
  );
}

const NOT_LOADED =
  'The code that shows it could not be loaded. Check your connection and choose the file again.';

async function loadBox(): Promise<Box | null> {
  return import('./import-preview').then(
    (loaded) => loaded.ImportPreviewBox,
    () => null,
  );
}

function isTraceOf(profileId: string, event: LearningEvent): boolean {
  return event.profileId === profileId && (isActivity(event) || event.type === 'profile-named');
}

function sayFailure(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The file was not imported. ${why} You can try again.`;
}
