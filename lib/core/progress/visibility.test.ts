/** What resets, removals, undoing, imports and profiles do to what counts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listChanges } from './list-changes';
import { listProfiles } from './list-profiles';
import { seenUpTo } from './decide-visible';
import { eventSchema, type Happening, type LearningEvent } from './event';
import { foldEvents } from './fold-events';
import { rememberRatings } from '../quiz/review/rate-memory';

const RATES = 'vision/rates';

/** The `seq`th event of a device, `seq` seconds past ten. */
function anEvent(
  seq: number,
  happening: Happening,
  fields: Partial<LearningEvent> = {},
): LearningEvent {
  const at = new Date(Date.UTC(2026, 2, 1, 10, 0, seq)).toISOString();
  const envelope = { id: `e${seq}`, profileId: 'ada', deviceId: 'laptop', seq, at, v: 1 };
  return eventSchema.parse({ ...envelope, ...happening, ...fields });
}

function anAnswer(questionId: string, pattern = RATES): Happening {
  const payload = { pattern, set: 'practice', questionId, contentHash: 'h1', choiceIds: ['a'] };
  const rest = { correct: true, hintsUsed: 0, orderSeed: 1, certainty: null };
  return { type: 'answered', payload: { ...payload, ...rest } } as Happening;
}

function undone(eventId: string): Happening {
  return { type: 'undone', payload: { eventId } };
}

function answersOf(events: readonly LearningEvent[], profileId = 'ada'): string[] {
  const { patterns } = foldEvents(events, profileId, rememberRatings);
  return Object.values(patterns).flatMap(({ answers }) => answers.map((one) => one.questionId));
}

it('a reset hides what its tab had seen, and not what another device did unseen', () => {
  const seen = [anEvent(1, anAnswer('q1')), anEvent(2, anAnswer('q2', 'vision/depth'))];
  const late = anEvent(1, anAnswer('late'), { id: 'p1', deviceId: 'phone' });
  const reset = (pattern: string | null) =>
    anEvent(3, { type: 'reset', payload: { pattern, upTo: seenUpTo(seen) } });
  const after = anEvent(4, anAnswer('after'));
  expect(answersOf([...seen, late, reset(null), after])).toEqual(['late', 'after']);
  expect(answersOf([...seen, late, reset(RATES), after])).toEqual(['late', 'after', 'q2']);
});

it('what was hidden comes back when the reset or the removal is undone, and goes when that is', () => {
  const answers = [anEvent(1, anAnswer('q1')), anEvent(2, anAnswer('q2'))];
  const changes: Happening[] = [
    { type: 'reset', payload: { pattern: RATES, upTo: { laptop: 2 } } },
    { type: 'removed', payload: { eventIds: ['e1', 'e2'] } },
  ];
  for (const change of changes) {
    const events = [...answers, anEvent(3, change)];
    expect(answersOf(events)).toEqual([]);
    events.push(anEvent(4, undone('e3')));
    expect(answersOf(events)).toEqual(['q1', 'q2']);
    events.push(anEvent(5, undone('e4')));
    expect(answersOf(events)).toEqual([]);
    events.push(anEvent(6, undone('e4')), anEvent(7, undone('e5')));
    expect(answersOf(events)).toEqual([]);
  }
});

it('an answer cannot be undone, only removed', () => {
  expect(answersOf([anEvent(1, anAnswer('q1')), anEvent(2, undone('e1'))])).toEqual(['q1']);
});

it('keeps profiles apart, until one says that the other is the same person', () => {
  const events = [
    anEvent(1, anAnswer('mine')),
    anEvent(2, anAnswer('hers'), { profileId: 'grace' }),
    anEvent(3, { type: 'reset', payload: { pattern: null, upTo: { laptop: 1 } } }),
    anEvent(4, anAnswer('mine again')),
  ];
  expect(answersOf(events)).toEqual(['mine again']);
  expect(answersOf(events, 'grace')).toEqual(['hers']);
  events.push(anEvent(5, { type: 'profiles-joined', payload: { other: 'grace' } }));
  expect(answersOf(events)).toEqual(['hers', 'mine again']);
  expect(answersOf(events, 'grace')).toEqual(['hers']);
  events.push(anEvent(6, undone('e5')));
  expect(answersOf(events)).toEqual(['mine again']);
});

it('an import that is undone takes back what it brought, and importing again brings it back', () => {
  const mine = anEvent(1, anAnswer('mine'));
  const brought = [
    anEvent(2, anAnswer('theirs'), { id: 'p1', deviceId: 'phone' }),
    anEvent(3, { type: 'removed', payload: { eventIds: ['e1'] } }, { id: 'p2', deviceId: 'phone' }),
  ];
  const payload = { fileHash: 'h', fileName: 'record.jsonl', added: ['p1', 'p2'] };
  const events = [mine, ...brought, anEvent(4, { type: 'imported', payload })];
  expect(answersOf(events)).toEqual(['theirs']);
  events.push(anEvent(5, undone('e4')));
  expect(answersOf(events)).toEqual(['mine']);
  events.push(anEvent(6, { type: 'imported', payload }));
  expect(answersOf(events)).toEqual(['theirs']);
});

