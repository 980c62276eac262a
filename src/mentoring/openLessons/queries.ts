import { type Actor, actorById, type Member } from '../../platform/database/actor.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { ScopedDb } from '../../platform/database/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { pageAt } from '../../platform/pages.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../common/scope.ts';
import { REACH, reachable } from '../pairing/queries.ts';
import { subjectsOf } from '../people/queries.ts';
import { type LessonState, lessonState } from './rules.ts';

/** An open lesson as a member of the school sees it. Only the host sees the guests and what they took from it. */
export interface OpenLessonView {
  id: number;
  schoolId: number;
  zone: string;
  now: Date;
  startsAt: Date;
  minutes: number;
  className: string;
  subject: string;
  topic: string;
  place: string | null;
  seats: number;
  /** Seats booked. */
  taken: number;
  state: LessonState;
  host: { membershipId: number; personId: number; fullName: string };
  /** The viewer is the host. */
  mine: boolean;
  /** The viewer's own seat. */
  visit: { id: number; takeaway: string | null } | undefined;
  /** The viewer's own sheet of it, where it was looked for. */
  sheetId?: number | undefined;
  guests: { membershipId: number; fullName: string; takeaway: string | null }[];
}

const SELECT = {
  id: true,
  schoolId: true,
  startsAt: true,
  minutes: true,
  className: true,
  subject: true,
  topic: true,
  place: true,
  seats: true,
  cancelledAt: true,
  hostId: true,
  host: { select: { personId: true, status: true, person: { select: { fullName: true } } } },
  visits: {
    where: { cancelledAt: null },
    orderBy: { bookedAt: 'asc' },
    select: {
      id: true,
      guestId: true,
      takeaway: true,
      guest: { select: { personId: true, status: true, person: { select: { fullName: true } } } },
    },
  },
} as const satisfies Prisma.OpenLessonSelect;

type Row = Prisma.OpenLessonGetPayload<{ select: typeof SELECT }>;

function viewOf(row: Row, viewer: number, zone: string, now: Date): OpenLessonView {
  const { host, visits, hostId, cancelledAt, ...lesson } = row;
  const mine = host.personId === viewer;
  const own = visits.find(({ guest }) => guest.personId === viewer);
  const stands = lessonState({ ...lesson, cancelledAt }, now);
  return {
    ...lesson,
    zone,
    now,
    // A person who has left the school takes no seat of a coming lesson, and holds no coming lesson.
    taken: visits.filter(({ guest }) => stands === 'past' || guest.status === 'active').length,
    state: stands === 'ahead' && host.status !== 'active' ? 'cancelled' : stands,
    host: { membershipId: hostId, personId: host.personId, fullName: host.person.fullName },
    mine,
    visit: own && { id: own.id, takeaway: own.takeaway },
    guests: mine
      ? visits.map(({ guestId, guest, takeaway }) => ({
          membershipId: guestId,
          fullName: guest.person.fullName,
          takeaway,
        }))
      : [],
  };
}

/** The membership by which somebody opens lessons and goes to see them: a mentor's or a mentee's of this school. */
export function teachingSide(scope: Scope): Member | undefined {
  return scope.may('takePart');
}

/** A school for a reader of its board: any active member. */
export function boardScope(deps: Deps, actor: Actor, schoolId: number): Scope | undefined {
  const scope = scopeOf(deps, actor, schoolId);
  return scope?.mine.some((m) => m.status === 'active') ? scope : undefined;
}

export const BOARD_PAGE = 4;

export interface Board {
  schoolId: number;
  when: 'ahead' | 'past';
  lessons: OpenLessonView[];
  total: number;
  page: number;
  /** There are lessons that were. */
  past: boolean;
  /** The viewer may announce a lesson and book seats. */
  teaches: boolean;
}

