import type { BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { finishSheet, uneasyReaders } from './operations.ts';
import { findSheet } from './queries.ts';
import {
  closedScreen,
  declinedScreen,
  doneScreen,
  modeScreen,
  questionScreen,
  uneasyScreen,
} from './screens.ts';

/**
 * A sheet at this place: the question there; before it the choice of a small role, after the last the end. An open
 * question is left to `askText`, which waits for a line.
 */
export async function showSheet(
  ctx: BotContext,
  sheetId: number,
  place: number | 'next',
  askText?: (sheetId: number, place: number) => Promise<void>,
): Promise<void> {
  const found = ctx.actor && (await findSheet(ctx.deps, ctx.actor, sheetId));
  if (!ctx.actor || !found) return gone(ctx);
  const { view, sheet } = found;
  if (sheet.state !== 'open' && sheet.state !== 'late') {
    await show(ctx, closedScreen(ctx.t, view));
    return;
  }
  if (!view.consents) return refuse(ctx, 'surveys', 'consent');
  if (sheet.mode === null || sheet.mode === 'declined') {
    await show(ctx, (sheet.mode === null ? modeScreen : declinedScreen)(ctx.t, view, sheet));
    return;
  }
  const at = place === 'next' ? sheet.next : place;
  const question = sheet.questions[at];
  if (question?.kind === 'text' && askText) return askText(sheet.id, at);
  if (question) {
    await show(ctx, questionScreen(ctx.t, sheet, at, question));
    return;
  }
  const finished = await finishSheet(ctx.deps, ctx.actor, sheet.id);
  const end = await findSheet(ctx.deps, ctx.actor, sheet.id);
  if (!finished.ok || !end) return finished.ok ? gone(ctx) : refuse(ctx, 'surveys', finished.reason);
  await show(ctx, doneScreen(ctx.t, end));
}

/**
 * Right after a low mark for «мне спокойно»: offers the people it may be told to. False when there is nothing to offer.
 */
export async function offerHelp(ctx: BotContext, sheetId: number): Promise<boolean> {
  const found = ctx.actor && (await findSheet(ctx.deps, ctx.actor, sheetId));
  const readers = found && (await uneasyReaders(found.view, found.sheet));
  if (!found || !readers) return false;
  await show(ctx, uneasyScreen(ctx.t, found.sheet, readers));
  return true;
}
