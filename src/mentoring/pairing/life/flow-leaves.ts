import { z } from 'zod';
import { lines, plain } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { oneField } from '../../../platform/telegram/fields.ts';
import { choice, defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';
import { newPairTap, pairsTap } from '../taps.ts';
import { mentorLeaves } from './operations-ends.ts';

const WHAT = ['rematch', 'agreement', 'stays'] as const;

const leavesAnswers = z.object({
  mentorId: z.number(),
  schoolId: z.number(),
  pairIds: z.array(z.number()),
  decisions: z.array(z.object({ pairId: z.number(), what: z.enum(WHAT) })),
});
type Answers = z.infer<typeof leavesAnswers>;

/** Living pairs of a mentor, for a person who leads them. */
export async function pairsOfMentor(ctx: BotContext, mentorId: number) {
  const scope = ctx.actor && (await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', mentorId));
  if (!scope?.may('decidePairs')) return undefined;
  const name = { select: { person: { select: { fullName: true } } } } as const;
  const pairs = await scope.db.pair.findMany({
    where: { mentorId, status: { in: ['active', 'paused'] } },
    select: { id: true, stage: true, mentor: name, mentee: name },
    orderBy: { id: 'asc' },
  });
  return { scope, pairs };
}

/** A mentor leaves: each of their pairs in turn, then everything at once. */
export const leavesFlow = defineFlow<Answers>({
  kind: 'mentorLeaves',
  answers: leavesAnswers,
  leaving: 'keep',
  fields: {
    pair: {
      async ask(ctx, draft): Promise<Screen> {
        const { pairIds, decisions, mentorId } = draft.answers;
        const id = pairIds[decisions.length];
        const pair = (await pairsOfMentor(ctx, mentorId))?.pairs.find((p) => p.id === id);
        if (!pair)
          return screen([ctx.t('pairing-leaves-gone')], [choice(draft, 'stays', ctx.t.label('nav-next'))]);
        return screen(
          [
            ctx.t('pairing-leaves', {
              name: initials(pair.mentor.person.fullName),
              mentee: initials(pair.mentee.person.fullName),
              stage: ctx.t.label(`pairing-stage-long-${pair.stage}`),
              number: decisions.length + 1,
              all: pairIds.length,
            }),
          ],
          ...WHAT.map((w) => [choice(draft, w, ctx.t.label(`pairing-leaves-${w}`))]),
        );
      },
      answer(_ctx, draft, input) {
        const what = WHAT.find((w) => w === input.value);
        const pairId = draft.answers.pairIds[draft.answers.decisions.length];
        if (!what || pairId === undefined) return { stay: draft.answers };
        const answers = { ...draft.answers, decisions: [...draft.answers.decisions, { pairId, what }] };
        return answers.decisions.length < answers.pairIds.length
          ? { stay: answers }
          : { to: 'check', answers };
      },
    },
    check: oneField({
      async ask(ctx, draft) {
        const pairs = (await pairsOfMentor(ctx, draft.answers.mentorId))?.pairs ?? [];
        const summary = lines(
          ...draft.answers.decisions.map((d) => {
            const pair = pairs.find((p) => p.id === d.pairId);
            return (
              pair &&
              plain(`${initials(pair.mentee.person.fullName)}: ${ctx.t.label(`pairing-leaves-${d.what}`)}`)
            );
          }),
        );
        const name = initials(pairs[0]?.mentor.person.fullName ?? '');
        return ctx.t('pairing-leaves-check', { name, summary });
      },
      values: ['do', 'anew'],
      label: (ctx, one) => ctx.t.label(`pairing-leaves-${one}`),
      otherwise: 'stay',
      take: (_ctx, { answers }, one) =>
        one === 'do' ? { finish: answers } : { to: 'pair', answers: { ...answers, decisions: [] } },
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { mentorId, decisions, schoolId } = draft.answers;
    const outcome = await mentorLeaves(ctx.deps, ctx.actor, { mentorId, decisions });
    if (!outcome.ok) return { refuse: ctx.t(refusalKey('pairing', outcome.reason)) };
    await show(
      ctx,
      screen(
        [ctx.t('pairing-leaves-done', { count: outcome.waiting })],
        outcome.waiting > 0 && [newPairTap.button(ctx.t.label('pairing-rematch'), schoolId)],
        [pairsTap.button(ctx.t.label('pairing-to-list'), schoolId, 'living', 0), homeButton(ctx.t)],
      ),
    );
    return undefined;
  },
});

/** Starts with the pairs the mentor has now. */
export async function startLeaves(ctx: BotContext, mentorId: number): Promise<boolean> {
  const found = await pairsOfMentor(ctx, mentorId);
  if (!found) return false;
  const { scope, pairs } = found;
  if (pairs.length === 0) {
    await show(ctx, screen([ctx.t('pairing-leaves-none')], [homeButton(ctx.t)]));
    return true;
  }
  const answers = { mentorId, schoolId: scope.schoolId, pairIds: pairs.map((p) => p.id), decisions: [] };
  await startFlow(ctx, leavesFlow, { subject: `member:${mentorId}`, field: 'pair', answers, anew: true });
  return true;
}
