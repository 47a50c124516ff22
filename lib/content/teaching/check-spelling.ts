/** Spells the prose of all texts with cspell. Which dictionaries and words count is set in `cspell.json`. */
import { loadConfig, spellCheckDocument } from 'cspell-lib';
import { createReport, type Problem } from '../problem';
import { maskProse } from './mask-prose';
import { pointAt } from '../place-text';
import type { TextFile } from './read-texts';

/** `config` is the path of the settings. All texts are spelled as one, since each document costs half a second. */
export async function checkSpelling(
  texts: readonly TextFile[],
  config: string,
): Promise<Problem[]> {
  const pieces = texts.map((text) => ({ text, prose: proseOf(text) }));
  const { issues, errors = [] } = await spellCheckDocument(
    {
      uri: 'file:///content.txt',
      text: pieces.map(({ prose }) => prose).join('\n'),
      languageId: 'plaintext',
      locale: 'en-US',
    },
    { generateSuggestions: true, numSuggestions: 3, noConfigSearch: true },
    await loadConfig(config),
  );
  if (errors.length > 0) throw errors[0]!;
  const problems: Problem[] = [];
  let start = 0;
  for (const { text, prose } of pieces) {
    const report = createReport(text.path);
    for (const { text: word, offset, suggestions = [] } of issues) {
      if (offset < start || offset > start + prose.length) continue;
      const meant = suggestions.length === 0 ? '' : ` Did you mean ${listWords(suggestions)}?`;
      report.add(
        pointAt(prose, offset - start),
        `unknown word "${word}".${meant} Correct it, or add it to .cspell/words.txt.`,
      );
    }
    problems.push(...report.problems);
    start += prose.length + 1;
  }
  return problems;
}

/** The front matter as it is, on its own lines, and the prose below. */
function proseOf(text: TextFile): string {
  const prose = maskProse(text);
  if (text.frontMatter === null) return prose;
  const { text: yaml, firstLine } = text.frontMatter;
  const lines = prose.split('\n');
  for (const [index, line] of yaml.split('\n').entries()) lines[firstLine - 1 + index] = line;
  return lines.join('\n');
}

function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
