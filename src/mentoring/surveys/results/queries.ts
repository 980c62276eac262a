import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import { type Reads, type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { type OwnWords, ownWords } from '../../common/words.ts';
import { ownIdOf } from '../bank/rules.ts';
import { type Signed, signedOf } from '../curator/queries.ts';
import { ownOptions } from '../input.ts';
import { partnersOf, seesSurveys } from '../queries-sight.ts';
import { keepDue } from './operations.ts';
import {
  type Asked,
  type FullRound,
  type ResultsRound,
  roundsById,
  roundsOf,
  withSheets,
} from './queries-sheets.ts';
import { LIMITS, namedSheets, type RoundShown, type Sheet, showRound } from './rules-wall.ts';
import type { YearCell } from './rules-year.ts';

/** The school's own questions by their ids, with the words they had. */
export type OwnTexts = ReadonlyMap<number, { words: OwnWords; options: OwnWords[] }>;

async function ownTexts(db: Asked, rounds: readonly FullRound[]): Promise<OwnTexts> {
  const asked = new Set(rounds.flatMap((round) => round.sheets.flatMap((sheet) => sheet.asked)));
  const ids = [...asked].flatMap((question) => ownIdOf(question) ?? []);
  if (ids.length === 0) return new Map();
  const schools = [...new Set(rounds.map((round) => round.schoolId))];
  const rows = await db.$queryRaw<{ id: number; texts: unknown; options: unknown }[]>(Prisma.sql`
    select "id", "texts", "options" from "OwnQuestion" where "schoolId" = any(${schools}::int[]) and "id" = any(${ids}::int[])`);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        words: ownWords.safeParse(row.texts).data ?? {},
        options: ownOptions.safeParse(row.options).data ?? [],
      },
    ]),
  );
}

/** A round as those see it who may see totals. */
export interface ResultsView {
  zone: string;
  round: ResultsRound;
  shown: RoundShown;
  /** The round before it in the same year, and all of them, the oldest first. */
  last: RoundShown | undefined;
  earlier: RoundShown[];
  own: OwnTexts;
  now: Date;
  /** The results' hour has come, for this reader. */
  ready: boolean;
}

async function viewIn(
  { db, zone }: Scope,
  deps: Deps,
  round: ResultsRound,
): Promise<{ view: ResultsView; full: FullRound }> {
  const now = deps.clock.now();
  const year = await keepDue(deps, await roundsOf(db, round.schoolId, round.programmeId), now);
  const wanted = year.filter((one) => one.opensAt <= round.opensAt).toReversed();
  const rounds = await withSheets(db, deps.secret, wanted);
  const full = rounds.find((one) => one.id === round.id);
  if (!full) throw new Error('a round that is not in its own year');
  const earlier = rounds.filter((one) => one !== full).map((one) => showRound(one, now));
  const view = {
    zone,
    round,
    ready: now >= round.resultsAt,
    shown: showRound(full, now),
    last: earlier.at(-1),
    earlier,
    own: await ownTexts(db, [full]),
    now,
  };
  return { view, full };
}

async function roundFor(deps: Deps, actor: Actor, roundId: number) {
  const scope = await scopeOfSubject(deps, actor, 'SurveyRound', roundId);
  if (!scope || !seesSurveys(scope)) return undefined;
  const round = (await roundsOf(scope.db, scope.schoolId)).find((one) => one.id === roundId);
  return round && { scope, round };
}

/** What else is on a round's first screen: curators' signed forms, and for a curator the sheets with a name. */
export interface ResultsExtra {
  signed: Signed[];
  named: number;
  leads: boolean;
}

/** A round's results, for a reader of totals. */
export async function findResults(
  deps: Deps,
  actor: Actor,
  roundId: number,
): Promise<(ResultsView & ResultsExtra) | undefined> {
  const found = await roundFor(deps, actor, roundId);
  if (!found) return undefined;
  const { scope, round } = found;
  const { view, full } = await viewIn(scope, deps, round);
  const leads = scope.may('readNamed') !== undefined;
  const signed = await signedOf(scope.db, round.termId);
  if (await isHeldBack(scope.db, full, view, actor.personId))
    return { ...view, ready: false, shown: hidden(view.shown), signed, named: 0, leads };
  return { ...view, signed, named: leads ? namedSheets(full, view.now).length : 0, leads };
}

