/** Two short dialogues: a note of the pair, and a correction beside a confirmed meeting. */
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { defineFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { findPair } from '../../pairing/queries.ts';
import { reasonLabel, refuseMeeting, seen, showMeeting } from '../chat-show.ts';
import { minutesField } from '../flow-minutes.ts';
import {
  type CorrectionAnswers,
  correctionAnswers,
  KINDS,
  NOTE_LENGTH,
  type NoteAnswers,
  noteAnswers,
  REASON_LENGTH,
  readText,
} from '../input.ts';
import { isVoided, mayCorrectTo } from '../rules.ts';
import { kindWord } from '../screens.ts';
import { noteSavedScreen } from '../screens-list.ts';
import { doneScreen } from '../screens-told.ts';
import { addNote, correctMeeting } from './operations.ts';

/** How a person's words of at most so many characters are read, and refused. */
const limits = (max: number) => ({
  read: (text: string) => readText(text, max),
  refuse: (ctx: BotContext) => ctx.t('meetings-refused-text', { max: String(max) }),
});

/** A note: one message, for the pair. */
export const noteFlow = defineFlow<NoteAnswers>({
  kind: 'note',
  answers: noteAnswers,
  fields: {
    text: lineField({
      ...limits(NOTE_LENGTH),
      async ask(ctx, { answers }) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, answers.pairId));
        const open = view?.pair.mentorOpensNotes === true && view.pair.menteeOpensNotes;
        return open ? ctx.t('meetings-note-question-open') : ctx.t('meetings-note-question');
      },
      take: (_ctx, { answers }, text) => ({ finish: { ...answers, text } }),
    }),
  },
  async finish(ctx, { id, answers }) {
    const { pairId, meetingId, text } = answers;
    if (!ctx.actor || text === null) return { to: 'text', answers };
    const done = await addNote(ctx.deps, ctx.actor, { pairId, meetingId, text, requestId: `draft:${id}` });
    if (!done.ok && done.reason === 'manyNotes') return { refuse: ctx.t('meetings-refused-manyNotes') };
    if (!done.ok) await gone(ctx);
    else await show(ctx, noteSavedScreen(ctx.t, { pairId, meetingId, open: done.open }));
    return undefined;
  },
  leaving: 'drop',
});

/** A correction: what, and why. */
export const correctionFlow = defineFlow<CorrectionAnswers>({
  kind: 'correction',
  answers: correctionAnswers,
  fields: {
    what: oneField({
      ask: (ctx) => ctx.t('meetings-correct-question'),
      values: async (ctx, { answers }) => {
        const it = await seen(ctx, answers.meetingId);
        // What was said not to have been has a way back in the same place.
        return ['minutes', 'kind', it && isVoided(it.m.corrections) ? 'heldAfterAll' : 'held'] as const;
      },
      label: (ctx, what) => ctx.t.label(`meetings-correct-${what}`),
      take: (_ctx, { answers }, what) => ({
        to: what === 'held' || what === 'heldAfterAll' ? 'reason' : what,
        answers: { ...answers, what, minutes: null, kind: null },
      }),
    }),
    minutes: minutesField((answers, minutes) => ({ to: 'reason', answers: { ...answers, minutes } })),
    kind: oneField({
      ask: (ctx) => ctx.t('meetings-kind-question'),
      values: async (ctx, { answers }) => {
        const it = await seen(ctx, answers.meetingId);
        return it ? KINDS.filter((kind) => mayCorrectTo(kind, it.m.kind, it.m.side)) : [];
      },
      label: (ctx, kind) => kindWord(ctx.t, kind),
      take: (_ctx, { answers }, kind) => ({ to: 'reason', answers: { ...answers, kind } }),
    }),
    reason: lineField({
      ...limits(REASON_LENGTH),
      ask: (ctx) => ctx.t('meetings-correct-reason'),
      take: (_ctx, { answers }, reason) => ({ finish: { ...answers, reason } }),
    }),
  },
  async finish(ctx, { id, answers }) {
    const { meetingId, what, minutes, kind, reason } = answers;
    if (!ctx.actor || reason === null || what === null) return { to: 'what', answers };
    const done = await correctMeeting(ctx.deps, ctx.actor, {
      meetingId,
      minutes,
      kind,
      held: what === 'held' ? false : what === 'heldAfterAll' ? true : null,
      reason,
      requestId: `draft:${id}`,
    });
    if (!done.ok) {
      await ctx.toast(reasonLabel(ctx, done));
      await refuseMeeting(ctx, done, meetingId);
    } else await showMeeting(ctx, meetingId, (m) => doneScreen(ctx.t, 'meetings-correct-done', m));
    return undefined;
  },
  leaving: 'drop',
});
