/**
 * Writes what a learner did as xAPI statements, for systems that collect such. Which events count
 * is decided in lib/core/progress; what was done to the record is no statement.
 */
import type { Run } from '@/lib/core/experiment/run';
import type { ActivityEvent } from '@/lib/core/progress';
import { nameUuid } from './name-uuid';
import { activity, extensions, segment, verb } from './statement-parts';
import {
  IRI_BASE,
  type Activity,
  type Statement,
  type StatementResult,
  type Told,
} from './statement';
import { tellQuiz } from './tell-quiz';

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
    case 'answered':
    case 'test-started':
    case 'test-answered':
    case 'test-handed-in':
    case 'test-graded':
    case 'challenge-started':
    case 'challenge-progressed':
    case 'challenge-finished':
    case 'card-reviewed':
    case 'check-answered':
      return tellQuiz(event);
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
    case 'run-predicted': {
      const { runId, prediction } = event.payload;
      return {
        verb: verb('commented'),
        object: run(pattern, runId),
        result: { extensions: extensions({ prediction }) },
      };
    }
    case 'run-noted': {
      const { runId, name, note } = event.payload;
      return {
        verb: verb('commented'),
        object: run(pattern, runId),
        result: { response: note, extensions: extensions({ name }) },
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
