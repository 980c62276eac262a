import { type Actor, actorById, type Member } from '../../platform/database/actor.ts';
import { type Ask, askBy } from '../../platform/database/ask.ts';
import type { Pair } from '../../platform/database/generated/client.ts';
import type { MembershipStatus, Role, Side } from '../../platform/database/generated/enums.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Recipient } from '../../platform/dispatch/kinds.ts';
import { HIDDEN_NAME } from '../../platform/i18n/html.ts';
import { type Locale, toLocale } from '../../platform/i18n/texts.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { hiddenFrom, nameFor } from '../common/names.ts';
import { roleHas, rolesSql } from '../common/rights.ts';
import { type Scope, scopeOfSubject } from '../common/scope.ts';
import { privateReader, type Viewer } from '../common/sight.ts';
import { type ProgrammeView, programmeOf, type Reading } from '../organisations/queries.ts';
import type { SchoolCalendar } from '../organisations/rules.ts';
import type { CycleSettings } from './rules.ts';

/** A side of a pair or an offer, as screens and dispatches need it. */
export interface SideView {
  membershipId: number;
  personId: number;
  fullName: string;
  addressAs: string;
  locale: Locale;
  /** Asked not to be named to the other side of a pair. */
  nameHidden?: boolean;
  /** False for somebody who takes part on paper: nothing can be sent, the curator confirms from paper. */
  hasTelegram: boolean;
  /** Messages no longer reach them: the bot was blocked, or the account is gone. */
  unreachable?: boolean;
}

/** Somebody who acts for the school: a curator, or the trusted person who stands in. */
export interface ReaderView {
  membershipId: number;
  personId: number;
  fullName: string;
  /** The trusted person, who acts only where a curator is a side. */
  standsIn: boolean;
}

/** A pair as it is kept, with both memberships. */
export type PairRow = Pair & Record<Side, SideRow & { status: MembershipStatus }>;

/** A pair as one of those who may see it sees it. */
export interface PairView {
  scope: Scope;
  pair: PairRow;
  /** Which side the actor is; a curator may be one too. */
  side: Side | undefined;
  /** The actor decides what the sides can't: a curator who is neither, or the trusted person where there is none. */
  reader: boolean;
  /**
   * True when the actor is the reader named on screens («увидит только куратор …»), the only one who reads what is
   * private.
   */
  confidant: boolean;
  /** The actor is a curator here, and no side of this pair: may lead it. */
  curator: boolean;
  mentor: SideView;
  mentee: SideView;
  /** The reader named where something private is said; absent while no one may read it. */
  privateReader: ReaderView | undefined;
  settings: CycleSettings;
  programme: ProgrammeView;
  calendar: SchoolCalendar;
  today: Day;
}

/** What is selected of a membership to make a SideView of it. */
export const SIDE = {
  id: true,
  personId: true,
  status: true,
  onPaper: true,
  nameHidden: true,
  person: {
    select: {
      fullName: true,
      addressAs: true,
      locale: true,
      account: { select: { telegramId: true, unreachableAt: true } },
    },
  },
} as const;

/** What is selected of a membership to know whether anything can be sent to it. */
export const REACH = {
  personId: true,
  onPaper: true,
  person: { select: { account: { select: { telegramId: true } } } },
} as const;

export interface Reachable {
  personId: number;
  onPaper: boolean;
  person: { account: object | null };
}

/** Those of these people who can be sent a message: people on paper can't read one. */
export function reachable(...sides: readonly Reachable[]): number[] {
  return sides.filter((s) => s.person.account !== null && !s.onPaper).map((s) => s.personId);
}

interface SideRow {
  id: number;
  personId: number;
  onPaper: boolean;
  nameHidden: boolean;
  person: {
    fullName: string;
    addressAs: string;
    locale: string;
    account: { unreachableAt: Date | string | null } | null;
  };
}

/** A membership's row as a side. */
export function sideView(row: SideRow, otherwise: Locale): SideView {
  const { fullName, addressAs, locale, account } = row.person;
  const hasTelegram = account !== null && !row.onPaper;
  return {
    membershipId: row.id,
    personId: row.personId,
    fullName,
    addressAs,
    locale: toLocale(locale, otherwise),
    nameHidden: row.nameHidden,
    hasTelegram,
    unreachable: hasTelegram && account.unreachableAt !== null,
  };
}

