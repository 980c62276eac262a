import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { auditLook } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { findPair } from '../../pairing/queries.ts';
import { initials } from '../../people/rules.ts';
import { refuseMeeting, seen, showCard } from '../chat-show.ts';
import { correctionFlow, noteFlow } from '../notes/flow.ts';
import { openNotes } from '../notes/operations.ts';
import { speaksFor } from '../operations.ts';
import { meetingsOfPair, notesOf } from '../queries.ts';
import { viewOf } from '../queries-view.ts';
import { cardState } from '../rules-card.ts';
import { whoFor } from '../screens.ts';
import { listScreen, notesScreen, pairListRows } from '../screens-list.ts';
import * as taps from '../taps.ts';
import { enterFromPaper } from './operations.ts';
import { decideMeeting } from './operations-settle.ts';
import { sheetScreen } from './screens-sheet.ts';

async function showList(ctx: ActorContext, pairId: number, page: number): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view) return gone(ctx);
  const items = (await meetingsOfPair(view, ctx.now)).map((meeting) => {
    const m = viewOf({ view, meeting }, ctx.now);
    return { ...m, state: cardState(m) };
  });
  const title = ctx.t('meetings-list-title', { who: whoFor(view) });
  // Where both take part on paper, the curator writes their meetings down.
  const speaks =
    view.side !== undefined ||
    (!view.mentor.hasTelegram && !view.mentee.hasTelegram && speaksFor(view) !== undefined);
  const pair = { id: pairId, acts: speaks && view.pair.status === 'active' };
  const list = {
    title,
    items,
    page,
    pageData: (n: number) => taps.meetingsTap.data(pairId, n),
    withNames: false,
  };
  await show(ctx, listScreen(ctx.t, list, ...pairListRows(ctx.t, pair)));
}

async function showNotes(ctx: ActorContext, pairId: number, page: number): Promise<void> {
  const view = await findPair(ctx.deps, ctx.actor, pairId);
  if (!view) return gone(ctx);
  const { mentorOpensNotes, menteeOpensNotes } = view.pair;
  const notes = (await notesOf(view)).map((n) => ({ ...n, author: initials(view[n.side].fullName) }));
  const [mine, other] =
    view.side === 'mentee' ? [menteeOpensNotes, mentorOpensNotes] : [mentorOpensNotes, menteeOpensNotes];
  const { side, mentor, mentee, today } = view;
  if (side === undefined && notes.length > 0)
    await auditLook(ctx.deps.db, view.scope, ctx.now, 'read.notes', { model: 'Pair', ids: [pairId] });
  await show(
    ctx,
    notesScreen(ctx.t, {
      side,
      mentor,
      mentee,
      pairId,
      notes,
      page,
      zone: view.scope.zone,
      today,
      mine,
      other,
    }),
  );
}

/** What the curator decided or entered: the meeting as it is now, and the card with what waits next. */
async function decided(ctx: ActorContext, meetingId: number): Promise<void> {
  await ctx.goOn(async () => {
    await showCard(ctx, meetingId);
    await ctx.goHome({ fresh: true });
  });
}

/** Lists, notes, corrections, and what the curator decides or enters from paper. */
export function curatorChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, taps.meetingsTap, showList);
  onActorTap(chat, taps.notesTap, showNotes);
  onActorTap(chat, taps.addNoteTap, async (ctx, pairId) => {
    const view = await findPair(ctx.deps, ctx.actor, pairId);
    if (!view?.side) return gone(ctx);
    await startFlow(ctx, noteFlow, {
      subject: `pair:${pairId}`,
      field: 'text',
      answers: { pairId, meetingId: null, text: null },
    });
  });
  onActorTap(chat, taps.openNotesTap, async (ctx, pairId, wish) => {
    const done = await openNotes(ctx.deps, ctx.actor, { pairId, open: wish === 'open' });
    return done.ok ? showNotes(ctx, pairId, 0) : gone(ctx);
  });
  onSubject(
    chat,
    taps.correctTap,
    (ctx, meetingId) => seen(ctx, meetingId),
    async (ctx, it, meetingId) => {
      if (it.m.outcome !== 'both' && it.m.outcome !== 'curator')
        return refuseMeeting(ctx, refused('changed'), meetingId);
      const answers = { meetingId, what: null, minutes: null, kind: null, reason: null };
      await startFlow(ctx, correctionFlow, { subject: `meeting:${meetingId}`, field: 'what', answers });
    },
  );
  onActorTap(chat, taps.decideTap, async (ctx, meetingId, decision) => {
    const done = await decideMeeting(ctx.deps, ctx.actor, { meetingId, decision });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await ctx.toast(ctx.t.label(decision === 'again' ? 'meetings-asked-again' : 'meetings-decided'));
    await decided(ctx, meetingId);
  });
  onActorTap(chat, taps.paperTap, async (ctx, meetingId, side, answer) => {
    const done = await enterFromPaper(ctx.deps, ctx.actor, { meetingId, side, answer });
    if (!done.ok) return refuseMeeting(ctx, done, meetingId);
    await ctx.toast(ctx.t.label('meetings-paper-done'));
    await decided(ctx, meetingId);
  });
  onSubject(
    chat,
    taps.sheetTap,
    (ctx, meetingId) => seen(ctx, meetingId),
    (ctx, it) => sheetScreen(ctx.t, it.m, it.found.view.scope.name),
  );
  return chat;
}
