import type { Actor } from '../../../platform/database/actor.ts';
import type {
  QuestionKind,
  Side,
  SurveyForm,
  SurveyMode,
} from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type OwnWords, ownWords } from '../../common/words.ts';
import { pairsOfSides } from '../../pairing/lists/queries.ts';
import { consentSql } from '../../people/queries-consents.ts';
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
  const scope = await scopeOfSubject(deps, actor, 'SurveyRound', roundId);
  return scope && roundOf(deps, scope, 'round', roundId);
}

interface RoundRow {
  id: number;
  opensAt: Date;
  closesAt: Date;
  resultsAt: Date;
  openedAt: Date | null;
  number: number;
  preset: string;
  endsOn: Day;
  consents: boolean;
  few: { role: Side; count: number }[];
  sheets: (Pick<
    SheetView,
    'id' | 'roundId' | 'membershipId' | 'role' | 'form' | 'mode' | 'counted' | 'startedAt' | 'finishedAt'
  > & { questions: string[]; answers: (GivenAnswer & { question: string })[] })[];
  own: OwnRow[];
}

const ROUND = `
  select r."id", r."opensAt", r."closesAt", r."resultsAt", r."openedAt", t."number", y."preset", y."endsOn",
    ${consentSql('$4', 'surveyTotals', 'r."schoolId"')} as "consents",
    coalesce((select json_agg(f) from (select s."role", count(*)::int as "count" from "SurveyResponse" s
      where s."schoolId" = r."schoolId" and s."roundId" = r."id" and s."counted" group by s."role") f), '[]'::json) as "few",
    coalesce((select json_agg(f) from (select s."id", s."roundId", s."membershipId", s."role", s."form", s."mode", s."counted",
        s."startedAt", s."finishedAt", s."questions",
        coalesce((select json_agg(json_build_object('question', a."question", 'score', a."score", 'choice', a."choice",
          'text', a."text", 'mayShow', a."mayShow", 'unnamed', a."unnamed")) from "SurveyAnswer" a
          where a."schoolId" = s."schoolId" and a."responseId" = s."id"), '[]'::json) as "answers"
      from "SurveyResponse" s where s."schoolId" = r."schoolId" and s."roundId" = r."id" and s."membershipId" = any($3)
      order by s."id") f), '[]'::json) as "sheets",
    coalesce((select json_agg(f) from (select q."id", q."kind", q."texts", q."options" from "OwnQuestion" q
      where q."schoolId" = r."schoolId" and q."id" in (select substr(k, 5)::int from "SurveyResponse" s cross join unnest(s."questions") k
        where s."schoolId" = r."schoolId" and s."roundId" = r."id" and s."membershipId" = any($3) and k ~ '^own:[0-9]{1,9}$')) f),
      '[]'::json) as "own"
  from "SurveyRound" r join "Term" t on t."schoolId" = r."schoolId" and t."id" = r."termId"
  join "Programme" y on y."schoolId" = t."schoolId" and y."id" = t."programmeId"
  where r."schoolId" = $1 and r."id" = `;
const ROUND_OF = {
  round: '$2',
  sheet: `(select i."roundId" from "SurveyResponse" i where i."schoolId" = $1 and i."id" = $2 and i."membershipId" = any($3))`,
};

async function roundOf(
  deps: Deps,
  scope: Scope,
  by: keyof typeof ROUND_OF,
  id: number,
): Promise<RoundView | undefined> {
  const now = deps.clock.now();
  const mine = scope.mine.map((m) => m.id);
  const [found] = await scope.ask<RoundRow>({
    name: `survey-round-of-${by}`,
    text: `${ROUND}${ROUND_OF[by]}`,
    values: [scope.schoolId, id, mine, scope.actor.personId],
  });
  if (!found || found.openedAt === null) return undefined;
  const { sheets: rows, own, few, consents, number, preset, endsOn, ...round } = found;
  // Asked only of those who choose how they take part.
  const named = rows.some((row) => row.mode !== 'totals') && (await mayBeNamed(scope));
  const today = dayOf(now, scope.zone);
  return {
    scope,
    round,
    term: { number, preset },
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
        few: row.mode === 'totals' ? undefined : (few.find((one) => one.role === row.role)?.count ?? 0),
        state: sheetState({ ...row, ...round }, now, today, endsOn),
      };
    }),
  };
}

interface OwnRow {
  id: number;
  kind: QuestionKind;
  texts: unknown;
  options: unknown;
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
  const scope = await scopeOfSubject(deps, actor, 'SurveyResponse', sheetId);
  const view = scope && (await roundOf(deps, scope, 'sheet', sheetId));
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