/** A round as `findResults` shows it. */
export type RoundTotals = Pick<ResultsView, 'round' | 'shown' | 'own'>;

/**
 * Totals of these rounds by their ids, for a reader of totals: the same as `findResults` shows of each, of any schools,
 * in three statements. What is due must be kept before (`keepAllDue`), for here nothing is written.
 */
export async function totalsOf(
  db: Asked,
  deps: Reads & Pick<Deps, 'clock' | 'secret'>,
  actor: Actor,
  roundIds: readonly number[],
): Promise<ReadonlyMap<number, RoundTotals>> {
  const now = deps.clock.now();
  const rounds = (await roundsById(db, roundIds)).filter((round) => {
    const scope = scopeOf(deps, actor, round.schoolId);
    return scope && seesSurveys(scope);
  });
  const all = await withSheets(db, deps.secret, rounds);
  const own = await ownTexts(db, all);
  const found = new Map<number, RoundTotals>();
  for (const round of all) {
    const shown = showRound(round, now);
    const view = { round, shown, now, ready: now >= round.resultsAt };
    const held = await isHeldBack(db, round, view, actor.personId);
    found.set(round.id, { round, own, shown: held ? hidden(shown) : shown });
  }
  return found;
}

/** Whether this reader waits with the others, for the summary to all who answered. */
async function isHeldBack(
  db: Asked,
  full: FullRound,
  view: Pick<ResultsView, 'round' | 'shown' | 'ready' | 'now'>,
  personId: number,
): Promise<boolean> {
  return view.ready && isInside(full, view.shown, personId) && (await waitsForOthers(db, view));
}

/** Whether this reader's own sheet is in a cell so small that they might work others out: they read it with everybody. */
function isInside(full: FullRound, shown: RoundShown, personId: number): boolean {
  return full.sheets.some((sheet) => {
    const cell = shown.roles[sheet.role];
    const size = cell.detail === 'numbers' || cell.detail === 'whole' ? cell.of : 0;
    return sheet.who === personId && sheet.finishedAt !== null && size < LIMITS.many;
  });
}

/** So long the summaries to all who answered are waited for, minutes. */
const SUMMARY_MINUTES = 60;

async function waitsForOthers(
  db: Asked,
  { round, now }: Pick<ResultsView, 'round' | 'now'>,
): Promise<boolean> {
  if (now >= addMinutes(round.resultsAt, SUMMARY_MINUTES)) return false;
  const key = `survey:${round.id}:summary:`;
  const rows = await db.$queryRaw<{ one: number }[]>(Prisma.sql`
    select 1 as "one" from "Dispatch" where "key" ~>=~ ${key} and "key" ~<~ ${`survey:${round.id}:summary;`}
      and "status" = 'waiting' and "sentAt" is null limit 1`);
  return rows.length > 0;
}

const hidden = ({ roles }: RoundShown): RoundShown => ({
  roles: {
    mentee: { detail: 'waiting', rate: roles.mentee.rate },
    mentor: { detail: 'waiting', rate: roles.mentor.rate },
  },
  open: [],
});

/** The same for a person who was promised a summary: the roles they answered in, in time. */
export async function resultsFor(
  deps: Deps,
  actor: Actor,
  roundId: number,
): Promise<{ view: ResultsView; roles: Side[] } | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'SurveyRound', roundId);
  const rounds = scope ? await roundsOf(scope.db, scope.schoolId) : [];
  const round = rounds.find((one) => one.id === roundId);
  if (!scope || !round) return undefined;
  const { view, full } = await viewIn(scope, deps, round);
  const roles = full.sheets
    .filter(
      (sheet) =>
        sheet.who === actor.personId &&
        sheet.mode !== 'declined' &&
        sheet.finishedAt !== null &&
        sheet.finishedAt < round.closesAt,
    )
    .map((sheet) => sheet.role);
  return view.now < round.resultsAt || roles.length === 0 ? undefined : { view, roles };
}

/** A sheet with its person's name, as they chose. */
export interface NamedView {
  membershipId: number;
  fullName: string;
  role: Side;
  answers: Sheet['answers'];
}

