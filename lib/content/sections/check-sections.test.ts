/** Mistakes in the sections of a lesson and in their checks, with their whole messages. */
import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { asMode, DEEP_PARTS } from '../fixtures/sample-lessons';
import { problemsOf, sampleFiles, spoil } from '../fixtures/sample-content';

const SECTION = '<Section part="what" objectives="know-one" mends="two-is-one" />';
const IN_LEARN = '…/learn.mdx:7:1 section "First section":';
const PARTS = 'what, when, syntax, examples, program, key-points';

/** What is wrong, the text that is replaced, what replaces it, and the problems that follow. */
const MISTAKES: [string, string, string, string[]][] = [
  [
    'a section that does not say what it is',
    `${SECTION}\n`,
    '',
    [
      `…/learn.mdx:6:1 section "First section": has no <Section>. Write <Section part="…" objectives="…" /> right below its heading; the parts of this mode are ${PARTS}.`,
    ],
  ],
  [
    'an unknown part',
    'part="what"',
    'part="waht"',
    [`${IN_LEARN} unknown part "waht". Did you mean "what"? The parts of this mode are ${PARTS}.`],
  ],
  [
    'a part of another mode',
    'part="what"',
    'part="big-idea"',
    [`${IN_LEARN} unknown part "big-idea". The parts of this mode are ${PARTS}.`],
  ],
  [
    'a part that is missing',
    'part="syntax"',
    'part="what"',
    [
      '…/learn.mdx:1:1 the mode "learn" has no section of the part "syntax". Write one, with <Section part="syntax" …> below its heading.',
    ],
  ],
  [
    'a section without objectives',
    ' objectives="know-one"',
    '',
    ['…/learn.mdx:7:1 <Section> has no attribute "objectives". Write <Section objectives="…">.'],
  ],
  [
    'an unknown objective',
    'objectives="know-one"',
    'objectives="know-on"',
    [
      `${IN_LEARN} objectives names the unknown objective "know-on". Did you mean "know-one"? Declare it in pattern.mdx, or name one of: know-one.`,
    ],
  ],
  [
    'an objective that is named twice',
    'objectives="know-one"',
    'objectives="know-one know-one"',
    [`${IN_LEARN} objectives names "know-one" twice. Name it once.`],
  ],
  [
    'an unknown misconception',
    'mends="two-is-one"',
    'mends="two-is-on"',
    [
      `${IN_LEARN} mends names the unknown misconception "two-is-on". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.`,
    ],
  ],
  [
    'a second <Section> in one section',
    'Some text.',
    SECTION,
    [
      '…/learn.mdx:8:1 <Section> stands right below a heading "## …" and nowhere else. Move it there.',
    ],
  ],
  [
    'text below a check',
    '</Check>\n',
    '</Check>\n\nMore.\n',
    [
      '…/learn.mdx:10:1 section "First section": the <Check> is not at the end of its section. Move it there.',
    ],
  ],
  [
    'a check inside something else',
    '<Check>',
    '<Note>\n\n<Check>',
    [
      '…/learn.mdx:6:1 section "First section": has no <Check>. Write a <Check> at the end of the section.',
      '…/learn.mdx:12:1 <Check> stands at the end of a section, inside nothing else. Move it there.',
    ],
  ],
  [
    'a check without a question',
    'Is one one?\n',
    '',
    [
      '…/learn.mdx:10:1 check of "First section": the check asks nothing. Write its question above the choices.',
    ],
  ],
  [
    'a check without choices',
    '- [x] is-one: It is.\n  > One is one.\n- [ ] is-two: It is two.\n  > two-is-one: Two is more than one.\n',
    '',
    [
      '…/learn.mdx:10:1 check of "First section": has no choices. Write a list of lines such as "- [ ] some-id: text".',
    ],
  ],
  [
    'a check without a right choice',
    '- [x] is-one',
    '- [ ] is-one',
    [
      '…/learn.mdx:10:1 check of "First section": no choice is marked correct, expected 1. Mark one: "- [x]".',
    ],
  ],
  [
    'a check with two right choices',
    '- [ ] is-two: It is two.\n  > two-is-one:',
    '- [x] is-two: It is two.\n  >',
    [
      '…/learn.mdx:16:1 check of "First section": 2 choices are marked correct, expected 1. Mark one.',
    ],
  ],
  [
    'a choice without a reason',
    '  > One is one.\n',
    '',
    [
      '…/learn.mdx:14:1 check of "First section": choice "is-one" has no rationale. Write "> why it is right" below it, indented by two spaces.',
    ],
  ],
  [
    'a choice that names an unknown misconception',
    '> two-is-one:',
    '> two-is-won:',
    [
      '…/learn.mdx:17:3 check of "First section": choice "is-two" names the unknown misconception "two-is-won". Did you mean "two-is-one"? Declare it in pattern.mdx, or name one of: two-is-one.',
    ],
  ],
  [
    'more choices than a check has',
    '- [ ] is-two',
    ['three', 'four', 'five']
      .map((name) => `- [ ] is-${name}: It is ${name}.\n  > No.\n`)
      .join('') + '- [ ] is-two',
    [
      '…/learn.mdx:22:1 check of "First section": the check has 5 choices, expected 2 to 4. Keep the ones that tell something.',
    ],
  ],
  [
    'text below the choices',
    '\n</Check>',
    '\n> A quote of its own.\n\n</Check>',
    [
      '…/learn.mdx:19:1 check of "First section": this stands below the choices, where nothing shows it. Move it above them, or indent a quote by two spaces.',
    ],
  ],
  [
    'a heading in a check',
    'Is one one?',
    '### Ask\n\nIs one one?',
    [
      '…/learn.mdx:12:1 check of "First section": a check has no headings. Write its question as a sentence.',
    ],
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, expected) => {
  const closed = to.startsWith('<Note>')
    ? spoil('learn', from, to).map((file) => ({
        ...file,
        source: file.source.replace('</Check>\n', '</Check>\n\n</Note>\n'),
      }))
    : spoil('learn', from, to);
  expect(problemsOf(closed)).toEqual(expected);
});

