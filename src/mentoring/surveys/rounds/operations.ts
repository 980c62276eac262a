/** A round's life: planned ahead, moved with its term, opened and closed at its hours. */
import { inSchool } from '../../../platform/database/scope.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, dispatchNew } from '../../../platform/dispatch/outbox.ts';
import { addDays, dayOf, instantOf } from '../../../platform/time/local.ts';
import { type Key, keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { BANK_VERSION } from '../bank/rules.ts';
import {
  formFor,
  isCounted,
  type OwnAsked,
  questionsOf,
  type Sheet,
  SMALL_ROLE,
} from '../bank/rules-forms.ts';
import { surveyInvite, surveyRemind } from '../dispatches.ts';
import { type AskedMember, askedIn, ownQuestionsOf } from './queries.ts';
import { PLAN_DAYS, remindersOf, type Window, windowOf } from './rules.ts';

type Term = ProgrammeView['terms'][number];

/** A school of thousands is opened in one transaction. */
const LIMITS = { maxWait: 5000, timeout: 60_000 };

/** A term's round in its school. */
interface Place {
  schoolId: number;
  zone: string;
  programme: ProgrammeView;
  term: Term;
}

export const inviteKey = (roundId: number, personId: number): Key =>
  keyTo(personId, 'survey', roundId, 'invite');
export const remindKey = (roundId: number, which: string, personId: number): Key =>
  keyTo(personId, 'survey', roundId, 'remind', which);

/** Plans the rounds of a school that are near, and moves those whose term was moved. Again without harm. */
export async function planRounds(
  deps: Deps,
  { schoolId, zone }: { schoolId: number; zone: string },
  now: Date,
): Promise<void> {
  const db = inSchool(deps.db, schoolId);
  const programme = await programmeOf({ schoolId, db });
  if (programme.status !== 'open') return;
  const rounds = await db.surveyRound.findMany({
    where: { termId: { in: programme.terms.map((term) => term.id) } },
    select: { id: true, termId: true, opensAt: true, closesAt: true, resultsAt: true, openedAt: true },
  });
  for (const term of programme.terms) {
    const place = { schoolId, zone, programme, term };
    const window = windowOf(term, programme.calendar, zone);
    const round = rounds.find((r) => r.termId === term.id);
    const near = dayOf(now, zone) >= addDays(dayOf(window.opensAt, zone), -PLAN_DAYS);
    if (round?.openedAt === null && !same(round, window)) await move(deps, place, round.id, window);
    if (!round && near && now < window.closesAt) await plan(deps, place, window, now);
  }
}

const same = (a: Omit<Window, 'inviteAt'>, b: Window): boolean =>
  (['opensAt', 'closesAt', 'resultsAt'] as const).every((at) => a[at].getTime() === b[at].getTime());

async function plan(deps: Deps, place: Place, { inviteAt, ...window }: Window, now: Date): Promise<void> {
  const { schoolId, term } = place;
  // Another process planned it in the same minute.
  await once(
    () =>
      inTransaction(
        deps,
        { db: inSchool(deps.db, schoolId) },
        async (tx) => {
          const { id } = await tx.surveyRound.create({
            data: { schoolId, termId: term.id, bankVersion: BANK_VERSION, ...window, createdAt: now },
            select: { id: true },
          });
          await inviteAll(tx, place, { id, ...window, inviteAt });
        },
        LIMITS,
      ),
    () => undefined,
  );
}

async function move(deps: Deps, place: Place, id: number, { inviteAt, ...window }: Window): Promise<void> {
  await inTransaction(
    deps,
    { db: inSchool(deps.db, place.schoolId) },
    async (tx) => {
      const { count } = await tx.surveyRound.updateMany({
        where: { id, openedAt: null },
        data: { ...window, closedAt: null },
      });
      if (count === 1) await inviteAll(tx, place, { id, ...window, inviteAt });
    },
    LIMITS,
  );
}

/** Keeps the invitation's place in everybody's week; who is asked in the end is known when it opens. */
async function inviteAll(tx: ScopedTx, place: Place, round: { id: number } & Window): Promise<void> {
  const asked = await askedIn(tx, place.schoolId);
  const persons = new Set(sheetsOf(asked, place, round.opensAt).map((sheet) => sheet.personId));
  for (const personId of persons) await inviteOne(tx, place.schoolId, round, personId);
}

function inviteOne(
  tx: ScopedTx,
  schoolId: number,
  round: { id: number; inviteAt: Date },
  personId: number,
): Promise<void> {
  const args = { schoolId, roundId: round.id };
  return dispatch(tx, surveyInvite, {
    to: personId,
    from: null,
    key: inviteKey(round.id, personId),
    dueAt: round.inviteAt,
    args,
  });
}

interface PersonSheet extends Sheet {
  membershipId: number;
  personId: number;
  since: Date;
  met: boolean;
}

/** The sheets these people get, one for each role; none without the consent to totals. */
export function sheetsOf(
  asked: readonly AskedMember[],
  { zone, programme, term }: Omit<Place, 'schoolId'>,
  opensAt: Date,
): PersonSheet[] {
  const facts = {
    startsOn: term.startsOn,
    first: term.id === programme.terms[0]?.id,
    last: term.id === programme.terms.at(-1)?.id,
  };
  const opensOn = dayOf(opensAt, zone);
  return asked.flatMap(({ membershipId, personId, role, pairStartsOn, consents, since, met }) => {
    const form = consents ? formFor({ pairStartsOn, opensOn, term: facts }) : undefined;
    return form ? [{ membershipId, personId, role, form, since, met }] : [];
  });
}

/**
 * The rows of these sheets. A person who could be recognised in a small role, or does not count toward five, first
 * chooses how to take part. A role's size is that of those who count.
 */
export function responseRows(
  sheets: readonly PersonSheet[],
  round: { id: number; schoolId: number; createdAt: Date },
  own: readonly OwnAsked[],
  roleSize: (role: Sheet['role']) => number,
  now: Date,
) {
  const persons = [...new Set(sheets.map((sheet) => sheet.personId))];
  return persons.flatMap((personId) =>
    questionsOf(
      sheets.filter((sheet) => sheet.personId === personId),
      own,
    ).map(({ membershipId, role, form, questions, ...member }) => {
      const counted = isCounted(member, round.createdAt);
      return {
        schoolId: round.schoolId,
        roundId: round.id,
        membershipId,
        role,
        form,
        mode: !counted || roleSize(role) < SMALL_ROLE ? null : ('totals' as const),
        counted,
        questions,
        invitedAt: now,
      };
    }),
  );
}

/** Opens a round whose hour has come: everybody's sheets, the invitations, the reminders. Once. */
export async function openRound(
  deps: Deps,
  { id, schoolId, zone }: { id: number; schoolId: number; zone: string },
  now: Date,
): Promise<void> {
  const db = inSchool(deps.db, schoolId);
  const [round, programme] = await Promise.all([
    db.surveyRound.findFirst({
      where: { id },
      select: { termId: true, openedAt: true, opensAt: true, createdAt: true },
    }),
    programmeOf({ schoolId, db }),
  ]);
  const term = programme.terms.find((one) => one.id === round?.termId);
  if (!round || round.openedAt !== null || !term || programme.status !== 'open') return;
  const place = { schoolId, zone, programme, term };
  const window = windowOf(term, programme.calendar, zone);
  // The term was moved since the morning.
  if (window.opensAt > now) return move(deps, place, id, window);
  const [asked, own] = await Promise.all([askedIn(db, schoolId), ownQuestionsOf(db, schoolId)]);
  const sheets = sheetsOf(asked, place, round.opensAt);
  const sizeOf = (role: Sheet['role']) =>
    sheets.filter((sheet) => sheet.role === role && isCounted(sheet, round.createdAt)).length;
  await inTransaction(
    deps,
    { db },
    async (tx) => {
      const { count } = await tx.surveyRound.updateMany({
        where: { id, openedAt: null },
        data: { openedAt: now, ownQuestionIds: own.map((question) => question.id) },
      });
      if (count !== 1) return;
      await tx.surveyResponse.createMany({
        data: responseRows(sheets, { id, schoolId, createdAt: round.createdAt }, own, sizeOf, now),
      });
      const persons = [...new Set(sheets.map((sheet) => sheet.personId))];
      for (const personId of persons)
        await inviteOne(tx, schoolId, { id, inviteAt: window.inviteAt }, personId);
      const reminders = remindersOf(round.opensAt, zone).flatMap(({ number, on }) =>
        persons.map((personId) => ({
          to: personId,
          key: remindKey(id, String(number), personId),
          dueAt: instantOf(on, '00:00', zone),
          args: { schoolId, roundId: id },
        })),
      );
      await dispatchNew(tx, surveyRemind, reminders);
    },
    LIMITS,
  );
}

/** Closes a round: what is finished from now on counts in the year's total only. */
export async function closeRound(deps: Deps, id: number, schoolId: number, now: Date): Promise<void> {
  await inSchool(deps.db, schoolId).surveyRound.updateMany({
    where: { id, closedAt: null, closesAt: { lte: now } },
    data: { closedAt: now },
  });
}
