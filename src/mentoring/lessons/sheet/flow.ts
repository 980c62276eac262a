import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow, type Field } from '../../../platform/telegram/flow.ts';
import { type SentVoice } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { lessonFields } from './flow-lesson.ts';
import { markFields, withFacts } from './flow-marks.ts';
import { limits, nextField, type SheetDraft, type SheetStep } from './flow-place.ts';
import { pointFields } from './flow-points.ts';
import { lesson, type SheetAnswers, sheetAnswers } from './input.ts';
import { correctObservation, editObservation, logObservation, type Saved } from './operations.ts';
import { observationSheet } from './queries.ts';
import { sheetScreen } from './screens.ts';

/** Fields whose answer is typed: a voice note there wants its line at once. */
const TYPED = new Set([
  'topic',
  'facts',
  'courseStart',
  'courseMiddle',
  'courseEnd',
  'step',
  'reason',
  'voiceLine',
]);
const MOST_VOICES = 20;

/** A voice note is kept for its author; for the report one line is asked for. */
function takeVoice(ctx: BotContext, { field, answers }: SheetDraft, voice: SentVoice): SheetStep {
  const note = { fileId: voice.id, seconds: voice.seconds };
  const next = { ...answers, voices: [...answers.voices, note].slice(-MOST_VOICES) };
  return TYPED.has(field)
    ? { stay: next, note: ctx.t('observations-voice-kept') }
    : { to: 'voiceLine', answers: next };
}

/** The line of a voice note said between two taps: it joins the facts, and the question before it comes back. */
const voiceLine: Field<SheetAnswers> = lineField({
  ...limits('facts'),
  ask: (ctx) => ctx.t('observations-voice-line'),
  also: { skip: { label: 'nav-skip', take: (_ctx, draft) => backTo(draft, draft.answers) } },
  take: (_ctx, draft, words) => backTo(draft, withFacts(draft.answers, words)),
});

const backTo = ({ trail }: SheetDraft, answers: SheetAnswers): SheetStep => ({
  to: trail.at(-1) ?? nextField(answers),
  answers,
});

async function save(ctx: BotContext, { id, answers }: SheetDraft): Promise<Saved | { missing: string }> {
  const words = lesson.safeParse(answers);
  const { actor, deps } = ctx;
  const { templateId, observationId, correctsId, reason, voices, kind, pairId, teacherId, openLessonId } =
    answers;
  if (!actor || !words.success || templateId === null) return { missing: nextField(answers) };
  const sheet = { lesson: words.data, voices };
  if (observationId !== null) return editObservation(deps, actor, { ...sheet, observationId });
  const requestId = `draft:${id}`;
  if (correctsId !== null)
    return correctObservation(deps, actor, { ...sheet, correctsId, reason: reason ?? '', requestId });
  const links = { kind, pairId, teacherId, templateId, openLessonId };
  return logObservation(deps, actor, { ...sheet, ...links, requestId });
}

/** The sheet of an observed lesson: every step is kept, so that a bell or a week may come between two of them. */
export const lessonFlow = defineFlow<SheetAnswers>({
  kind: 'lesson',
  answers: sheetAnswers,
  leaving: 'keep',
  fields: { ...lessonFields, ...markFields, ...pointFields, voiceLine },
  voice: takeVoice,
  async finish(ctx, draft) {
    const saved = await save(ctx, draft);
    const answers = { ...draft.answers, checked: false };
    if ('missing' in saved) return { to: saved.missing, answers };
    if (!saved.ok) {
      if (saved.reason === 'future' || saved.reason === 'tooOld')
        return { to: 'day', answers: draft.answers };
      if (saved.reason === 'notFound') await gone(ctx);
      else {
        await refuse(ctx, 'observations', saved.reason, 'toast');
        await ctx.goHome({ fresh: ctx.callbackQuery === undefined });
      }
      return undefined;
    }
    await ctx.toast(ctx.t.label('observations-saved'));
    const sheet = ctx.actor && (await observationSheet(ctx.deps, ctx.actor, saved.observationId));
    if (sheet) await show(ctx, sheetScreen(ctx.t, sheet));
    return undefined;
  },
});
