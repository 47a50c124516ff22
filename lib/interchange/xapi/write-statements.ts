/**
 * Writes what a learner did as xAPI statements, for systems that collect such. Which events count
 * is decided in lib/core/progress; what was done to the record is no statement.
 */
import type { Run } from '@/lib/core/experiment/run';
import type { ActivityEvent } from '@/lib/core/progress';
import { nameUuid } from './name-uuid';
import {
  IRI_BASE,
  type Activity,
  type Statement,
  type StatementResult,
  type Verb,
} from './statement';

/**
 * A statement for each event, in their order. `profileId` is the actor: a random id, also where
 * another profile that it joined wrote the event.
 */
export function writeStatements(events: readonly ActivityEvent[], profileId: string): Statement[] {
  return events.map((event) => ({
    id: nameUuid(event.id),
    actor: { objectType: 'Agent', account: { homePage: IRI_BASE, name: profileId } },
    ...tell(event),
    context: { platform: 'Tenfold', contextActivities: findContext(event.payload.pattern) },
    timestamp: event.at,
  }));
}

type Told = Pick<Statement, 'verb' | 'object' | 'result'>;

function tell(event: ActivityEvent): Told {
  const { pattern } = event.payload;
  switch (event.type) {
    case 'opened':
      return { verb: verb('initialized'), object: lesson(pattern, event.payload.mode) };
    case 'read':
      return {
        verb: verb('completed'),
        object: lesson(pattern, event.payload.mode),
        result: { completion: true },
      };
    case 'answered': {
      const { set, questionId, choiceIds, correct, contentHash, hintsUsed, certainty } =
        event.payload;
      return {
        verb: verb('answered'),
        object: {
          ...activity(`${pattern}/${set}/${segment(questionId)}`, 'cmi.interaction'),
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'choice',
          },
        },
        result: {
          score: { scaled: correct ? 1 : 0 },
          success: correct,
          completion: true,
          response: choiceIds.join('[,]'),
          extensions: extensions({ contentHash, hintsUsed, certainty }),
        },
      };
    }
    case 'run-finished':
      return {
        verb: verb(VERB_OF_OUTCOME[event.payload.run.outcome.kind]),
        object: run(pattern, event.payload.run.runId),
        result: tellRun(event.payload.run),
      };
    case 'run-tested': {
      const { runId, test } = event.payload;
      return {
        verb: verb('scored'),
        object: run(pattern, runId),
        result: { score: { scaled: test.accuracy }, extensions: extensions({ test }) },
      };
    }
    default:
      return event satisfies never;
  }
}

const VERB_OF_OUTCOME = {
  finished: 'completed',
  stopped: 'terminated',
  diverged: 'failed',
} as const satisfies Record<Run['outcome']['kind'], string>;

/** The figures of the last epoch; all of a run's epochs are in the record's own export. */
function tellRun({ outcome, epochs, config, engine }: Run): StatementResult {
  const last = epochs.at(-1);
  const finished = outcome.kind === 'finished';
  return {
    completion: finished,
    ...(last && { duration: `PT${(last.elapsedMs / 1000).toFixed(2)}S` }),
    extensions: extensions({ outcome, config, engine, lastEpoch: last ?? null }),
  };
}

function verb(name: string): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}

function lesson(pattern: string, mode: string): Activity {
  return activity(`${pattern}/${mode}`, 'lesson');
}

function run(pattern: string, runId: string): Activity {
  return activity(`${pattern}/experiment/${segment(runId)}`, 'simulation');
}

function findContext(pattern: string): { parent: Activity[]; grouping: Activity[] } {
  const [course = ''] = pattern.split('/');
  return { parent: [activity(pattern, 'module')], grouping: [activity(course, 'course')] };
}

/** An id as a part of a path. Halves of characters, which files may hold, have no place in an address. */
function segment(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}

/** `path`: course / pattern / what in it. */
function activity(path: string, type: string): Activity {
  return {
    objectType: 'Activity',
    id: `${IRI_BASE}activities/${path}`,
    definition: { type: `http://adlnet.gov/expapi/activities/${type}` },
  };
}

function extensions(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${IRI_BASE}extensions/${name}`, value]),
  );
}
