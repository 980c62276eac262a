import { createHmac } from 'node:crypto';
import type { Actor } from '../../platform/database/actor.ts';
import { Prisma } from '../../platform/database/generated/client.ts';
import type { Side, SurveyForm, SurveyMode } from '../../platform/database/generated/enums.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../common/scope.ts';
import { type OwnWords, ownOptions, ownWords } from './input.ts';
import { type Signed, signedOf } from './queries-curator.ts';
import { partnersOf, seesSurveys } from './queries-sight.ts';
import { ownIdOf } from './rules-bank.ts';
import { countedAs } from './rules-results.ts';
import {
  namedSheets,
  type RoundSheets,
  type RoundShown,
  type Sheet,
  showRound,
  showYear,
  type YearCell,
} from './rules-wall.ts';

/** A round with its place in the year. */
export interface ResultsRound {
  id: number;
  schoolId: number;
  termId: number;
  programmeId: number;
  term: { number: number; preset: string };
  /** The first day of its school year. */
  yearStartsOn: string;
  opensAt: Date;
  closesAt: Date;
  resultsAt: Date;
}

interface PersonSheet extends Sheet {
  fullName: string;
}

type FullRound = ResultsRound & RoundSheets & { sheets: PersonSheet[] };

type Db = Pick<Scope['db'], '$queryRaw'>;

/** Rounds that have opened, the latest first, of a school or of one year of it. */
function roundsOf(db: Db, schoolId: number, programmeId: number | null = null): Promise<ResultsRound[]> {
  return db.$queryRaw<ResultsRound[]>(Prisma.sql`
    select r."id", r."schoolId", r."termId", t."programmeId", r."opensAt", r."closesAt", r."resultsAt",
      json_build_object('number', t."number", 'preset', p."preset") as "term", p."startsOn" as "yearStartsOn"
    from "SurveyRound" r join "Term" t on t."id" = r."termId" join "Programme" p on p."id" = t."programmeId"
    where r."schoolId" = ${schoolId} and r."openedAt" is not null
      and (${programmeId}::int is null or t."programmeId" = ${programmeId}::int)
    order by r."opensAt" desc`);
}

interface SheetRow {
  roundId: number;
  who: number;
  fullName: string;
  role: Side;
  mode: SurveyMode | null;
  form: SurveyForm;
  questions: string[];
  counted: boolean;
  invitedAt: Date;
  finishedAt: Date | null;
  answers: {
    id: number;
    question: string;
    score: number | null;
    choice: string | null;
    text: string | null;
    mayShow: boolean;
  }[];
}

/** All sheets of these rounds: for the wall alone, nothing of them leaves this file before it. */
async function withSheets(db: Db, secret: string, rounds: readonly ResultsRound[]): Promise<FullRound[]> {
  const ids = rounds.map((round) => round.id);
  const schoolId = rounds[0]?.schoolId;
  if (schoolId === undefined) return [];
  const rows = await db.$queryRaw<SheetRow[]>(Prisma.sql`
    select s."roundId", m."personId" as "who", p."fullName", s."role"::text as "role", s."mode"::text as "mode",
      s."form"::text as "form", s."questions", s."counted", s."invitedAt", s."finishedAt",
      coalesce((select json_agg(json_build_object('id', a."id", 'question', a."question", 'score', a."score",
        'choice', a."choice", 'text', a."text", 'mayShow', a."mayShow") order by a."id")
        from "SurveyAnswer" a where a."schoolId" = s."schoolId" and a."responseId" = s."id"), '[]'::json) as "answers"
    from "SurveyResponse" s join "Membership" m on m."schoolId" = s."schoolId" and m."id" = s."membershipId"
    join "Person" p on p."id" = m."personId"
    where s."schoolId" = ${schoolId} and s."roundId" = any(${ids})
    order by s."id"`);
  // The order of open answers is nobody's order of answering.
  const orderOf = (answerId: number): string =>
    createHmac('sha256', secret).update(`survey-answer:${answerId}`).digest('hex');
  return rounds.map((round) => ({
    ...round,
    sheets: rows
      .filter((row) => row.roundId === round.id)
      .map(({ who, fullName, role, mode, form, questions, counted, invitedAt, finishedAt, answers }) => ({
        who,
        fullName,
        role,
        mode,
        counted,
        invitedAt,
        finishedAt,
        asked: questions.map((question) => countedAs(question, form)),
        answers: answers.map(({ id, question, ...answer }) => ({
          ...answer,
          question: countedAs(question, form),
          order: answer.text === null ? '' : orderOf(id),
        })),
      })),
  }));
}

