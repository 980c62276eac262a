import { z } from 'zod';
import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { searchField } from '../../../platform/telegram/fields.ts';
import { choice, choiceData, defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { screen, turns } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { findMembers } from '../../people/queries.ts';
import { initials } from '../../people/rules.ts';
import { colleagueScope, findColleagueVisits } from './queries.ts';
import { colleagueVisitsScreen } from './screens.ts';
import { colleagueTap } from './taps.ts';

const FOUND = 8;

const answers = z.object({
  schoolId: z.number(),
});

/** Asks for the teacher: the school's teachers by name; each typed line searches anew, with folded letters. */
export const colleagueFlow = defineFlow<z.infer<typeof answers>>({
  kind: 'colleague',
  answers,
  leaving: 'drop',
  fields: {
    name: searchField({
      async ask(ctx, draft, { query, page }) {
        const { schoolId } = draft.answers;
        const scope = ctx.actor && colleagueScope(ctx.deps, ctx.actor, schoolId);
        if (!scope) throw new SubjectGone();
        const found = await findMembers(scope, {
          role: ['mentor', 'mentee'],
          others: scope.actor.personId,
          search: query,
          page,
          size: FOUND,
        });
        const said =
          found.total === 0
            ? 'colleagues-not-found'
            : query === ''
              ? 'colleagues-choose'
              : 'colleagues-found';
        return screen(
          ctx.t(said),
          ...found.items.map((one) => [colleagueTap.button(cut(initials(one.fullName), 30), one.id)]),
          turns(found.page, found.total, FOUND, (to) => choiceData(draft, `p${to}`)),
          query !== '' && [choice(draft, 'all', ctx.t.label('colleagues-all'))],
        );
      },
    }),
  },
  // A colleague is opened by a button of its own: the dialogue only looks for the name.
  finish: () => Promise.resolve(undefined),
  async left(ctx, draft) {
    const view = ctx.actor && (await findColleagueVisits(ctx.deps, ctx.actor, draft.answers.schoolId));
    if (view) await show(ctx, colleagueVisitsScreen(ctx.t, view, 0));
    else await ctx.goHome({ fresh: true });
  },
});

/** Asks whose lesson it was. */
export async function startColleague(ctx: BotContext, schoolId: number): Promise<void> {
  await startFlow(ctx, colleagueFlow, {
    subject: `school:${schoolId}`,
    field: 'name',
    answers: answers.parse({ schoolId }),
    anew: true,
  });
}
