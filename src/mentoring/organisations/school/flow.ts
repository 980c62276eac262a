import { z } from 'zod';
import { LOCALES } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { choice, defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { scopeOf } from '../../common/scope.ts';
import { cityName, type NewSchool, newSchool, PRESETS, schoolName } from '../input.ts';
import { createStaffInvite } from '../invites/operations.ts';
import { inviteById } from '../invites/queries.ts';
import { linkContext, staffInviteScreen } from '../invites/screens.ts';
import { localeLabel, offerCalendarScreen, zoneRows } from '../screens.ts';
import { createSchool, firstCalendar } from './operations.ts';
import { type Country, findPlace, ZONE_CHOICES, type ZoneChoice } from './rules.ts';

/** Answers of the wizard; `consent` and `fullName` are asked only of somebody who is no person yet. */
export const schoolAnswers = z.object({
  name: z.string().optional(),
  city: z.string().optional(),
  zone: z.string().optional(),
  country: z.enum(['RU', 'KZ']).optional(),
  preset: z.enum(PRESETS).optional(),
  weekDays: z.union([z.literal(5), z.literal(6)]).optional(),
  locales: z.array(z.enum(LOCALES)).optional(),
  isCurator: z.boolean().optional(),
  consentAt: z.string().optional(),
  fullName: z.string().optional(),
});
export type SchoolAnswers = z.infer<typeof schoolAnswers>;

/** What goes with a country until it is changed: its calendar and its languages. */
function defaultsOf(country: Country): Pick<SchoolAnswers, 'country' | 'preset' | 'locales' | 'weekDays'> {
  return country === 'KZ'
    ? { country, preset: 'kzTerms', locales: ['kk', 'ru'], weekDays: 5 }
    : { country, preset: 'ruTerms', locales: ['ru'], weekDays: 5 };
}

/** The finished answers as a new school; undefined while something is missing. */
export function newSchoolOf(answers: SchoolAnswers): NewSchool | undefined {
  return newSchool.safeParse(answers).data;
}

const name: Field<SchoolAnswers> = lineField({
  ask: (ctx) => ctx.t('organisations-ask-name'),
  read: (text) => schoolName.safeParse(text).data,
  refuse: 'organisations-bad-name',
  take: (_ctx, { answers }, given) => ({ to: 'city', answers: { ...answers, name: given } }),
});

const city: Field<SchoolAnswers> = lineField({
  ask: (ctx, { answers }) => ctx.t('organisations-ask-city', { school: answers.name ?? '' }),
  read: (text) => cityName.safeParse(text).data,
  refuse: 'organisations-bad-city',
  take(_ctx, { answers }, given) {
    const place = findPlace(given);
    const answered = { ...answers, city: given };
    if (!place) return { to: 'zone', answers: answered };
    return { to: 'calendar', answers: { ...answered, zone: place.zone, ...defaultsOf(place.country) } };
  },
});

const zone: Field<SchoolAnswers> = {
  ask: (ctx, draft) =>
    screen(
      ctx.t('organisations-ask-zone', { city: draft.answers.city ?? '' }),
      ...zoneRows(ctx.t, ctx.now, (value, label) => choice(draft, value, label)),
    ),
  answer(ctx, { answers }, { value, text }) {
    const known = text === undefined ? undefined : findPlace(text);
    const place =
      known ?? (value !== undefined && value in ZONE_CHOICES ? ZONE_CHOICES[value as ZoneChoice] : undefined);
    if (!place) return { refuse: ctx.t('organisations-zone-button-only') };
    return { to: 'calendar', answers: { ...answers, zone: place.zone, ...defaultsOf(place.country) } };
  },
};

const calendar: Field<SchoolAnswers> = {
  ask(ctx, draft) {
    const {
      city = '',
      zone = 'Europe/Moscow',
      country = 'RU',
      preset = 'ruTerms',
      weekDays = 5,
    } = draft.answers;
    const offer = {
      city,
      zone,
      country,
      preset,
      weekDays,
      calendar: firstCalendar(preset, dayOf(ctx.now, zone), weekDays),
    };
    return offerCalendarScreen(ctx.t, offer, ctx.now, (value, label) => choice(draft, value, label));
  },
  answer(ctx, { answers }, { value }) {
    const preset = PRESETS.find((known) => known === value);
    if (preset) return { stay: { ...answers, preset } };
    if (value === 'week5' || value === 'week6')
      return { stay: { ...answers, weekDays: value === 'week5' ? 5 : 6 } };
    if (value === 'zone') return { to: 'zone', answers };
    if (value === 'accept') return { to: 'locales', answers };
    return { refuse: ctx.t('dialogue-text-only') };
  },
};

const locales: Field<SchoolAnswers> = oneField({
  ask: (ctx) => ctx.t('organisations-ask-locales'),
  values: LOCALES,
  label: (ctx, locale, { answers }) => localeLabel(ctx.t, locale, answers.locales ?? []),
  also: { next: { label: 'nav-next', take: (_ctx, { answers }) => ({ to: 'curator', answers }) } },
  take(_ctx, { answers }, locale) {
    const chosen = answers.locales ?? [];
    const next = chosen.includes(locale) ? chosen.filter((one) => one !== locale) : [...chosen, locale];
    // A school without a language can't print an invitation.
    return { stay: { ...answers, locales: next.length > 0 ? next : chosen } };
  },
});

const curator: Field<SchoolAnswers> = oneField({
  ask: (ctx) => ctx.t('organisations-ask-curator'),
  values: ['me', 'other'],
  label: (ctx, who) =>
    ctx.t.label(who === 'me' ? 'organisations-i-am-curator' : 'organisations-other-curator'),
  take(ctx, { answers }, who) {
    const answered = { ...answers, isCurator: who === 'me' };
    return ctx.actor ? { finish: answered } : { to: 'consent', answers: answered };
  },
});

/** The fields about the school, for the wizard here and for that of a first administrator, who is asked their name too. */
export const schoolFields: Record<string, Field<SchoolAnswers>> = {
  name,
  city,
  zone,
  calendar,
  locales,
  curator,
};

/** The wizard of an administrator who is in the bot already. */
export const schoolFlow = defineFlow<SchoolAnswers>({
  kind: 'school',
  answers: schoolAnswers,
  fields: schoolFields,
  leaving: 'keep',
  async finish(ctx, draft) {
    const input = newSchoolOf(draft.answers);
    if (!ctx.actor || !input) return { to: 'name', answers: draft.answers };
    const created = await createSchool(ctx.deps, ctx.actor, { ...input, requestId: `draft:${draft.id}` });
    if (!created.ok) {
      await ctx.alert(ctx.t.label(refusalKey('organisations', created.reason)));
      await ctx.goHome();
      return undefined;
    }
    await showNewSchool(ctx, created.schoolId, input.isCurator);
    return undefined;
  },
});

/** What follows a new school: the checklist on the home card, or the link for its future curator. */
export async function showNewSchool(ctx: BotContext, schoolId: number, isCurator: boolean): Promise<void> {
  await ctx.reload();
  const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, schoolId);
  if (isCurator || !scope || !ctx.actor) return ctx.goHome({ fresh: true });
  const requestId = `school:${schoolId}:curator`;
  const made = await createStaffInvite(ctx.deps, ctx.actor, { schoolId, role: 'curator', requestId });
  const invite = made.ok ? await inviteById(scope, made.inviteId) : null;
  if (!invite) return ctx.goHome({ fresh: true });
  await show(
    ctx,
    staffInviteScreen(ctx.t, linkContext(ctx.deps, scope), invite, ctx.t('organisations-curator-next')),
  );
}

/** Starts the wizard, or goes on where it was left. */
export async function startSchool(ctx: BotContext): Promise<void> {
  await startFlow(ctx, schoolFlow, { subject: 'new', field: 'name', answers: {} });
}
