import { type Ask, askBy } from '../../platform/database/ask.ts';
import type { DayOffKind, Participation, ProgrammeStatus } from '../../platform/database/generated/enums.ts';
import type { ScopedDb } from '../../platform/database/scope.ts';
import { LOCALES, type Locale } from '../../platform/i18n/texts.ts';
import type { Day, Time } from '../../platform/time/local.ts';
import type { Scope } from '../common/scope.ts';
import { PRESETS } from './input.ts';
import { type Period, type SchoolCalendar, schoolYearOf, type TermDates, termPeriods } from './rules.ts';
import { calendarPreset } from './rules-presets.ts';

/** A term with its lessons' days, and the days whose facts belong to it. */
interface TermView extends TermDates, Period {
  id: number;
}

export interface DayOffView {
  id: number;
  fromOn: Day;
  toOn: Day;
  kind: DayOffKind;
  name: string | null;
}

/** A school as its settings show it. */
interface SchoolView {
  name: string;
  country: string;
  city: string;
  zone: string;
  weekDays: 5 | 6;
  locales: string[];
  /** When each lesson ends, for the slots of a meeting; empty until it is set. */
  lessonEnds: Time[];
}

/** The school year under way with its numbers, its terms, its days off, and the school it belongs to. */
export interface ProgrammeView {
  id: number;
  preset: string;
  startsOn: Day;
  endsOn: Day;
  /** The dates come from a preset and are not checked yet. */
  provisional: boolean;
  status: ProgrammeStatus;
  participation: Participation;
  menteePicks: boolean;
  offerWorkingDays: number;
  acquaintanceDays: number;
  trialDays: number;
  planningDays: number;
  seriesMeetings: number;
  finalDueDays: number;
  pairEndSchoolDays: number;
  mentorCapacity: number;
  terms: TermView[];
  daysOff: DayOffView[];
  school: SchoolView;
  calendar: SchoolCalendar;
}

/** A school and whatever reads it: the scope itself, or `{ schoolId, db: tx }` inside a transaction. */
export interface Reading {
  schoolId: number;
  db: Pick<ScopedDb, '$queryRaw'>;
  /** Absent inside a transaction, which reads for itself. */
  ask?: Ask;
}

type Row = Omit<ProgrammeView, 'school' | 'calendar' | 'terms'> &
  SchoolView & { schoolName: string; terms: (TermDates & { id: number })[] };

/**
 * The school's programme, in one query: the open one, else the latest. A school has at most one open.
 * It is made together with the school, so that its absence is a surprise.
 */
export const programmeOf = (scope: Reading): Promise<ProgrammeView> =>
  programmeIn(scope.ask ?? askBy(scope.db), scope.schoolId);

/** The same for who asks several things at once; the id is of a school the reader is in. */
export async function programmeIn(ask: Ask, schoolId: number): Promise<ProgrammeView> {
  const rows = await ask<Row>({ name: 'programme', text: PROGRAMME, values: [schoolId] });
  const row = rows[0];
  if (!row) throw new Error('a school without a programme');
  const { schoolName, country, city, zone, weekDays, locales, lessonEnds, ...programme } = row;
  const { startsOn, endsOn, daysOff } = programme;
  return {
    ...programme,
    terms: termPeriods(programme.terms, startsOn),
    school: { name: schoolName, country, city, zone, weekDays, locales, lessonEnds },
    calendar: { weekDays, startsOn, endsOn, daysOff },
  };
}

/** The programmes of these schools, by the school's id. */
export async function programmesIn(
  ask: Ask,
  schoolIds: readonly number[],
): Promise<Map<number, ProgrammeView>> {
  const ids = [...new Set(schoolIds)];
  return new Map(await Promise.all(ids.map(async (id) => [id, await programmeIn(ask, id)] as const)));
}

const PROGRAMME = `
    select p."id", p."preset", p."startsOn", p."endsOn", p."provisional", p."status"::text as "status",
      p."participation"::text as "participation", p."menteePicks", p."offerWorkingDays", p."acquaintanceDays", p."trialDays",
      p."planningDays", p."seriesMeetings", p."finalDueDays", p."pairEndSchoolDays", p."mentorCapacity",
      s."country", s."city", s."zone", s."weekDays", s."locales", s."lessonEnds", o."name" as "schoolName",
      coalesce((select json_agg(json_build_object('id', t."id", 'number', t."number", 'startsOn', t."startsOn", 'endsOn', t."endsOn")
        order by t."number") from "Term" t where t."schoolId" = p."schoolId" and t."programmeId" = p."id"), '[]'::json) as "terms",
      coalesce((select json_agg(json_build_object('id', d."id", 'fromOn', d."fromOn", 'toOn', d."toOn", 'kind', d."kind", 'name', d."name")
        order by d."fromOn", d."toOn") from "DayOff" d where d."schoolId" = p."schoolId" and d."toOn" >= p."startsOn"), '[]'::json) as "daysOff"
    from "Programme" p join "School" s on s."id" = p."schoolId" join "Organisation" o on o."id" = s."id"
    where p."schoolId" = $1
    order by (p."status" = 'open') desc, p."startsOn" desc
    limit 1`;

/** The school's languages, one's own first if it is among them. */
export async function schoolLocales(scope: Reading, own: Locale): Promise<Locale[]> {
  const known = (await programmeOf(scope)).school.locales;
  const locales = LOCALES.filter((locale) => known.includes(locale));
  return [...locales.filter((one) => one === own), ...locales.filter((one) => one !== own)];
}

/** The next school year's calendar: of the programme prepared for it, else by the same preset. */
export async function nextYearCalendar(
  scope: Pick<Scope, 'db'>,
  { startsOn, preset, calendar: { weekDays } }: Pick<ProgrammeView, 'startsOn' | 'preset' | 'calendar'>,
): Promise<SchoolCalendar> {
  const kind = PRESETS.find((known) => known === preset) ?? 'ruTerms';
  const usual = calendarPreset(kind, schoolYearOf(startsOn) + 1, weekDays);
  const prepared = await scope.db.programme.findFirst({
    where: { startsOn: { gt: startsOn } },
    orderBy: { startsOn: 'asc' },
    select: { startsOn: true, endsOn: true },
  });
  return { weekDays, startsOn: usual.startsOn, endsOn: usual.endsOn, daysOff: usual.daysOff, ...prepared };
}

/** The programme prepared for the next year and not opened yet, if there is one. */
export async function nextProgramme(
  scope: Pick<Scope, 'db'>,
  after: Day,
): Promise<{ id: number; startsOn: Day } | null> {
  return scope.db.programme.findFirst({
    where: { startsOn: { gt: after }, status: 'closed' },
    orderBy: { startsOn: 'desc' },
    select: { id: true, startsOn: true },
  });
}