/** Sheets whose people chose to show them with a name: for a curator. */
export async function findNamed(
  deps: Deps,
  actor: Actor,
  roundId: number,
): Promise<{ round: ResultsRound; sheets: NamedView[]; own: OwnTexts } | undefined> {
  const found = await roundFor(deps, actor, roundId);
  if (!found?.scope.may('readNamed')) return undefined;
  const [full] = await withSheets(found.scope.db, deps.secret, [found.round]);
  if (!full) return undefined;
  // A curator reads no sheet of a person they are in a pair with.
  const partners = await partnersOf(found.scope);
  const sheets = namedSheets(full, deps.clock.now()).filter((sheet) => !partners.has(sheet.who));
  return { round: found.round, sheets, own: await ownTexts(found.scope.db, [full]) };
}

/** A year's totals; undefined cells until the results' hour of its last term. */
export interface YearView {
  programmeId: number;
  schoolId: number;
  startsOn: string;
  cells: Record<Side, YearCell | undefined>;
  own: OwnTexts;
}

/** A programme's year, for a reader of totals; undefined for what is foreign, or while its last term has no results. */
export async function findYear(deps: Deps, actor: Actor, programmeId: number): Promise<YearView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Programme', programmeId);
  if (!scope || !seesSurveys(scope)) return undefined;
  const programme = await scope.db.programme.findFirst({
    where: { id: programmeId },
    select: { startsOn: true, terms: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  const now = deps.clock.now();
  const rounds = await keepDue(deps, await roundsOf(scope.db, scope.schoolId, programmeId), now);
  // Without its last term a year is not over, and what is added later would follow by subtraction.
  const last = rounds.find((round) => round.termId === programme?.terms[0]?.id);
  if (!programme || !last?.keptYear) return undefined;
  const full = await withSheets(scope.db, deps.secret, rounds);
  const cells = last.keptYear;
  const own = await ownTexts(scope.db, full);
  return { programmeId, schoolId: scope.schoolId, startsOn: programme.startsOn, cells, own };
}

/** «📊 Опросы»: every round with how many have answered, and what else may be opened. */
export interface SurveysView {
  schoolId: number;
  school: string;
  zone: string;
  now: Date;
  rounds: (ResultsRound & { invited: number; answered: number })[];
  /** The years whose last term has its results. */
  years: number[];
  /** Leaders may add questions of the school; a curator has a form of their own for this term. */
  ownQuestions: boolean;
  assess: number | undefined;
}

/** Both roles together; it does not change once it was shown. */
function rateOfRound(
  { id, kept }: ResultsRound,
  rates: readonly { roundId: number; invited: number; answered: number }[],
): { invited: number; answered: number } {
  if (!kept) {
    const { invited = 0, answered = 0 } = rates.find((rate) => rate.roundId === id) ?? {};
    return { invited, answered };
  }
  const { mentee, mentor } = kept.roles;
  return {
    invited: mentee.rate.invited + mentor.rate.invited,
    answered: mentee.rate.answered + mentor.rate.answered,
  };
}

/** The rounds of a school, for a reader of totals. */
export async function findSurveys(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<SurveysView | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope || !seesSurveys(scope)) return undefined;
  const now = deps.clock.now();
  const [rounds, rates, lastTerms] = await Promise.all([
    roundsOf(scope.db, schoolId),
    scope.db.$queryRaw<{ roundId: number; invited: number; answered: number }[]>(Prisma.sql`
      select s."roundId", count(*)::int as "invited", (count(*) filter (
        where s."mode" is distinct from 'declined' and s."finishedAt" < r."closesAt"))::int as "answered"
      from "SurveyResponse" s join "SurveyRound" r on r."id" = s."roundId"
      where s."schoolId" = ${schoolId} and s."invitedAt" < r."closesAt" group by s."roundId"`),
    scope.db.$queryRaw<{ termId: number }[]>(Prisma.sql`
      select distinct on ("programmeId") "id" as "termId" from "Term" where "schoolId" = ${schoolId}
      order by "programmeId", "number" desc`),
  ]);
  const over = rounds.filter(
    (round) => round.resultsAt <= now && lastTerms.some(({ termId }) => termId === round.termId),
  );
  return {
    schoolId,
    school: scope.name,
    zone: scope.zone,
    now,
    rounds: rounds.map((round) => ({
      ...round,
      ...rateOfRound(round, rates),
    })),
    years: over.map((round) => round.programmeId),
    ownQuestions: scope.may('ownQuestions') !== undefined,
    assess: scope.may('assess') ? rounds[0]?.termId : undefined,
  };
}
