/** What the home card and the curator's queue show of meetings; one query each. */
import type { Actor } from '../../platform/database/actor.ts';
import { type Ask, askBy } from '../../platform/database/ask.ts';
import type {
  ConfirmationAnswer,
  MeetingKind,
  MeetingOutcome,
  MeetingStatus,
  Side,
  Stage,
} from '../../platform/database/generated/enums.ts';
import type { Deps } from '../../platform/deps.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { addMinutes, dayOf } from '../../platform/time/local.ts';
import { type Scope, schoolIds } from '../common/scope.ts';
import { programmeIn } from '../organisations/queries.ts';
import { pairsOfSides } from '../pairing/lists/queries.ts';
import { leadersIn, readersFor } from '../pairing/queries.ts';
import { type Confirmation, outcomeOf, waitsForCurator } from './rules.ts';
import { type CardFacts, type CardState, cardState, endOf } from './rules-card.ts';

/** A meeting on the home card of one of its sides; the other side's answer is not read at all. */
export interface HomeMeeting extends CardFacts {
  id: number;
  schoolId: number;
  pairId: number;
  kind: MeetingKind;
  place: string | null;
  online: boolean;
  loggedAfter: boolean;
  revision: number;
  side: Side;
  zone: string;
  stage: Stage;
  state: CardState;
  mentor: { fullName: string };
  mentee: { fullName: string };
}

/** Something about a meeting that waits for this person, in the words of home/rules.ts. */
export interface MeetingItem {
  kind: 'pastMeeting' | 'waitsForMe';
  at: Date;
  meeting: HomeMeeting;
}

interface HomeRow {
  id: number;
  schoolId: number;
  pairId: number;
  kind: MeetingKind;
  status: MeetingStatus;
  outcome: MeetingOutcome | null;
  startsAt: Date;
  minutes: number;
  place: string | null;
  online: boolean;
  proposedBy: Side;
  loggedAfter: boolean;
  revision: number;
  contradictionAt: Date | null;
  createdAt: Date;
  side: Side;
  zone: string;
  stage: Stage;
  mentorName: string;
  menteeName: string;
  own: ConfirmationAnswer | null;
  reviewedAt: Date | null;
}

/**
 * The meetings of every pair in which one of these memberships is a side, with that side's own answer. What may have been
 * corrected is said as it stands; an open meeting stands as it was written.
 */
const rowsOf = (which: 'open' | 'every') => `
  select m."id", m."schoolId", m."pairId", st."kind", m."status", st."outcome", st."startsAt", st."minutes", m."place", m."online",
    m."proposedBy", m."loggedAfter", m."revision", m."contradictionAt", m."createdAt", me.side as "side", s."zone", p."stage",
    case when o."nameHidden" and me.side <> 'mentor' then '${HIDDEN_NAME.mentor}' else mentor."fullName" end as "mentorName",
    case when e."nameHidden" and me.side <> 'mentee' then '${HIDDEN_NAME.mentee}' else mentee."fullName" end as "menteeName",
    c."answer" as "own", c."reviewedAt"
  from ${pairsOfSides('$3', '$1', which === 'open' ? `'active', 'paused'` : undefined)} mine join "Pair" p on p."id" = mine."id"
  cross join lateral (select case when p."mentorId" = any($1) then 'mentor'::"Side" else 'mentee'::"Side" end as side) me
  join "Meeting" m on m."schoolId" = p."schoolId" and m."pairId" = p."id"
  ${which === 'open' ? 'cross join lateral (select m."kind", m."outcome", m."startsAt", m."minutes") st' : 'join "CountedMeeting" st on st."schoolId" = m."schoolId" and st."id" = m."id"'}
  join "School" s on s."id" = p."schoolId"
  join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" mentor on mentor."id" = o."personId"
  join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" mentee on mentee."id" = e."personId"
  left join "Confirmation" c on c."schoolId" = m."schoolId" and c."meetingId" = m."id" and c."side" = me.side
  where m."startsAt" > $2::timestamptz`;

/** A question older than this is no longer put before everything else. */
const ASK_DAYS = 30;

/**
 * Meetings of all pairs of this person, in all their schools: what waits for an answer, the next one ahead, and today's.
 * One query.
 */
