import type { Actor } from '../../../platform/database/actor.ts';
import {
  type AnyTx,
  inOpenTransaction,
  inTransaction,
  lockOpenRow,
  lockRow,
} from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { once } from '../../common/once.ts';
import { refused } from '../../common/outcome.ts';
import { isSide } from '../../common/rights.ts';
import { scopeOf } from '../../common/scope.ts';
import { inviteRow, manyLinks } from '../../organisations/invites/operations.ts';
import { returnRequests } from '../../organisations/operations-returns.ts';
import { beyondMaker } from '../../organisations/queries-givers.ts';
import { putOnPaper, roleGiven, tellMember } from '../dispatches.ts';
import {
  createPerson,
  createPersons,
  giveMembership,
  type PairRole,
  type PeopleRefused,
} from '../operations-persons.ts';
import { surveyUntil } from '../paper/queries.ts';
import { tellPhoneMade } from '../phone/dispatches.ts';
import { auditEverywhere } from '../phone/operations.ts';
import { addressSuggestions, fold, parseFullName } from '../rules.ts';
import { keptMember, ROSTER } from './operations-queue.ts';

const PERSONAL = { days: 14, limit: 1 } as const;
const NEW_PHONE = { days: 3, limit: 1 } as const;

/** A participant without Telegram: in the base at once, confirmed on paper. */
export async function addOnPaper(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; fullName: string; role: PairRole; requestId: string },
): Promise<{ ok: true; membershipId: number } | PeopleRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('keepPeople')) return refused('notAllowed');
  const now = deps.clock.now();
  const { schoolId } = scope;
  const requestId = `${ROSTER}${input.requestId}`;
  return once(
    () =>
      inOpenTransaction(deps, async (tx) => {
        const personId = await createPerson(tx, {
          fullName: input.fullName,
          addressAs: addressOf(input.fullName),
          locale: actor.locale,
          at: now,
          requestId,
        });
        const { id } = await tx.membership.create({
          data: {
            schoolId,
            personId,
            role: input.role,
            status: 'active',
            onPaper: true,
            createdAt: now,
            confirmedAt: now,
          },
          select: { id: true },
        });
        await audit(tx, scope, now, 'people.onPaper', { model: 'Membership', id });
        return { ok: true, membershipId: id };
      }),
    async () => {
      const done = await scope.db.membership.findFirst({
        where: { person: { requestId } },
        select: { id: true },
      });
      return done ? { ok: true, membershipId: done.id } : refused('notFound');
    },
  );
}

function addressOf(fullName: string): string {
  const suggestions = addressSuggestions(fullName);
  return suggestions.at(-1) ?? fullName;
}

/**
 * Adds names to the roster. The school's link then asks these people «Это Вы?». Names the school knows already are left
 * out.
 */
export async function importNames(
  deps: Deps,
  actor: Actor,
  input: { schoolId: number; role: PairRole; names: readonly string[]; requestId: string },
): Promise<{ ok: true; added: number; known: number } | PeopleRefused> {
  const scope = scopeOf(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!scope.may('keepPeople')) return refused('notAllowed');
  const now = deps.clock.now();
  const { schoolId } = scope;
  const fresh = new Map<string, string>();
  await once(
    () =>
      inOpenTransaction(deps, async (tx) => {
        fresh.clear();
        // Two lists with the same name at once: the second finds what the first has added.
        await lockOpenRow(tx, 'School', schoolId);
        const rows = await tx.membership.findMany({
          where: { schoolId, status: { not: 'ended' } },
          select: { person: { select: { fullName: true } } },
        });
        const known = new Set(rows.map((row) => fold(row.person.fullName)));
        for (const typed of input.names) {
          const name = parseFullName(typed);
          if (name.ok && !known.has(fold(name.name))) fresh.set(fold(name.name), name.name);
        }
        const ids = await createPersons(
          tx,
          [...fresh.values()].map((fullName, i) => ({
            fullName,
            addressAs: addressOf(fullName),
            locale: actor.locale,
            at: now,
            requestId: `${ROSTER}${input.requestId}:${i + 1}`,
          })),
        );
        await tx.membership.createMany({
          data: ids.map((personId) => ({
            schoolId,
            personId,
            role: input.role,
            status: 'invited',
            createdAt: now,
          })),
        });
        await audit(tx, scope, now, 'people.imported');
      }),
    () => undefined,
  );
  return { ok: true, added: fresh.size, known: input.names.length - fresh.size };
}

/**
 * The link for one person: of a roster row, or, for somebody in the bot already, for their new phone. Earlier ones stop
 * working. It acts for every role of the person, so its maker must be able to give them all (`beyondMaker`). For a new
 * phone: the roles in every school. For a row: past roles too, because the person who opens the link becomes that
 * person at once.
 */
