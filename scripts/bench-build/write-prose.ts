/** Texts of a usual lesson's size and make, drawn from a seed: prose, a formula, a table and code, no two alike. */
import type { Random } from '../../lib/core/random';

const WORDS =
  'the a network layer weight image batch step rate loss epoch gradient noise filter label class score curve point gap size shape value mean sum share part range grows falls moves keeps shows holds gives needs finds slowly twice again first later small large steep flat even'.split(
    ' ',
  );

/** What stands in one section of a lesson: about 250 words. */
export function writeSection(random: Random): string {
  return [
    writeParagraph(random),
    `The ${pick(random)} of a ${pick(random)} is $${writeFormula(random)}$.`,
    writeParagraph(random),
    writeCode(random),
    writeTable(random),
    writeParagraph(random),
  ].join('\n\n');
}

/** Words with a number in them, so that no other sentence is like it. */
export function writeSentence(random: Random): string {
  const words = Array.from({ length: 6 + random.below(9) }, () => pick(random));
  words.splice(random.below(words.length), 0, String(random.below(1_000_000)));
  return `On this ${words.join(' ')}.`;
}

function writeParagraph(random: Random): string {
  return Array.from({ length: 6 }, () => writeSentence(random)).join(' ');
}

function writeFormula(random: Random): string {
  return `w_{${random.below(99)}} = w - \\eta \\cdot \\frac{${random.below(999)}}{${1 + random.below(99)}}`;
}

function writeCode(random: Random): string {
  return `\`\`\`python title="train.py" mark="2"
for epoch in range(${random.below(100)}):
    model.fit(images, labels, batch_size=${1 + random.below(512)})
    print(epoch, ${random.below(1_000_000)})
\`\`\``;
}

function writeTable(random: Random): string {
  const row = () => `| ${pick(random)} | ${random.below(100)} | ${random.below(1000)} |`;
  return ['| what | before | after |', '| --- | --: | --: |', row(), row(), row()].join('\n');
}

function pick(random: Random): string {
  return WORDS[random.below(WORDS.length)]!;
}
