/** The facts of one pair in a span: read for its reports. */

import { addDays, addMinutes, instantOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import type { ProgrammeView } from '../../organisations/queries.ts';
import { type Period, yearPeriod } from '../../organisations/rules.ts';
import { initials } from '../../people/rules.ts';
import { kindOfWhat, type What } from './rules.ts';
import type { GoalFact, LessonFact, MeetingCounts, MeetingFact, PairFacts } from './rules-lines.ts';

interface Whose {
  what: What;
  pairId: number;
  /** The author, whose achievements are told. */
  personId: number;
  mentor: string;
  mentee: string;
}

type Term = ProgrammeView['terms'][number];

/** Everything a side's report says of its pair, in its term or its year. */
export async function pairFacts(
  scope: Scope,
  programme: ProgrammeView,
  term: Term,
  whose: Whose,
  now: Date,
): Promise<PairFacts> {
  const year = kindOfWhat(whose.what) === 'year';
  const { fromOn, toOn } = year ? yearPeriod(programme.startsOn) : term;
  const span = { fromOn, toOn };
  const { pairId, what, personId, mentor, mentee } = whose;
  const [meetings, lessons, goals, actions, achievements, quality] = await Promise.all([
    meetingsIn(scope, pairId, span, now),
    lessonsIn(scope, pairId, span),
    goalsIn(scope, pairId, span),
    actionsIn(scope, pairId, span),
    scope.db.achievement.findMany({
      where: { membership: { personId }, doneOn: { gte: fromOn, lte: toOn } },
      orderBy: [{ doneOn: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, title: true, doneOn: true },
    }),
    what === 'menteeYear' ? qualityOf(scope, programme.id, personId) : [],
  ]);
  return {
    what,
    term: { number: term.number, preset: programme.preset },
    yearOn: programme.startsOn,
    fromOn,
    toOn,
    mentor,
    mentee,
    ...meetings,
    lessons,
    goals,
    actions,
    achievements: achievements.map(({ doneOn, ...one }) => ({ ...one, on: doneOn })),
    quality,
  };
}

const instants = ({ zone }: Scope, { fromOn, toOn }: Period) => ({
  gte: instantOf(fromOn, '00:00', zone),
  lt: instantOf(addDays(toOn, 1), '00:00', zone),
});

async function meetingsIn(
  scope: Scope,
  pairId: number,
  span: Period,
  now: Date,
): Promise<{ meetings: MeetingFact[]; counts: MeetingCounts }> {
  const rows = await scope.db.countedMeeting.findMany({
    where: { pairId, status: { not: 'proposed' }, startsOn: { gte: span.fromOn, lte: span.toOn } },
    select: {
      id: true,
      kind: true,
      status: true,
      outcome: true,
      counts: true,
      startsOn: true,
      startsAt: true,
      minutes: true,
      loggedAfter: true,
      onPaper: true,
      correctedAt: true,
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const meetings = rows.flatMap((row): MeetingFact[] => {
    const { id, startsOn: on, kind, minutes, counts: by, onPaper: paper, correctedAt } = row;
    return by === null ? [] : [{ id, on, kind, minutes, by, paper, corrected: correctedAt !== null }];
  });
  const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length;
  return {
    meetings,
    counts: {
      // A meeting that was moved is planned once, on its last day.
      planned: count((row) => !row.loggedAfter && row.outcome !== 'moved'),
      moved: count((row) => row.outcome === 'moved'),
      notHeld: count((row) => row.outcome === 'notHeld'),
      cancelled: count((row) => row.status === 'cancelled'),
      open: count((row) => row.status === 'agreed' && addMinutes(row.startsAt, row.minutes) <= now),
    },
  };
}

/** Lessons whose talk was held. */
async function lessonsIn(scope: Scope, pairId: number, { fromOn, toOn }: Period): Promise<LessonFact[]> {
  const name = { select: { person: { select: { fullName: true } } } } as const;
  const rows = await scope.db.countedLesson.findMany({
    where: { pairId, heldOn: { gte: fromOn, lte: toOn } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      heldOn: true,
      className: true,
      topic: true,
      kind: true,
      observer: name,
      teacher: name,
      template: { select: { maxMark: true } },
      sheet: { select: { marks: { select: { mark: true } }, reply: { select: { opensSheet: true } } } },
    },
  });
  return rows.map(({ heldOn, observer, teacher, template, sheet, ...row }) => {
    const given = sheet.marks.flatMap(({ mark }) => (mark === null ? [] : [mark]));
    return {
      ...row,
      on: heldOn,
      opened: sheet.reply?.opensSheet === true,
      observer: initials(observer.person.fullName),
      teacher: initials(teacher.person.fullName),
      marks:
        given.length === 0
          ? null
          : { sum: given.reduce((all, mark) => all + mark, 0), max: given.length * template.maxMark },
    };
  });
}

/** Goals both had agreed by the span's end, in the wording they agreed. */
async function goalsIn(scope: Scope, pairId: number, span: Period): Promise<GoalFact[]> {
  const end = instants(scope, span).lt;
  const rows = await scope.db.goal.findMany({
    where: {
      pairId,
      status: { in: ['agreed', 'assessed'] },
      agreedVersion: { not: null },
      agreedAt: { lt: end },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      agreedVersion: true,
      versions: {
        select: {
          number: true,
          specific: true,
          measure: true,
          unit: true,
          baseline: true,
          target: true,
          dueOn: true,
        },
      },
      // What came after the span belongs to the next report.
      assessments: {
        where: { assessedAt: { lt: end } },
        select: { side: true, result: true, value: true, assessedAt: true },
      },
      checkIns: { where: { answeredAt: { lt: end } }, select: { value: true, answeredAt: true } },
    },
  });
  return rows.flatMap(({ id, agreedVersion, versions, assessments, checkIns }) => {
    const words = versions.find((version) => version.number === agreedVersion);
    if (!words) return [];
    const { number: _, ...wording } = words;
    const measured = [
      ...checkIns.map(({ value, answeredAt }) => ({ value, at: answeredAt })),
      ...assessments.map(({ value, assessedAt }) => ({ value, at: assessedAt })),
    ]
      .filter(({ value }) => value !== null)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const resultOf = (side: 'mentor' | 'mentee') => assessments.find((a) => a.side === side)?.result ?? null;
    return [
      {
        id,
        ...wording,
        now: measured.at(-1)?.value ?? null,
        results: { mentor: resultOf('mentor'), mentee: resultOf('mentee') },
      },
    ];
  });
}

/** Actions that fell due or were closed in the span; without a date, those written in it. */
async function actionsIn(scope: Scope, pairId: number, span: Period) {
  const { fromOn, toOn } = span;
  const rows = await scope.db.action.findMany({
    where: {
      pairId,
      OR: [
        { dueOn: { gte: fromOn, lte: toOn } },
        { dueOn: null, createdAt: instants(scope, span) },
        { closedAt: instants(scope, span) },
      ],
    },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      form: true,
      dueOn: true,
      status: true,
      result: true,
      notDoneReason: true,
      closedAt: true,
    },
  });
  // What was closed after the span was still open in it.
  const end = instants(scope, span).lt;
  return rows.map(({ notDoneReason, closedAt, ...row }) =>
    closedAt !== null && closedAt >= end
      ? { ...row, status: 'planned' as const, result: null, reason: null }
      : { ...row, reason: notDoneReason },
  );
}

async function qualityOf(scope: Scope, programmeId: number, personId: number) {
  const rows = await scope.db.termFigures.findMany({
    where: { membership: { personId }, quality: { not: null }, term: { programmeId } },
    orderBy: { term: { number: 'asc' } },
    select: { quality: true, term: { select: { number: true } } },
  });
  return rows.map((row) => ({ number: row.term.number, value: row.quality ?? 0 }));
}
