/** Stands where a text would, while there is no version of it that can be shown. */
import { Page } from '@/components/ui/page';
import { ProblemItems } from './problem-item';
import type { HeldBackView } from './problem-view';

export function ProblemsInPlace({ heldBack }: { heldBack: readonly HeldBackView[] }) {
  return (
    <Page width="question">
      <h1 className="text-7 font-display tracking-[-0.022em]">Nothing to show yet</h1>
      <p className="mt-4 mb-6 font-serif text-4 text-pretty text-ink-2">
        There is no version without problems of what this page is made of. It shows as soon as one
        is saved.
      </p>
      {heldBack.map(({ file, reasons }) => (
        <section key={file} aria-label={`Problems of ${file}`} className="text-2">
          <ProblemItems problems={reasons} />
        </section>
      ))}
    </Page>
  );
}
