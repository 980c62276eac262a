import { z } from 'zod';
import { type BotContext } from '../../platform/telegram/context.ts';
import { lineField } from '../../platform/telegram/fields.ts';
import { defineFlow, SubjectGone, startFlow } from '../../platform/telegram/flow.ts';
import { show } from '../../platform/telegram/show.ts';
import { refusalKey } from '../common/refuse.ts';
import { TAKEAWAY_LENGTH, takeawayLine } from './input.ts';
import { saveTakeaway } from './operations.ts';
import { findOpenLesson } from './queries.ts';
import { lessonWhat, lessonWhen, openLessonScreen } from './screens.ts';

const answers = z.object({ openLessonId: z.number(), text: z.string().nullable().default(null) });

async function lessonOf(ctx: BotContext, openLessonId: number) {
  const found = ctx.actor && (await findOpenLesson(ctx.deps, ctx.actor, openLessonId));
  if (!found?.lesson.visit) throw new SubjectGone();
  return found;
}

/** «Что возьму себе?»: one typed line, or nothing. */
export const takeawayFlow = defineFlow<z.infer<typeof answers>>({
  kind: 'takeaway',
  answers,
  leaving: 'drop',
  fields: {
    text: lineField({
      async ask(ctx, draft) {
        const { lesson } = await lessonOf(ctx, draft.answers.openLessonId);
        return ctx.t('open-lessons-ask-takeaway', {
          what: lessonWhat(ctx.t, lesson),
          when: lessonWhen(ctx.t, lesson),
        });
      },
      read: (text) => takeawayLine.safeParse(text).data,
      refuse: (ctx) => ctx.t('open-lessons-bad-takeaway', { most: String(TAKEAWAY_LENGTH) }),
      also: { skip: { label: 'open-lessons-skip', take: (_ctx, { answers }) => ({ finish: answers }) } },
      take: (_ctx, draft, text) => ({ finish: { ...draft.answers, text } }),
    }),
  },
  async finish(ctx, draft) {
    const { openLessonId, text } = draft.answers;
    if (!ctx.actor) throw new SubjectGone();
    if (text !== null) {
      const done = await saveTakeaway(ctx.deps, ctx.actor, { openLessonId, text });
      if (!done.ok) return { refuse: ctx.t(refusalKey('open-lessons', done.reason)) };
    }
    const { lesson, teaches } = await lessonOf(ctx, openLessonId);
    const said = text === null ? {} : { said: ctx.t('open-lessons-said-takeaway') };
    await show(ctx, openLessonScreen(ctx.t, { lesson, teaches, ...said }));
    return undefined;
  },
});

/** Asks a guest what they take from the lesson. */
export async function startTakeaway(ctx: BotContext, openLessonId: number): Promise<void> {
  await startFlow(ctx, takeawayFlow, {
    subject: `openLesson:${openLessonId}`,
    field: 'text',
    answers: answers.parse({ openLessonId }),
    anew: true,
  });
}
