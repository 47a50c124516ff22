/** A course holds patterns; a pattern is learned in ten modes. These are the authors' facts about them. */
import * as z from 'zod';

const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** What a question proves. */
export const objectiveSchema = z.object({
  id: slug,
  text: z.string().min(1),
  short: z.string().min(1),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** The mistaken belief that a wrong choice stands for. */
export const misconceptionSchema = z.object({ id: slug, text: z.string().min(1) });
export type Misconception = z.infer<typeof misconceptionSchema>;

/** Front matter of `course.mdx`. */
export const courseSchema = z.object({
  title: z.string().min(1),
  summary: z.string().min(1),
  patterns: z.array(slug).min(1),
});

/** Front matter of `pattern.mdx`. */
export const patternSchema = z.object({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** The field, as a short tag, e.g. `ml`. */
  tag: z.string().min(1),
  objectives: z.array(objectiveSchema).min(1),
  misconceptions: z.array(misconceptionSchema).min(1),
});
export type PatternFrontMatter = z.infer<typeof patternSchema>;
export type CourseFrontMatter = z.infer<typeof courseSchema>;

/** `course/pattern`, e.g. `computer-vision/learning-rate-selection`. Names a pattern in the learning record. */
export type PatternId = `${string}/${string}`;