/** The school's own questions by their ids, with the words they had. */
export type OwnTexts = ReadonlyMap<number, { words: OwnWords; options: OwnWords[] }>;

async function ownTexts(db: Scope['db'], rounds: readonly FullRound[]): Promise<OwnTexts> {
  const asked = new Set(rounds.flatMap((round) => round.sheets.flatMap((sheet) => sheet.asked)));
  const ids = [...asked].flatMap((question) => ownIdOf(question) ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db.ownQuestion.findMany({
    where: { id: { in: ids } },
    select: { id: true, texts: true, options: true },
  });
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
}

async function viewIn(
  { db, zone }: Scope,
  deps: Deps,
  round: ResultsRound,
): Promise<{ view: ResultsView; full: FullRound }> {
  const year = await roundsOf(db, round.schoolId, round.programmeId);
  const wanted = year.filter((one) => one.opensAt <= round.opensAt).toReversed();
  const rounds = await withSheets(db, deps.secret, wanted);
  const now = deps.clock.now();
  const full = rounds.find((one) => one.id === round.id);
  if (!full) throw new Error('a round that is not in its own year');
  const earlier = rounds.filter((one) => one !== full).map((one) => showRound(one, now));
  const view = {
    zone,
    round,
    shown: showRound(full, now),
    last: earlier.at(-1),
    earlier,
    own: await ownTexts(db, [full]),
    now,
  };
  return { view, full };
}

async function roundFor(deps: Deps, actor: Actor, roundId: number) {
  const scope = await scopeOfSubject(deps.db, actor, 'SurveyRound', roundId);
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

/** A round's results for whoever may see totals. */
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
  return {
    ...view,
    signed: await signedOf(scope.db, round.termId),
    named: leads ? namedSheets(full, view.now).length : 0,
    leads,
  };
}

/** The same for somebody who was promised a summary: in which roles they answered in time. */
export async function resultsFor(
  deps: Deps,
  actor: Actor,
  roundId: number,
): Promise<{ view: ResultsView; roles: Side[] } | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'SurveyRound', roundId);
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
  // Of somebody they make a pair with a curator reads nothing: they are the other side.
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

/** A programme's year for whoever may see totals; undefined for what is foreign, or while its last term has no results. */
export async function findYear(deps: Deps, actor: Actor, programmeId: number): Promise<YearView | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'Programme', programmeId);
  if (!scope || !seesSurveys(scope)) return undefined;
  const programme = await scope.db.programme.findFirst({
    where: { id: programmeId },
    select: { startsOn: true, terms: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  const rounds = await roundsOf(scope.db, scope.schoolId, programmeId);
  // Without its last term a year is not over, and what is added later would follow by subtraction.
  if (!programme || !rounds.some((round) => round.termId === programme.terms[0]?.id)) return undefined;
  const full = await withSheets(scope.db, deps.secret, rounds);
  const now = deps.clock.now();
  const cells = { mentee: showYear(full, 'mentee', now), mentor: showYear(full, 'mentor', now) };
  if (!cells.mentee || !cells.mentor) return undefined;
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
  /** Whoever leads may add questions of the school; a curator has a form of their own, of this term. */
  ownQuestions: boolean;
  assess: number | undefined;
}

/** The rounds of a school for whoever may see totals. */
export async function findSurveys(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<SurveysView | undefined> {
  const scope = scopeOf(deps.db, actor, schoolId);
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
      invited: rates.find((rate) => rate.roundId === round.id)?.invited ?? 0,
      answered: rates.find((rate) => rate.roundId === round.id)?.answered ?? 0,
    })),
    years: over.map((round) => round.programmeId),
    ownQuestions: scope.may('ownQuestions') !== undefined,
    assess: scope.may('assess') ? rounds[0]?.termId : undefined,
  };
}
