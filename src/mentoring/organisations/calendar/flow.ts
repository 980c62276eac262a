import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { type Days, dayField } from '../../../platform/telegram/fields.ts';
import { choice, type Draft, defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
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
});
type Answers = z.infer<typeof answers>;

const day = (ctx: BotContext, on: Day) => formatDay(on, ctx.t.locale, on);

/** The days from this one on; the first chosen day, or the earliest, beside them. */
function daysFrom(
  ctx: BotContext,
  { answers: { zone, low, high, newFrom = low } }: Draft<Answers>,
  from: Day,
) {
  return { zone, today: dayOf(ctx.now, zone), from, to: high, newFrom };
}

/** What is typed without a year is of the year it is about. */
function readDay(text: string, ctx: BotContext, days: Days): Day | undefined {
  const typed = parseDay(text, ctx.now, days.zone);
  return typed && insideYear(typed, text, days);
}

const from: Field<Answers> = dayField({
  days: (ctx, draft) => daysFrom(ctx, draft, draft.answers.low),
  ask: (ctx, { answers: { title, fromOn } }) =>
    ctx.t('organisations-ask-from', { what: title, now: fromOn === undefined ? 'none' : day(ctx, fromOn) }),
  near: (ctx, draft) => {
    const { fromOn } = draft.answers;
    return [
      fromOn !== undefined && [
        choice(draft, fromOn, ctx.t.label('organisations-keep-day', { day: day(ctx, fromOn) })),
      ],
    ];
  },
  opensAt: ({ answers: { fromOn } }, { today }) => fromOn ?? today,
  read: readDay,
  unread: 'organisations-bad-day',
  take: (_ctx, { answers: given }, newFrom) => ({ to: 'to', answers: { ...given, newFrom } }),
});

/** The last day it has now, where that is not before the new first one. */
const knownEnd = ({ toOn }: Answers, { newFrom }: { newFrom: Day }) =>
  toOn !== undefined && toOn >= newFrom ? toOn : undefined;

const to: Field<Answers> = dayField({
  days: (ctx, draft) => daysFrom(ctx, draft, draft.answers.newFrom ?? draft.answers.low),
  ask: (ctx, { answers: { title } }, { newFrom }) =>
    ctx.t('organisations-ask-to', { what: title, from: day(ctx, newFrom) }),
  near(ctx, draft, days) {
    const { what } = draft.answers;
    const { newFrom } = days;
    const known = knownEnd(draft.answers, days);
    const single = what === 'dayOff' || what === 'newDayOff';
    return [
      known !== undefined && [
        choice(draft, known, ctx.t.label('organisations-keep-day', { day: day(ctx, known) })),
      ],
      single && known !== newFrom && [choice(draft, newFrom, ctx.t.label('organisations-one-day'))],
    ];
  },
  opensAt: ({ answers: given }, days) => knownEnd(given, days) ?? days.newFrom,
  read: readDay,
  unread: 'organisations-bad-day',
  take: (_ctx, { answers: given }, newTo) => ({ finish: { ...given, newTo } }),
});

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
  const model = what === 'term' ? 'Term' : what === 'dayOff' ? 'DayOff' : 'Programme';
  const scope =
    what === 'newDayOff'
      ? scopeOf(ctx.deps, ctx.actor, id)
      : await scopeOfSubject(ctx.deps, ctx.actor, model, id);
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
