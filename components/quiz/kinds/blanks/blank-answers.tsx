/** For each blank: what was typed, what belongs there and why, and what other texts would do. */
import { gradeResponse, type Blank, type BlankAnswer, type Gradable } from '@/lib/core/quiz';
import { AnswerLine } from '../answer-line';
import type { AnswersProps } from '../kind-look';

type Blanks = Gradable<'blanks'>;

export function BlankAnswers({ gradable, rationales, response, score }: AnswersProps<'blanks'>) {
  const count = gradable.blanks.length;
  return (
    <ol className="grid gap-6">
      {gradable.blanks.map((blank, place) => {
        const typed = score.kind === 'points' ? (response.texts[blank.id]?.trim() ?? '') : '';
        const lines = listAnswers(gradable, blank, typed);
        const isUnforeseen = typed !== '' && !lines.some((line) => line.given);
        return (
          <li key={blank.id}>
            {count > 1 && (
              <p className="mb-2 font-semibold">
                Blank {place + 1} of {count}
              </p>
            )}
            <ul className="grid gap-2">
              {isUnforeseen && (
                <AnswerLine tone="wrong" words="Your answer, wrong">
                  <Code text={typed} />
                </AnswerLine>
              )}
              {lines.map(({ answer, key, given }) => (
                <AnswerLine key={key} {...judge(answer.correct, given)} why={rationales[key]}>
                  <Texts texts={answer.texts} />
                </AnswerLine>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

interface Line {
  answer: BlankAnswer;
  /** As in FeedbackView.rationales. */
  key: string;
  /** True where the learner typed it. */
  given: boolean;
}

/** What was typed first, then what is right, then the rest, as the author ordered them. */
function listAnswers(gradable: Blanks, blank: Blank, typed: string): Line[] {
  const lines = blank.answers.map((answer, place) => ({
    answer,
    key: `${blank.id}/${place}`,
    given: typed !== '' && isGiven(gradable, blank, answer, typed),
  }));
  const rank = ({ answer, given }: Line) => (given ? 0 : answer.correct ? 1 : 2);
  return lines.sort((a, b) => rank(a) - rank(b));
}

/** The rule that grades decides, asked about this blank and this answer alone. */
function isGiven(gradable: Blanks, { id }: Blank, answer: BlankAnswer, typed: string): boolean {
  const alone: Blanks = { ...gradable, blanks: [{ id, answers: [{ ...answer, correct: true }] }] };
  const score = gradeResponse(alone, { chosen: [], texts: { [id]: typed } }, { run: null });
  return score.kind === 'points' && score.earned === score.possible;
}

function judge(correct: boolean, given: boolean) {
  if (correct) {
    return { tone: 'right', words: given ? 'Your answer, right' : 'Right answer' } as const;
  }
  if (given) return { tone: 'wrong', words: 'Your answer, wrong' } as const;
  return { tone: 'plain', words: 'Wrong, and not what you typed', quiet: true } as const;
}

function Texts({ texts }: { texts: readonly string[] }) {
  return texts.map((text, place) => (
    <span key={text}>
      {place > 0 && ' or '}
      <Code text={text} />
    </span>
  ));
}

function Code({ text }: { text: string }) {
  return (
    <code className="rounded-[3px] bg-sunken px-[0.3em] py-[0.1em] wrap-break-word whitespace-pre-wrap">
      {text}
    </code>
  );
}
