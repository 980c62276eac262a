import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, type ScopedTx, saveOnce } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { DispatchKind } from '../../../platform/dispatch/kinds.ts';
import { dispatch } from '../../../platform/dispatch/outbox.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { keyTo } from '../../common/keys.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { type AboutSheet, sheetDisagreed, sheetReflected } from './dispatches.ts';
import type { SheetRefused } from './operations.ts';
import { observationSheet, type SheetView } from './queries.ts';
import { endedTerms, mayOpen } from './rules.ts';

type Done = { ok: true } | SheetRefused;
/** A teacher may disagree once. */
type Disagreed = Done | Refused<'disagreed'>;

/** A sheet as its teacher may answer it: shared with them, and not put right by another record. */
async function mineToAnswer(
  deps: Deps,
  actor: Actor,
  observationId: number,
): Promise<SheetView | SheetRefused> {
  const sheet = await observationSheet(deps, actor, observationId);
  if (!sheet) return refused('notFound');
  if (sheet.as !== 'teacher') return refused('notYours');
  return sheet.correctedById === null ? sheet : refused('corrected');
}

interface ReplyData {
  seenAt?: Date;
  reflection?: string;
  reflectedAt?: Date;
  disagreement?: string;
  disagreedAt?: Date;
  opensSheet?: boolean;
  acceptedAt?: Date;
  deniedAt?: Date | null;
}

/** Writes into the reply's one row, which the first answer makes; false when the row is there and `only` keeps it as it is. */
async function write(
  deps: Deps,
  sheet: SheetView,
  data: ReplyData,
  only: { disagreedAt?: null; seenAt?: null; acceptedAt?: null } = {},
  then: (tx: ScopedTx) => Promise<void> = async () => undefined,
): Promise<boolean> {
  const { scope, id: observationId } = sheet;
  return saveOnce(() =>
    inTransaction(deps, scope, async (tx) => {
      const { count } = await tx.observationReply.updateMany({ where: { observationId, ...only }, data });
      if (count === 0) {
        if ((await tx.observationReply.count({ where: { observationId } })) > 0) return false;
        await tx.observationReply.create({ data: { ...data, observationId, schoolId: scope.schoolId } });
      }
      await then(tx);
      return true;
    }),
  );
}

/** The observer is told that there is an answer; once a kind. */
function tellObserver(deps: Deps, { observer, id, scope }: SheetView, what: DispatchKind<AboutSheet>) {
  return async (tx: ScopedTx): Promise<void> => {
    if (!observer.hasTelegram) return;
    await dispatch(tx, what, {
      schoolId: scope.schoolId,
      to: observer.personId,
      from: scope.actor.personId,
      key: keyTo(observer.personId, 'observation', id, what.name.replace(/^.*\./, '')),
      dueAt: deps.clock.now(),
      args: { observationId: id },
    });
  };
}

/** The teacher has opened the sheet: it waits for them no longer. */
export async function seeObservation(deps: Deps, sheet: SheetView): Promise<void> {
  if (sheet.as !== 'teacher' || sheet.body?.reply?.seenAt) return;
  await write(deps, sheet, { seenAt: deps.clock.now() }, { seenAt: null });
}

/**
 * A visit a colleague wrote down: by the teacher's word it took place and counts in the school's means, or it did not and
 * counts nowhere. A yes stays; a no may become a yes.
 */
export async function answerVisit(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; held: boolean },
): Promise<Done> {
  const sheet = await mineToAnswer(deps, actor, input.observationId);
  if ('reason' in sheet) return sheet;
  if (sheet.kind !== 'colleagueVisit') return refused('notYours');
  const now = deps.clock.now();
  const data = input.held ? { acceptedAt: now, deniedAt: null } : { deniedAt: now };
  const seenAt = sheet.body?.reply?.seenAt ?? now;
  const written = await write(deps, sheet, { ...data, seenAt }, { acceptedAt: null });
  return written || input.held ? { ok: true } : refused('shared');
}

/** The teacher's self-reflection; it may be written anew, the date is that of the last words. */
export async function reflect(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; text: string },
): Promise<Done> {
  const sheet = await mineToAnswer(deps, actor, input.observationId);
  if ('reason' in sheet) return sheet;
  const reflectedAt = deps.clock.now();
  const data = { reflection: input.text, reflectedAt };
  await write(deps, sheet, data, {}, tellObserver(deps, sheet, sheetReflected));
  return { ok: true };
}

/** Keeps the teacher's one disagreement with the sheet; the sheet stays as it is. */
export async function disagree(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; text: string },
): Promise<Disagreed> {
  const sheet = await mineToAnswer(deps, actor, input.observationId);
  if ('reason' in sheet) return sheet;
  const data = { disagreement: input.text, disagreedAt: deps.clock.now() };
  const only = { disagreedAt: null };
  const written = await write(deps, sheet, data, only, tellObserver(deps, sheet, sheetDisagreed));
  return written ? { ok: true } : refused('disagreed');
}

/** The day a lesson's sheet was first shared, whatever was put right since. */
async function firstSharedOn({ scope, id }: SheetView): Promise<string | undefined> {
  const find = (one: number) =>
    scope.db.observation.findFirst({ where: { id: one }, select: { correctsId: true, sharedAt: true } });
  let row = await find(id);
  while (row && row.correctsId !== null) row = await find(row.correctsId);
  return row?.sharedAt ? dayOf(row.sharedAt, scope.zone) : undefined;
}

/** Whether the curator may read this sheet; opened until its term ends, closed again at any moment. */
export async function openSheet(
  deps: Deps,
  actor: Actor,
  input: { observationId: number; open: boolean },
): Promise<Done> {
  const sheet = await mineToAnswer(deps, actor, input.observationId);
  if ('reason' in sheet) return sheet;
  const openedAt = deps.clock.now();
  if (input.open) {
    const { scope } = sheet;
    const { terms, startsOn } = await programmeOf(scope);
    const ended = endedTerms(terms, startsOn, dayOf(openedAt, scope.zone));
    const sharedOn = await firstSharedOn(sheet);
    if (sharedOn !== undefined && !mayOpen(sharedOn, ended)) return refused('termOver');
  }
  await write(deps, sheet, { opensSheet: input.open }, {}, async (tx) => {
    // What may have been read once stays known, whatever is closed later.
    const first = { observationId: input.observationId, openedAt: null };
    if (input.open) await tx.observationReply.updateMany({ where: first, data: { openedAt } });
  });
  return { ok: true };
}
