/** Step 1 of the wizard: what will be different, in one sentence. */
import { cut, type Html, lines } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { topicWord } from '../../people/screens-words.ts';
import { type GoalAnswers, specific, unit } from '../input.ts';
import { topicsOfMentee } from '../queries.ts';
import { PRODUCTS } from '../rules.ts';
import { type GoalDraft as D, onward, refuseLine, sentence, takeSpecific } from './flow-words.ts';

export const specificField: Field<GoalAnswers> = {
  async ask(ctx, draft) {
    const topics = ctx.actor ? await topicsOfMentee(ctx.deps, ctx.actor, draft.answers.pairId) : [];
    return screen(
      [
        ctx.t('goals-step1'),
        draft.answers.specific
          ? lines('', ctx.t('goals-vague-now', { specific: sentence(draft.answers) }))
          : null,
        '',
        ctx.t('goals-ask-specific'),
      ],
      [choice(draft, 'examples', ctx.t.label('goals-examples'))],
      ...topics
        .slice(0, 2)
        .map((topic, i) => [
          choice(
            draft,
            `topic${i}`,
            cut(ctx.t.label('goals-from-questionnaire', { topic: topicWord(ctx.t, topic) }), 30),
          ),
        ]),
      [choice(draft, 'product', ctx.t.label('goals-from-product'))],
      draft.answers.specific ? [choice(draft, 'keep', ctx.t.label('goals-keep'))] : null,
    );
  },
  async answer(ctx, draft, input) {
    if (input.value === 'examples') return { to: 'examples', answers: draft.answers };
    if (input.value === 'product') return { to: 'product', answers: draft.answers };
    if (input.value === 'keep') return onward('measure', draft.answers);
    if (input.value?.startsWith('topic') && ctx.actor) {
      const topic = (await topicsOfMentee(ctx.deps, ctx.actor, draft.answers.pairId))[
        Number(input.value.slice(5))
      ];
      // A topic is not yet a goal: it goes through the same gentle question as a vague word.
      return topic
        ? { to: 'vague', answers: { ...draft.answers, specific: topicWord(ctx.t, topic), vagueAsked: true } }
        : { stay: draft.answers };
    }
    const parsed = specific.safeParse(input.text ?? '');
    return parsed.success
      ? takeSpecific(draft, parsed.data)
      : { refuse: refuseLine(ctx, input.text ?? '', 300) };
  },
};

/** A field that is one typed line of a goal's first step. */
export function typedSpecific(
  ask: (ctx: BotContext, draft: D) => Html[],
  keeps: boolean,
): Field<GoalAnswers> {
  return {
    ask: (ctx, draft) =>
      screen(ask(ctx, draft), keeps ? [choice(draft, 'keep', ctx.t.label('goals-keep'))] : null),
    answer(ctx, draft, input) {
      if (keeps && input.value === 'keep') return onward('measure', draft.answers);
      const parsed = specific.safeParse(input.text ?? '');
      return parsed.success
        ? onward('measure', { ...draft.answers, specific: parsed.data })
        : { refuse: refuseLine(ctx, input.text ?? '', 300) };
    },
  };
}

export const productField: Field<GoalAnswers> = {
  ask: (ctx, draft) =>
    screen(
      [ctx.t('goals-step1'), '', ctx.t('goals-product-ask')],
      ...rows(
        PRODUCTS.map((p) => choice(draft, p, ctx.t.label(`goals-product-${p}`))),
        2,
      ),
      [choice(draft, 'own', ctx.t.label('goals-product-own'))],
    ),
  answer(ctx, draft, input) {
    const known = PRODUCTS.find((p) => p === input.value);
    const words = known ? ctx.t.label(`goals-product-${known}`) : input.text;
    if (input.value === 'own' || words === undefined) return { refuse: ctx.t('goals-product-own-ask') };
    const parsed = unit.safeParse(words);
    if (!parsed.success) return { refuse: refuseLine(ctx, words, 60) };
    const product = parsed.data;
    return {
      to: 'productWhere',
      answers: { ...draft.answers, product, specific: ctx.t.label('goals-product-specific', { product }) },
    };
  },
};
