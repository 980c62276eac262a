/** What people do in the year, at their hours: the same in each school, by the bot's own operations. */
import { reviewGoal, saveGoal } from '../../../src/mentoring/goals/operations.ts';
import { closeAction } from '../../../src/mentoring/goals/plan/operations.ts';
import {
  acceptMeeting,
  cancelMeeting,
  moveMeeting,
} from '../../../src/mentoring/meetings/arrange/operations.ts';
import { answerMeeting } from '../../../src/mentoring/meetings/confirm/operations.ts';
import { decideMeeting } from '../../../src/mentoring/meetings/confirm/operations-settle.ts';
import { createMeeting, logMeeting } from '../../../src/mentoring/meetings/operations.ts';
import { pausePairs } from '../../../src/mentoring/pairing/life/operations.ts';
import { createOffer } from '../../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../../src/mentoring/pairing/offers/operations-answers.ts';
import { answerTrial } from '../../../src/mentoring/pairing/trial/operations.ts';
import { pauseNotices } from '../../../src/mentoring/people/profile/operations.ts';
import { answerQuestion, chooseMode, finishSheet } from '../../../src/mentoring/surveys/sheet/operations.ts';
import type { Deps } from '../../../src/platform/deps.ts';
import { firstSurveyAnswered } from './calendar.ts';
import type { Part, School } from './world.ts';

export type PairName = 'good' | 'never' | 'silent' | 'paper';
/** The two of each pair. */
export const SIDES: Record<PairName, { mentor: Part; mentee: Part }> = {
  good: { mentor: 'M1', mentee: 'E1' },
  never: { mentor: 'M2', mentee: 'E2' },
  silent: { mentor: 'M1', mentee: 'E3' },
  paper: { mentor: 'M2', mentee: 'E4' },
};
export const START = '2026-09-03';
/** E5 is offered a mentor and neither answers. */
export const UNANSWERED_OFFER = '2026-11-09';

export interface Act {
  at: Date;
  name: string;
  run(deps: Deps): Promise<void>;
}

/** What the acts made, by name: for the expectation, which needs to know whose row is whose. */
export interface Made {
  pairs: Partial<Record<PairName, number>>;
  meetings: Record<string, number>;
  goalId?: number;
}

let requests = 0;
const request = () => `year:${++requests}`;

function done<T extends { ok: boolean }>(outcome: T): T & { ok: true } {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome as T & { ok: true };
}