/** What a pair is found by: itself, or what belongs to one. */
type OfPair = 'Pair' | 'Meeting' | 'Goal' | 'Action';

/** SQL: a side of a pair `p`, as `SIDE` selects it. */
const sideSql = (side: Side) => `
  (select json_build_object('id', m."id", 'personId', m."personId", 'status', m."status", 'onPaper', m."onPaper",
      'nameHidden', m."nameHidden", 'person', json_build_object('fullName', n."fullName", 'addressAs', n."addressAs",
        'locale', n."locale", 'account', (select json_build_object('unreachableAt', a."unreachableAt") from "Account" a where a."personId" = n."id" limit 1)))
    from "Membership" m join "Person" n on n."id" = m."personId"
    where m."schoolId" = p."schoolId" and m."id" = p."${side}Id") as "${side}"`;
const PAIR = `select p.*, ${sideSql('mentor')}, ${sideSql('mentee')} from "Pair" p where p."schoolId" = $1`;

async function pairRow(scope: Scope, of: OfPair, id: number): Promise<PairRow | undefined> {
  const [row] = await scope.ask<PairRow>({
    name: `pair-of-${of}`,
    text: `${PAIR} and p."id" = ${of === 'Pair' ? '$2' : `(select x."pairId" from "${of}" x where x."schoolId" = $1 and x."id" = $2)`}`,
    values: [scope.schoolId, id],
  });
  if (!row) return undefined;
  const hidden = hiddenFrom(scope.actor, scope.schoolId);
  const said = <S extends SideRow>(side: S): S => {
    const { person, personId } = side;
    const name = (fullName: string) => nameFor(hidden, { personId, fullName });
    return {
      ...side,
      person: { ...person, fullName: name(person.fullName), addressAs: name(person.addressAs) },
    };
  };
  return { ...row, mentor: said(row.mentor), mentee: said(row.mentee) };
}

/** Curators and trusted persons of a school, in the order they came, with the names this reader may have. */
export const leadersOf = (scope: Reading & { actor?: Actor }): Promise<ReaderView[]> =>
  leadersIn(scope.ask ?? askBy(scope.db), scope.actor, scope.schoolId);

/** The same for who asks several things at once; a job has no reader. */
export async function leadersIn(ask: Ask, actor: Actor | undefined, schoolId: number): Promise<ReaderView[]> {
  const rows = await ask<{ id: number; personId: number; role: Role; fullName: string }>({
    name: 'pairing-leaders',
    text: `select m."id", m."personId", m."role", p."fullName" from "Membership" m join "Person" p on p."id" = m."personId"
      where m."schoolId" = $1 and m."role" in ${rolesSql('decidePairs')} and m."status" = 'active' order by m."id"`,
    values: [schoolId],
  });
  const hidden = actor ? hiddenFrom(actor, schoolId) : [];
  return rows.map((row) => ({
    membershipId: row.id,
    personId: row.personId,
    fullName: nameFor(hidden, row),
    standsIn: roleHas(row.role, 'standIn'),
  }));
}

/** The leaders of these schools, by the school's id. */
export async function leadersBySchool(
  deps: Pick<Deps, 'ask'>,
  actor: Actor,
  schoolIds: readonly number[],
): Promise<Map<number, ReaderView[]>> {
  return new Map(
    await Promise.all(schoolIds.map(async (id) => [id, await leadersIn(deps.ask, actor, id)] as const)),
  );
}

/** The private reader of these two: a curator who is neither of them, else the trusted person. */
export function readerFor(
  leaders: readonly ReaderView[],
  sides: readonly { personId: number }[],
): ReaderView | undefined {
  const persons = sides.map((s) => s.personId);
  const trusted = leaders.find((l) => l.standsIn && !persons.includes(l.personId));
  const reader = privateReader(
    leaders.filter((l) => !l.standsIn).map((l) => l.personId),
    persons,
    trusted?.personId,
  );
  return leaders.find((l) => l.personId === reader);
}

/** The readers of what is not private: every curator who is no side, or the trusted person where there is none. */
export function readersFor(
  leaders: readonly ReaderView[],
  sides: readonly { personId: number }[],
): ReaderView[] {
  const free = leaders.filter((l) => !l.standsIn && !wasSide(l.personId, sides));
  if (free.length > 0) return free;
  const reader = readerFor(leaders, sides);
  return reader ? [reader] : [];
}