export async function invitePerson(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; kind: 'personal' | 'newPhone'; requestId: string },
): Promise<
  | { ok: true; code: string; expiresAt: Date }
  | PeopleRefused<'inAlready' | 'neverCame' | 'aboveYou' | 'elsewhere' | 'manyLinks'>
  | { ok: false; reason: 'phoneStopped'; until: Date }
> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (member.status === 'ended' || member.status === 'pending') return refused('notAllowed');
  if (input.kind === 'personal' && member.hasTelegram) return refused('inAlready');
  if (input.kind === 'newPhone' && !member.hasTelegram) return refused('neverCame');
  const now = deps.clock.now();
  const { personId } = member;
  const { days, limit } = input.kind === 'personal' ? PERSONAL : NEW_PHONE;
  const select = { code: true, expiresAt: true } as const;
  return once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        const { schoolId } = scope;
        const ever = input.kind === 'personal';
        const beyond = await beyondMaker(tx, deps, { makerId: actor.personId, personId, schoolId, ever });
        if (beyond === 'notKeeper') return refused('notAllowed');
        if (beyond) return refused(beyond);
        const until = input.kind === 'newPhone' ? await phoneStopped(tx, personId, now) : undefined;
        if (until) return refused('phoneStopped', { until });
        if (await manyLinks(tx, { schoolId, makerId: actor.personId, requestId: input.requestId, now }))
          return refused('manyLinks');
        await tx.invite.updateMany({
          where: { personId, revokedAt: null, uses: 0 },
          data: { revokedAt: now },
        });
        const made = await tx.invite.create({
          data: inviteRow(now, {
            schoolId: scope.schoolId,
            kind: input.kind,
            personId,
            usesLimit: limit,
            days,
            createdById: actor.personId,
            requestId: input.requestId,
          }),
          select: { ...select, id: true },
        });
        if (input.kind === 'newPhone') {
          const about = { personId, schoolId, actorId: actor.personId };
          await auditEverywhere(tx, { ...about, action: 'invite.newPhone', at: now });
          await tellPhoneMade(tx, { schoolId: scope.schoolId, personId, inviteId: made.id, now });
        } else await audit(tx, scope, now, 'invite.personal', { model: 'Membership', id: member.id });
        return { ok: true, code: made.code, expiresAt: made.expiresAt };
      }),
    async () => {
      const done = await scope.db.invite.findFirst({ where: { requestId: input.requestId }, select });
      return done ? { ok: true, ...done } : refused('notFound');
    },
  );
}

/** Until when the old phone's «Это не я» stands; undefined when it does not. */
async function phoneStopped(tx: AnyTx, personId: number, now: Date): Promise<Date | undefined> {
  const [row] = await tx.$queryRaw<{ until: Date | null }[]>`
    select "phoneStoppedUntil" as "until" from "Person" where "id" = ${personId}`;
  return row?.until && row.until > now ? row.until : undefined;
}

/** Gives a person of the school the other role of a pair; they are told. */
export async function giveRole(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; role: PairRole },
): Promise<{ ok: true; membershipId: number } | PeopleRefused> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (member.status !== 'active') return refused('notAllowed');
  const now = deps.clock.now();
  const { schoolId } = scope;
  await inOpenTransaction(deps, async (tx) => {
    await lockOpenRow(tx, 'Person', member.personId);
    await giveMembership(tx, {
      schoolId,
      personId: member.personId,
      role: input.role,
      status: 'active',
      at: now,
    });
    await audit(tx, scope, now, `role.${input.role}`, { model: 'Membership', id: member.id });
  });
  const given = await scope.db.membership.findFirst({
    where: { personId: member.personId, role: input.role },
    select: { id: true, onPaper: true },
  });
  if (!given) return refused('notFound');
  await inTransaction(deps, scope, async (tx) => {
    if (!member.hasTelegram)
      await tx.membership.updateMany({ where: { id: given.id }, data: { onPaper: true } });
    await tellMember(
      tx,
      scope,
      roleGiven,
      { personId: member.personId, membershipId: given.id, hasTelegram: member.hasTelegram },
      now,
    );
  });
  return { ok: true, membershipId: given.id };
}

