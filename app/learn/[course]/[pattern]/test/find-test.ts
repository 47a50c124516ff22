/** The pattern of an address with the bank of its test, for both pages of the test. */
import { getPattern, getQuestions, type Pattern, type QuestionSet } from '@/lib/content';
import { offersTest } from '../../../../outline-pattern';

export interface TestParams {
  params: Promise<{ course: string; pattern: string }>;
}

export interface FoundTest {
  pattern: Pattern;
  /** Null where there are too few questions for a test. */
  bank: QuestionSet | null;
}

export async function findTest(params: TestParams['params']): Promise<FoundTest | null> {
  const { course, pattern: slug } = await params;
  const [pattern, bank] = await Promise.all([
    getPattern(course, slug),
    getQuestions(course, slug, 'test'),
  ]);
  return pattern && { pattern, bank: offersTest(pattern) ? bank : null };
}
