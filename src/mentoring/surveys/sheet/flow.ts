import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { defineFlow, type Step, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { showSheet } from './chat.ts';
import { answerQuestion } from './operations.ts';
import { findSheet } from './queries.ts';
import { textScreen } from './screens.ts';

/** Longer ones are seldom read. */
const MOST = 800;

const textAnswers = z.object({
  sheetId: z.number(),
  place: z.number(),
  /** The curator may read it. */
  mayShow: z.boolean(),
});
type Answers = z.infer<typeof textAnswers>;

/** The sheet, and the open question at this place. */
async function asking(ctx: BotContext, { sheetId, place }: Answers) {
  const found = ctx.actor && (await findSheet(ctx.deps, ctx.actor, sheetId));
  const question = found?.sheet.questions[place];
  if (!ctx.actor || !found || question?.kind !== 'text') throw new SubjectGone();
  return { ...found, actor: ctx.actor, question };
}

/** An open question: waits for a line; whatever else was answered is saved already. */
export const textFlow = defineFlow<Answers>({
  kind: 'surveyText',
  answers: textAnswers,
  leaving: 'keep',
  fields: {
    text: {
      async ask(ctx, draft) {
        const { sheet, question } = await asking(ctx, draft.answers);
        return textScreen(ctx.t, draft, { sheet, question, ...draft.answers });
      },
      async answer(ctx, draft, input): Promise<Step<Answers>> {
        const { sheet, question, actor } = await asking(ctx, draft.answers);
        const { place, mayShow } = draft.answers;
        const save = (text: string, shown: boolean) =>
          answerQuestion(ctx.deps, actor, {
            sheetId: sheet.id,
            place,
            value: { text, mayShow: shown },
          });
        const go = (to: number): Step<Answers> => {
          const next = sheet.questions[to];
          const given = next && sheet.answers.get(next.key);
          const answers = { ...draft.answers, place: to, mayShow: given?.mayShow ?? false };
          return next?.kind === 'text' ? { stay: answers } : { finish: answers };
        };
        if (input.value === 'previous') return go(Math.max(0, place - 1));
        if (input.value === 'skip') return go(place + 1);
        if (input.value === 'show') {
          const was = sheet.answers.get(question.key)?.text;
          if (was) await save(was, !mayShow);
          return { stay: { ...draft.answers, mayShow: !mayShow } };
        }
        const text = (input.text ?? '').trim();
        if (text === '') return { stay: draft.answers };
        if (text.length > MOST) {
          const said = { count: text.length, most: String(MOST) };
          return { refuse: ctx.t('surveys-text-too-long', said) };
        }
        const saved = await save(text, mayShow);
        if (!saved.ok) await ctx.toast(ctx.t.label(`surveys-refused-closed`));
        return go(place + 1);
      },
    },
  },
  async finish(ctx, draft) {
    await showSheet(ctx, draft.answers.sheetId, draft.answers.place);
    return undefined;
  },
});

/** Asks the open question at this place of a sheet. */
export async function startText(ctx: BotContext, sheetId: number, place: number): Promise<void> {
  const found = ctx.actor && (await findSheet(ctx.deps, ctx.actor, sheetId));
  const question = found?.sheet.questions[place];
  const mayShow = question ? (found?.sheet.answers.get(question.key)?.mayShow ?? false) : false;
  await startFlow(ctx, textFlow, {
    subject: `survey:${sheetId}`,
    field: 'text',
    answers: { sheetId, place, mayShow },
    anew: true,
  });
}
