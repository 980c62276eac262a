import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { monthRows } from '../../../platform/telegram/datePicker.ts';
import {
  choiceData,
  type Draft,
  defineFlow,
  type Field,
  type Input,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { insideYear } from '../../organisations/rules-typed.ts';
import { WHOSE } from './input.ts';

const answers = z.object({
  whose: z.enum(WHOSE),
  schoolId: z.number(),
  zone: z.string(),
  /** The school year: what is typed without a year is of it. */
  startsOn: z.string(),
  endsOn: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  month: z.string().optional(),
});
export type ExportDates = z.infer<typeof answers>;

/** Days before the school year and after it that may still be asked for. */
const AROUND = 400;
const lowOf = (given: ExportDates) => addDays(given.startsOn, -AROUND);
const highOf = (given: ExportDates) => addDays(given.endsOn, AROUND);
const today = (ctx: BotContext, given: ExportDates) => dayOf(ctx.now, given.zone);

function months(ctx: BotContext, draft: Draft<ExportDates>, from: Day, near: Day) {
  const { month } = draft.answers;
  return monthRows(ctx.t, {
    month: month ?? near,
    from,
    to: highOf(draft.answers),
    today: today(ctx, draft.answers),
    dataOf: (day) => choiceData(draft, day),
    turnOf: (first) => choiceData(draft, `m${first}`),
  });
}

/** A day from a button or a typed line; a turned month; or nothing. */
function read(ctx: BotContext, given: ExportDates, input: Input): { day: Day } | { month: Day } | undefined {
  if (input.value !== undefined) {
    if (/^m\d{4}-\d{2}-\d{2}$/.test(input.value)) return { month: input.value.slice(1) };
    return /^\d{4}-\d{2}-\d{2}$/.test(input.value) ? { day: input.value } : undefined;
  }
  const typed = parseDay(input.text, ctx.now, given.zone);
  return typed === undefined
    ? undefined
    : { day: insideYear(typed, input.text, { from: given.startsOn, to: given.endsOn }) };
}

const from: Field<ExportDates> = {
  ask: (ctx, draft) =>
    screen(ctx.t('export-ask-from'), ...months(ctx, draft, lowOf(draft.answers), today(ctx, draft.answers))),
  answer(ctx, { answers: given }, input) {
    const found = read(ctx, given, input);
    if (!found) return { refuse: ctx.t('export-bad-day') };
    if ('month' in found) return { stay: { ...given, month: found.month } };
    const { month: _, ...rest } = given;
    return { to: 'to', answers: { ...rest, from: found.day } };
  },
};

const to: Field<ExportDates> = {
  ask(ctx, draft) {
    const { from: first = lowOf(draft.answers) } = draft.answers;
    const now = today(ctx, draft.answers);
    return screen(
      ctx.t('export-ask-to', { from: formatDay(first, ctx.t.locale, now) }),
      ...months(ctx, draft, first, now < first ? first : now),
    );
  },
  answer(ctx, { answers: given }, input) {
    const found = read(ctx, given, input);
    if (!found) return { refuse: ctx.t('export-bad-day') };
    if ('month' in found) return { stay: { ...given, month: found.month } };
    const { from: first = lowOf(given) } = given;
    if (found.day < first)
      return {
        refuse: ctx.t('export-bad-order', { from: formatDay(first, ctx.t.locale, today(ctx, given)) }),
      };
    return { finish: { ...given, to: found.day } };
  },
};

/** «Другие даты»: from which day to which, by a month on the keyboard or typed; then in which form. */
export function exportDatesFlow(
  done: (ctx: BotContext, given: ExportDates & { from: Day; to: Day }) => Promise<unknown>,
) {
  return defineFlow<ExportDates>({
    kind: 'exportDates',
    answers,
    leaving: 'drop',
    fields: { from, to },
    async finish(ctx, { answers: given }) {
      const { from: first, to: last } = given;
      if (first !== undefined && last !== undefined) await done(ctx, { ...given, from: first, to: last });
      return undefined;
    },
  });
}
