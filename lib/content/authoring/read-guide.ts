/**
 * Takes content/AUTHORING.md apart, so that a page can show what is written there by hand and put
 * more than text where a region is generated.
 */

/** Text is Markdown. */
export type GuidePart = { kind: 'text'; text: string } | { kind: 'region'; name: string };

export interface WrittenSection {
  /** Its anchor. */
  id: string;
  title: string;
  parts: GuidePart[];
}

const REGION = /<!-- begin generated: (.+) -->[\s\S]*?<!-- end generated: \1 -->/g;

/** What stands before the first heading of the second level, then its sections. The title is left out. */
export function readGuide(markdown: string): { lead: GuidePart[]; sections: WrittenSection[] } {
  const [lead = '', ...sections] = splitAtHeadings(markdown);
  return {
    lead: splitAtRegions(lead.replace(/^# .*\n/, '')),
    sections: sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const title = heading.replace(/^## /, '').trim();
      return { id: anchorOf(title), title, parts: splitAtRegions(lines.join('\n')) };
    }),
  };
}

/** Headings in code blocks are code. */
function splitAtHeadings(markdown: string): string[] {
  const parts = [''];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const [mark = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence === '') fence = mark;
    else if (mark.length >= fence.length) fence = '';
    if (fence === '' && line.startsWith('## ')) parts.push('');
    parts[parts.length - 1] += `${line}\n`;
  }
  return parts;
}

function splitAtRegions(text: string): GuidePart[] {
  const parts: GuidePart[] = [];
  let from = 0;
  for (const { 0: whole, 1: name, index } of text.matchAll(REGION)) {
    parts.push({ kind: 'text', text: text.slice(from, index).trim() });
    parts.push({ kind: 'region', name: name! });
    from = index + whole.length;
  }
  parts.push({ kind: 'text', text: text.slice(from).trim() });
  return parts.filter((part) => part.kind === 'region' || part.text !== '');
}

function anchorOf(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}