test('lets a wrong choice of a check do without a misconception, and a lesson begin with a text', () => {
  expect(problemsOf(spoil('learn', '> two-is-one: Two', '> Two'))).toEqual([]);
  expect(
    problemsOf(spoil('learn', '## First section', 'A word before.\n\n## First section')),
  ).toEqual([]);
});

test('gives the sections of a lesson with their checks', () => {
  const [course] = checkContent(sampleFiles(), () => []).courses;
  const sections = course?.patterns[0]?.lessons[0]?.sections ?? [];
  expect(sections.map(({ id, part }) => `${id} ${part}`)).toEqual([
    'first-section what',
    'when when',
    'syntax syntax',
    'examples examples',
    'program program',
    'key-points key-points',
  ]);
  expect(sections[0]).toEqual({
    id: 'first-section',
    title: 'First section',
    part: 'what',
    objectives: ['know-one'],
    mends: ['two-is-one'],
    checks: [
      {
        place: 1,
        stem: 'Is one one?',
        choices: [
          {
            id: 'is-one',
            correct: true,
            text: 'It is.',
            rationale: 'One is one.',
            misconception: null,
            pinned: false,
          },
          {
            id: 'is-two',
            correct: false,
            text: 'It is two.',
            rationale: 'Two is more than one.',
            misconception: 'two-is-one',
            pinned: false,
          },
        ],
        contentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ],
  });
});

test('takes several sections of one part', () => {
  expect(problemsOf([...sampleFiles(), asMode('deep', DEEP_PARTS)])).toEqual([]);
});

test('wants three checks where a part has three', () => {
  const visualize = asMode('visualize', ['data-flow', 'training', 'prediction', 'checks']);
  expect(problemsOf([...sampleFiles(), visualize])).toEqual([
    '…/visualize.mdx:57:1 section "checks": has 1 check, expected 3.',
  ]);
});

test('refuses a check where a part has none', () => {
  const lesson = asMode('try', ['tasks']);
  expect(problemsOf([...sampleFiles(), lesson])).toEqual([
    '…/try.mdx:1:1 questions/try/ has no tasks for this lesson. Write some in a file there.',
    '…/try.mdx:12:1 section "tasks": a section of the part "tasks" has no <Check>. Remove it.',
  ]);
});

test('refuses sections and checks in a mode that is not made of them', () => {
  const [, section] = asMode('review', ['what']).source.split('---\n\n');
  const belongs =
    'belongs in learn.mdx, why.mdx, deep.mdx, visualize.mdx, try.mdx or metrics.mdx. Move it there.';
  const files = spoil('practice', '<Question', `${section}\n<Question`);
  expect(problemsOf(files).filter((problem) => problem.includes('belongs'))).toEqual([
    `…/practice.mdx:8:1 <Section> ${belongs}`,
    `…/practice.mdx:12:1 <Check> ${belongs}`,
  ]);
});