export async function meetingsForHome(
  deps: Deps,
  actor: Actor,
  now: Date,
): Promise<{ waiting: MeetingItem[]; next: HomeMeeting | undefined; ahead: HomeMeeting[] }> {
  const mine = actor.memberships.map((m) => m.id);
  if (mine.length === 0) return { waiting: [], next: undefined, ahead: [] };
  const rows = await deps.ask<HomeRow>({
    name: 'meetings-home',
    text: `${rowsOf('open')} and m."status" in ('proposed', 'agreed')
      order by m."startsAt", m."id"`,
    values: [mine, addMinutes(now, -ASK_DAYS * 24 * 60), schoolIds(actor)],
  });
  const meetings = rows.map((row) => homeMeeting(row, now));
  const waiting = meetings.flatMap((meeting, i): MeetingItem[] => {
    const row = rows[i];
    if (!row) return [];
    // The card asks after the end; during the meeting it still shows it as today's. A meeting recorded afterwards is
    // over.
    if (meeting.state === 'question' && (meeting.loggedAfter || endOf(meeting) <= now))
      return [{ kind: 'pastMeeting', at: endOf(meeting), meeting }];
    if (meeting.state === 'differ')
      return [{ kind: 'pastMeeting', at: row.contradictionAt ?? meeting.startsAt, meeting }];
    if (meeting.state === 'proposedToMe') return [{ kind: 'waitsForMe', at: row.createdAt, meeting }];
    return [];
  });
  const ahead = meetings.filter(
    (m) =>
      m.status === 'agreed' &&
      m.contradictionAt === null &&
      m.own === undefined &&
      endOf(m) > now &&
      !m.loggedAfter,
  );
  return { waiting, next: ahead[0], ahead };
}

/** Every meeting of this person's pairs of the last year: what is ahead first, then what was, latest on top. One query. */
export async function meetingsOfActor(deps: Deps, actor: Actor, now: Date): Promise<HomeMeeting[]> {
  const mine = actor.memberships.map((m) => m.id);
  if (mine.length === 0) return [];
  const rows = await deps.ask<HomeRow>({
    name: 'meetings-mine',
    text: `${rowsOf('every')} order by st."startsAt", m."id"`,
    values: [mine, addMinutes(now, -LIST_DAYS * 24 * 60), schoolIds(actor)],
  });
  const meetings = rows.map((row) => homeMeeting(row, now));
  const ahead = meetings.filter((m) => m.startsAt > now && m.status !== 'cancelled');
  return [...ahead, ...meetings.filter((m) => !ahead.includes(m)).reverse()];
}

const LIST_DAYS = 366;

function homeMeeting(row: HomeRow, now: Date): HomeMeeting {
  const { mentorName, menteeName, own, reviewedAt, createdAt: _, ...rest } = row;
  const facts = { ...rest, own: own ?? undefined, reviewed: reviewedAt !== null, now };
  return {
    ...facts,
    state: cardState(facts),
    mentor: { fullName: mentorName },
    mentee: { fullName: menteeName },
  };
}

/** A meeting the curator has to decide about. */
export interface CuratorItem {
  meetingId: number;
  pairId: number;
  /** paper: a side without Telegram, whose answer the curator enters. */
  what: 'contradiction' | 'oneSide' | 'paper';
  /** Since when it waits. */
  at: Date;
  startsAt: Date;
  mentor: { fullName: string };
  mentee: { fullName: string };
}

interface CuratorRow {
  id: number;
  pairId: number;
  startsAt: Date;
  minutes: number;
  status: MeetingStatus;
  outcome: MeetingOutcome | null;
  contradictionAt: Date | null;
  settledAt: Date | null;
  loggedAfter: boolean;
  createdAt: Date;
  confirmations: Confirmation[];
  mentorPersonId: number;
  menteePersonId: number;
  mentor: string;
  mentee: string;
  /** Takes part on paper. */
  mentorPaper: boolean;
  menteePaper: boolean;
}

const onPaper = (member: string) =>
  `(${member}."onPaper" or not exists (select 1 from "Account" x where x."personId" = ${member}."personId"))`;

/** Open meetings that may wait for the curator, and those one side marked ($2: now). */
const FOR_CURATOR = `
  select m."id", m."pairId", m."startsAt", m."minutes", m."status", m."outcome", m."contradictionAt", m."settledAt", m."loggedAfter",
    m."createdAt", o."personId" as "mentorPersonId", oo."fullName" as "mentor", e."personId" as "menteePersonId", ee."fullName" as "mentee",
    ${onPaper('o')} as "mentorPaper", ${onPaper('e')} as "menteePaper",
    coalesce((select json_agg(json_build_object('side', c."side", 'answer', c."answer", 'onPaper', c."onPaper", 'reviewedAt', c."reviewedAt"))
      from "Confirmation" c where c."schoolId" = m."schoolId" and c."meetingId" = m."id"), '[]'::json) as "confirmations"
  from (
    select * from "Meeting" where "schoolId" = $1 and "status" = 'agreed' and ("startsAt" < $2 or "contradictionAt" is not null)
    union all
    select * from "Meeting" where "schoolId" = $1 and "status" = 'settled' and "outcome" = 'oneSide'
  ) m
  join "Pair" p on p."schoolId" = m."schoolId" and p."id" = m."pairId" and p."status" in ('active', 'paused')
  join "Membership" o on o."schoolId" = p."schoolId" and o."id" = p."mentorId" join "Person" oo on oo."id" = o."personId"
  join "Membership" e on e."schoolId" = p."schoolId" and e."id" = p."menteeId" join "Person" ee on ee."id" = e."personId"
  where m."status" = 'settled' or m."contradictionAt" is not null or ${onPaper('o')} or ${onPaper('e')}
    or m."startsAt" < $2::timestamptz - interval '4 days' and exists (
      select 1 from "Confirmation" c where c."schoolId" = m."schoolId" and c."meetingId" = m."id")
  order by m."startsAt", m."id"`;

