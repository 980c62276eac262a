import { Composer } from 'grammy';
import { barsPicture } from '../../../platform/pictures/index.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { auditLook } from '../../common/audit.ts';
import { signAssessment } from '../curator/operations.ts';
import { findAssessment } from '../curator/queries.ts';
import { marksOf } from '../curator/rules.ts';
import { assessmentScreen, markScreen } from '../curator/screens.ts';
import { ownChat } from '../own/chat.ts';
import {
  findNamed,
  findResults,
  findSurveys,
  findYear,
  type ResultsExtra,
  type ResultsView,
  resultsFor,
} from './queries.ts';
import { barLines, topicLines } from './rules.ts';
import {
  decimal,
  numbersScreen,
  pictureCaption,
  pictureTitle,
  resultsScreen,
  surveysScreen,
  topicOf,
} from './screens.ts';
import { namedScreen, summaryScreen, swotScreen, wordsScreen, yearScreen } from './screens-words.ts';
import {
  assessmentTap,
  markTap,
  namedTap,
  numbersTap,
  pictureTap,
  resultsTap,
  signTap,
  summaryTap,
  surveysTap,
  swotTap,
  wordsTap,
  yearTap,
} from './taps.ts';

/** A round of one's school with its results, drawn; said to be absent to everybody else. */
async function withResults(
  ctx: ActorContext,
  roundId: number,
  draw: (view: ResultsView & ResultsExtra) => unknown,
): Promise<unknown> {
  return showFound(ctx, await findResults(ctx.deps, ctx.actor, roundId), (view) => draw(view));
}

async function showPicture(ctx: ActorContext, view: ResultsView, role: 'mentee' | 'mentor') {
  const { t } = ctx;
  const lines = barLines(
    topicLines(
      view.shown.roles[role],
      view.last?.roles[role],
      view.earlier.map((one) => one.roles[role]),
    ),
  );
  if (lines.length === 0) return ctx.alert(t.label('surveys-picture-none'));
  const title = t.label('surveys-picture-title', pictureTitle(t, view, role));
  const hasWas = lines.some((line) => line.was !== undefined);
  const bytes = barsPicture({
    title,
    ...(hasWas
      ? { legend: { now: t.label('surveys-picture-now'), was: t.label('surveys-picture-was') } }
      : {}),
    bars: lines.map(({ numbers, was }) => ({
      label: topicOf(t, numbers.question, role, view.own),
      value: numbers.mean.value,
      text: t.label('surveys-figure', {
        value: decimal(t, numbers.mean.value),
        bound: numbers.mean.bound,
      }),
      ...(was ? { was: was.value } : {}),
    })),
    max: 10,
  });
  return show(ctx, {
    text: pictureCaption(t, view, role, lines),
    keyboard: [[resultsTap.button(t.label('nav-back'), view.round.id, role)]],
    file: { kind: 'photo', name: 'survey.png', bytes },
  });
}

async function showMarks(ctx: ActorContext, termId: number, code: number): Promise<unknown> {
  const view = await findAssessment(ctx.deps, ctx.actor, termId);
  const marks = marksOf(code);
  return view?.curator && marks ? show(ctx, markScreen(ctx.t, view, marks)) : gone(ctx);
}

async function showAssessment(ctx: ActorContext, termId: number): Promise<unknown> {
  return showFound(ctx, await findAssessment(ctx.deps, ctx.actor, termId), (view) =>
    assessmentScreen(ctx.t, view),
  );
}

/** What is shown of surveys, and the forms of those who lead. */
export function resultsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onSubject(
    chat,
    surveysTap,
    (ctx, schoolId) => findSurveys(ctx.deps, ctx.actor, schoolId),
    (ctx, view) => surveysScreen(ctx.t, view),
  );
  onActorTap(chat, resultsTap, (ctx, roundId, role) =>
    withResults(ctx, roundId, (view) => show(ctx, resultsScreen(ctx.t, view, role, view))),
  );
  onActorTap(chat, numbersTap, (ctx, roundId, role, page) =>
    withResults(ctx, roundId, (view) => show(ctx, numbersScreen(ctx.t, view, role, page))),
  );
  onActorTap(chat, wordsTap, (ctx, roundId, page) =>
    withResults(ctx, roundId, (view) => show(ctx, wordsScreen(ctx.t, view, page))),
  );
  onActorTap(chat, swotTap, (ctx, roundId, half) =>
    withResults(ctx, roundId, (view) => show(ctx, swotScreen(ctx.t, view, half))),
  );
  onActorTap(chat, pictureTap, (ctx, roundId, role) =>
    withResults(ctx, roundId, (view) => showPicture(ctx, view, role)),
  );
  onSubject(
    chat,
    namedTap,
    (ctx, roundId) => findNamed(ctx.deps, ctx.actor, roundId),
    async (ctx, found, _roundId, page) => {
      const { screen, opened } = namedScreen(ctx.t, found, page);
      const by = { schoolId: found.round.schoolId, actor: ctx.actor };
      await auditLook(ctx.deps.db, by, ctx.now, 'read.namedSheet', { model: 'Membership', ids: opened });
      return show(ctx, screen);
    },
  );
  onSubject(
    chat,
    yearTap,
    (ctx, programmeId) => findYear(ctx.deps, ctx.actor, programmeId),
    (ctx, view, _programmeId, role, page) => yearScreen(ctx.t, view, role, page),
  );
  onActorTap(chat, summaryTap, async (ctx, roundId) => {
    const found = await resultsFor(ctx.deps, ctx.actor, roundId);
    const role = found?.roles[0];
    return found && role ? show(ctx, summaryScreen(ctx.t, found.view, role)) : gone(ctx);
  });

  onActorTap(chat, assessmentTap, showAssessment);
  onActorTap(chat, markTap, showMarks);
  onActorTap(chat, signTap, async (ctx, termId, code) => {
    const signed = await signAssessment(ctx.deps, ctx.actor, { termId, marks: marksOf(code) ?? [] });
    if (!signed.ok)
      return signed.reason === 'over' ? ctx.alert(ctx.t.label('surveys-refused-over')) : gone(ctx);
    await ctx.toast(ctx.t.label('surveys-assess-done'));
    return ctx.goOn(() => showAssessment(ctx, termId));
  });
  chat.use(ownChat());
  return chat;
}
