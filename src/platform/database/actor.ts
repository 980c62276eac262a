import type pg from 'pg';
import { gather } from '../gather.ts';
import { type Locale, toLocale } from '../i18n/texts.ts';
import type { MembershipStatus, Role, Side } from './generated/enums.ts';

/** One role of the actor in one school. */
export interface Member {
  id: number;
  schoolId: number;
  role: Role;
  status: MembershipStatus;
  zone: string;
  schoolName: string;
  country: string;
}

/** Somebody of a pair with the actor, now or before, who asked not to be named to the other side. */
export interface Hidden {
  schoolId: number;
  personId: number;
  fullName: string;
  /** What they are to the actor. */
  side: Side;
}

/** The acting person, with the memberships they act by. */
export interface Actor {
  personId: number;
  telegramId: number;
  locale: Locale;
  fullName: string;
  addressAs: string;
  /** May create schools: by what is stored or by ADMIN_IDS. */
  isAdministrator: boolean;
  pausedUntilOn: string | null;
  /** The active ones. Rights and sight are asked of these alone. */
  memberships: readonly Member[];
  /** Pending and invited ones: by these a person sees their own entry, and nothing of the school. */
  entering: readonly Member[];
  /** People whose names this person may not read; almost always none. */
  hidden: readonly Hidden[];
}

interface Options {
  now: Date;
  defaultLocale: Locale;
  adminIds: readonly number[];
}

interface Row {
  telegramId: number;
  locale: string;
  dialogue: unknown;
  draft: AccountState['draft'];
  homeMessageId: number | null;
  pushedSinceHome: boolean;
  unreachableAt: Date | null;
  closedUntil: Date | null;
  commands: string | null;
  personId: number | null;
  fullName: string;
  addressAs: string;
  personLocale: string;
  isAdministrator: boolean;
  pausedUntilOn: string | null;
  memberships: Member[];
  hidden: Hidden[];
}

/** The other sides of somebody's pairs who hid their name. */
const hiddenSide = (side: Side, own: Side) => `
        select o."schoolId", o."personId", op."fullName", '${side}' as "side"
        from "Membership" m join "Pair" q on q."schoolId" = m."schoolId" and q."${own}Id" = m."id"
        join "Membership" o on o."schoolId" = q."schoolId" and o."id" = q."${side}Id" join "Person" op on op."id" = o."personId"
        where m."personId" = p."id" and o."nameHidden"`;
const FOUND = `
    select a."telegramId"::float8 as "telegramId", a."locale", a."dialogue",
      case when a."dialogue" is not null then (
        select json_build_object('id', d."id", 'kind', d."kind", 'subject', d."subject", 'field', d."field", 'trail', d."trail",
          'answers', d."answers", 'look', d."look", 'messageId', d."messageId")
        from "Draft" d where d."personId" = a."personId" order by d."updatedAt" desc, d."messageId" desc limit 1) end as "draft",
      a."homeMessageId", a."pushedSinceHome", a."unreachableAt", a."closedUntil", a."commands",
      p."id" as "personId", p."fullName", p."addressAs", p."locale" as "personLocale", p."isAdministrator", p."pausedUntilOn",
      coalesce((
        select json_agg(json_build_object('id', m."id", 'schoolId', m."schoolId", 'role', m."role", 'status', m."status",
          'zone', s."zone", 'schoolName', o."name", 'country', s."country") order by m."schoolId", m."id")
        from "Membership" m join "School" s on s."id" = m."schoolId" join "Organisation" o on o."id" = s."id"
        where m."personId" = p."id" and m."status" <> 'ended'
      ), '[]'::json) as "memberships",
      coalesce((select json_agg(h) from (${hiddenSide('mentor', 'mentee')} union ${hiddenSide('mentee', 'mentor')}) h), '[]'::json)
        as "hidden"
    from "Account" a left join "Person" p on p."id" = a."personId"`;
const FIND = { name: 'identify', text: `${FOUND} where a."telegramId" = any($1::bigint[])` };
const FIND_PERSON = { name: 'identify-person', text: `${FOUND} where a."personId" = $1` };

const PLACE = {
  name: 'place-cards',
  // Whoever's row is held by somebody else is left out: the others must not wait for it. The ids are said once more, for
  // a join alone may be planned to read every account.
  text: `
    with placed as (
      select a."telegramId", c."messageId" from unnest($1::bigint[], $2::int[]) c("id", "messageId")
      join "Account" a on a."telegramId" = c."id"
      where a."telegramId" = any($1::bigint[]) order by a."telegramId" for no key update of a skip locked
    )
    update "Account" a set "homeMessageId" = placed."messageId", "pushedSinceHome" = false from placed
    where a."telegramId" = any($1::bigint[]) and a."telegramId" = placed."telegramId"
    returning a."telegramId"::float8 as "telegramId"`,
};
const PLACE_ONE = {
  name: 'place-card',
  text: `update "Account" set "homeMessageId" = $2, "pushedSinceHome" = false where "telegramId" = $1`,
};

