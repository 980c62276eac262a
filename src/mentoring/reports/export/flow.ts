import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { dayField } from '../../../platform/telegram/fields.ts';
import { type Draft, defineFlow, type Field } from '../../../platform/telegram/flow.ts';
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
});
export type ExportDates = z.infer<typeof answers>;

/** Days before the school year and after it that may still be asked for. */
const AROUND = 400;
const lowOf = (given: ExportDates) => addDays(given.startsOn, -AROUND);
const highOf = (given: ExportDates) => addDays(given.endsOn, AROUND);
const today = (ctx: BotContext, given: ExportDates) => dayOf(ctx.now, given.zone);

function daysFrom(ctx: BotContext, { answers: given }: Draft<ExportDates>, from: Day) {
  const year = { from: given.startsOn, to: given.endsOn };
  return { zone: given.zone, today: today(ctx, given), from, to: highOf(given), year };
}

/** What is typed without a year is of the school year. */
function readDay(text: string, ctx: BotContext, { zone, year }: ReturnType<typeof daysFrom>) {
  const typed = parseDay(text, ctx.now, zone);
  return typed && insideYear(typed, text, year);
}

const from: Field<ExportDates> = dayField({
  days: (ctx, draft) => daysFrom(ctx, draft, lowOf(draft.answers)),
  ask: (ctx) => ctx.t('export-ask-from'),
  read: readDay,
  unread: 'export-bad-day',
  take: (_ctx, { answers: given }, first) => ({ to: 'to', answers: { ...given, from: first } }),
});

const to: Field<ExportDates> = dayField({
  days: (ctx, draft) => daysFrom(ctx, draft, draft.answers.from ?? lowOf(draft.answers)),
  ask: (ctx, _draft, { from: first, today: now }) =>
    ctx.t('export-ask-to', { from: formatDay(first, ctx.t.locale, now) }),
  opensAt: (_draft, { from: first, today: now }) => (now < first ? first : now),
  read: readDay,
  unread: 'export-bad-day',
  take: (ctx, { answers: given }, last, { from: first, today: now }) =>
    last < first
      ? { refuse: ctx.t('export-bad-order', { from: formatDay(first, ctx.t.locale, now) }) }
      : { finish: { ...given, to: last } },
});

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
