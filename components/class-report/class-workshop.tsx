'use client';
/** Takes the exported files of a class and shows what they say. The code that reads them comes with the first file. */
import { useMemo, useState } from 'react';
import { countThings } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { downloadFile } from '@/components/ui/download-file';
import { FileField } from '@/components/ui/file-field';
import type { ClassFile, ClassReport } from '@/lib/core/class-report';
import { nameClass, type PatternKey } from './class-names';
import { ClassTables } from './class-tables';
import type { DamagedFile } from './read-class-files';

interface Shown {
  files: ClassFile[];
  damaged: DamagedFile[];
  report: ClassReport;
}

const NOTHING: Shown = {
  files: [],
  damaged: [],
  report: { questions: [], objectives: [], misconceptions: [], learners: [] },
};

export function ClassWorkshop({ patterns }: { patterns: readonly PatternKey[] }) {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const names = useMemo(() => nameClass(patterns), [patterns]);
  const { files, damaged, report } = shown;
  const answers = report.learners.reduce((sum, learner) => sum + learner.answers, 0);

  async function add(chosen: File[]) {
    setBusy(true);
    setFailure(null);
    try {
      const [{ readClassFiles }, { collectClass, reportClass }] = await Promise.all([
        import('./read-class-files'),
        import('@/lib/core/class-report'),
      ]);
      const found = await readClassFiles(chosen);
      const all = [...files, ...found.read];
      const learners = collectClass(all, names.objectiveOf);
      setShown({
        files: all,
        damaged: [...damaged, ...found.damaged],
        report: reportClass(learners),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setFailure(
        `The report could not be made. ${why} Reload the page and choose the files again.`,
      );
    } finally {
      setBusy(false);
    }
  }

  async function save() {
    const { writeClassCsv } = await import('@/lib/interchange/class-csv/write-class-csv');
    const blob = new Blob([writeClassCsv(report)], { type: 'text/csv' });
    downloadFile({ fileName: 'class-report.csv', blob });
  }

  return (
    <div className="mt-8">
      <FileField
        label="Choose the exported files of your class"
        accept=".jsonl,.json,.txt,application/jsonl"
        multiple
        onFiles={(chosen) => void add(chosen)}
      />
      <p role="status" className="mt-4 min-h-6 text-2 text-ink-2">
        {failure ??
          (busy
            ? 'Reading…'
            : files.length + damaged.length > 0 &&
              `${countThings(files.length, 'file')} read: ${countThings(report.learners.length, 'learner')}, ${countThings(answers, 'first answer')}.`)}
      </p>
      {damaged.length > 0 && <DamagedFiles files={damaged} />}
      {report.learners.length > 0 && (
        <>
          <div className="mt-4 flex flex-wrap gap-4">
            <Button onClick={() => void save()}>Save the questions as CSV</Button>
            <Button look="quiet" onClick={() => setShown(NOTHING)}>
              Start over
            </Button>
          </div>
          <ClassTables report={report} names={names} />
        </>
      )}
    </div>
  );
}

function DamagedFiles({ files }: { files: readonly DamagedFile[] }) {
  return (
    <section aria-labelledby="damaged" className="mt-4 max-w-measure border-l border-caution pl-4">
      <h2 id="damaged" className="font-sans text-3 tracking-[0]">
        Not everything could be read
      </h2>
      <ul className="mt-2 text-2 text-ink-2">
        {files.map(({ name, reason, isPartlyRead }, place) => (
          <li key={place} className="mt-2 break-words">
            <strong className="font-semibold text-ink">{name}</strong>
            {isPartlyRead ? ', read in part: ' : ': '}
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
