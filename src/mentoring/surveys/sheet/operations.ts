import type { Actor } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import { addDays, dayOf, instantOf } from '../../../platform/time/local.ts';
import { once } from '../../common/once.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { roleHas } from '../../common/rights.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { askHelp } from '../../pairing/help/operations.ts';
import { type HelpReader, helpReaders } from '../../pairing/help/queries.ts';
import { CALM_LOW, FREQUENCIES, SCORES } from '../bank/rules.ts';
import { surveyRemind } from '../dispatches.ts';
import { inviteKey, remindKey, responseRows, sheetsOf } from '../rounds/operations.ts';
import { askedIn, ownQuestionsOf } from '../rounds/queries.ts';
import { REMIND_ON } from '../rounds/rules.ts';
import {
  type AskedQuestion,
  findRound,
  findSheet,
  type RoundView,
  type SheetView,
  unfinished,
} from './queries.ts';

export type SurveyRefused = Refused<'notFound' | 'closed' | 'choose' | 'noReader' | 'consent' | 'tooLate'>;
export type Done = { ok: true } | SurveyRefused;

/** What is given for a question: a mark, an option's place or yes and no, words. */
export type AnswerValue =
  | { score: number }
  | { option: number }
  | { yes: boolean }
  | { text: string; mayShow: boolean };

/** The row of an answer, or nothing when it does not fit its question. */
function rowOf(question: AskedQuestion, value: AnswerValue) {
  const row = { score: null, choice: null, text: null, mayShow: false };
  if (question.kind === 'score' && 'score' in value)
    return SCORES.some((score) => score === value.score) ? { ...row, score: value.score } : undefined;
  if (question.kind === 'yesNo' && 'yes' in value) return { ...row, choice: value.yes ? 'yes' : 'no' };
  if (question.kind === 'text' && 'text' in value)
    return { ...row, text: value.text, mayShow: value.mayShow };
  if (question.kind !== 'choice' || !('option' in value)) return undefined;
  const choice = question.own
    ? question.own.options[value.option] && String(value.option)
    : FREQUENCIES[value.option];
  return choice === undefined ? undefined : { ...row, choice };
}

/** Saves one answer at once; the same again changes nothing, another one replaces it while the survey is open. */
export async function answerQuestion(
  deps: Deps,
  actor: Actor,
  input: { sheetId: number; place: number; value: AnswerValue },
): Promise<{ ok: true; uneasy?: true } | SurveyRefused> {
  const found = await findSheet(deps, actor, input.sheetId);
  const question = found?.sheet.questions[input.place];
  if (!found || !question) return refused('notFound');
  const { view, sheet } = found;
  if (sheet.state !== 'open' && sheet.state !== 'late') return refused('closed');
  if (sheet.mode === null || sheet.mode === 'declined') return refused('choose');
  if (!view.consents) return refused('consent');
  const row = rowOf(question, input.value);
  if (!row) return refused('notFound');
  const { now, scope } = view;
  const { score, choice, text, mayShow } = row;
  const locale = text === null ? null : actor.locale;
  await inTransaction(
    deps,
    scope,
    (tx) => tx.$executeRaw`
      with begun as (update "SurveyResponse" set "startedAt" = ${now}::timestamptz
        where "schoolId" = ${scope.schoolId} and "id" = ${sheet.id} and "startedAt" is null)
      insert into "SurveyAnswer" ("schoolId", "responseId", "question", "score", "choice", "text", "locale", "mayShow", "answeredAt")
      values (${scope.schoolId}, ${sheet.id}, ${question.key}, ${score}::int, ${choice}, ${text}, ${locale}, ${mayShow},
        ${now}::timestamptz)
      on conflict ("responseId", "question") do update set "score" = excluded."score", "choice" = excluded."choice",
        "text" = excluded."text", "locale" = excluded."locale", "mayShow" = excluded."mayShow", "unnamed" = false,
        "answeredAt" = excluded."answeredAt"`,
  );
  return isUneasy(new Map([[question.key, row]])) ? { ok: true, uneasy: true } : { ok: true };
}

