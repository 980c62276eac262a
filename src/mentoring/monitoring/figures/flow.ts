import type { BotContext } from '../../../platform/telegram/context.ts';
import { numberField, oneField } from '../../../platform/telegram/fields.ts';
import {
  type Draft,
  defineFlow,
  type Field,
  type Step,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { termName } from '../../organisations/screens-words.ts';
import { curatorFor } from '../../people/queries.ts';
import { initials } from '../../people/rules.ts';
import { type FiguresAnswers, figuresAnswers } from './input.ts';
import { saveFigures } from './operations.ts';
import { type FiguresView, findFigures } from './queries.ts';
import { FIGURES, type Figure, parseFigure } from './rules.ts';
import { figuresScreen } from './screens.ts';

type D = Draft<FiguresAnswers>;
type S = Step<FiguresAnswers>;

async function viewOf(ctx: BotContext, { answers }: D): Promise<FiguresView> {
  const view = ctx.actor && (await findFigures(ctx.deps, ctx.actor, answers.membershipId, answers.number));
  if (!view?.mayEnter) throw new SubjectGone();
  return view;
}

/** The question after this one, or the end. */
function onward(figure: Figure, answers: FiguresAnswers): S {
  const next = FIGURES[FIGURES.indexOf(figure) + 1];
  return answers.one || next === undefined ? { finish: answers } : { to: next, answers };
}

const skip = (figure: Figure) => ({
  skip: { label: 'nav-skip', take: (_ctx: BotContext, { answers }: D) => onward(figure, answers) } as const,
});

const fields: Record<Figure, Field<FiguresAnswers>> = {
  quality: numberField({
    async ask(ctx, draft) {
      const { own, scope, member, term, preset } = await viewOf(ctx, draft);
      const name = termName(ctx.t, preset, term.number);
      // Who will read it is said before the first answer.
      const curator = own ? await curatorFor(scope, member.personId) : undefined;
      return [
        own
          ? ctx.t('monitoring-figures-mine', { term: name })
          : ctx.t('monitoring-figures-of', { term: name, name: initials(member.fullName) }),
        curator && ctx.t('monitoring-figures-read-by', { name: initials(curator.fullName) }),
        '',
        ctx.t('monitoring-figures-ask-quality'),
      ];
    },
    read: (text) => parseFigure('quality', text),
    refuse: 'monitoring-figures-bad-quality',
    also: skip('quality'),
    take: (_ctx, { answers }, quality) => onward('quality', { ...answers, quality }),
  }),
  conflicts: numberField({
    ask: (ctx) => ctx.t('monitoring-figures-ask-conflicts'),
    values: [0, 1, 2, 3],
    perRow: 4,
    read: (text) => parseFigure('conflicts', text),
    refuse: 'monitoring-figures-bad-conflicts',
    also: skip('conflicts'),
    take: (_ctx, { answers }, conflicts) => onward('conflicts', { ...answers, conflicts }),
  }),
  wantsToStay: oneField({
    async ask(ctx, draft) {
      const { own } = await viewOf(ctx, draft);
      return ctx.t(own ? 'monitoring-figures-ask-stay' : 'monitoring-figures-ask-stay-of');
    },
    async values(ctx, draft) {
      const { own } = await viewOf(ctx, draft);
      return [
        { stays: true, word: own ? 'stay' : 'stays' },
        { stays: false, word: own ? 'leave' : 'leaves' },
      ] as const;
    },
    key: ({ stays }) => (stays ? 'yes' : 'no'),
    label: (ctx, { word }) => ctx.t.label(`monitoring-figures-${word}`),
    also: skip('wantsToStay'),
    otherwise: 'monitoring-figures-choose',
    take: (_ctx, { answers }, { stays }) => onward('wantsToStay', { ...answers, wantsToStay: stays }),
  }),
};

const figuresFlow = defineFlow<FiguresAnswers>({
  kind: 'figures',
  answers: figuresAnswers,
  leaving: 'keep',
  fields,
  async finish(ctx, draft) {
    if (!ctx.actor) throw new SubjectGone();
    const { membershipId, number, quality, conflicts, wantsToStay } = draft.answers;
    const saved = await saveFigures(ctx.deps, ctx.actor, {
      membershipId,
      number,
      ...(quality === undefined ? {} : { quality }),
      ...(conflicts === undefined ? {} : { conflicts }),
      ...(wantsToStay === undefined ? {} : { wantsToStay }),
    });
    if (!saved.ok) return { refuse: ctx.t(refusalKey('monitoring-figures', saved.reason)) };
    const view = await findFigures(ctx.deps, ctx.actor, membershipId, number);
    if (!view) throw new SubjectGone();
    await ctx.toast(ctx.t.label('monitoring-figures-saved'));
    await ctx.goOn(() => show(ctx, figuresScreen(ctx.t, view)));
    return undefined;
  },
});

/** Asks for a term's figures, all three or one; false when the actor may not enter them. */
export async function startFigures(
  ctx: BotContext,
  wanted: { membershipId: number; number: number; what: 'all' | Figure },
): Promise<boolean> {
  const { membershipId, number, what } = wanted;
  const view = ctx.actor && (await findFigures(ctx.deps, ctx.actor, membershipId, number));
  if (!view?.mayEnter) return false;
  const term = view.term.number;
  await startFlow(ctx, figuresFlow, {
    subject: `${membershipId}:${term}`,
    field: what === 'all' ? 'quality' : what,
    answers: figuresAnswers.parse({ membershipId, number: term, one: what !== 'all' }),
    anew: what !== 'all',
  });
  return true;
}

export const figuresFlows = [figuresFlow];