/** Ends a participant's role. `has_pairs`: they have an open pair or offer. */
export async function takeRole(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<{ ok: true; schoolId: number } | PeopleRefused<'hasPairs'>> {
  const kept = await keptMember(deps, actor, membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (member.role !== 'mentor' && member.role !== 'mentee') return refused('notAllowed');
  const now = deps.clock.now();
  const ended = await inTransaction(deps, scope, async (tx) => {
    // Offering and accepting hold this row, too: nothing begins between the count and the end.
    await lockRow(tx, 'Membership', scope.schoolId, member.id);
    const side = { OR: [{ mentorId: member.id }, { menteeId: member.id }] };
    const pairs = await tx.pair.count({ where: { ...side, status: { in: ['active', 'paused'] } } });
    const offers = await tx.offer.count({ where: { ...side, status: 'open' } });
    if (pairs + offers > 0) return false;
    await tx.membership.updateMany({
      where: { id: member.id, status: { not: 'ended' } },
      data: { status: 'ended', endedAt: now },
    });
    await returnRequests(tx, scope.schoolId, [member.id], now);
    await audit(tx, scope, now, 'role.ended', { model: 'Membership', id: member.id });
    return true;
  });
  return ended ? { ok: true, schoolId: scope.schoolId } : refused('hasPairs');
}

export type OnPaperOutcome =
  | { ok: true }
  | PeopleRefused<'neverCame'>
  | { ok: false; reason: 'survey'; untilOn: Day; today: Day };

/**
 * Puts a participant on paper, or back to Telegram; only a person with an account can go back. Serves sides of pairs
 * only, and none with a role the keeper can't give: those answer for themselves. A person with an account is told at
 * once and may undo it. `survey`: no one is moved while a survey is planned or open, because the curator would choose
 * the people it asks.
 */
export async function setOnPaper(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; on: boolean },
): Promise<OnPaperOutcome> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (input.on && !isSide(member.role)) return refused('notAllowed');
  if (!input.on && !member.hasTelegram) return refused('neverCame');
  const now = deps.clock.now();
  const { personId } = member;
  const toldOf = input.on && member.hasTelegram;
  return inTransaction(deps, scope, async (tx): Promise<OnPaperOutcome> => {
    const about = { makerId: actor.personId, personId, schoolId: scope.schoolId, ever: false };
    if (input.on && personId !== actor.personId && (await beyondMaker(tx, deps, about)))
      return refused('notAllowed');
    const until = member.hasTelegram ? await surveyUntil(tx, now) : undefined;
    if (until) return refused('survey', { untilOn: dayOf(until, scope.zone), today: dayOf(now, scope.zone) });
    const becomes =
      input.on && member.status === 'invited' ? { status: 'active' as const, confirmedAt: now } : {};
    const { count } = await tx.membership.updateMany({
      where: { id: member.id, onPaper: !input.on },
      data: { onPaper: input.on, ...becomes, ...(toldOf ? { onPaperAt: now } : {}) },
    });
    if (count === 0) return { ok: true };
    if (toldOf) await tellMember(tx, scope, putOnPaper, { ...member, membershipId: member.id }, now);
    await audit(tx, scope, now, input.on ? 'people.onPaper' : 'people.offPaper', {
      model: 'Membership',
      id: member.id,
    });
    return { ok: true };
  });
}

/** Keeps or drops a category only the curator knows; no other screen shows it. */
export async function setSensitive(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; category: string },
): Promise<{ ok: true } | PeopleRefused> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (!scope.may('keepSensitive')) return refused('notAllowed');
  const now = deps.clock.now();
  await inTransaction(deps, scope, async (tx) => {
    await lockRow(tx, 'Membership', scope.schoolId, member.id);
    await tx.sensitiveCategory.deleteMany({ where: { membershipId: member.id } });
    if (input.category !== 'none') {
      await tx.sensitiveCategory.create({
        data: {
          schoolId: scope.schoolId,
          membershipId: member.id,
          category: input.category,
          recordedAt: now,
          recordedById: actor.personId,
        },
      });
    }
    await audit(tx, scope, now, 'people.sensitive', { model: 'Membership', id: member.id });
  });
  return { ok: true };
}

/** Mends the name of somebody who can't do it: without an account. */
export async function renameMember(
  deps: Deps,
  actor: Actor,
  input: { membershipId: number; fullName: string },
): Promise<{ ok: true } | PeopleRefused> {
  const kept = await keptMember(deps, actor, input.membershipId);
  if (!kept.ok) return kept;
  const { scope, member } = kept;
  if (member.hasTelegram) return refused('notAllowed');
  const now = deps.clock.now();
  await inOpenTransaction(deps, async (tx) => {
    const { fullName } = input;
    await tx.person.update({
      where: { id: member.personId },
      data: { fullName, searchName: fold(fullName), addressAs: addressOf(fullName) },
    });
    await audit(tx, scope, now, 'people.renamed', { model: 'Membership', id: member.id });
  });
  return { ok: true };
}
