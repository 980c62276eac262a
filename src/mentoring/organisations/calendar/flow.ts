import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { monthRows } from '../../../platform/telegram/datePicker.ts';
import {
  choice,
  choiceData,
  type Draft,
  defineFlow,
  type Field,
  type Input,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { capital } from '../../common/words.ts';
import { showCalendarPart } from '../chat-show.ts';
import { programmeOf } from '../queries.ts';
import { insideYear } from '../rules-typed.ts';
import { dayOffName, termName } from '../screens-words.ts';
import { addDayOff, type CalendarOutcome, editDayOff, editTerm, editYear } from './operations.ts';

export type DatesOf = 'term' | 'dayOff' | 'year' | 'newDayOff';

const answers = z.object({
  schoolId: z.number(),
  zone: z.string(),
  what: z.enum(['term', 'dayOff', 'year', 'newDayOff']),
  id: z.number(),
  /** How it is called on the screen. */
  title: z.string(),
  /** Its dates now; absent for a new span. */
  fromOn: z.string().optional(),
  toOn: z.string().optional(),
  /** The first and the last day that may be chosen. */
  low: z.string(),
  high: z.string(),
  newFrom: z.string().optional(),
  newTo: z.string().optional(),
  /** The month on the keyboard. */
  month: z.string().optional(),
});
type Answers = z.infer<typeof answers>;

function months(ctx: BotContext, draft: Draft<Answers>, from: Day, near: Day) {
  const { high, month, zone } = draft.answers;
  return monthRows(ctx.t, {
    month: month ?? near,
    from,
    to: high,
    today: dayOf(ctx.now, zone),
    dataOf: (day) => choiceData(draft, day),
    turnOf: (first) => choiceData(draft, `m${first}`),
  });
}

const day = (ctx: BotContext, on: Day) => formatDay(on, ctx.t.locale, on);

/** A day from a button or a typed line; a turned month; or nothing. */
function read(
  ctx: BotContext,
  given: Answers,
  low: Day,
  input: Input,
): { day: Day } | { month: Day } | undefined {
  if (input.value !== undefined) {
    if (/^m\d{4}-\d{2}-\d{2}$/.test(input.value)) return { month: input.value.slice(1) };
    return /^\d{4}-\d{2}-\d{2}$/.test(input.value) ? { day: input.value } : undefined;
  }
  const typed = parseDay(input.text, ctx.now, given.zone);
  return typed === undefined
    ? undefined
    : { day: insideYear(typed, input.text, { from: low, to: given.high }) };
}

const from: Field<Answers> = {
  ask(ctx, draft) {
    const { title, fromOn, low } = draft.answers;
    const near = fromOn ?? dayOf(ctx.now, draft.answers.zone);
    return screen(
      ctx.t('organisations-ask-from', { what: title, now: fromOn === undefined ? 'none' : day(ctx, fromOn) }),
      fromOn !== undefined && [
        choice(draft, fromOn, ctx.t.label('organisations-keep-day', { day: day(ctx, fromOn) })),
      ],
      ...months(ctx, draft, low, near),
    );
  },
  answer(ctx, { answers: given }, input) {
    const found = read(ctx, given, given.low, input);
    if (!found) return { refuse: ctx.t('organisations-bad-day') };
    if ('month' in found) return { stay: { ...given, month: found.month } };
    const { month: _, ...rest } = given;
    return { to: 'to', answers: { ...rest, newFrom: found.day } };
  },
};

const to: Field<Answers> = {
  ask(ctx, draft) {
    const { title, toOn, what, newFrom = draft.answers.low } = draft.answers;
    const known = toOn !== undefined && toOn >= newFrom ? toOn : undefined;
    const single = what === 'dayOff' || what === 'newDayOff';
    return screen(
      ctx.t('organisations-ask-to', { what: title, from: day(ctx, newFrom) }),
      known !== undefined && [
        choice(draft, known, ctx.t.label('organisations-keep-day', { day: day(ctx, known) })),
      ],
      single && known !== newFrom && [choice(draft, newFrom, ctx.t.label('organisations-one-day'))],
      ...months(ctx, draft, newFrom, known ?? newFrom),
    );
  },
  answer(ctx, { answers: given }, input) {
    const found = read(ctx, given, given.newFrom ?? given.low, input);
    if (!found) return { refuse: ctx.t('organisations-bad-day') };
    if ('month' in found) return { stay: { ...given, month: found.month } };
    return { finish: { ...given, newTo: found.day } };
  },
};

/** The first and the last day of a term, of the school year, of holidays: by a month on the keyboard, or typed. */
export const datesFlow = defineFlow<Answers>({
  kind: 'schoolDates',
  answers,
  leaving: 'drop',
  left: async (ctx, { answers: given }) => showCalendarPart(ctx, given.schoolId, given.what),
  fields: { from, to },
  async finish(ctx, { answers: given }) {
    const saved = await save(ctx, given);
    if (!saved) return undefined;
    if (!saved.ok && saved.reason.startsWith('dates'))
      return { refuse: ctx.t(refusalKey('organisations', saved.reason)) };
    await ctx.toast(
      ctx.t.label(saved.ok ? 'organisations-saved' : refusalKey('organisations', saved.reason)),
    );
    await showCalendarPart(ctx, given.schoolId, given.what);
    return undefined;
  },
});

async function save(ctx: BotContext, given: Answers): Promise<CalendarOutcome | undefined> {
  const { actor, deps } = ctx;
  const { schoolId, id, newFrom: fromOn, newTo: toOn, what } = given;
  if (!actor || fromOn === undefined || toOn === undefined) return undefined;
  const range = { fromOn, toOn };
  if (what === 'term') return editTerm(deps, actor, { ...range, termId: id });
  if (what === 'year') return editYear(deps, actor, { ...range, programmeId: id });
  if (what === 'dayOff') return editDayOff(deps, actor, { ...range, dayOffId: id });
  return addDayOff(deps, actor, { ...range, schoolId, kind: 'nonWorking' });
}

/** Days around the year that may still be chosen: a year can be moved, a day off may lie in the summer. */
const AROUND = 60;

/** Asks for the dates of what has this id; false when it is not in any school of the actor. */
export async function startDates(ctx: BotContext, what: DatesOf, id: number): Promise<boolean> {
  if (!ctx.actor) return false;
  const { db } = ctx.deps;
  const model = what === 'term' ? 'Term' : what === 'dayOff' ? 'DayOff' : 'Programme';
  const scope =
    what === 'newDayOff' ? scopeOf(db, ctx.actor, id) : await scopeOfSubject(db, ctx.actor, model, id);
  if (!scope?.may('calendar')) return false;
  const programme = await programmeOf(scope);
  const bounds = { low: addDays(programme.startsOn, -AROUND), high: addDays(programme.endsOn, AROUND) };
  const base = { schoolId: scope.schoolId, zone: scope.zone, what, id, ...bounds };
  const found = describe(ctx, programme, what, id);
  if (!found) return false;
  await startFlow(ctx, datesFlow, {
    subject: `${what}:${id}`,
    field: 'from',
    answers: { ...base, ...found },
    anew: true,
  });
  return true;
}

type Described = Pick<Answers, 'title' | 'fromOn' | 'toOn'> & Partial<Pick<Answers, 'low' | 'high'>>;

function describe(
  ctx: BotContext,
  programme: Awaited<ReturnType<typeof programmeOf>>,
  what: DatesOf,
  id: number,
): Described | undefined {
  const { t } = ctx;
  const { startsOn, endsOn, preset } = programme;
  if (what === 'newDayOff') return { title: t.label('organisations-new-days-off') };
  if (what === 'year') {
    return programme.id === id
      ? { title: t.label('organisations-year-line'), fromOn: startsOn, toOn: endsOn }
      : undefined;
  }
  if (what === 'term') {
    const term = programme.terms.find((one) => one.id === id);
    return (
      term && {
        title: termName(t, preset, term.number),
        fromOn: term.startsOn,
        toOn: term.endsOn,
        low: startsOn,
        high: endsOn,
      }
    );
  }
  const off = programme.daysOff.find((one) => one.id === id);
  return off && { title: capital(dayOffName(t, off)), fromOn: off.fromOn, toOn: off.toOn };
}
