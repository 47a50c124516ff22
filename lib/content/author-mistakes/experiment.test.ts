/** Slips in an experiment: its task in the front matter, and the parts of its lesson. */
import { expect, test } from 'vitest';
import { EXPERIMENT_EXAMPLE } from '../authoring/experiment-fields';
import { problemsOf, sampleFiles } from '../fixtures/sample-content';
import { placeText } from '../place-text';

const LESSON = `${EXPERIMENT_EXAMPLE}\n<Lab />\n`;

/** What is wrong, the text that is replaced, what replaces it, where the problem is (the text that stands there), and its message. */
const MISTAKES: [string, string, string, string, string][] = [
  [
    'a preset that is not there',
    'initialPreset: quick',
    'initialPreset: quik',
    'initialPreset',
    'front matter: "experiment.initialPreset": no preset is called "quik". Did you mean "quick"? The presets are quick.',
  ],
  [
    'a number of images that is no whole number of files',
    'images: 5000',
    'images: 5500',
    'images: 5500',
    'front matter: "experiment.presets[0].images" is 5500, expected a multiple of 1000.',
  ],
  [
    'no epochs',
    'epochs: 5',
    'epochs: 0',
    'epochs: 0',
    'front matter: "experiment.presets[0].epochs" is 0, expected at least 1.',
  ],
  [
    'a slip in the name of a field, at its column',
    '{ min:',
    '{ mim:',
    'mim:',
    'front matter: unknown field "experiment.learningRate.mim". Did you mean "min"? The fields are min, max, initial.',
  ],
  [
    'a word where a yes or no belongs',
    'title: Quick',
    'title: Quick\n      hidden: maybe',
    'hidden: maybe',
    'front matter: "experiment.presets[0].hidden" is the text "maybe", expected true or false. Write hidden: and true or false.',
  ],
  [
    'a rate outside its range',
    'initial: 0.01',
    'initial: 10',
    'initial: 10',
    'front matter: "experiment.learningRate.initial": 10 is outside 0.00001 … 1. Write a rate between them.',
  ],
  [
    'a hint without its title',
    '<Lab />',
    '<Hint>\n\nText.\n\n</Hint>',
    '<Hint>',
    '<Hint> has no attribute "title". Write <Hint title="…">.',
  ],
];

test.each(MISTAKES)('reports %s', (_, from, to, at, message) => {
  expect(LESSON).toContain(from);
  const source = LESSON.replace(from, to);
  const path = 'content/sample/first-pattern/experiment.mdx';
  const { line, column } = placeText(source, at, 'first')!;
  expect(problemsOf([...sampleFiles(), { path, source }])).toEqual([
    `…/experiment.mdx:${line}:${column} ${message}`,
  ]);
});