/** The accounts of a process; taps that come at once share a statement. */
export interface Accounts {
  /** The account with all that is known of it. */
  find(telegramId: number): Promise<Row | undefined>;
  /** Keeps which message is today's card, now the last one of its chat. */
  placeCard(telegramId: number, messageId: number): Promise<void>;
}

export function accountsOf(pool: pg.Pool): Accounts {
  const placeOne = async (card: readonly [telegramId: number, messageId: number]): Promise<void> => {
    await pool.query({ ...PLACE_ONE, values: [...card] });
  };
  const place = gather<[telegramId: number, messageId: number], void>(async (cards) => {
    const placed = new Set<number>();
    if (cards.length > 1) {
      const values = [cards.map(([id]) => id), cards.map(([, messageId]) => messageId)];
      const { rows } = await pool
        .query<{ telegramId: number }>({ ...PLACE, values })
        .catch(() => ({ rows: [] }));
      for (const { telegramId } of rows) placed.add(telegramId);
    }
    return cards.map((card) => (placed.has(card[0]) ? undefined : placeOne(card)));
  });
  return {
    find: gather(async (ids: number[]) => {
      const { rows } = await pool.query<Row>({ ...FIND, values: [ids] });
      return ids.map((id) => rows.find((row) => row.telegramId === id));
    }),
    placeCard: (telegramId, messageId) => place([telegramId, messageId]),
  };
}

/**
 * Finds the sender: the account, the person with their memberships, and the state of the dialogue, in one query. A
 * first contact makes an account row; `isAdministrator` is also true for the ids of ADMIN_IDS.
 */
export async function identify(
  pool: pg.Pool,
  sender: { telegramId: number; languageCode: string | undefined },
  options: Options,
  find: Accounts['find'] = accountsOf(pool).find,
): Promise<{ account: AccountState; actor: Actor | undefined }> {
  const { telegramId } = sender;
  let row = await find(telegramId);
  if (!row) {
    const locale = toLocale(sender.languageCode, options.defaultLocale);
    await pool.query(
      `insert into "Account" ("telegramId", "locale", "createdAt", "lastSeenAt") values ($1, $2, $3, $3) on conflict do nothing`,
      [telegramId, locale, options.now],
    );
    row = await find(telegramId);
    if (!row) throw new Error('the account row is gone at once');
  }
  if (row.unreachableAt) {
    await pool.query(`update "Account" set "unreachableAt" = null where "telegramId" = $1`, [telegramId]);
  }
  if (row.personId === null) {
    // How long a guest's account is kept counts from here; once a day is enough.
    await pool.query(
      `update "Account" set "lastSeenAt" = $2 where "telegramId" = $1 and "lastSeenAt" < $2::timestamptz - interval '1 day'`,
      [telegramId, options.now],
    );
  }
  const locale = toLocale(row.personId === null ? row.locale : row.personLocale, options.defaultLocale);
  const account: AccountState = {
    telegramId,
    locale,
    dialogue: row.dialogue,
    draft: row.draft,
    homeMessageId: row.homeMessageId,
    pushedSinceHome: row.pushedSinceHome,
    closedUntil: row.closedUntil,
    commands: row.commands,
  };
  return { account, actor: actorOf(row, options) };
}

/** The same person later, when nobody is writing: with the rights they have at this moment. */
export async function actorById(
  pool: pg.Pool,
  personId: number,
  options: Omit<Options, 'now'>,
): Promise<Actor | undefined> {
  const { rows } = await pool.query<Row>({ ...FIND_PERSON, values: [personId] });
  return rows[0] && actorOf(rows[0], options);
}

function actorOf(row: Row, options: Omit<Options, 'now'>): Actor | undefined {
  if (row.personId === null) return undefined;
  const { telegramId, personId, fullName, addressAs, pausedUntilOn } = row;
  const memberships = row.memberships.filter((m) => m.status === 'active');
  const entering = row.memberships.filter((m) => m.status !== 'active');
  const locale = toLocale(row.personLocale, options.defaultLocale);
  const isAdministrator = row.isAdministrator || options.adminIds.includes(telegramId);
  return {
    personId,
    telegramId,
    locale,
    fullName,
    addressAs,
    isAdministrator,
    pausedUntilOn,
    memberships,
    entering,
    hidden: row.hidden,
  };
}

/** A Telegram account as the chat layer needs it; the person behind it is `ctx.actor`. */
export interface AccountState {
  telegramId: number;
  locale: Locale;
  dialogue: unknown;
  /** The person's draft asked last, while a dialogue waits; null without one, and once it was taken. */
  draft: { id: number } | null;
  homeMessageId: number | null;
  /** Something was sent below the home card since it was drawn: the next card comes anew. */
  pushedSinceHome: boolean;
  /** Until then this phone shows nothing that only its person or their pair see; null when it does. */
  closedUntil: Date | null;
  /** The menu of commands this chat has, as `home/` names it; null when it has everybody's. */
  commands: string | null;
}
