import type { Actor } from '../../../platform/database/actor.ts';
import type { ObservationKind } from '../../../platform/database/generated/enums.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { DAY_MS, MOST } from '../../common/rules-limits.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { addAction } from '../../goals/plan/operations.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { findPair, type SideView } from '../../pairing/queries.ts';
import type { Side } from '../../pairing/rules.ts';
import { templateOf } from '../templates/queries.ts';
import { sheetShared } from './dispatches.ts';
import { type Lesson, lesson, type Voice } from './input.ts';
import { observationSheet } from './queries.ts';
import { heldProblem } from './rules.ts';

export type SheetRefused = Refused<
  | 'notFound'
  | 'notYours'
  | 'shared'
  | 'notShared'
  | 'corrected'
  | 'ended'
  | 'future'
  | 'tooOld'
  | 'termOver'
  | 'manyLessons'
  | 'manyVisits'
>;
export type Saved = { ok: true; observationId: number } | SheetRefused;

/** A lesson somebody observed: between the sides of a pair, or (colleagueVisit) between any two of a school. */
export interface NewObservation {
  kind: ObservationKind;
  pairId: number | null;
  /** The membership of the one observed; in a pair it must be the other side's. */
  teacherId: number;
  templateId: number;
  /** The open lesson, when the visit came from the board: its host is the teacher. */
  openLessonId: number | null;
  lesson: Lesson;
  voices: readonly Voice[];
  requestId: string;
}

interface Parties {
  scope: Scope;
  observerId: number;
}

/** The teacher whose lesson the actor may record: the other side of a living pair, or an active colleague. */
async function partiesOf(deps: Deps, actor: Actor, input: NewObservation): Promise<Parties | SheetRefused> {
  if (input.kind === 'colleagueVisit') {
    const scope = await scopeOfSubject(deps, actor, 'Membership', input.teacherId);
    const teacher = await scope?.db.membership.findFirst({
      where: { id: input.teacherId, status: 'active', personId: { not: actor.personId } },
      select: { id: true },
    });
    const me = scope?.mine.find((m) => m.status === 'active');
    if (!scope || !teacher || !me || input.pairId !== null) return refused('notFound');
    return { scope, observerId: me.id };
  }
  const view = input.pairId === null ? undefined : await findPair(deps, actor, input.pairId);
  if (!view) return refused('notFound');
  const observer: Side = input.kind === 'mentorVisit' ? 'mentor' : 'mentee';
  const teacher: Side = observer === 'mentor' ? 'mentee' : 'mentor';
  if (view.side !== observer || view[teacher].membershipId !== input.teacherId) return refused('notYours');
  if (view.pair.status !== 'active' && view.pair.status !== 'paused') return refused('ended');
  return { scope: view.scope, observerId: view[observer].membershipId };
}

/** The columns of a sheet's row that its author writes. */
function columnsOf(words: Lesson) {
  const { heldOn, className, subject, topic, aim, aimText, facts } = words;
  const { courseStart, courseMiddle, courseEnd, strengths, growthPoints, agreedStep } = words;
  const seen = { facts, courseStart, courseMiddle, courseEnd };
  return { heldOn, className, subject, topic, aim, aimText, ...seen, strengths, growthPoints, agreedStep };
}

/** The rows that keep the marks: one for each criterion of the sheet; an unmarked criterion was not applicable. */
async function marksOf(scope: Scope, templateId: number, { marks }: Lesson) {
  const row = await scope.db.observationTemplate.findFirst({ where: { id: templateId } });
  if (!row) return undefined;
  const { criteria, maxMark } = templateOf(row);
  return criteria.map(({ key }) => {
    const given = marks[key];
    const mark = given?.mark ?? null;
    return {
      criterion: key,
      mark: mark !== null && mark <= maxMark ? mark : null,
      comment: given?.comment ?? null,
    };
  });
}

type Marks = NonNullable<Awaited<ReturnType<typeof marksOf>>>;

async function writeRest(
  tx: ScopedTx,
  of: { schoolId: number; observationId: number; marks: Marks; voices: readonly Voice[]; now: Date },
): Promise<void> {
  const { schoolId, observationId, now } = of;
  await tx.observationMark.createMany({ data: of.marks.map((m) => ({ ...m, schoolId, observationId })) });
  await tx.observationVoice.createMany({
    data: of.voices.map((v) => ({ ...v, schoolId, observationId, createdAt: now })),
    skipDuplicates: true,
  });
}

