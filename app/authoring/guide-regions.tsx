/** The parts of the guide that are generated: tables, and examples with their source and their looks. */
import type { ReactNode } from 'react';
import { ExampleFrame } from '@/components/authoring/example-frame';
import { GuideTable } from '@/components/authoring/guide-table';
import { InlineMarkdown } from '@/components/authoring/inline-markdown';
import { CodeBlock } from '@/components/lesson/code-block';
import { LESSON_TEXT } from '@/components/lesson/lesson-frame';
import {
  evaluateMdx,
  type AuthoringGuide,
  type GuideElement,
  type GuideExample,
  type GuideGroup,
  type GuideRow,
} from '@/lib/content';
import { showExample } from './show-example';

const ATTRIBUTES = ['Attribute', 'Takes', 'What it is', 'Without\u00a0it'];

/** By the names of the regions in content/AUTHORING.md. */
export const REGIONS: Readonly<Record<string, (guide: AuthoringGuide) => ReactNode>> = {
  'front matter': ({ files }) =>
    files.map(({ id, name, meaning, fields, source }) => (
      <Entry key={id} id={`file-${id}`} heading={<InlineMarkdown text={name} />}>
        <Words text={meaning} />
        <GuideTable
          caption={`Fields of ${plain(name)}`}
          heads={['Field', ...ATTRIBUTES.slice(1)]}
          rows={fields.map(cellsOf)}
        />
        <Source code={source} />
      </Entry>
    )),
  kinds: ({ kinds, sample }) =>
    kinds.map(({ id, title, rules, example }) => (
      <Entry key={id} id={`question-${id}`} heading={title}>
        <Words text={rules} />
        <Example name={title} example={example} sample={sample} />
      </Entry>
    )),
  parts: ({ parts }) => (
    <GuideTable
      caption="Parts of lessons"
      heads={['Mode', 'Part', 'What belongs there', 'Checks']}
      rows={parts}
    />
  ),
  vocabulary: (guide) => showGroups(guide, ({ id }) => !FIGURES.includes(id)),
  'code blocks': ({ codeLanguages, codeMeta }) => (
    <>
      <Words
        text={`Code blocks name their language, one of ${codeLanguages.map((name) => `\`${name}\``).join(', ')}. Behind it may stand:`}
      />
      <GuideTable
        caption="What stands behind the language of a code block"
        heads={ATTRIBUTES}
        rows={codeMeta.map(cellsOf)}
      />
    </>
  ),
  figures: (guide) => showGroups(guide, ({ id }) => FIGURES.includes(id)),
  task: ({ task }) => (
    <GuideTable
      caption="Fields of an experiment"
      heads={['Field', ...ATTRIBUTES.slice(1)]}
      rows={task.map(cellsOf)}
    />
  ),
};

const FIGURES = ['figures-of-runs', 'other-figures'];

function showGroups(
  { groups, sample }: AuthoringGuide,
  isWanted: (group: GuideGroup) => boolean,
): ReactNode {
  const wanted = groups.filter(isWanted);
  return (
    <>
      <ul aria-label="All tags" className="mb-8 flex flex-wrap gap-x-4 gap-y-1 font-mono text-2">
        {wanted.flatMap(({ elements }) =>
          elements.map(({ anchor, tag }) => (
            <li key={anchor}>
              <a href={`#tag-${anchor}`}>{tag}</a>
            </li>
          )),
        )}
      </ul>
      {wanted.map(({ id, title, intro, elements }) => (
        <Entry key={id} id={`tags-${id}`} heading={title}>
          <Words text={intro} />
          {elements.map((element) => (
            <Element key={element.anchor} {...element} sample={sample} />
          ))}
        </Entry>
      ))}
    </>
  );
}

function Element({
  anchor,
  tag,
  meaning,
  place,
  attributes,
  example,
  sample,
}: GuideElement & Pick<AuthoringGuide, 'sample'>) {
  return (
    <div className="mt-10">
      <h4 id={`tag-${anchor}`} className="mb-2 font-mono text-note font-semibold">
        {tag}
      </h4>
      <Words text={`${meaning} ${place}`} />
      {attributes.length > 0 && (
        <GuideTable
          caption={`Attributes of ${tag}`}
          heads={ATTRIBUTES}
          rows={attributes.map(cellsOf)}
        />
      )}
      {example && <Example name={tag} example={example} sample={sample} />}
    </div>
  );
}

async function Example({
  name,
  example,
  sample,
}: { name: string; example: GuideExample } & Pick<AuthoringGuide, 'sample'>) {
  const shown = await showExample(example, sample);
  return (
    <>
      <Source code={example.source} />
      {shown !== null && (
        <ExampleFrame name={name}>
          <div className={LESSON_TEXT}>{shown}</div>
        </ExampleFrame>
      )}
    </>
  );
}

/** A compiled code block. */
function Source({ code }: { code: string }) {
  return evaluateMdx(code)({ components: { pre: CodeBlock } });
}

function Entry({ id, heading, children }: { id: string; heading: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-12">
      <h3 id={id} className="mb-3 text-5">
        {heading}
      </h3>
      {children}
    </div>
  );
}

function Words({ text }: { text: string }) {
  return (
    <p className="mb-4 max-w-measure font-serif text-note text-pretty">
      <InlineMarkdown text={text} />
    </p>
  );
}

function cellsOf({ name, takes, meaning, without }: GuideRow): string[] {
  return [name, takes, meaning, without];
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
