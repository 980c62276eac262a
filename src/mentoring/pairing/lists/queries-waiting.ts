/** What waits for a person in this room: as a side, as a reader of requests, as a leader of pairs. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { HelpKind, Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { leadersOf, partnerName, reachable, readerFor, readersFor } from '../queries.ts';
import { isPaused } from '../rules.ts';
import { factsOf, settingsOf } from '../stages/queries.ts';
import { closed, isConfirmed, stageDueOn, trialWords } from '../stages/rules.ts';
import { eachSchool, LIVING, lineRows, mineOf, NAME } from './queries.ts';

/** Something of this room that waits for a person, in the words of home/rules.ts. */
export type PairItem = { at: Date; schoolId: number } & (
  | { kind: 'offer'; offerId: number; side: Side; partner: string; dueOn: Day }
  | { kind: 'trial'; pairId: number; side: Side; partner: string; reader: string | undefined }
  | { kind: 'closing'; pairId: number; side: Side; partner: string; dueOn: Day }
  | { kind: 'help'; helpId: number; from: string; help: HelpKind }
  | { kind: 'discuss'; pairId: number; mentor: string; mentee: string }
  | { kind: 'silentOffer'; offerId: number; mentor: string; mentee: string; dueOn: Day }
  | { kind: 'declined'; offerId: number; menteeId: number; mentor: string; mentee: string }
  | { kind: 'paperOffer'; offerId: number; mentor: string; mentee: string }
);

