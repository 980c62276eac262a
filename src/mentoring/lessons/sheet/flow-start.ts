/** The ways into the sheet of a lesson: from a pair, a meeting, the home card, the board; and back into one. */

import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { askDraft, findDraft, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, showFound } from '../../../platform/telegram/tap.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { homeRow } from '../../meetings/screens.ts';
import { myPairs } from '../../pairing/lists/queries.ts';
import { findPair, type PairView } from '../../pairing/queries.ts';
import { templatesOf } from '../templates/queries.ts';
import { lessonFlow } from './flow.ts';
import { nextField } from './flow-place.ts';
import { type SheetAnswers, sheetAnswers } from './input.ts';
import { observationSheet, type SheetView } from './queries.ts';
import { heldProblem } from './rules.ts';
import { chooseLessonScreen, draftLeftScreen } from './screens-list.ts';

const subjectOf = ({ pairId, teacherId }: Pick<SheetAnswers, 'pairId' | 'teacherId'>) =>
  pairId === null ? `teacher:${teacherId}` : `pair:${pairId}`;

/** Asks the first question there is no answer to. */
async function begin(ctx: BotContext, answers: SheetAnswers, anew: boolean): Promise<void> {
  const field = nextField(answers);
  await startFlow(ctx, lessonFlow, { subject: subjectOf(answers), field, answers, anew });
}

/** A new sheet; one of this pair (or colleague) that was begun and left is offered first. */
async function beginOrOffer(ctx: ActorContext, answers: SheetAnswers, today: Day): Promise<void> {
  const left = await ctx.deps.db.draft.findFirst({
    where: { personId: ctx.actor.personId, kind: lessonFlow.kind, subject: subjectOf(answers) },
    select: { id: true, answers: true },
  });
  const known = sheetAnswers.safeParse(left?.answers);
  if (!left || !known.success || known.data.heldOn === null) return begin(ctx, answers, true);
  const { className, heldOn } = known.data;
  const day = formatDay(heldOn, ctx.t.locale, today);
  await show(ctx, draftLeftScreen(ctx.t, { id: left.id, className, day }));
}

/** The only sheet of a school needs no question. */
async function onlyTemplate(scope: SheetView['scope'], now: Date): Promise<number | null> {
  const [only, ...others] = await templatesOf(scope, now);
  return only && others.length === 0 ? only.id : null;
}

async function pairAnswers(ctx: BotContext, view: PairView): Promise<SheetAnswers> {
  const mentor = view.side === 'mentor';
  return sheetAnswers.parse({
    kind: mentor ? 'mentorVisit' : 'menteeVisit',
    pairId: view.pair.id,
    teacherId: view[mentor ? 'mentee' : 'mentor'].membershipId,
    templateId: await onlyTemplate(view.scope, ctx.now),
  });
}

/** «Записать урок» of this pair: the mentor at the mentee's, the mentee at the mentor's; its day may be known. */
export async function startLesson(
  ctx: ActorContext,
  pairId: number,
  heldOn: Day | null = null,
): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view?.side) return gone(ctx);
  if (view.pair.status !== 'active' && view.pair.status !== 'paused') {
    await ctx.toast(ctx.t.label('observations-refused-ended'));
    return ctx.goHome();
  }
  const known = heldOn !== null && heldProblem(heldOn, view.today, view.programme.startsOn) === undefined;
  const answers = { ...(await pairAnswers(ctx, view)), heldOn: known ? heldOn : null };
  await beginOrOffer(ctx, answers, view.today);
}

/** From the home card: of the only pair at once, else the choice of one. */
export async function startAnyLesson(ctx: ActorContext): Promise<void> {
  const [only, ...others] = await myPairs(ctx.deps, ctx.actor);
  if (!only) {
    await show(ctx, screen(ctx.t('meetings-no-pair'), homeRow(ctx.t)));
    return;
  }
  if (others.length === 0) return startLesson(ctx, only.id);
  await show(ctx, chooseLessonScreen(ctx.t, [only, ...others]));
}

