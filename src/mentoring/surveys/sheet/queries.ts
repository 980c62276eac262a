import type { Actor } from '../../../platform/database/actor.ts';
import type {
  QuestionKind,
  Side,
  SurveyForm,
  SurveyMode,
} from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type OwnWords, ownWords } from '../../common/words.ts';
import { pairsOfSides } from '../../pairing/lists/queries.ts';
import { consentSql, hasConsent } from '../../people/queries-consents.ts';
import { isBankQuestion, kindOf, ownIdOf } from '../bank/rules.ts';
import { ownOptions } from '../input.ts';
import { mayBeNamed } from '../queries-sight.ts';
import { sheetState } from '../rounds/rules.ts';

/** One question of a sheet as it is asked: of the bank, or the school's own with its words. */
export interface AskedQuestion {
  key: string;
  kind: QuestionKind;
  own: { words: OwnWords; options: OwnWords[] } | undefined;
}

export interface GivenAnswer {
  score: number | null;
  choice: string | null;
  text: string | null;
  mayShow: boolean;
  unnamed?: boolean;
}

/** One's own sheet of a round. */
export interface SheetView {
  id: number;
  roundId: number;
  membershipId: number;
  role: Side;
  form: SurveyForm;
  mode: SurveyMode | null;
  questions: AskedQuestion[];
  answers: ReadonlyMap<string, GivenAnswer>;
  /** Where it was left: the place after the last answer. */
  next: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** The number of people of this role, when they are so few that they choose first. */
  few: number | undefined;
  /** False for who came after the round was planned or has not met yet: their answers are in no term's numbers. */
  counted: boolean;
  state: ReturnType<typeof sheetState>;
}

/** A round as a person who is asked sees it. */
export interface RoundView {
  scope: Scope;
  round: { id: number; opensAt: Date; closesAt: Date; resultsAt: Date };
  term: { number: number; preset: string };
  sheets: SheetView[];
  consents: boolean;
  /** There is a curator who may be shown answers with one's name. */
  named: boolean;
  now: Date;
}

/** A round of one's school, with one's sheets in it, in the order they are answered; undefined for what is foreign. */
export async function findRound(deps: Deps, actor: Actor, roundId: number): Promise<RoundView | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'SurveyRound', roundId);
  if (!scope) return undefined;
  const now = deps.clock.now();
  const [round, rows, few, consents] = await Promise.all([
    scope.db.surveyRound.findFirst({
      where: { id: roundId },
      select: {
        id: true,
        opensAt: true,
        closesAt: true,
        resultsAt: true,
        openedAt: true,
        term: { select: { number: true, programme: { select: { endsOn: true, preset: true } } } },
      },
    }),
    scope.db.surveyResponse.findMany({
      where: { roundId, membershipId: { in: scope.mine.map((m) => m.id) } },
      orderBy: { id: 'asc' },
      include: { answers: true },
    }),
    scope.db.surveyResponse.groupBy({
      by: ['role'],
      where: { roundId, counted: true },
      _count: { id: true },
    }),
    hasConsent(deps.db, actor.personId, 'surveyTotals', scope.schoolId),
  ]);
  if (!round || round.openedAt === null) return undefined;
  const own = await ownOf(
    scope,
    rows.flatMap((row) => row.questions),
  );
  // Asked only of those who choose how they take part.
  const named = rows.some((row) => row.mode !== 'totals') && (await mayBeNamed(scope));
  const { number, programme: year } = round.term;
  const today = dayOf(now, scope.zone);
  return {
    scope,
    round,
    term: { number, preset: year.preset },
    consents,
    named,
    now,
    sheets: rows.map(({ answers: given, questions: keys, ...row }) => {
      const questions = keys.flatMap((key) => askedQuestion(key, own) ?? []);
      const answers = new Map(given.map((answer) => [answer.question, answer]));
      return {
        ...row,
        questions,
        answers,
        next: questions.findLastIndex(({ key }) => answers.has(key)) + 1,
        few: row.mode === 'totals' ? undefined : (few.find((one) => one.role === row.role)?._count.id ?? 0),
        state: sheetState({ ...row, ...round }, now, today, year.endsOn),
      };
    }),
  };
}

type OwnRow = Awaited<ReturnType<typeof ownOf>>[number];