it('events that undo each other in a circle hide nothing', () => {
  const events = [
    anEvent(1, anAnswer('q1')),
    anEvent(2, { type: 'reset', payload: { pattern: null, upTo: { laptop: 1 } } }),
    anEvent(3, undone('e4')),
    anEvent(4, undone('e3')),
    anEvent(5, undone('e5')),
    anEvent(6, { type: 'imported', payload: { fileHash: 'h', fileName: '', added: ['e6', 'e1'] } }),
  ];
  expect(answersOf(events)).toEqual([]);
  expect(answersOf(events.filter(({ id }) => id !== 'e2'))).toEqual(['q1']);
});

it('lists the profiles with their latest names and what counts for them', () => {
  const events = [
    anEvent(1, anAnswer('q1')),
    anEvent(2, { type: 'profile-named', payload: { name: 'Grace' } }, { profileId: 'grace' }),
    anEvent(3, { type: 'profile-named', payload: { name: 'Grace H.' } }, { profileId: 'grace' }),
    anEvent(4, { type: 'profiles-joined', payload: { other: 'ada' } }, { profileId: 'grace' }),
  ];
  expect(listProfiles(events)).toEqual([
    { id: 'ada', name: null, events: 1, joined: [] },
    { id: 'grace', name: 'Grace H.', events: 1, joined: ['ada'] },
  ]);
});

it('lists what can be taken back, the latest first, and by what it was', () => {
  const events = [
    anEvent(1, anAnswer('q1')),
    anEvent(2, { type: 'removed', payload: { eventIds: ['e1'] } }),
    anEvent(3, undone('e2')),
    anEvent(4, { type: 'reset', payload: { pattern: null, upTo: {} } }),
    anEvent(5, { type: 'reset', payload: { pattern: null, upTo: {} } }, { profileId: 'grace' }),
  ];
  const changes = listChanges(events, 'ada');
  expect(changes.map(({ event, undoneBy }) => [event.id, undoneBy])).toEqual([
    ['e4', null],
    ['e2', 'e3'],
  ]);
});

const ids = fc.nat(14).map((place) => `e${place}`);
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom('q1', 'q2').map((question) => anAnswer(question)),
  fc.constant<Happening>({ type: 'opened', payload: { pattern: RATES, mode: 'learn' } }),
  ids.map(undone),
  fc.array(ids, { minLength: 1, maxLength: 3 }).map((eventIds): Happening => {
    return { type: 'removed', payload: { eventIds } };
  }),
  fc.record({ laptop: fc.integer({ min: 1, max: 14 }) }).map((upTo): Happening => {
    return { type: 'reset', payload: { pattern: null, upTo } };
  }),
  fc.constantFrom('ada', 'grace').map((other): Happening => {
    return { type: 'profiles-joined', payload: { other } };
  }),
  fc.array(ids, { maxLength: 4 }).map((added): Happening => {
    return { type: 'imported', payload: { fileHash: 'h', fileName: 'f', added } };
  }),
);

/** Up to fourteen events that name each other at random, circles included. */
const histories = fc
  .array(fc.record({ happening: happenings, profileId: fc.constantFrom('ada', 'grace') }), {
    maxLength: 14,
  })
  .map((drawn) =>
    drawn.map(({ happening, profileId }, place) =>
      anEvent(place + 1, happening, { id: `e${place}`, profileId }),
    ),
  );

it('the state is the same for any order of arrival, with any event coming twice', () => {
  const arrivals = histories.chain((events) =>
    fc.record({
      events: fc.constant(events),
      arrived: fc
        .subarray(events)
        .chain((again) =>
          fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }),
        ),
    }),
  );
  fc.assert(
    fc.property(arrivals, ({ events, arrived }) => {
      expect(foldEvents(arrived, 'ada', rememberRatings)).toEqual(
        foldEvents(events, 'ada', rememberRatings),
      );
      expect(listProfiles(arrived)).toEqual(listProfiles(events));
      expect(listChanges(arrived, 'ada')).toEqual(listChanges(events, 'ada'));
    }),
    { numRuns: 500 },
  );
});

it('of two events with one id the same one counts, whichever came first', () => {
  const [one, other] = [anEvent(1, anAnswer('q1')), anEvent(1, anAnswer('q2'))];
  expect(answersOf([one, other])).toEqual(['q1']);
  expect(answersOf([other, one])).toEqual(['q1']);
});

it('undoing the last change gives the state before it', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const upTo = seenUpTo(events);
      const reset = anEvent(20, { type: 'reset', payload: { pattern: null, upTo } });
      const back = anEvent(21, undone(reset.id));
      expect(foldEvents([...events, reset, back], 'ada', rememberRatings)).toEqual(
        foldEvents(events, 'ada', rememberRatings),
      );
    }),
  );
});
