/** What an export tells of a school as a whole: surveys behind their wall, indicators, the log. */
import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Cell } from '../../../platform/documents/cells.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { auditShown } from '../../common/rules-acts.ts';
import { countedOn } from '../../monitoring/indicators/queries.ts';
import { INDICATORS, isCounted } from '../../monitoring/indicators/rules.ts';
import { nameOf } from '../../monitoring/indicators/screens.ts';
import { type RoundTotals, totalsOf } from '../../surveys/results/queries.ts';
import { SIDES } from '../../surveys/results/rules-wall.ts';
import { optionName, termIn, topicOf } from '../../surveys/results/screens.ts';
import { askedOf, type Row, rowsOf, type Selection, type Snapshot } from './queries.ts';
import { AUDIT_HIDDEN, COLUMNS, inOrder } from './rules.ts';

/** Rounds that were open on a day of the span, school by school. */
async function roundsIn(db: Snapshot, of: Selection): Promise<{ id: number; school: string }[]> {
  const { rows } = await db.query<{
    id: number;
    school: string;
    opensAt: Date;
    closesAt: Date;
    zone: string;
  }>(
    `select r."id", o."name" as "school", r."opensAt", r."closesAt", s."zone" from "SurveyRound" r
    join "School" s on s."id" = r."schoolId" join "Organisation" o on o."id" = r."schoolId"
    where r."schoolId" = any($1::int[]) and r."openedAt" is not null order by r."schoolId", r."opensAt"`,
    [of.schools.map((school) => school.id)],
  );
  return rows.filter(
    (round) => dayOf(round.opensAt, round.zone) <= of.to && dayOf(round.closesAt, round.zone) >= of.from,
  );
}

/** Rounds read at once; a school's round has some hundreds of answers. */
const ROUNDS_AT_ONCE = 50;

/** Totals of surveys, by the very functions that show them in the chat: what the wall holds back is not here either. */
export async function* surveyRows(
  { deps, actor, t }: { deps: Deps; actor: Actor; t: Translator },
  db: Snapshot,
  of: Selection,
): AsyncGenerator<Row> {
  const rounds = await roundsIn(db, of);
  for (let at = 0; at < rounds.length; at += ROUNDS_AT_ONCE) {
    const page = rounds.slice(at, at + ROUNDS_AT_ONCE);
    const totals = await totalsOf(
      askedOf(db),
      deps,
      actor,
      page.map((round) => round.id),
    );
    for (const { id, school } of page) {
      const shown = totals.get(id);
      if (shown) yield* roundRows(t, shown, school);
    }
  }
}

/** A cell has room for a question in full. */
const WHOLE = 300;

function* roundRows(t: Translator, view: RoundTotals, school: string): Generator<Row> {
  const term = termIn(t, view.round);
  for (const role of SIDES) {
    const cell = view.shown.roles[role];
    const { invited, answered } = cell.rate;
    const nothing = { question: null, option: null, value: null, bound: null, respondents: null };
    const row = (said: Partial<Record<keyof typeof nothing, Cell>> & { said: string }): Row =>
      inOrder<'surveys', Cell>('surveys', { school, term, role, invited, answered, ...nothing, ...said });
    if (cell.detail === 'whole') yield row({ value: cell.mean, said: 'whole' });
    else if (cell.detail !== 'numbers') yield row({ said: cell.detail });
    else {
      for (const one of cell.questions) {
        const question = topicOf(t, one.question, role, view.own, WHOLE);
        if (one.kind === 'score')
          yield row({ question, ...one.mean, respondents: one.answered, said: 'mean' });
        else {
          for (const { option, percent } of one.shares) {
            const name = optionName(t, one.question, option, view.own);
            yield row({ question, option: name, ...percent, respondents: one.answered, said: 'share' });
          }
        }
      }
    }
  }
}

/** The number of programmes counted at once. */
const AT_ONCE = 100;

/** Every indicator of each school's programme: at its start and at the span's end. */
export async function* indicatorRows(
  { t }: { t: Translator },
  db: Snapshot,
  of: Selection,
): AsyncGenerator<Row> {
  const { rows: programmes } = await db.query<{ id: number; school: string }>(
    `select distinct on (p."schoolId") p."id", o."name" as "school" from "Programme" p
    join "Organisation" o on o."id" = p."schoolId" where p."schoolId" = any($1::int[])
    order by p."schoolId", (p."status" = 'open') desc, p."startsOn" desc`,
    [of.schools.map((school) => school.id)],
  );
  for (let at = 0; at < programmes.length; at += AT_ONCE) {
    const page = programmes.slice(at, at + AT_ONCE);
    const ids = page.map((programme) => programme.id);
    const counts = await countedOn(db, ids, of.to);
    const { rows: entered } = await db.query<{
      programmeId: number;
      indicator: string;
      moment: string;
      value: number;
    }>(
      `select "programmeId", "indicator", "moment"::text as "moment", "value" from "IndicatorValue" where "programmeId" = any($1::int[])`,
      [ids],
    );
    for (const { id, school } of page) {
      const kept = (indicator: string, moment: string) =>
        entered.find((e) => e.programmeId === id && e.indicator === indicator && e.moment === moment)
          ?.value ?? null;
      for (const code of INDICATORS) {
        const baseline = kept(code, 'baseline');
        const now = isCounted(code) ? (counts.get(id)?.[code] ?? 0) : kept(code, 'now');
        const change = baseline === null || now === null ? null : now - baseline;
        const name = nameOf(t, code);
        const source = isCounted(code) ? 'counted' : 'entered';
        yield inOrder<'indicators', Cell>('indicators', {
          school,
          code,
          indicator: name,
          baseline,
          now,
          change,
          source,
        });
      }
    }
  }
}

/** Acts of those who run the school. Notes of sensitive categories and private decisions stay in the bot. */
export async function* auditRows(db: Snapshot, of: Selection): AsyncGenerator<Row> {
  const hidden = AUDIT_HIDDEN.map((action) => `e."action" not like '${action}'`).join(' and ');
  const columns = inOrder<'audit', string>('audit', {
    school: `o."name"`,
    at: `to_char(e."at" at time zone s."zone", 'YYYY-MM-DD HH24:MI')`,
    who: `w."fullName"`,
    did: `e."action"`,
    about: `e."subject"`,
    aboutId: `e."subjectId"`,
  }).join(', ');
  const rows = rowsOf(
    db,
    `select ${columns}
    from "AuditEntry" e join "School" s on s."id" = e."schoolId" join "Organisation" o on o."id" = e."schoolId"
    join "Person" w on w."id" = e."actorId"
    where e."schoolId" = any($1::int[]) and (e."at" at time zone s."zone")::date between $2::date and $3::date and ${hidden}
      and $4::int[] is null order by e."schoolId", e."id"`,
    of,
  );
  const did = COLUMNS.audit.findIndex((column) => column.key === 'did');
  for await (const row of rows) yield row.with(did, auditShown(String(row[did])));
}