/** What waits for me as a side of a pair or of an offer, and help I was asked for; oldest first. */
export async function findWaitingPairs(deps: Deps, actor: Actor): Promise<PairItem[]> {
  const now = deps.clock.now();
  const items = await eachSchool(deps, actor, async (scope): Promise<PairItem[]> => {
    const mine = mineOf(scope);
    const sides = scope.mine.some((m) => m.role === 'mentor' || m.role === 'mentee');
    const [offers, pairs, help] = await Promise.all([
      sides ? offersToAnswer(scope, mine) : [],
      sides
        ? lineRows(scope, {
            status: LIVING,
            stage: { in: ['trial', 'final'] },
            OR: [{ mentorId: { in: mine } }, { menteeId: { in: mine } }],
          })
        : [],
      scope.db.helpRequest.findMany({
        where: { readerId: { in: mine }, status: 'open' },
        select: {
          id: true,
          kind: true,
          createdAt: true,
          from: { select: { person: { select: { fullName: true } } } },
        },
      }),
    ]);
    const asked = help.map(
      (h): PairItem => ({
        kind: 'help',
        at: h.createdAt,
        schoolId: scope.schoolId,
        helpId: h.id,
        from: h.from.person.fullName,
        help: h.kind,
      }),
    );
    if (pairs.length === 0) return [...asked, ...offers];
    const [{ calendar }, leaders] = await Promise.all([programmeOf(scope), leadersOf(scope)]);
    const own = pairs.flatMap((row): PairItem[] => {
      const side: Side = mine.includes(row.mentorId) ? 'mentor' : 'mentee';
      const facts = factsOf(row, now);
      const partner = partnerName(row, side);
      const base = { pairId: row.id, side, partner, schoolId: scope.schoolId };
      if (isPaused(facts.pause, dayOf(now, scope.zone))) return [];
      const held = facts.meetings.some((m) => m.kind === row.stage && isConfirmed(m.state));
      // The day the meeting was held, never the other side's answer, says since when it waits.
      const last = row.countedMeetings.filter((m) => m.kind === row.stage).at(-1)?.startsAt ?? now;
      if (row.stage === 'trial') {
        const words = trialWords(facts.trial[side], {
          stage: row.stage,
          trialDecision: row.trialDecision,
          trialHeld: held,
        });
        const reader = readerFor(leaders, [row.mentor, row.mentee])?.fullName;
        return words === 'ask' ? [{ ...base, kind: 'trial', at: last, reader }] : [];
      }
      if (!held || closed(facts.closing[side], side)) return [];
      return [{ ...base, kind: 'closing', at: last, dueOn: stageDueOn(facts, settingsOf(row), calendar) }];
    });
    return [...asked, ...offers, ...own];
  });
  return items.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

async function offersToAnswer(scope: Scope, mine: number[]): Promise<PairItem[]> {
  const rows = await scope.db.offer.findMany({
    where: {
      status: 'open',
      OR: [
        { mentorId: { in: mine }, mentorAnswer: 'none' },
        { menteeId: { in: mine }, menteeAnswer: 'none' },
      ],
    },
    select: { id: true, mentorId: true, dueOn: true, createdAt: true, mentor: NAME, mentee: NAME },
  });
  return rows.map((o): PairItem => {
    const side: Side = mine.includes(o.mentorId) ? 'mentor' : 'mentee';
    const partner = partnerName(o, side);
    return {
      kind: 'offer',
      at: o.createdAt,
      schoolId: scope.schoolId,
      offerId: o.id,
      side,
      partner,
      dueOn: o.dueOn,
    };
  });
}

/** What waits in this school for a curator, or for the person standing in; oldest first. */
export async function waitingForCurator(scope: Scope, now: Date): Promise<PairItem[]> {
  const [leaders, offers, declined, pairs] = await Promise.all([
    leadersOf(scope),
    scope.db.offer.findMany({ where: { status: 'open' }, select: OFFER }),
    scope.db.offer.findMany({
      where: {
        status: 'declined',
        mentee: {
          status: 'active',
          pairsAsMentee: { none: { status: LIVING } },
          offersAsMentee: { none: { status: 'open' } },
        },
      },
      select: OFFER,
      orderBy: { id: 'desc' },
    }),
    lineRows(scope, {
      status: 'active',
      stage: 'trial',
      trialAnswers: { some: { choice: 'discuss' } },
      OR: [{ trialDecision: null }, { trialDecision: 'talk' }],
    }),
  ]);
  const me = scope.actor.personId;
  const today = dayOf(now, scope.zone);
  const base = { schoolId: scope.schoolId };
  const leadsThese = (row: { mentor: { personId: number }; mentee: { personId: number } }) =>
    readersFor(leaders, [row.mentor, row.mentee]).some((r) => r.personId === me);
  const names = (row: {
    mentor: { person: { fullName: string } };
    mentee: { person: { fullName: string } };
  }) => ({
    mentor: row.mentor.person.fullName,
    mentee: row.mentee.person.fullName,
  });
  const newest = new Set<number>();
  return [
    ...offers.filter(leadsThese).flatMap((o): PairItem[] => {
      const paper =
        (o.mentorAnswer === 'none' && reachable(o.mentor).length === 0) ||
        (o.menteeAnswer === 'none' && reachable(o.mentee).length === 0);
      if (paper) return [{ ...base, kind: 'paperOffer', at: o.createdAt, offerId: o.id, ...names(o) }];
      const at = instantOf(o.dueOn, '23:59', scope.zone);
      return o.dueOn < today
        ? [{ ...base, kind: 'silentOffer', at, offerId: o.id, dueOn: o.dueOn, ...names(o) }]
        : [];
    }),
    ...declined.filter(leadsThese).flatMap((o): PairItem[] => {
      if (newest.has(o.menteeId)) return [];
      newest.add(o.menteeId);
      return [
        {
          ...base,
          kind: 'declined',
          at: o.closedAt ?? o.createdAt,
          offerId: o.id,
          menteeId: o.menteeId,
          ...names(o),
        },
      ];
    }),
    ...pairs
      .filter((row) => readerFor(leaders, [row.mentor, row.mentee])?.personId === me)
      .map((row): PairItem => {
        const at = row.trialAnswers.find((a) => a.choice === 'discuss')?.answeredAt ?? now;
        return { ...base, kind: 'discuss', at, pairId: row.id, ...names(row) };
      }),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

const MEMBER = {
  select: {
    personId: true,
    onPaper: true,
    person: { select: { fullName: true, account: { select: { telegramId: true } } } },
  },
} as const;
const OFFER = {
  id: true,
  menteeId: true,
  mentorAnswer: true,
  menteeAnswer: true,
  dueOn: true,
  createdAt: true,
  closedAt: true,
  mentor: MEMBER,
  mentee: MEMBER,
} as const;