/** The acts of one school's year, in their order. */
export function script(school: School, made: Made): Act[] {
  const acts: Act[] = [];
  const act = (day: string, time: string, name: string, run: (deps: Deps) => Promise<unknown>) =>
    acts.push({ at: school.at(day, time), name, run: async (deps) => void (await run(deps)) });
  const member = (part: Part) => school.people[part].membershipId;

  function offers(day: string, mentor: Part, mentee: Part, keep: (offerId: number) => void): void {
    act(day, '10:00', `offer ${mentor}–${mentee}`, async (deps) => {
      const offer = await createOffer(deps, await school.actor('curator'), {
        mentorId: member(mentor),
        menteeId: member(mentee),
        mentorKind: 'consultant',
        orderNumber: undefined,
        orderOn: undefined,
        requestId: request(),
      });
      keep(done(offer).offerId);
    });
  }
  function begins(name: PairName): void {
    const { mentor, mentee } = SIDES[name];
    let offerId = 0;
    offers(START, mentor, mentee, (id) => {
      offerId = id;
    });
    for (const [part, time] of [
      [mentor, '10:30'],
      [mentee, '11:00'],
    ] as const)
      act(START, time, `${part} accepts`, async (deps) => {
        const paper = school.people[part].hasTelegram ? {} : { paperSide: 'mentee' as const };
        const actor = await school.actor(school.people[part].hasTelegram ? part : 'curator');
        const answer = done(await answerOffer(deps, actor, { offerId, answer: 'accepted', ...paper }));
        if (answer.offer === 'accepted') made.pairs[name] = answer.pairId;
      });
  }
  type Kind = 'acquaintance' | 'trial' | 'planning' | 'series' | 'final' | 'consultation';
  /** Proposed by the mentor, accepted by the mentee a little later. */
  function meets(
    pair: PairName,
    name: string,
    kind: Kind,
    meeting: { day: string; time: string },
    agreed: { day: string; time: string; acceptedAt: string },
    replaces?: string,
  ): void {
    const { mentor, mentee } = SIDES[pair];
    act(agreed.day, agreed.time, `proposes ${name}`, async (deps) => {
      const startsAt = school.at(meeting.day, meeting.time);
      if (replaces) {
        const meetingId = made.meetings[replaces] ?? 0;
        const where = { minutes: 40, place: null, online: false, agreed: false };
        done(await moveMeeting(deps, await school.actor(mentor), { meetingId, startsAt, ...where }));
        made.meetings[name] = meetingId;
        return;
      }
      const { meetingId } = done(
        await createMeeting(deps, await school.actor(mentor), {
          pairId: made.pairs[pair] ?? 0,
          kind,
          startsAt,
          minutes: 40,
          place: null,
          online: false,
          agreed: false,
          replaces: null,
          requestId: request(),
        }),
      );
      made.meetings[name] = meetingId;
    });
    act(agreed.day, agreed.acceptedAt, `accepts ${name}`, async (deps) => {
      const meetingId = made.meetings[name] ?? 0;
      const { revision } = await deps.db.meeting.findUniqueOrThrow({
        where: { id: meetingId },
        select: { revision: true },
      });
      done(await acceptMeeting(deps, await school.actor(mentee), { meetingId, revision }));
    });
  }
  function says(
    name: string,
    part: Part,
    day: string,
    time: string,
    answer: 'held' | 'missed' = 'held',
  ): void {
    act(day, time, `${part}: ${name} ${answer}`, async (deps) => {
      const meetingId = made.meetings[name] ?? 0;
      done(await answerMeeting(deps, await school.actor(part), { meetingId, answer }));
    });
  }
  /** Written down by the mentor at one, confirmed by the mentee half an hour later. */
  function logs(pair: PairName, name: string, kind: Kind, day: string): void {
    const { mentor, mentee } = SIDES[pair];
    act(day, '13:00', `logs ${name}`, async (deps) => {
      const { meetingId } = done(
        await logMeeting(deps, await school.actor(mentor), {
          pairId: made.pairs[pair] ?? 0,
          kind,
          day,
          time: '12:00',
          minutes: 40,
          place: null,
          online: false,
          another: false,
          requestId: request(),
        }),
      );
      made.meetings[name] = meetingId;
    });
    says(name, mentee, day, '13:30');
  }

  for (const name of ['good', 'never', 'silent', 'paper'] as const) begins(name);

  // The good pair: agreed well ahead; early in the morning; a silent side; late planning; a plan; the series.
  meets(
    'good',
    'first',
    'acquaintance',
    { day: '2026-09-10', time: '14:00' },
    { day: '2026-09-07', time: '12:00', acceptedAt: '12:30' },
  );
  says('first', 'M1', '2026-09-10', '15:00');
  says('first', 'E1', '2026-09-10', '15:05');
  meets(
    'good',
    'early',
    'trial',
    { day: '2026-09-16', time: '08:30' },
    { day: '2026-09-14', time: '09:00', acceptedAt: '09:20' },
  );
  says('early', 'E1', '2026-09-16', '09:30');
  says('early', 'M1', '2026-09-18', '10:00');
  for (const [part, day] of [
    ['M1', '2026-09-18'],
    ['E1', '2026-09-21'],
  ] as const)
    act(day, '11:00', `${part}: private answer`, async (deps) =>
      done(
        await answerTrial(deps, await school.actor(part), {
          pairId: made.pairs.good ?? 0,
          choice: 'continue',
        }),
      ),
    );
  logs('good', 'planning', 'planning', '2026-10-08');
  act('2026-10-09', '10:00', 'goal sent', async (deps) => {
    const saved = await saveGoal(deps, await school.actor('E1'), {
      pairId: made.pairs.good ?? 0,
      goalId: null,
      wording: {
        specific: 'Класс начинает работать сразу после звонка',
        product: null,
        measure: 'lessonsOf10',
        unit: null,
        baseline: 3,
        target: 8,
        helps: ['watchMentorsLesson', 'mentorVisits', 'lessonStartRules'],
        relevance: null,
        dueOn: '2026-12-18',
      },
      send: true,
      requestId: request(),
    });
    made.goalId = done(saved).goalId;
  });
  act('2026-10-12', '10:00', 'goal agreed', async (deps) =>
    done(
      await reviewGoal(deps, await school.actor('M1'), {
        goalId: made.goalId ?? 0,
        version: 1,
        review: 'agreed',
        requestId: request(),
      }),
    ),
  );
  /** Of the three first actions two are done a day late, the last is given up in December. */
  for (const [n, day, as] of [
    [0, '2026-11-03', 'done'],
    [1, '2026-11-03', 'done'],
    [2, '2026-12-01', 'notDone'],
  ] as const)
    act(day, '12:00', `action ${n} ${as}`, async (deps) => {
      const actions = await deps.db.action.findMany({
        where: { pairId: made.pairs.good ?? 0 },
        orderBy: { id: 'asc' },
      });
      const action = actions[n];
      if (!action) throw new Error('three first actions');
      const actor = await school.actor(action.responsible === 'mentor' ? 'M1' : 'E1');
      done(await closeAction(deps, actor, { actionId: action.id, as, line: 'Строка факта' }));
    });
  for (const day of ['2026-11-10', '2026-12-08', '2027-01-19']) logs('good', `series ${day}`, 'series', day);
  // Moved once, late in the evening; another is cancelled the day before.
  meets(
    'good',
    'moved',
    'series',
    { day: '2027-02-09', time: '15:00' },
    { day: '2027-02-03', time: '09:00', acceptedAt: '09:10' },
  );
  meets(
    'good',
    'evening',
    'series',
    { day: '2027-02-10', time: '19:30' },
    { day: '2027-02-05', time: '09:00', acceptedAt: '09:10' },
    'moved',
  );
  says('evening', 'M1', '2027-02-11', '10:00');
  says('evening', 'E1', '2027-02-11', '10:05');
  meets(
    'good',
    'off',
    'consultation',
    { day: '2027-02-17', time: '15:00' },
    { day: '2027-02-11', time: '12:00', acceptedAt: '12:10' },
  );
  act('2027-02-16', '16:00', 'cancels off', async (deps) =>
    done(await cancelMeeting(deps, await school.actor('M1'), made.meetings['off'] ?? 0)),
  );

  // The silent side: agreed for the same day, answered by the mentor only, counted by the curator.
  meets(
    'silent',
    'same day',
    'acquaintance',
    { day: '2026-09-08', time: '16:00' },
    { day: '2026-09-08', time: '10:00', acceptedAt: '10:10' },
  );
  says('same day', 'M1', '2026-09-08', '17:00');
  act('2026-09-22', '09:00', 'curator counts it', async (deps) =>
    done(
      await decideMeeting(deps, await school.actor('curator'), {
        meetingId: made.meetings['same day'] ?? 0,
        decision: 'present',
      }),
    ),
  );
  // Their pause: nothing is said of the pair meanwhile.
  act('2026-10-05', '09:00', 'pause', async (deps) =>
    done(
      await pausePairs(deps, await school.actor('curator'), {
        pairId: made.pairs.silent ?? 0,
        until: '2026-10-13',
        who: 'one',
      }),
    ),
  );

  // One of three mentees answers the first survey, with a name; the others never do.
  act(firstSurveyAnswered(school.calendar), '12:00', 'E1 answers the survey', async (deps) => {
    const actor = await school.actor('E1');
    const { id: sheetId } = await deps.db.surveyResponse.findFirstOrThrow({
      where: { schoolId: school.id, membershipId: member('E1') },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    done(await chooseMode(deps, actor, { sheetId, mode: 'named' }));
    const { questions } = await deps.db.surveyResponse.findUniqueOrThrow({
      where: { id: sheetId },
      select: { questions: true },
    });
    for (let place = 0; place < questions.length; place++)
      // Marks where a mark is asked; whatever is not a mark is left out.
      await answerQuestion(deps, actor, { sheetId, place, value: { score: 8 } });
    done(await finishSheet(deps, actor, sheetId));
  });

  // Nobody answers this offer.
  offers(UNANSWERED_OFFER, 'M2', 'E5', () => undefined);
  // Quiet days of a mentor over that time.
  act('2026-11-10', '09:00', 'M2 asks for quiet', async (deps) =>
    pauseNotices(deps, await school.actor('M2'), '2026-11-12'),
  );
  return acts.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