/** The end of a sheet was reached. What was finished stays finished, also when answers are changed later. */
export async function finishSheet(deps: Deps, actor: Actor, sheetId: number): Promise<Done> {
  const found = await findSheet(deps, actor, sheetId);
  if (!found) return refused('notFound');
  const { view, sheet } = found;
  if (sheet.finishedAt !== null) return { ok: true };
  if (sheet.state !== 'open' && sheet.state !== 'late') return refused('closed');
  if (sheet.mode === null || sheet.mode === 'declined') return refused('choose');
  await inTransaction(deps, view.scope, async (tx) => {
    await tx.surveyResponse.updateMany({
      where: { id: sheet.id, finishedAt: null },
      data: { finishedAt: view.now, startedAt: sheet.startedAt ?? view.now },
    });
    if (unfinished(view).every((one) => one.id === sheet.id)) await silence(tx, view, actor);
  });
  return { ok: true };
}

/** Nothing more is said about this round to somebody who is done with it. */
async function silence(tx: ScopedTx, view: RoundView, actor: Actor): Promise<void> {
  const { id } = view.round;
  const today = dayOf(view.now, view.scope.zone);
  const keys = [
    inviteKey(id, actor.personId),
    ...REMIND_ON.map((number) => remindKey(id, String(number), actor.personId)),
    ...[0, 1].map((ahead) => remindKey(id, addDays(today, ahead), actor.personId)),
  ];
  await withdraw(tx, ...keys);
}

/** How somebody of a small role takes part; may be changed until the sheet is finished or the survey closes. */
export async function chooseMode(
  deps: Deps,
  actor: Actor,
  input: { sheetId: number; mode: 'yearOnly' | 'named' | 'declined' },
): Promise<Done> {
  const found = await findSheet(deps, actor, input.sheetId);
  if (!found || found.sheet.mode === 'totals') return refused('notFound');
  if (input.mode === 'named' && !found.view.named) return refused('notFound');
  const { view, sheet } = found;
  if (sheet.state !== 'open' && sheet.state !== 'late') return refused('closed');
  const small: Prisma.SurveyResponseWhereInput = {
    OR: [{ mode: null }, { mode: { in: ['yearOnly', 'named', 'declined'] } }],
  };
  // Reminders stay: to who declined they say nothing, and who changes their mind is reminded again.
  await inTransaction(deps, view.scope, (tx) =>
    tx.surveyResponse.updateMany({
      where: { id: sheet.id, finishedAt: null, ...small },
      data: { mode: input.mode },
    }),
  );
  return { ok: true };
}

/** The same once more, in tomorrow's bundle. */
export async function remindTomorrow(deps: Deps, actor: Actor, roundId: number): Promise<Done> {
  const view = await findRound(deps, actor, roundId);
  if (!view || unfinished(view).length === 0) return refused('notFound');
  const { scope, now, round } = view;
  const on = addDays(dayOf(now, scope.zone), 1);
  const dueAt = instantOf(on, '00:00', scope.zone);
  if (dueAt >= round.closesAt) return refused('tooLate');
  await inTransaction(deps, scope, (tx) =>
    dispatch(tx, surveyRemind, {
      to: actor.personId,
      from: null,
      key: remindKey(round.id, on, actor.personId),
      dueAt,
      args: { schoolId: scope.schoolId, roundId: round.id },
    }),
  );
  return { ok: true };
}

/** Whether a sheet holds a low mark for «мне спокойно». */
function isUneasy(answers: ReadonlyMap<string, { score: number | null }>): boolean {
  return (answers.get('calm')?.score ?? 10) <= CALM_LOW;
}

/**
 * After a low mark: a request with one's name to the one person who was named on the screen.
 */