function ownOf(scope: Scope, keys: readonly string[]) {
  const ids = [...new Set(keys.flatMap((key) => ownIdOf(key) ?? []))];
  return scope.db.ownQuestion.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, texts: true, options: true },
  });
}

function askedQuestion(key: string, own: readonly OwnRow[]): AskedQuestion | undefined {
  if (isBankQuestion(key)) return { key, kind: kindOf(key), own: undefined };
  const row = own.find((one) => one.id === ownIdOf(key));
  const words = ownWords.safeParse(row?.texts).data;
  if (!row || !words) return undefined;
  return { key, kind: row.kind, own: { words, options: ownOptions.safeParse(row.options).data ?? [] } };
}

/** One's own sheet with its round; undefined for another person's. */
export async function findSheet(
  deps: Deps,
  actor: Actor,
  sheetId: number,
): Promise<{ view: RoundView; sheet: SheetView } | undefined> {
  const scope = await scopeOfSubject(deps.db, actor, 'SurveyResponse', sheetId);
  const row = await scope?.db.surveyResponse.findFirst({
    where: { id: sheetId, membershipId: { in: scope.mine.map((m) => m.id) } },
    select: { roundId: true },
  });
  const view = row && (await findRound(deps, actor, row.roundId));
  const sheet = view?.sheets.find((one) => one.id === sheetId);
  return view && sheet ? { view, sheet } : undefined;
}

/** The sheets of a round that still wait for an answer: the person takes part, and has not finished. */
export function unfinished(view: RoundView): SheetView[] {
  return view.sheets.filter((sheet) => sheet.finishedAt === null && sheet.mode !== 'declined');
}

/** A survey on the home card: open now, and not finished; `consent` is still to be asked. */
export interface SurveyItem {
  roundId: number;
  schoolId: number;
  zone: string;
  closesAt: Date;
  openedAt: Date;
  term: RoundView['term'];
  state: 'new' | 'begun' | 'consent';
}

interface ItemRow extends Omit<SurveyItem, 'state' | 'term'> {
  number: number;
  preset: string;
  sheets: number;
  waiting: number;
  begun: boolean;
}

/** The surveys open in my schools that wait for me. */
export async function surveysForHome(deps: Deps, actor: Actor, now: Date): Promise<SurveyItem[]> {
  const sides = actor.memberships.filter(
    (m) => m.status === 'active' && (m.role === 'mentor' || m.role === 'mentee'),
  );
  if (sides.length === 0) return [];
  const rows = await deps.ask<ItemRow & { consents: boolean }>({
    name: 'surveys-home',
    text: `
      select r."id" as "roundId", r."schoolId", h."zone", r."closesAt", r."openedAt", t."number", y."preset",
        count(s."id")::int as "sheets", bool_or(s."startedAt" is not null) is true as "begun",
        (count(s."id") filter (where s."finishedAt" is null and s."mode" is distinct from 'declined'))::int as "waiting",
        ${consentSql('$4', 'surveyTotals', 'r."schoolId"')} as "consents"
      from "SurveyRound" r join "Term" t on t."id" = r."termId" join "Programme" y on y."id" = t."programmeId"
      join "School" h on h."id" = r."schoolId"
      left join "SurveyResponse" s on s."roundId" = r."id" and s."membershipId" = any($2)
      where r."schoolId" = any($1) and r."openedAt" is not null and r."closedAt" is null
        and r."opensAt" <= $3 and r."closesAt" > $3
        and exists (select 1 from "Pair" p where p."schoolId" = r."schoolId"
          and p."id" in ${pairsOfSides('$1', '$2', `'active', 'paused'`)})
      group by r."id", t."number", y."preset", h."zone" order by r."closesAt", r."id"`,
    values: [[...new Set(sides.map((m) => m.schoolId))], sides.map((m) => m.id), now, actor.personId],
  });
  return rows.flatMap(({ number, preset, sheets, waiting, begun, consents, ...row }): SurveyItem[] => {
    const term = { number, preset };
    if (sheets > 0 && waiting === 0) return [];
    if (!consents) return [{ ...row, term, state: 'consent' }];
    return sheets > 0 ? [{ ...row, term, state: begun ? 'begun' : 'new' }] : [];
  });
}
