/** What happened in practice, test, challenge, review and in the checks of lessons, as the parts of a statement that say it. */
import type { ActivityEvent } from '@/lib/core/progress';
import type { InteractionType, Told } from './statement';
import { activity, extensions, segment, verb } from './statement-parts';

type QuizEvent = Exclude<
  ActivityEvent,
  { type: 'opened' | 'read' | 'run-finished' | 'run-tested' | 'run-predicted' | 'run-noted' }
>;
type PayloadOf<Type extends QuizEvent['type']> = Extract<QuizEvent, { type: Type }>['payload'];

export function tellQuiz(event: QuizEvent): Told {
  switch (event.type) {
    case 'answered':
      return tellAnswer(event.payload);
    case 'test-answered':
      return tellTestAnswer(event.payload);
    case 'test-graded':
      return tellGrading(event.payload);
    case 'challenge-finished':
      return tellChallenge(event.payload);
    case 'card-reviewed':
      return tellRating(event.payload);
    case 'check-answered':
      return tellCheck(event.payload);
    case 'test-started':
      return { verb: verb('initialized'), object: assessment(event.payload, 'test') };
    case 'test-handed-in':
      return {
        verb: verb('completed'),
        object: assessment(event.payload, 'test'),
        result: { completion: true },
      };
    case 'challenge-started':
      return { verb: verb('initialized'), object: assessment(event.payload, 'challenge') };
    case 'challenge-progressed': {
      const { pattern, questionId, step } = event.payload;
      return {
        verb: verb('progressed'),
        object: interaction(pattern, 'challenge', questionId, 'other'),
        result: { extensions: extensions({ step }) },
      };
    }
    default:
      return event satisfies never;
  }
}

function tellAnswer(payload: PayloadOf<'answered'>): Told {
  const { pattern, set, questionId, correct, score, contentHash, hintsUsed, certainty } = payload;
  return {
    verb: verb('answered'),
    object: interaction(pattern, set, questionId, interactionOf(payload)),
    result: {
      score: { scaled: score ? score.earned / score.possible : Number(correct) },
      success: correct,
      completion: true,
      response: writeResponse(payload),
      extensions: extensions({ contentHash, hintsUsed, certainty }),
    },
  };
}

/** Not judged: what is right is said only of the whole test. */
function tellTestAnswer(payload: PayloadOf<'test-answered'>): Told {
  const { pattern, attemptId, questionId, certainty, flagged } = payload;
  return {
    verb: verb('answered'),
    object: interaction(pattern, 'test', questionId, interactionOf(payload)),
    result: {
      response: writeResponse(payload),
      extensions: extensions({ attemptId, certainty, flagged }),
    },
  };
}

function tellGrading(payload: PayloadOf<'test-graded'>): Told {
  const { results, dropped } = payload;
  const earned = results.reduce((sum, result) => sum + result.earned / result.possible, 0);
  return {
    verb: verb('scored'),
    object: assessment(payload, 'test'),
    result: {
      ...(results.length > 0 && { score: { scaled: earned / results.length } }),
      extensions: extensions({ results, dropped }),
    },
  };
}

function tellChallenge(payload: PayloadOf<'challenge-finished'>): Told {
  const { results, timed } = payload;
  const right = results.filter(({ correct }) => correct).length;
  return {
    verb: verb('completed'),
    object: assessment(payload, 'challenge'),
    result: {
      score: { scaled: right / results.length },
      success: right === results.length,
      completion: true,
      extensions: extensions({ results, timed }),
    },
  };
}

function tellRating({ pattern, cardId, contentHash, rating }: PayloadOf<'card-reviewed'>): Told {
  return {
    verb: verb('interacted'),
    object: activity(`${pattern}/review/${segment(cardId)}`, 'interaction'),
    result: { extensions: extensions({ contentHash, rating }) },
  };
}

/** A check is no score: a skipped one was passed over, and says nothing of the learner. */
function tellCheck(payload: PayloadOf<'check-answered'>): Told {
  const { pattern, mode, section, place, contentHash, choiceId, correct } = payload;
  const object = interaction(pattern, mode, `${section}/${place}`, 'choice');
  if (choiceId === null) {
    const skipped = extensions({ contentHash, skipped: true });
    return { verb: verb('interacted'), object, result: { extensions: skipped } };
  }
  return {
    verb: verb('answered'),
    object,
    result: { success: correct, response: choiceId, extensions: extensions({ contentHash }) },
  };
}

function interaction(
  pattern: string,
  set: string,
  questionId: string,
  interactionType: InteractionType,
): Told['object'] {
  return {
    ...activity(`${pattern}/${set}/${segment(questionId)}`, 'cmi.interaction'),
    definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType },
  };
}

function assessment(
  { pattern, attemptId }: { pattern: string; attemptId: string },
  set: string,
): Told['object'] {
  return activity(`${pattern}/${set}/${segment(attemptId)}`, 'assessment');
}

interface Given {
  choiceIds: string[];
  texts?: Record<string, string> | undefined;
}

/** The record keeps answers of all kinds in one shape: typed texts tell the kind apart, choices do not. */
function interactionOf({ texts = {} }: Given): InteractionType {
  return Object.keys(texts).length > 0 ? 'fill-in' : 'choice';
}

function writeResponse({ choiceIds, texts = {} }: Given): string {
  return [...choiceIds, ...Object.values(texts)].join('[,]');
}