async function dayProblem(deps: Deps, scope: Scope, { heldOn }: Lesson) {
  const { startsOn } = await programmeOf(scope);
  return heldProblem(heldOn, dayOf(deps.clock.now(), scope.zone), startsOn);
}

/** Runs what creates a record, or finds the one a repeated request has made already. */
async function createdOnce(scope: Scope, requestId: string, create: () => Promise<Saved>): Promise<Saved> {
  return once(
    () => create(),
    async () => {
      const done = await scope.db.observation.findFirst({ where: { requestId }, select: { id: true } });
      return done ? { ok: true, observationId: done.id } : refused('corrected');
    },
  );
}

/** Whether this observer has written so much already that more has to wait. */
async function tooMany(
  tx: ScopedTx,
  of: { kind: ObservationKind; observerId: number; teacherId: number },
  now: Date,
): Promise<'manyLessons' | 'manyVisits' | undefined> {
  const { kind, observerId, teacherId } = of;
  const since = new Date(now.getTime() - 30 * DAY_MS);
  const lately = await tx.observation.count({ where: { observerId, createdAt: { gt: since } } });
  if (lately >= MOST.lessons) return 'manyLessons';
  if (kind !== 'colleagueVisit') return undefined;
  const unanswered = {
    OR: [{ reply: { is: null } }, { reply: { is: { acceptedAt: null, deniedAt: null } } }],
  };
  const waiting = await tx.observation.count({ where: { kind, observerId, teacherId, ...unanswered } });
  return waiting >= MOST.visits ? 'manyVisits' : undefined;
}

/** Writes an observed lesson down. It is its author's alone until it is shared. */
export async function logObservation(deps: Deps, actor: Actor, input: NewObservation): Promise<Saved> {
  const parties = await partiesOf(deps, actor, input);
  if ('reason' in parties) return parties;
  const { scope, observerId } = parties;
  const words = lesson.parse(input.lesson);
  const problem = await dayProblem(deps, scope, words);
  if (problem) return refused(problem);
  const { kind, pairId, teacherId, templateId, openLessonId, requestId, voices } = input;
  const marks = await marksOf(scope, templateId, words);
  const board = { id: openLessonId ?? 0, hostId: teacherId };
  if (!marks || (openLessonId !== null && (await scope.db.openLesson.count({ where: board })) === 0))
    return refused('notFound');
  const now = deps.clock.now();
  const { schoolId } = scope;
  const links = { kind, pairId, observerId, teacherId, templateId, openLessonId };
  return createdOnce(scope, requestId, () =>
    inTransaction<Saved>(deps, scope, async (tx) => {
      await lockRow(tx, 'Membership', schoolId, observerId);
      const many =
        (await tx.observation.count({ where: { requestId } })) === 0 && (await tooMany(tx, links, now));
      if (many) return refused(many);
      const { id: observationId } = await tx.observation.create({
        data: { ...columnsOf(words), ...links, schoolId, createdAt: now, updatedAt: now, requestId },
        select: { id: true },
      });
      await writeRest(tx, { schoolId, observationId, marks, voices, now });
      return { ok: true, observationId };
    }),
  );
}

/** Changes a sheet that is not shared yet; only its author may. A share that comes first wins. */
export async function editObservation(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; lesson: Lesson; voices: readonly Voice[] },
): Promise<Saved> {
  const { observationId, voices } = input;
  const sheet = await observationSheet(deps, actor, observationId);
  if (!sheet?.body) return refused('notFound');
  if (sheet.as !== 'observer') return refused('notYours');
  const { scope, body } = sheet;
  const words = lesson.parse(input.lesson);
  const problem = await dayProblem(deps, scope, words);
  if (problem) return refused(problem);
  const marks = await marksOf(scope, body.template.id, words);
  if (!marks) return refused('notFound');
  const now = deps.clock.now();
  return inTransaction<Saved>(deps, scope, async (tx) => {
    const { count } = await tx.observation.updateMany({
      where: { id: observationId, sharedAt: null },
      data: { ...columnsOf(words), updatedAt: now },
    });
    if (count === 0) return refused('shared');
    await tx.observationMark.deleteMany({ where: { observationId } });
    await writeRest(tx, { schoolId: scope.schoolId, observationId, marks, voices, now });
    return { ok: true, observationId };
  });
}

