/** What Tenfold is, for someone who has done nothing here yet, with the first pattern to open. */
import { ArrowRight } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { linkPattern, type PatternOutline } from './pattern-outline';
import { RateChart } from './rate-chart';
import type { RateFigures } from './summarize-rates';

export function WelcomeLead({
  pattern,
  figures,
}: {
  pattern: PatternOutline;
  figures: RateFigures | null;
}) {
  return (
    <div className="grid items-center gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_28rem]">
      <section aria-labelledby="welcome">
        <h2 id="welcome" className="max-w-[18em] text-7 font-display tracking-[-0.022em]">
          Learn one pattern in ten ways, then train the network yourself
        </h2>
        <p className="mt-4 mb-6 max-w-measure font-serif text-4 text-pretty text-ink-2">
          A pattern is one thing that decides how a network learns. Read about it, practise it with
          questions that explain every answer, and try it on real images: the network trains in this
          tab, on your own machine.
        </p>
        <ButtonLink look="primary" href={linkPattern(pattern.id)}>
          Open {pattern.title}
          <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
        </ButtonLink>
      </section>
      {figures && <RateChart figures={figures} className="max-w-[30rem]" />}
    </div>
  );
}
