/** Two questions about an action, asked where one is planned: by when, and who does it. */
import { cut } from '../../../platform/i18n/html.ts';
import { dayField, oneField } from '../../../platform/telegram/fields.ts';
import { choice, type Draft, type Field, type Step } from '../../../platform/telegram/flow.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';
import { nextSchoolDay } from '../../organisations/rules.ts';
import { firstWithInitial } from '../../people/rules.ts';
import { dueDays, dueOutside, pairOf } from '../wizard/flow-words.ts';

/** Days from today; each is put off to a day with school. */
const NEAR = [7, 14, 28];

/** By when an action of a pair is to be done: a near day with school, or any until the year ends. */
export function actionDue<A extends { pairId: number | null }>(
  take: (draft: Draft<A>, dueOn: Day) => Step<A>,
): Field<A> {
  return dayField({
    days: (ctx, draft) => dueDays(ctx, draft, 0),
    ask: (ctx) => ctx.t('goals-ask-action-due'),
    near: (ctx, draft, { calendar, today, to }) =>
      [...new Set(NEAR.map((n) => nextSchoolDay(calendar, addDays(today, n))))]
        .filter((day) => day <= to)
        .map((day) => [choice(draft, day, formatDay(day, ctx.t.locale, today))]),
    other: 'goals-due-other',
    unread: 'goals-bad-date',
    outside: dueOutside,
    take: (_ctx, draft, dueOn) => take(draft, dueOn),
  });
}

/** Who of a pair does an action. */
export function actionResponsible<A extends { pairId: number | null }>(
  take: (draft: Draft<A>, responsible: 'mentor' | 'mentee') => Step<A>,
): Field<A> {
  return oneField({
    ask: (ctx) => ctx.t('goals-ask-responsible'),
    async values(ctx, draft) {
      const view = await pairOf(ctx, draft);
      return (['mentee', 'mentor'] as const).map((side) => ({ side, view }));
    },
    key: ({ side }) => side,
    label: (ctx, { side, view }) =>
      side === view.side
        ? ctx.t.label('goals-responsible-me')
        : cut(firstWithInitial(view[side].fullName), 15),
    perRow: 2,
    take: (_ctx, draft, { side }) => take(draft, side),
  });
}
