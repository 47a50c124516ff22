/** Says in a sentence what this browser lacks. All sentences are in the page; the start script and globals.css show those that apply. */
import { Page } from '@/components/ui/page';
import type { Lack } from './start-script';

const SUPPORTED =
  'Tenfold supports the last two versions of Chrome, Edge, Firefox and Safari, on computers, tablets and phones.';

const SENTENCES: Record<Lack, string> = {
  modern: `This browser is older than the site expects, so parts of it may look plain or not answer. ${SUPPORTED}`,
  secure:
    'This page came over an insecure address, and browsers then lock away what training needs. Open it by https, or by localhost on the machine that serves it. Lessons and practice work here.',
  training: `Training a network in the tab does not work in this browser: it needs workers, WebAssembly, Cache Storage and OffscreenCanvas. Lessons and practice work. ${SUPPORTED}`,
};

export function BrowserNotice() {
  return (
    <>
      <noscript>
        <Notice label="JavaScript is off">
          JavaScript is off. You can read the lessons; answering questions, training and progress
          need it.
        </Notice>
      </noscript>
      {Object.entries(SENTENCES).map(([lack, sentence]) => (
        <Notice key={lack} label="About this browser" lack={lack}>
          {sentence}
        </Notice>
      ))}
    </>
  );
}

/** With `lack` it shows only where the start script found that. */
function Notice({ label, lack, children }: { label: string; lack?: string; children: string }) {
  return (
    <aside
      aria-label={label}
      data-lack={lack}
      className="border-b border-line bg-caution-soft text-2 print:hidden"
    >
      <Page bare>
        <p className="max-w-[46rem] py-3 text-caution">{children}</p>
      </Page>
    </aside>
  );
}
