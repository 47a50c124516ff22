/** Snippets for VS Code: one for each component, kind of question and file, made of the examples. */
import { FRONT_MATTER_FILES } from '../../lib/content/authoring/front-matter-files';
import { COMPONENTS, HTML_TAGS } from '../../lib/content/vocabulary';
import { anchorOf, tagOf } from '../../lib/content/vocabulary/groups';
import { QUESTION_GUIDES } from '../../lib/content/vocabulary/question-guides';
import { toSnippet, type TypeOf } from './to-snippet';

export interface Snippet {
  prefix: string;
  /** Languages of VS Code. */
  scope: string;
  body: string[];
  description: string;
}

/** By the names that VS Code lists. */
export function writeSnippets(): Record<string, Snippet> {
  const files = FRONT_MATTER_FILES.map(({ id, name, example, meaning }): Named => [
    `Front matter of ${name.replaceAll('`', '')}`,
    // Files of front matter alone are YAML to VS Code.
    snippetOf(`front-${id}`, 'mdx,markdown,yaml', example, meaning),
  ]);
  const questions = QUESTION_GUIDES.map(({ id, title, source }): Named => [
    `Question: ${title}`,
    snippetOf(id === 'single' ? 'question' : `question-${id}`, TEXTS, source, title),
  ]);
  const elements = Object.entries({ ...COMPONENTS, ...HTML_TAGS })
    // What stands in a question comes with it.
    .filter(([, { examples }]) => !examples[0]!.source.startsWith('<Question'))
    .map(([name, rule]): Named => [
      tagOf(name, rule),
      snippetOf(anchorOf(name), TEXTS, rule.examples[0]!.source, rule.meaning),
    ]);
  return Object.fromEntries([...files, ...questions, ...elements]);
}

type Named = [name: string, snippet: Snippet];

const TEXTS = 'mdx,markdown';

const typeOf: TypeOf = (element, attribute) => {
  const rule = COMPONENTS[element] ?? HTML_TAGS[element];
  return rule?.attributes[attribute]?.type ?? null;
};

function snippetOf(prefix: string, scope: string, source: string, description: string): Snippet {
  const body = [...toSnippet(source.trimEnd(), typeOf), '$0'];
  return { prefix, scope, body, description: description.replaceAll('`', '') };
}
