/** What waits for a person in this room: as a side, as a reader of requests, as a leader of pairs. */
import type { Actor } from '../../../platform/database/actor.ts';
import { type Ask, askBy } from '../../../platform/database/ask.ts';
import type { HelpKind, OfferAnswer, Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { HIDDEN_NAME } from '../../../platform/i18n/html.ts';
import { type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { hiddenFrom, nameFor } from '../../common/names.ts';
import { type Scope, schoolIds } from '../../common/scope.ts';
import { programmeIn, programmesIn } from '../../organisations/queries.ts';
import { leadersBySchool, leadersIn, partnerName, readerFor, readersFor } from '../queries.ts';
import { isPaused, otherSide } from '../rules.ts';
import { extendsTo, mayCarry } from '../rules-ends.ts';
import { factsOf, settingsOf } from '../stages/queries.ts';
import { closed, isConfirmed, stageDueOn, trialWords } from '../stages/rules.ts';
import { mySides, sidedSchools } from './queries.ts';

/** Something of this room that waits for a person, in the words of home/rules.ts. */
export type PairItem = { at: Date; schoolId: number } & (
  | { kind: 'offer'; offerId: number; side: Side; partner: string; dueOn: Day }
  | { kind: 'trial'; pairId: number; side: Side; partner: string; reader: string | undefined }
  | { kind: 'closing'; pairId: number; side: Side; partner: string; dueOn: Day }
  | { kind: 'help'; helpId: number; pairId: number | null; from: string; help: HelpKind }
  | { kind: 'discuss'; pairId: number; mentor: string; mentee: string }
  | { kind: 'silentOffer'; offerId: number; mentor: string; mentee: string; dueOn: Day }
  | { kind: 'declined'; offerId: number; menteeId: number; mentor: string; mentee: string }
  | { kind: 'paperOffer'; offerId: number; mentor: string; mentee: string }
  | {
      kind: 'over';
      pairId: number;
      mentor: string;
      mentee: string;
      endsOn: Day;
      extendOn: Day | undefined;
      carries: boolean;
    }
);

/** What waits for me as a side of a pair or of an offer, and help I was asked for; oldest first. */
export async function findWaitingPairs(deps: Deps, actor: Actor): Promise<PairItem[]> {
  const schools = sidedSchools(actor);
  const [asked, offers, own] = await Promise.all([
    helpAsked(deps, actor),
    schools.length > 0 ? offersToAnswer(deps, actor, schools) : [],
    schools.length > 0 ? askedOfSides(deps, actor, schools) : [],
  ]);
  return [...asked, ...offers, ...own].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

async function askedOfSides(deps: Deps, actor: Actor, schools: readonly number[]): Promise<PairItem[]> {
  const now = deps.clock.now();
  const [pairs, programmes, leaders] = await Promise.all([
    mySides(deps, actor),
    programmesIn(deps.ask, schools),
    leadersBySchool(deps, actor, schools),
  ]);
  return pairs.flatMap((row): PairItem[] => {
    const { side, schoolId } = row;
    const programme = programmes.get(schoolId);
    const facts = factsOf(row, now);
    if (!programme || isPaused(facts.pause, dayOf(now, row.zone))) return [];
    const partner = partnerName(row, side);
    const base = { pairId: row.id, side, partner, schoolId };
    const held = facts.meetings.some((m) => m.kind === row.stage && isConfirmed(m.state));
    // The day the meeting was held, never the other side's answer, says since when it waits.
    const last = row.countedMeetings.filter((m) => m.kind === row.stage).at(-1)?.startsAt ?? now;
    if (row.stage === 'trial') {
      const words = trialWords(facts.trial[side], {
        stage: row.stage,
        trialDecision: row.trialDecision,
        trialHeld: held,
      });
      const reader = readerFor(leaders.get(schoolId) ?? [], [row.mentor, row.mentee])?.fullName;
      return words === 'ask' ? [{ ...base, kind: 'trial', at: last, reader }] : [];
    }
    if (row.stage !== 'final' || !held || closed(facts.closing[side], side)) return [];
    const dueOn = stageDueOn(facts, settingsOf(row), programme.calendar);
    return [{ ...base, kind: 'closing', at: last, dueOn }];
  });
}

async function helpAsked(deps: Deps, actor: Actor): Promise<PairItem[]> {
  const mine = actor.memberships.map((m) => m.id);
  if (mine.length === 0) return [];
  const rows = await deps.ask<{
    id: number;
    schoolId: number;
    pairId: number | null;
    kind: HelpKind;
    at: Date;
    personId: number;
    fullName: string;
  }>({
    name: 'pairing-help',
    text: `select h."id", h."schoolId", h."pairId", h."kind", h."createdAt" as at, f."personId", p."fullName"
      from "HelpRequest" h join "Membership" f on f."schoolId" = h."schoolId" and f."id" = h."fromId"
      join "Person" p on p."id" = f."personId"
      where h."schoolId" = any($1) and h."readerId" = any($2) and h."status" = 'open' order by h."id"`,
    values: [schoolIds(actor), mine],
  });
  return rows.map(({ id, schoolId, pairId, kind, at, ...from }) => {
    const name = nameFor(hiddenFrom(actor, schoolId), from);
    return { kind: 'help', at, schoolId, helpId: id, pairId, from: name, help: kind };
  });
}

async function offersToAnswer(deps: Deps, actor: Actor, schools: readonly number[]): Promise<PairItem[]> {
  const rows = await deps.ask<{
    id: number;
    schoolId: number;
    side: Side;
    dueOn: Day;
    at: Date;
    partner: string;
  }>({
    name: 'pairing-to-answer',
    text: (['mentor', 'mentee'] as const)
      .map((side) => {
        const other = otherSide(side);
        return `select f."id", f."schoolId", '${side}' as "side", f."dueOn", f."createdAt" as at,
          case when m."nameHidden" then '${HIDDEN_NAME[other]}' else p."fullName" end as "partner"
        from "Offer" f join "Membership" m on m."schoolId" = f."schoolId" and m."id" = f."${other}Id"
        join "Person" p on p."id" = m."personId"
        where f."schoolId" = any($1) and f."${side}Id" = any($2) and f."status" = 'open' and f."${side}Answer" = 'none'`;
      })
      .join(' union all '),
    values: [schools, actor.memberships.map((m) => m.id)],
  });
  return rows.map(({ id, ...row }) => ({ ...row, kind: 'offer', offerId: id }));
}

/** The two of a pair or an offer, as the curator's queue names them. */
interface Two {
  mentorPersonId: number;
  menteePersonId: number;
  mentor: string;
  mentee: string;
}

interface QueuedOffer extends Two {
  id: number;
  menteeId: number;
  status: 'open' | 'declined';
  mentorAnswer: OfferAnswer;
  menteeAnswer: OfferAnswer;
  /** Whether a message reaches them. */
  mentorReached: boolean;
  menteeReached: boolean;
  dueOn: Day;
  createdAt: Date;
  closedAt: Date | null;
}

const TWO = `o."personId" as "mentorPersonId", oo."fullName" as "mentor", e."personId" as "menteePersonId", ee."fullName" as "mentee"`;
const twoOf = (row: string) => `
    join "Membership" o on o."schoolId" = ${row}."schoolId" and o."id" = ${row}."mentorId" join "Person" oo on oo."id" = o."personId"
    join "Membership" e on e."schoolId" = ${row}."schoolId" and e."id" = ${row}."menteeId" join "Person" ee on ee."id" = e."personId"`;
const reached = (member: string) =>
  `not ${member}."onPaper" and exists (select 1 from "Account" x where x."personId" = ${member}."personId")`;

/** Open offers, and declined ones whose mentee has neither a pair nor another offer; the newest first. */
const QUEUED_OFFERS = ['open', 'declined']
  .map(
    (status) => `
  select f."id", f."menteeId", f."status", f."mentorAnswer", f."menteeAnswer", f."dueOn", f."createdAt", f."closedAt", ${TWO},
    ${reached('o')} as "mentorReached", ${reached('e')} as "menteeReached"
  from "Offer" f ${twoOf('f')}
  where f."schoolId" = $1 and f."status" = '${status}'${
    status === 'open'
      ? ''
      : ` and e."status" = 'active'
    and not exists (select 1 from "Pair" x where x."schoolId" = f."schoolId" and x."menteeId" = f."menteeId" and x."status" in ('active', 'paused'))
    and not exists (select 1 from "Offer" x where x."schoolId" = f."schoolId" and x."menteeId" = f."menteeId" and x."status" = 'open')`
  }`,
  )
  .join(' union all ');

const TO_DISCUSS = `
  select p."id", ${TWO},
    (select min(x."answeredAt") from "TrialAnswer" x where x."schoolId" = p."schoolId" and x."pairId" = p."id" and x."choice" = 'discuss') as at
  from "Pair" p ${twoOf('p')}
  where p."schoolId" = $1 and p."status" = 'active' and p."stage" = 'trial' and (p."trialDecision" is null or p."trialDecision" = 'talk')
    and exists (select 1 from "TrialAnswer" x where x."schoolId" = p."schoolId" and x."pairId" = p."id" and x."choice" = 'discuss')
  order by p."id"`;

/** Living pairs whose last day has gone by. */
const PAST_END = `
  select p."id", p."endsOn", ${TWO}
  from "Pair" p ${twoOf('p')}
  where p."schoolId" = $1 and p."status" in ('active', 'paused') and p."endKind" is null and p."endsOn" < $2
  order by p."endsOn", p."id"`;

/** What waits in this school for a curator, or for the person standing in; oldest first. */
export async function waitingForCurator(
  scope: Scope,
  now: Date,
  ask: Ask = askBy(scope.db),
): Promise<PairItem[]> {
  const { schoolId, zone } = scope;
  const today = dayOf(now, zone);
  const [leaders, programme, past, offers, pairs] = await Promise.all([
    leadersIn(ask, scope.actor, schoolId),
    programmeIn(ask, schoolId),
    ask<Two & { id: number; endsOn: Day }>({
      name: 'pairing-past-end',
      text: PAST_END,
      values: [schoolId, today],
    }),
    ask<QueuedOffer>({ name: 'pairing-queued-offers', text: QUEUED_OFFERS, values: [schoolId] }),
    ask<Two & { id: number; at: Date }>({ name: 'pairing-to-discuss', text: TO_DISCUSS, values: [schoolId] }),
  ]);
  const me = scope.actor.personId;
  const sidesOf = (row: Two) => [{ personId: row.mentorPersonId }, { personId: row.menteePersonId }];
  const named = ({ mentor, mentee }: Two) => ({ schoolId, mentor, mentee });
  const led = offers.filter((row) => readersFor(leaders, sidesOf(row)).some((r) => r.personId === me));
  const newest = new Map<number, QueuedOffer>();
  for (const row of led.filter((one) => one.status === 'declined').toSorted((a, b) => a.id - b.id))
    newest.set(row.menteeId, row);
  return [
    ...led
      .filter((row) => row.status === 'open')
      .flatMap((row): PairItem[] => {
        const { id: offerId, dueOn, createdAt: at } = row;
        const paper =
          (row.mentorAnswer === 'none' && !row.mentorReached) ||
          (row.menteeAnswer === 'none' && !row.menteeReached);
        if (paper) return [{ ...named(row), kind: 'paperOffer', at, offerId }];
        if (dueOn >= today) return [];
        return [{ ...named(row), kind: 'silentOffer', at: instantOf(dueOn, '23:59', zone), offerId, dueOn }];
      }),
    ...[...newest.values()].map((row): PairItem => {
      const { id: offerId, menteeId, closedAt, createdAt } = row;
      return { ...named(row), kind: 'declined', at: closedAt ?? createdAt, offerId, menteeId };
    }),
    ...pairs
      .filter((row) => readerFor(leaders, sidesOf(row))?.personId === me)
      .map((row): PairItem => ({ ...named(row), kind: 'discuss', at: row.at, pairId: row.id })),
    ...past
      .filter((row) => readersFor(leaders, sidesOf(row)).some((r) => r.personId === me))
      .map(({ id: pairId, endsOn, ...row }): PairItem => {
        const { calendar, pairEndSchoolDays } = programme;
        return {
          ...named(row),
          kind: 'over',
          at: instantOf(endsOn, '23:59', zone),
          pairId,
          endsOn,
          extendOn: extendsTo(calendar, endsOn, today, pairEndSchoolDays),
          carries: mayCarry(calendar, endsOn),
        };
      }),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