export async function tellUneasy(
  deps: Deps,
  actor: Actor,
  input: { sheetId: number; kind: 'concern' | 'psychologist'; readerId: number; text: string },
): Promise<{ ok: true; reader: string } | SurveyRefused> {
  const found = await findSheet(deps, actor, input.sheetId);
  if (!found || !isUneasy(found.sheet.answers)) return refused('notFound');
  const { view, sheet } = found;
  const { readers } = await helpReaders(view.scope, input.kind);
  const reader = readers.find((one) => one.membershipId === input.readerId);
  if (!reader) return refused('noReader');
  const asked = await askHelp(deps, actor, {
    fromId: sheet.membershipId,
    kind: input.kind,
    readerId: reader.membershipId,
    text: input.text,
    requestId: uneasyRequest(sheet.id, input.kind),
  });
  return asked.ok ? { ok: true, reader: reader.fullName } : refused('noReader');
}

/** «Нет, только в общий итог»: of a sheet with a name this one answer is shown without it, in the year's total alone. */
export async function keepUnnamed(deps: Deps, actor: Actor, sheetId: number): Promise<Done> {
  const found = await findSheet(deps, actor, sheetId);
  if (!found) return refused('notFound');
  const { view, sheet } = found;
  if (sheet.state !== 'open' && sheet.state !== 'late') return refused('closed');
  if (!isUneasy(sheet.answers)) return refused('notFound');
  await inTransaction(deps, view.scope, (tx) =>
    tx.surveyAnswer.updateMany({ where: { responseId: sheetId, question: 'calm' }, data: { unnamed: true } }),
  );
  return { ok: true };
}

const uneasyRequest = (sheetId: number, kind: string): string => `survey:${sheetId}:${kind}`;

/** The people a low mark may be told to; undefined when the mark is not low, or it was told already. */
export async function uneasyReaders(
  view: RoundView,
  sheet: SheetView,
): Promise<{ concern: HelpReader | undefined; psychologist: HelpReader | undefined } | undefined> {
  if (!isUneasy(sheet.answers)) return undefined;
  const { scope } = view;
  const [told, concern, psychologist] = await Promise.all([
    scope.db.helpRequest.count({
      where: { requestId: { in: ['concern', 'psychologist'].map((kind) => uneasyRequest(sheet.id, kind)) } },
    }),
    helpReaders(scope, 'concern'),
    helpReaders(scope, 'psychologist'),
  ]);
  if (told > 0) return undefined;
  return {
    concern: concern.readers[0],
    psychologist: psychologist.readers.find((reader) => roleHas(reader.role, 'counsel')),
  };
}

/** The sheets of somebody who gave the consent only now that the survey is open; done already for everybody else. */
export async function joinRound(deps: Deps, actor: Actor, roundId: number): Promise<Done> {
  const view = await findRound(deps, actor, roundId);
  if (!view) return refused('notFound');
  if (view.sheets.length > 0) return { ok: true };
  if (!view.consents) return refused('consent');
  const { scope, round, now } = view;
  if (now >= round.closesAt) return refused('closed');
  const programme = await programmeOf(scope);
  const [asked, own, sizes, at] = await Promise.all([
    askedIn(scope.db, scope.schoolId, actor.personId),
    ownQuestionsOf(scope.db, scope.schoolId),
    scope.db.surveyResponse.groupBy({
      by: ['role'],
      where: { roundId, counted: true },
      _count: { id: true },
    }),
    scope.db.surveyRound.findFirst({
      where: { id: roundId },
      select: { termId: true, ownQuestionIds: true, createdAt: true },
    }),
  ]);
  const term = programme.terms.find((one) => one.id === at?.termId);
  if (!at || !term) return refused('notFound');
  const sheets = sheetsOf(asked, { zone: scope.zone, programme, term }, round.opensAt);
  const kept = own.filter((question) => at.ownQuestionIds.includes(question.id));
  const sizeOf = (role: 'mentor' | 'mentee') => 1 + (sizes.find((one) => one.role === role)?._count.id ?? 0);
  const rows = responseRows(
    sheets,
    { id: roundId, schoolId: scope.schoolId, createdAt: at.createdAt },
    kept,
    sizeOf,
    now,
  );
  if (rows.length === 0) return refused('notFound');
  await once(
    () => inTransaction(deps, scope, (tx) => tx.surveyResponse.createMany({ data: rows })),
    () => undefined,
  );
  return { ok: true };
}
