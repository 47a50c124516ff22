/** What authors have on every page in development: it shows what they save, and lists what is wrong. */
import type { ReactNode } from 'react';
import { LiveContent } from '@/components/authoring/live-content';
import { ProblemPanel } from '@/components/authoring/problem-panel';
import { listProblems, watchDrafts } from '@/lib/content/drafts';

export default async function AuthorTemplate({ children }: { children: ReactNode }) {
  // Taken first: what is saved while the page is made is shown by another look.
  const version = watchDrafts().version();
  const list = await listProblems();
  return (
    <LiveContent version={version} address="/authoring/changes">
      {children}
      <ProblemPanel {...list} />
    </LiveContent>
  );
}
