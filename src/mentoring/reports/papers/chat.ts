import { Composer } from 'grammy';
import { order } from '../../../platform/files/chat.ts';
import { LOCALES, type Locale } from '../../../platform/i18n/texts.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import type { Row } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { sightOfPair } from '../../common/sight.ts';
import { observationSheet } from '../../lessons/sheet/queries.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { schoolsRun } from '../../organisations/school/queries.ts';
import { findPair } from '../../pairing/queries.ts';
import { showPaperNames, startPaperName } from './flow.ts';
import {
  lessonPaperProduct,
  pairPaperProduct,
  pairPapersFor,
  portfolioProduct,
  schoolPaperProduct,
} from './products.ts';
import { mentorScope } from './queries-portfolio.ts';
import { orderPaper, paperScope } from './queries-school.ts';
import {
  documentRows,
  lessonPaperScreen,
  pairPapersScreen,
  portfolioScreen,
  schoolPapersScreen,
} from './screens.ts';
import {
  editPaperNameTap,
  lessonFileTap,
  lessonPaperTap,
  pairPapersTap,
  pairPaperTap,
  paperNamesTap,
  portfolioFileTap,
  portfolioTap,
  schoolPapersTap,
  schoolPaperTap,
} from './taps.ts';

const spoken = (locales: readonly string[]) => LOCALES.filter((locale) => locales.includes(locale));

/** The pair's papers, of those who may read its plan. */
async function readPair(ctx: ActorContext, pairId: number) {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  return view && sightOfPair(view, 'actions') === 'all' ? view : undefined;
}

async function showPairPapers(ctx: ActorContext, pairId: number, chosen: Locale): Promise<unknown> {
  const view = await readPair(ctx, pairId);
  if (!view) return gone(ctx);
  const offered = { school: spoken(view.programme.school.locales), chosen };
  return show(ctx, pairPapersScreen(ctx.t, view, pairPapersFor({ view }), offered));
}

async function showSchoolPapers(ctx: ActorContext, schoolId: number, chosen: Locale): Promise<unknown> {
  const scope = paperScope(ctx.deps, ctx.actor, schoolId);
  if (!scope) return gone(ctx);
  const { school, pairs } = await orderPaper(ctx.deps, scope);
  const facts = { schoolId, school: scope.name, pairs: pairs.length };
  return show(ctx, schoolPapersScreen(ctx.t, facts, { school: school.locales, chosen }));
}

async function showPortfolio(ctx: ActorContext, membershipId: number, chosen: Locale): Promise<unknown> {
  const scope = mentorScope(ctx.deps, ctx.actor, membershipId);
  if (!scope) return gone(ctx);
  const { school } = await programmeOf(scope);
  const offered = { school: spoken(school.locales), chosen };
  return show(ctx, portfolioScreen(ctx.t, { membershipId, school: scope.name }, offered));
}

async function showLessonPaper(ctx: ActorContext, observationId: number, chosen: Locale): Promise<unknown> {
  const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
  if (!sheet?.body) return gone(ctx);
  const { school } = await programmeOf(sheet.scope);
  return show(ctx, lessonPaperScreen(ctx.t, sheet, { school: spoken(school.locales), chosen }));
}

/** Papers of pairs, of mentors, of schools: screens, and the orders that bring the files. */
export function documentsChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, pairPapersTap, showPairPapers);
  onSubject(
    chat,
    pairPaperTap,
    (ctx, pairId) => readPair(ctx, pairId),
    (ctx, view, pairId, paper, locale) => {
      if (pairPapersFor({ view }).includes(paper))
        return order(ctx, pairPaperProduct, { pairId, paper, locale });
      return ctx.alert(ctx.t.label('document-not-due'));
    },
  );
  onActorTap(chat, schoolPapersTap, showSchoolPapers);
  onSubject(
    chat,
    schoolPaperTap,
    (ctx, schoolId) => paperScope(ctx.deps, ctx.actor, schoolId),
    (ctx, _found, schoolId, paper, locale) => order(ctx, schoolPaperProduct, { schoolId, paper, locale }),
  );
  onActorTap(chat, paperNamesTap, showPaperNames);
  onActorTap(chat, editPaperNameTap, startPaperName);
  onActorTap(chat, portfolioTap, showPortfolio);
  onSubject(
    chat,
    portfolioFileTap,
    (ctx, membershipId) => mentorScope(ctx.deps, ctx.actor, membershipId),
    (ctx, _found, membershipId, locale) => order(ctx, portfolioProduct, { membershipId, locale }),
  );
  onActorTap(chat, lessonPaperTap, showLessonPaper);
  onActorTap(chat, lessonFileTap, async (ctx, observationId, locale) => {
    const sheet = await observationSheet(ctx.deps, ctx.actor, observationId);
    return sheet?.body ? order(ctx, lessonPaperProduct, { observationId, locale }) : gone(ctx);
  });
  return chat;
}

/** The documents «Ещё» offers to the person who opened it. */
export function documentsMore(ctx: ActorContext): Row[] {
  const run = schoolsRun(ctx.actor);
  const { memberships } = ctx.actor;
  return documentRows(ctx.t, {
    schools: run.map((schoolId) => ({
      schoolId,
      school: memberships.find((m) => m.schoolId === schoolId)?.schoolName ?? '',
    })),
    mentor: memberships
      .filter((m) => m.role === 'mentor' && m.status === 'active')
      .map((m) => ({ membershipId: m.id, school: m.schoolName })),
  });
}