/** Deletes a sheet only its author has seen. */
export async function dropObservation(
  deps: Deps,
  actor: Actor,
  observationId: number,
): Promise<{ ok: true; pairId: number | null } | SheetRefused> {
  const sheet = await observationSheet(deps, actor, observationId);
  if (!sheet) return refused('notFound');
  if (sheet.as !== 'observer') return refused('notYours');
  return inTransaction<{ ok: true; pairId: number | null } | SheetRefused>(deps, sheet.scope, async (tx) => {
    // This update locks the row: a share that comes meanwhile waits, and finds nothing.
    const { count } = await tx.observation.updateMany({
      where: { id: observationId, sharedAt: null },
      data: { updatedAt: deps.clock.now() },
    });
    if (count === 0) return refused('shared');
    await tx.observationMark.deleteMany({ where: { observationId } });
    await tx.observationVoice.deleteMany({ where: { observationId } });
    await tx.observation.deleteMany({ where: { id: observationId } });
    return { ok: true, pairId: sheet.pairId };
  });
}

/** Tells the teacher of a sheet; somebody on paper is shown it by its author. */
async function tellTeacher(
  tx: ScopedTx,
  scope: Scope,
  teacher: SideView,
  observationId: number,
  now: Date,
): Promise<void> {
  if (!teacher.hasTelegram) return;
  await dispatch(tx, sheetShared, {
    schoolId: scope.schoolId,
    to: teacher.personId,
    from: scope.actor.personId,
    key: keyTo(teacher.personId, 'observation', observationId, 'shared'),
    dueAt: now,
    args: { observationId },
  });
}

/**
 * «Беседа состоялась»: from now on the teacher reads the sheet and it never changes. The agreed step becomes an action of
 * the plan when a day and a side are given and the pair goes on.
 */
export async function shareObservation(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; action: { dueOn: string; responsible: Side } | null },
): Promise<Saved> {
  const { observationId, action } = input;
  const sheet = await observationSheet(deps, actor, observationId);
  if (!sheet?.body) return refused('notFound');
  if (sheet.as !== 'observer') return refused('notYours');
  if (sheet.sharedAt !== null) return { ok: true, observationId };
  const { scope, pairId, body } = sheet;
  const now = deps.clock.now();
  const planned =
    action !== null && pairId !== null && body.agreedStep !== null
      ? await addAction(deps, actor, {
          pairId,
          title: body.agreedStep,
          form: 'other',
          dueOn: action.dueOn,
          responsible: action.responsible,
          requestId: `observation:${observationId}:action`,
        })
      : undefined;
  const actionId = planned?.ok ? planned.actionId : null;
  return inTransaction<Saved>(deps, scope, async (tx) => {
    const { count } = await tx.observation.updateMany({
      where: { id: observationId, sharedAt: null },
      data: { sharedAt: now, actionId },
    });
    // Another tap was there first: it said the same.
    if (count === 1) await tellTeacher(tx, sheet.scope, sheet.teacher, observationId, now);
    return { ok: true, observationId };
  });
}

/**
 * Puts a shared sheet right by a new record beside it: shared at once, the old one is then counted nowhere. One
 * correction a record; a correction may be corrected in its turn.
 */
export async function correctObservation(
  deps: Deps,
  actor: Actor,
  input: {
    correctsId: number;
    reason: string;
    lesson: Lesson;
    voices: readonly Voice[];
    requestId: string;
  },
): Promise<Saved> {
  const { correctsId, reason, voices, requestId } = input;
  const sheet = await observationSheet(deps, actor, correctsId);
  if (!sheet?.body) return refused('notFound');
  if (sheet.as !== 'observer') return refused('notYours');
  if (sheet.sharedAt === null) return refused('notShared');
  const { scope, body } = sheet;
  const words = lesson.parse(input.lesson);
  const problem = await dayProblem(deps, scope, words);
  if (problem) return refused(problem);
  const marks = await marksOf(scope, body.template.id, words);
  if (!marks) return refused('notFound');
  const now = deps.clock.now();
  const { schoolId } = scope;
  const links = {
    kind: sheet.kind,
    pairId: sheet.pairId,
    observerId: sheet.observer.membershipId,
    teacherId: sheet.teacher.membershipId,
    templateId: body.template.id,
    correctsId,
    correctionReason: reason,
  };
  return createdOnce(scope, requestId, () =>
    inTransaction(deps, scope, async (tx) => {
      const { id: observationId } = await tx.observation.create({
        data: {
          ...columnsOf(words),
          ...links,
          schoolId,
          createdAt: now,
          updatedAt: now,
          sharedAt: now,
          requestId,
        },
        select: { id: true },
      });
      await writeRest(tx, { schoolId, observationId, marks, voices, now });
      await tellTeacher(tx, sheet.scope, sheet.teacher, observationId, now);
      return { ok: true, observationId };
    }),
  );
}