/** Which side of a pair a message's recipient is: by an active membership, never by having been one. */
export function recipientSide(
  pair: Readonly<Record<Side, { personId: number; status: MembershipStatus }>>,
  personId: number,
): Side | undefined {
  return (['mentor', 'mentee'] as const).find(
    (side) => pair[side].personId === personId && pair[side].status === 'active',
  );
}

/** A person who was ever a side of a pair never leads it, in any later role. */
export function wasSide(personId: number, sides: readonly { personId: number }[]): boolean {
  return sides.some((side) => side.personId === personId);
}

/** What the actor is to these two people. A side is one by an active membership; who was one is nothing to them. */
export function standing(scope: Scope, leaders: readonly ReaderView[], mentor: SideView, mentee: SideView) {
  const me = (side: SideView): Member | undefined => scope.mine.find((m) => m.id === side.membershipId);
  const side: Side | undefined = me(mentor) ? 'mentor' : me(mentee) ? 'mentee' : undefined;
  const named = readerFor(leaders, [mentor, mentee]);
  const reader = readersFor(leaders, [mentor, mentee]).some((r) => r.personId === scope.actor.personId);
  const confidant = named?.personId === scope.actor.personId;
  return {
    side,
    reader,
    confidant,
    curator: scope.may('leadPairs') !== undefined && !wasSide(scope.actor.personId, [mentor, mentee]),
    privateReader: named,
  };
}

/** Both sides as this reader may name them: who hid the name is to the other side what they are in the pair. */
export function namedTo<S extends SideView>(
  reader: Side | undefined,
  sides: Record<Side, S>,
): Record<Side, S> {
  if (reader === undefined) return sides;
  const other = reader === 'mentor' ? 'mentee' : 'mentor';
  if (!sides[other].nameHidden) return sides;
  const sign = HIDDEN_NAME[other];
  return { ...sides, [other]: { ...sides[other], fullName: sign, addressAs: sign } };
}

/** What a list shows of the other side of a pair. */
export function partnerName(
  row: Record<Side, { nameHidden: boolean; person: { fullName: string } }>,
  reader: Side,
): string {
  const other = reader === 'mentor' ? 'mentee' : 'mentor';
  return row[other].nameHidden ? HIDDEN_NAME[other] : row[other].person.fullName;
}

/** A pair, if the actor is a side of it, a curator here, or stands in for the curator; undefined for everything else. */
export async function findPair(deps: Deps, actor: Actor, pairId: number): Promise<PairView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Pair', pairId);
  return scope && findPairOf(deps, scope, 'Pair', pairId);
}

/** The same by something of the pair, in the school it is of: asked at once with it. */
export async function findPairOf(
  deps: Pick<Deps, 'clock' | 'defaultLocale'>,
  scope: Scope,
  of: OfPair,
  id: number,
): Promise<PairView | undefined> {
  const [pair, leaders, programme] = await Promise.all([
    pairRow(scope, of, id),
    leadersOf(scope),
    programmeOf(scope),
  ]);
  if (!pair) return undefined;
  const sides = {
    mentor: sideView(pair.mentor, deps.defaultLocale),
    mentee: sideView(pair.mentee, deps.defaultLocale),
  };
  const mine = standing(scope, leaders, sides.mentor, sides.mentee);
  if (!mine.side && !mine.reader && !mine.curator) return undefined;
  const { mentor, mentee } = namedTo(mine.side, sides);
  const { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays } = pair;
  return {
    scope,
    pair,
    ...mine,
    mentor,
    mentee,
    settings: { acquaintanceDays, trialDays, planningDays, seriesMeetings, finalDueDays },
    programme,
    calendar: programme.calendar,
    today: dayOf(deps.clock.now(), scope.zone),
  };
}

/** The pair as the recipient of a message sees it. */
export async function pairFor(deps: Deps, person: Recipient, pairId: number): Promise<PairView | undefined> {
  const actor = await actorById(deps.pool, person.personId, deps);
  return actor && findPair(deps, actor, pairId);
}

/** The viewer of a pair, in the words of the table of sight. */
export function viewerOf(view: Pick<PairView, 'side' | 'curator'>): Viewer {
  return view.side ? 'pair' : view.curator ? 'curator' : 'trustedPerson';
}
