/** The glossary, while there is nothing of it to show. */
import type { ReactNode } from 'react';
import { UnlessMissing } from '../author-frame';

export default function GlossaryLayout({ children }: { children: ReactNode }) {
  return <UnlessMissing paths={['content/glossary.mdx']}>{children}</UnlessMissing>;
}
