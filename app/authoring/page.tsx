/** The guide for authors: content/AUTHORING.md, with every example as readers see it. */
import type { Metadata } from 'next';
import { SampleRecord } from '@/components/authoring/sample-record';
import { Contents } from '@/components/lesson/contents';
import { SectionHeading } from '@/components/lesson/heading';
import { LESSON_TEXT } from '@/components/lesson/lesson-frame';
import { textComponents } from '@/components/lesson/mdx-components';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import {
  evaluateMdx,
  getAuthoringGuide,
  type AuthoringGuide,
  type GuideBlock,
} from '@/lib/content';
import type { ReferenceRun } from '@/lib/core/experiment';
import { REGIONS } from './guide-regions';
import { SAMPLE } from './show-example';

export const metadata: Metadata = {
  title: 'For authors',
  description:
    'How lessons and questions are written: every component with its attributes, the source of an example, and how it looks.',
};

export default async function AuthoringPage() {
  const guide = await getAuthoringGuide();
  const { lead, sections, sample } = guide;
  const contents = sections.map(({ id, title }) => ({ id, text: title }));
  return (
    <Page>
      <div className="mx-auto grid max-w-question grid-cols-[minmax(0,1fr)] gap-x-16 xl:max-w-none xl:grid-cols-[13rem_minmax(0,48rem)]">
        <Contents sections={contents} minutes={null} />
        <article className={LESSON_TEXT}>
          <div className="font-sans">
            <Breadcrumbs trail={[]} here="For authors" />
          </div>
          <h1 className="text-7 font-display tracking-[-0.022em]">For authors</h1>
          <div className="mt-4">
            <Blocks blocks={lead} guide={guide} />
          </div>
          <SampleRecord pattern={SAMPLE} run={findBestRun(sample.referenceRuns)}>
            {sections.map(({ id, title, blocks }) => (
              <div key={id}>
                <SectionHeading id={id}>{title}</SectionHeading>
                <Blocks blocks={blocks} guide={guide} />
              </div>
            ))}
          </SampleRecord>
          <span data-lesson-end="" />
        </article>
      </div>
    </Page>
  );
}

/** A learner's last run, for questions about it: the one that ended best. */
function findBestRun(runs: readonly ReferenceRun[]): ReferenceRun | null {
  const lastOf = ({ epochs }: ReferenceRun) => epochs.at(-1)?.valAccuracy ?? 0;
  return [...runs].sort((a, b) => lastOf(b) - lastOf(a))[0] ?? null;
}

function Blocks({ blocks, guide }: { blocks: readonly GuideBlock[]; guide: AuthoringGuide }) {
  return blocks.map((block, place) => (
    <div key={place}>
      {block.kind === 'text'
        ? evaluateMdx(block.code)({ components: textComponents })
        : REGIONS[block.name]?.(guide)}
    </div>
  ));
}