/** A lesson of a colleague who is no pair; what the board knows of it need not be asked. */
export async function startColleagueLesson(
  ctx: ActorContext,
  lesson: { teacherId: number } & Partial<
    Pick<SheetAnswers, 'openLessonId' | 'heldOn' | 'className' | 'subject' | 'topic'>
  >,
): Promise<void> {
  const scope = await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', lesson.teacherId);
  if (!scope) return gone(ctx);
  const templateId = await onlyTemplate(scope, ctx.now);
  const answers = sheetAnswers.parse({ kind: 'colleagueVisit', pairId: null, templateId, ...lesson });
  await beginOrOffer(ctx, answers, dayOf(ctx.now, scope.zone));
}

async function myDraft(ctx: ActorContext, draftId: number) {
  const draft = await findDraft(ctx, draftId);
  return draft?.kind === lessonFlow.kind ? draft : undefined;
}

/** Goes on with a sheet begun and left. */
export async function continueLesson(ctx: ActorContext, draftId: number): Promise<void> {
  return showFound(ctx, await myDraft(ctx, draftId), (draft) => askDraft(ctx, lessonFlow, draft));
}

/** Forgets a sheet begun and left, and begins anew with the same person. */
export async function beginAnew(ctx: ActorContext, draftId: number): Promise<void> {
  const draft = await myDraft(ctx, draftId);
  const was = draft && sheetAnswers.parse(draft.answers);
  if (!was) return gone(ctx);
  if (was.pairId === null) {
    await ctx.deps.db.draft.deleteMany({ where: { id: draft.id } });
    return startColleagueLesson(ctx, { teacherId: was.teacherId });
  }
  const view = await findPair(ctx.deps, ctx.actor, was.pairId);
  return view?.side ? begin(ctx, await pairAnswers(ctx, view), true) : gone(ctx);
}

/** A record as the dialogue holds it. */
function answersOf(sheet: SheetView, body: NonNullable<SheetView['body']>): SheetAnswers {
  const { kind, pairId, heldOn, className, subject, voices } = sheet;
  const { topic, aim, aimText, facts, course, strengths, growthPoints, agreedStep, template, marks } = body;
  return sheetAnswers.parse({
    kind,
    pairId,
    teacherId: sheet.teacher.membershipId,
    templateId: template.id,
    heldOn,
    className,
    subject,
    topic,
    aim,
    aimText,
    facts,
    courseStart: course.start,
    courseMiddle: course.middle,
    courseEnd: course.end,
    strengths,
    growthPoints,
    agreedStep,
    voices,
    marks: Object.fromEntries(marks.map((m) => [m.criterion.key, { mark: m.mark, comment: m.comment }])),
    checked: true,
  });
}

/** Opens a saved sheet on its check screen; after it was shared, as a correction beside it. */
export async function startLessonEdit(ctx: ActorContext, id: number, correction: boolean): Promise<void> {
  const sheet = await observationSheet(ctx.deps, ctx.actor, id);
  if (!sheet?.body || sheet.as !== 'observer') return gone(ctx);
  const shared = sheet.sharedAt !== null;
  if (shared !== correction || sheet.correctedById !== null) {
    await ctx.toast(
      ctx.t.label(
        sheet.correctedById !== null
          ? 'observations-refused-corrected'
          : shared
            ? 'observations-refused-shared'
            : 'observations-refused-notShared',
      ),
    );
    return ctx.goHome();
  }
  const was = answersOf(sheet, sheet.body);
  await startFlow(ctx, lessonFlow, {
    subject: `${correction ? 'correction' : 'observation'}:${id}`,
    field: correction ? 'reason' : 'change',
    answers: correction ? { ...was, correctsId: id, voices: [] } : { ...was, observationId: id },
  });
}
