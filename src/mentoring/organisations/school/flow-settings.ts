import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { choice, defineFlow, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { refusalKey } from '../../common/refuse.ts';
import { showCalendar, showSchool } from '../chat-show.ts';
import { cityName, schoolName } from '../input.ts';
import { parseLessonEnds } from '../rules-typed.ts';
import { zoneRows } from '../screens.ts';
import { attachSchool, changeSchool, type SchoolChange } from './operations.ts';
import { findPlace, ZONE_CHOICES, type ZoneChoice } from './rules.ts';

const answers = z.object({
  schoolId: z.number(),
  now: z.string(),
  kind: z.enum(['network', 'municipality']).optional(),
  city: z.string().optional(),
  change: z.custom<SchoolChange>().optional(),
  parent: z.string().nullable().optional(),
});
type Answers = z.infer<typeof answers>;

/** One line typed about the school: its name, its town (and the clock when that is unknown), its bells, what it belongs to. */
export const settingsFlow = defineFlow<Answers>({
  kind: 'schoolSettings',
  answers,
  leaving: 'drop',
  left: async (ctx, draft) => showWhence(ctx, draft.answers.schoolId, draft.field),
  fields: {
    name: lineField({
      ask: (ctx, { answers: { now } }) => ctx.t('organisations-ask-new-name', { school: now }),
      read: (text) => schoolName.safeParse(text).data,
      refuse: 'organisations-bad-name',
      take: (_ctx, draft, name) => ({ finish: { ...draft.answers, change: { name } } }),
    }),
    city: lineField({
      ask: (ctx, { answers: { now } }) => ctx.t('organisations-ask-new-city', { city: now }),
      read: (text) => cityName.safeParse(text).data,
      refuse: 'organisations-bad-city',
      take(_ctx, draft, city) {
        const place = findPlace(city);
        return place
          ? { finish: { ...draft.answers, change: { city, ...place } } }
          : { to: 'zone', answers: { ...draft.answers, city } };
      },
    }),
    zone: {
      ask: (ctx, draft) =>
        screen(
          ctx.t('organisations-ask-zone', { city: draft.answers.city ?? '' }),
          ...zoneRows(ctx.t, ctx.now, (value, label) => choice(draft, value, label)),
        ),
      answer(ctx, draft, { value }) {
        const place =
          value !== undefined && value in ZONE_CHOICES ? ZONE_CHOICES[value as ZoneChoice] : undefined;
        if (!place) return { refuse: ctx.t('organisations-zone-button-only') };
        return { finish: { ...draft.answers, change: { city: draft.answers.city ?? '', ...place } } };
      },
    },
    lessons: lineField({
      ask: (ctx, { answers: { now } }) =>
        ctx.t('organisations-ask-lessons', { now: now === '' ? 'none' : now }),
      read: parseLessonEnds,
      refuse: 'organisations-bad-lessons',
      also: {
        none: {
          label: (ctx, { answers: { now } }) =>
            now === '' ? undefined : ctx.t.label('organisations-no-lessons'),
          take: (_ctx, draft) => ({ finish: { ...draft.answers, change: { lessonEnds: [] } } }),
        },
      },
      take: (_ctx, draft, lessonEnds) => ({ finish: { ...draft.answers, change: { lessonEnds } } }),
    }),
    parent: lineField({
      ask: (ctx, { answers: { kind = 'network' } }) => ctx.t('organisations-ask-parent', { kind }),
      read: (text) => schoolName.safeParse(text).data,
      refuse: 'organisations-bad-name',
      also: {
        none: {
          label: 'organisations-no-parent',
          take: (_ctx, draft) => ({ finish: { ...draft.answers, parent: null } }),
        },
      },
      take: (_ctx, draft, parent) => ({ finish: { ...draft.answers, parent } }),
    }),
  },
  async finish(ctx, { answers: given, field }) {
    if (!ctx.actor) return undefined;
    const { schoolId, change, parent, kind = 'network' } = given;
    const done = change
      ? await changeSchool(ctx.deps, ctx.actor, schoolId, change)
      : await attachSchool(ctx.deps, ctx.actor, {
          schoolId,
          parent: parent === null || parent === undefined ? null : { kind, name: parent },
        });
    if (!done.ok) await ctx.alert(ctx.t.label(refusalKey('organisations', done.reason)));
    await ctx.reload();
    await showWhence(ctx, schoolId, field);
    return undefined;
  },
});

/** Bells belong to the calendar, the rest to the school's own settings. */
async function showWhence(ctx: BotContext, schoolId: number, field: string): Promise<void> {
  await (field === 'lessons' ? showCalendar(ctx, schoolId) : showSchool(ctx, schoolId));
}

/** Asks one line about the school. */
export async function startSettings(
  ctx: BotContext,
  start: {
    schoolId: number;
    field: 'name' | 'city' | 'lessons' | 'parent';
    now: string;
    kind?: 'network' | 'municipality';
  },
): Promise<void> {
  const { field, ...rest } = start;
  await startFlow(ctx, settingsFlow, {
    subject: `school:${start.schoolId}:${field}`,
    field,
    answers: rest,
    anew: true,
  });
}
