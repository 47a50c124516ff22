'use client';
/**
 * Which section of a lesson treats an objective or a misconception, for every feedback below the
 * provider (read-on.tsx). The pairs come from the content (app/link-sections.ts); without them nothing is shown.
 */
import { createContext, type ReactNode } from 'react';

export interface SectionLink {
  href: string;
  /** The mode and the section, e.g. "Learn: What the rate does". */
  title: string;
}

/** By id; an id that no written section treats is missing. */
export interface SectionLinks {
  objectives: Readonly<Record<string, SectionLink>>;
  misconceptions: Readonly<Record<string, SectionLink>>;
}

const NO_LINKS: SectionLinks = { objectives: {}, misconceptions: {} };
export const SectionLinksContext = createContext(NO_LINKS);

export function SectionLinksProvider({
  links,
  children,
}: {
  links: SectionLinks;
  children: ReactNode;
}) {
  return <SectionLinksContext value={links}>{children}</SectionLinksContext>;
}
