/** A pattern: choose one of its modes, or the practice; what it is for, and how far one is. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ModeList } from '@/components/progress/mode-list';
import { ModeTimeline } from '@/components/progress/mode-timeline';
import { ObjectiveList } from '@/components/progress/objective-list';
import { PracticeBox } from '@/components/progress/practice-box';
import { RateChart } from '@/components/progress/rate-chart';
import { summarizeRates } from '@/components/progress/summarize-rates';
import { WaysIn } from '@/components/progress/ways-in';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { Page } from '@/components/ui/page';
import { getPattern, listPatternParams } from '@/lib/content';
import { outlinePattern } from '../../../outline-pattern';
import { listBeforehand } from '../../../static-params';

interface Props {
  params: Promise<{ course: string; pattern: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listBeforehand(listPatternParams);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pattern = await findPattern(params);
  return { title: pattern?.title, description: pattern?.summary };
}

export default async function PatternPage({ params }: Props) {
  const pattern = await findPattern(params);
  if (!pattern) notFound();
  const outline = outlinePattern(pattern);
  const figures = summarizeRates(pattern.referenceRuns, 'quick');
  return (
    <Page>
      <Breadcrumbs
        trail={[{ title: pattern.courseTitle, href: `/learn/${pattern.course}` }]}
        here={pattern.title}
      />
      <div
        className={
          figures
            ? 'grid items-start gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_28rem]'
            : 'max-w-[46rem]'
        }
      >
        <div>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="text-7 font-display tracking-[-0.022em]">{pattern.title}</h1>
            <span className="mt-1 rounded-1 border border-line-strong px-2 text-1 leading-6 text-ink-2">
              <span className="sr-only">Field: </span>
              {pattern.tag}
            </span>
          </div>
          <p className="mt-4 mb-6 max-w-measure font-serif text-4 text-pretty text-ink-2">
            {pattern.summary}
          </p>
          <ModeTimeline pattern={outline} />
        </div>
        {figures && <RateChart figures={figures} className="max-w-[30rem]" />}
      </div>
      <WaysIn pattern={outline} />
      <div className="mt-16 grid items-start gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <section aria-labelledby="modes">
          <h2 id="modes" className="text-6">
            Ten modes
          </h2>
          <ModeList pattern={outline} />
        </section>
        <div className="grid gap-x-16 gap-y-12 md:grid-cols-2 xl:grid-cols-1">
          <section aria-labelledby="objectives">
            <h2 id="objectives" className="font-sans text-3 tracking-[0]">
              What you will be able to do
            </h2>
            <ObjectiveList pattern={outline} objectives={pattern.objectives} />
          </section>
          <section aria-labelledby="practice">
            <h2 id="practice" className="font-sans text-3 tracking-[0]">
              Practice
            </h2>
            <PracticeBox pattern={outline} />
          </section>
        </div>
      </div>
    </Page>
  );
}

async function findPattern(params: Props['params']) {
  const { course, pattern } = await params;
  return getPattern(course, pattern);
}
