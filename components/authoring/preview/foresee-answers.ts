/** The answers to a question that its author foresaw, as a learner would give them. */
import {
  gradeResponse,
  NUMBER_FIELD,
  rightResponse,
  type Blank,
  type GradeContext,
  type Gradable,
  type Response,
  type Score,
} from '@/lib/core/quiz';
import { RUN_MEASURES } from '@/lib/core/experiment';

export interface Foreseen {
  /** What is answered, in the author's names, e.g. `too-high`, or `half: 0.5`. */
  label: string;
  response: Response;
  score: Score;
}

/** The right answer first. Empty where the answer comes from a run and there is none. */
export function foreseeAnswers(question: Gradable, context: GradeContext): Foreseen[] {
  const right = rightResponse(question, context);
  if (right === null) return [];
  return listAnswers(question, right, context).map(({ label, response }) => ({
    label,
    response,
    score: gradeResponse(question, response, context),
  }));
}

type Answer = Pick<Foreseen, 'label' | 'response'>;

function listAnswers(question: Gradable, right: Response, context: GradeContext): Answer[] {
  switch (question.kind) {
    case 'single':
      return question.choices
        .toSorted((a, b) => Number(b.correct) - Number(a.correct))
        .map(({ id }) => ({ label: id, response: choose([id]) }));
    case 'multiple':
      return [
        { label: 'all right ones', response: right },
        ...question.choices.map(({ id, correct }) =>
          correct
            ? { label: `without ${id}`, response: choose(right.chosen.filter((one) => one !== id)) }
            : { label: `with ${id}`, response: choose([...right.chosen, id]) },
        ),
      ].filter(({ response }) => response.chosen.length > 0);
    case 'numeric':
      return question.numbers
        .toSorted((a, b) => Number(b.correct) - Number(a.correct))
        .map(({ id, value }) => ({
          label: `${id}: ${value}`,
          response: type({ [NUMBER_FIELD]: value }),
        }));
    case 'ordering':
      return [
        { label: 'in order', response: right },
        ...question.items.map(({ id }) => ({
          label: `${id} misplaced`,
          response: choose(misplace(id, right.chosen)),
        })),
      ];
    case 'blanks':
      return [
        { label: 'all right', response: right },
        ...question.blanks.flatMap((blank) => typeInto(blank, right)),
      ];
    case 'from-run':
      return question.measures
        .toSorted((a, b) => Number(b.correct) - Number(a.correct))
        .flatMap(({ measure, correct }) => {
          const value = context.run && RUN_MEASURES[measure].measure(context.run);
          if (value === null) return [];
          const response = correct ? right : type({ [NUMBER_FIELD]: value });
          return { label: `${measure}: ${response.texts[NUMBER_FIELD]}`, response };
        });
    default:
      return question satisfies never;
  }
}

const choose = (chosen: readonly string[]): Response => ({ chosen, texts: {} });

function type(values: Readonly<Record<string, number>>): Response {
  const texts = Object.entries(values).map(([id, value]) => [id, String(value)]);
  return { chosen: [], texts: Object.fromEntries(texts) };
}

/** As far from its place as it can be: first to last, and any other to the top. */
function misplace(id: string, order: readonly string[]): string[] {
  const others = order.filter((one) => one !== id);
  return order[0] === id ? [...others, id] : [id, ...others];
}

/** Every other text that was foreseen for a blank, with the other blanks right. */
function typeInto({ id, answers }: Blank, right: Response): Answer[] {
  return answers
    .flatMap(({ texts }) => texts)
    .filter((text) => text !== right.texts[id])
    .map((text) => ({
      label: `${id}: ${text}`,
      response: { chosen: [], texts: { ...right.texts, [id]: text } },
    }));
}
