import { numberField } from '../../platform/telegram/fields.ts';
import type { Field, Step } from '../../platform/telegram/flow.ts';
import { LENGTHS, readMinutes } from './input.ts';

/** How long: the usual lengths, or any that is typed. */
export const minutesField = <A>(
  take: (answers: A, minutes: number) => Step<A>,
  ask: 'meetings-minutes-question' | 'open-lessons-ask-minutes' = 'meetings-minutes-question',
): Field<A> =>
  numberField({
    ask: (ctx) => ctx.t(ask),
    values: LENGTHS,
    perRow: 3,
    read: readMinutes,
    refuse: 'meetings-refused-minutes',
    take: (_ctx, { answers }, minutes) => take(answers, minutes),
  });