/**
 * What waits in this school for this curator, or the person standing in, oldest first. These are
 * contradictions that stayed, meetings one side marked, and answers to enter from paper. Complete also before a tick
 * has run. One query.
 */
export async function meetingsForCurator(
  scope: Scope,
  now: Date,
  ask: Ask = askBy(scope.db),
): Promise<CuratorItem[]> {
  const { schoolId } = scope;
  const [rows, leaders, { calendar }] = await Promise.all([
    ask<CuratorRow>({ name: 'meetings-curator', text: FOR_CURATOR, values: [schoolId, now] }),
    leadersIn(ask, scope.actor, schoolId),
    programmeIn(ask, schoolId),
  ]);
  const today = dayOf(now, scope.zone);
  const { personId } = scope.actor;
  return rows.flatMap((m): CuratorItem[] => {
    const { confirmations, contradictionAt } = m;
    const paper = { mentor: m.mentorPaper, mentee: m.menteePaper };
    const sides = [{ personId: m.mentorPersonId }, { personId: m.menteePersonId }];
    if (!readersFor(leaders, sides).some((r) => r.personId === personId)) return [];
    const askedOn = dayOf(m.loggedAfter ? m.createdAt : m.startsAt, scope.zone);
    const outcome = outcomeOf(
      { confirmations, contradictionAt, curator: null, askedOn },
      now,
      today,
      calendar,
    );
    const silent = (['mentor', 'mentee'] as const).filter(
      (side) => !confirmations.some((c) => c.side === side),
    );
    const fromPaper = silent.length > 0 && silent.every((side) => paper[side]);
    if (!waitsForCurator(outcome) && !(outcome === 'waiting' && fromPaper && endOf(m) <= now)) return [];
    return [
      {
        meetingId: m.id,
        pairId: m.pairId,
        what: fromPaper ? 'paper' : outcome === 'oneSide' ? 'oneSide' : 'contradiction',
        at: contradictionAt ?? m.settledAt ?? m.startsAt,
        startsAt: m.startsAt,
        mentor: { fullName: m.mentor },
        mentee: { fullName: m.mentee },
      },
    ];
  });
}

/** The pairs of this person in which something can be arranged now. One query. */
export async function activePairs(deps: Deps, actor: Actor): Promise<ActivePair[]> {
  const mine = actor.memberships.map((m) => m.id);
  if (mine.length === 0) return [];
  const { rows } = await deps.pool.query<
    Omit<ActivePair, 'mentor' | 'mentee'> & { mentorName: string; menteeName: string }
  >({
    name: 'meetings-pairs',
    text: `
      select p."id" as "pairId", p."stage", s."zone", case when p."mentorId" = any($1) then 'mentor' else 'mentee' end as "side",
        case when mm."nameHidden" and p."mentorId" <> all($1) then '${HIDDEN_NAME.mentor}' else mentor."fullName" end as "mentorName",
        case when me."nameHidden" and p."menteeId" <> all($1) then '${HIDDEN_NAME.mentee}' else mentee."fullName" end as "menteeName"
      from ${pairsOfSides('$2', '$1', `'active'`)} mine join "Pair" p on p."id" = mine."id" join "School" s on s."id" = p."schoolId"
      join "Membership" mm on mm."schoolId" = p."schoolId" and mm."id" = p."mentorId" join "Person" mentor on mentor."id" = mm."personId"
      join "Membership" me on me."schoolId" = p."schoolId" and me."id" = p."menteeId" join "Person" mentee on mentee."id" = me."personId"
      order by p."id"`,
    values: [mine, schoolIds(actor)],
  });
  return rows.map(({ mentorName, menteeName, ...row }) => ({
    ...row,
    mentor: { fullName: mentorName },
    mentee: { fullName: menteeName },
  }));
}

/** A pair as the choice of a pair shows it. */
export interface ActivePair {
  pairId: number;
  stage: Stage;
  zone: string;
  side: Side;
  mentor: { fullName: string };
  mentee: { fullName: string };
}