/** A page of the school's board: the lessons to come, the nearest first, or those that were, the latest first. */
export async function findBoard(
  deps: Deps,
  actor: Actor,
  wanted: { schoolId: number; when: 'ahead' | 'past'; page: number },
): Promise<Board | undefined> {
  const scope = boardScope(deps, actor, wanted.schoolId);
  if (!scope) return undefined;
  const now = deps.clock.now();
  const { when } = wanted;
  // A lesson of somebody who has left the school won't be held; one that was held stays.
  const where: Prisma.OpenLessonWhereInput =
    when === 'ahead'
      ? { cancelledAt: null, startsAt: { gt: now }, host: { status: 'active' } }
      : { cancelledAt: null, startsAt: { lte: now } };
  const [total, past] = await Promise.all([
    scope.db.openLesson.count({ where }),
    scope.db.openLesson.findFirst({
      where: { cancelledAt: null, startsAt: { lte: now } },
      select: { id: true },
    }),
  ]);
  const { page, first } = pageAt(total, wanted.page, BOARD_PAGE);
  const rows = await scope.db.openLesson.findMany({
    where,
    orderBy: [{ startsAt: when === 'ahead' ? 'asc' : 'desc' }, { id: 'asc' }],
    skip: first,
    take: BOARD_PAGE,
    select: SELECT,
  });
  return {
    schoolId: scope.schoolId,
    when,
    lessons: rows.map((row) => viewOf(row, actor.personId, scope.zone, now)),
    total,
    page,
    past: past !== null,
    teaches: teachingSide(scope) !== undefined,
  };
}

/** One lesson of a school the actor is active in. */
export async function findOpenLesson(
  deps: Deps,
  actor: Actor,
  openLessonId: number,
): Promise<{ scope: Scope; lesson: OpenLessonView; teaches: boolean } | undefined> {
  const found = await scopeOfSubject(deps, actor, 'OpenLesson', openLessonId);
  const scope = found && boardScope(deps, actor, found.schoolId);
  const row = scope && (await scope.db.openLesson.findFirst({ where: { id: openLessonId }, select: SELECT }));
  if (!scope || !row) return undefined;
  const lesson = viewOf(row, actor.personId, scope.zone, deps.clock.now());
  const sheet =
    lesson.visit &&
    (await scope.db.observation.findFirst({
      where: { openLessonId, observerId: { in: scope.mine.map((m) => m.id) }, correction: { is: null } },
      select: { id: true },
    }));
  return {
    scope,
    lesson: { ...lesson, sheetId: sheet?.id },
    teaches: teachingSide(scope) !== undefined,
  };
}

/** The same for the recipient of a message; undefined when it is gone or they have nothing to do with it. */
export async function openLessonForRecipient(
  deps: Deps,
  { schoolId, openLessonId }: { schoolId: number; openLessonId: number },
  personId: number,
): Promise<OpenLessonView | undefined> {
  const actor = await actorById(deps.pool, personId, deps);
  const scope = actor && boardScope(deps, actor, schoolId);
  const row = await scope?.db.openLesson.findFirst({ where: { id: openLessonId }, select: SELECT });
  return scope && row ? viewOf(row, personId, scope.zone, deps.clock.now()) : undefined;
}

/** Persons who have a seat and can be written to. */
export async function guestsToTell(
  db: Pick<ScopedDb, 'openLessonVisit'>,
  openLessonId: number,
): Promise<number[]> {
  const rows = await db.openLessonVisit.findMany({
    where: { openLessonId, cancelledAt: null, guest: { status: 'active' } },
    select: { guest: { select: REACH } },
  });
  return reachable(...rows.map(({ guest }) => guest));
}

/** What a host is offered: their subjects, and classes they named before. */
export async function habitsOf(
  scope: Scope,
  membershipId: number,
): Promise<{ subjects: string[]; classes: string[] }> {
  const values = [scope.schoolId, membershipId];
  const [subjects, opened, observed] = await Promise.all([
    subjectsOf(scope, membershipId),
    scope.ask<{ className: string; subject: string }>({
      name: 'open-lessons-before',
      text: `select l."className", l."subject" from "OpenLesson" l where l."schoolId" = $1 and l."hostId" = $2 order by l."id" desc limit 12`,
      values,
    }),
    scope.ask<{ className: string }>({
      name: 'lessons-observed-before',
      text: `select o."className" from "Observation" o where o."schoolId" = $1 and o."teacherId" = $2 order by o."id" desc limit 12`,
      values,
    }),
  ]);
  const classes = [...opened, ...observed].map((row) => row.className).filter((name) => name !== '');
  return {
    subjects: [...new Set([...opened.map((row) => row.subject), ...subjects])],
    classes: [...new Set(classes)],
  };
}

/** Schools whose board the actor may look at. */
export function boardSchools(actor: Actor): { schoolId: number; school: string }[] {
  const active = actor.memberships.filter((m) => m.status === 'active');
  return [
    ...new Map(active.map((m) => [m.schoolId, { schoolId: m.schoolId, school: m.schoolName }])).values(),
  ];
}
