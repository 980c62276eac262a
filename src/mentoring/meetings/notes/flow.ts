/** Two short dialogues: a note of the pair, and a correction beside a confirmed meeting. */
import { choice, defineFlow } from '../../../platform/telegram/flow.ts';
import { type Row, rows, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { findPair } from '../../pairing/queries.ts';
import { reasonLabel, refuse, showMeeting } from '../chat-show.ts';
import {
  type CorrectionAnswers,
  correctionAnswers,
  KINDS,
  LENGTHS,
  NOTE_LENGTH,
  type NoteAnswers,
  noteAnswers,
  REASON_LENGTH,
  readMinutes,
  readText,
} from '../input.ts';
import { kindWord } from '../screens.ts';
import { noteSavedScreen } from '../screens-list.ts';
import { doneScreen } from '../screens-told.ts';
import { addNote, correctMeeting } from './operations.ts';

/** A note: one message, for the pair. */
export const noteFlow = defineFlow<NoteAnswers>({
  kind: 'note',
  answers: noteAnswers,
  fields: {
    text: {
      async ask(ctx, { answers }) {
        const view = ctx.actor && (await findPair(ctx.deps, ctx.actor, answers.pairId));
        const open = view?.pair.mentorOpensNotes === true && view.pair.menteeOpensNotes;
        return screen(open ? ctx.t('meetings-note-question-open') : ctx.t('meetings-note-question'));
      },
      answer(ctx, { answers }, { text }) {
        const words = readText(text ?? '', NOTE_LENGTH);
        if (words === undefined)
          return { refuse: ctx.t('meetings-refused-text', { max: String(NOTE_LENGTH) }) };
        return { finish: { ...answers, text: words } };
      },
    },
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
    what: {
      ask: (ctx, draft) =>
        screen(
          ctx.t('meetings-correct-question'),
          ...(['minutes', 'kind', 'held'] as const).map(
            (what): Row => [choice(draft, what, ctx.t.label(`meetings-correct-${what}`))],
          ),
        ),
      answer(ctx, { answers }, { value }) {
        if (value === 'held')
          return { to: 'reason', answers: { ...answers, what: value, minutes: null, kind: null } };
        if (value === 'minutes' || value === 'kind')
          return { to: value, answers: { ...answers, what: value, minutes: null, kind: null } };
        return { refuse: ctx.t('dialogue-text-only') };
      },
    },
    minutes: {
      ask: (ctx, draft) =>
        screen(
          ctx.t('meetings-minutes-question'),
          ...rows(
            LENGTHS.map((n) => choice(draft, String(n), String(n))),
            3,
          ),
        ),
      answer(ctx, { answers }, { text, value }) {
        const minutes = readMinutes(value ?? text ?? '');
        return minutes === undefined
          ? { refuse: ctx.t('meetings-refused-minutes') }
          : { to: 'reason', answers: { ...answers, minutes } };
      },
    },
    kind: {
      ask: (ctx, draft) =>
        screen(
          ctx.t('meetings-kind-question'),
          ...KINDS.map((k): Row => [choice(draft, k, kindWord(ctx.t, k))]),
        ),
      answer(ctx, { answers }, { value }) {
        const kind = KINDS.find((k) => k === value);
        return kind
          ? { to: 'reason', answers: { ...answers, kind } }
          : { refuse: ctx.t('dialogue-text-only') };
      },
    },
    reason: {
      ask: (ctx) => screen(ctx.t('meetings-correct-reason')),
      answer(ctx, { answers }, { text }) {
        const reason = readText(text ?? '', REASON_LENGTH);
        if (reason === undefined)
          return { refuse: ctx.t('meetings-refused-text', { max: String(REASON_LENGTH) }) };
        return { finish: { ...answers, reason } };
      },
    },
  },
  async finish(ctx, { id, answers }) {
    const { meetingId, what, minutes, kind, reason } = answers;
    if (!ctx.actor || reason === null || what === null) return { to: 'what', answers };
    const done = await correctMeeting(ctx.deps, ctx.actor, {
      meetingId,
      minutes,
      kind,
      held: what === 'held' ? false : null,
      reason,
      requestId: `draft:${id}`,
    });
    if (!done.ok) {
      await ctx.toast(reasonLabel(ctx, done));
      await refuse(ctx, done, meetingId);
    } else await showMeeting(ctx, meetingId, (m) => doneScreen(ctx.t, 'meetings-correct-done', m));
    return undefined;
  },
  leaving: 'drop',
});
