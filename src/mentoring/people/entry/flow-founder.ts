import { z } from 'zod';
import { LOCALES } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Draft, defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { meant, screen } from '../../../platform/telegram/screen.ts';
import { show, showNew } from '../../../platform/telegram/show.ts';
import {
  newSchoolOf,
  type SchoolAnswers,
  schoolAnswers,
  schoolFields,
  showNewSchool,
} from '../../organisations/school/flow.ts';
import { fullNameField } from '../flow-name.ts';
import { addressSuggestions } from '../rules.ts';
import { showPaperConsents } from './chat-paper.ts';
import { declineProgramme, setGuestLocale } from './operations.ts';
import { foundSchool } from './operations-founder.ts';
import { consentText } from './screens.ts';

/** The wizard's first question, with the other languages below it. */
const name: Field<SchoolAnswers> = {
  async ask(ctx, draft) {
    const question = await schoolFields['name']?.ask(ctx, draft);
    const others = LOCALES.filter((locale) => locale !== ctx.t.locale);
    const languages = others.map((locale) => choice(draft, locale, ctx.t.label(`people-language-${locale}`)));
    return { text: question?.text ?? ctx.t('organisations-ask-name'), keyboard: [languages] };
  },
  async answer(ctx, draft, input) {
    const locale = LOCALES.find((one) => one === input.value);
    if (!locale) return schoolFields['name']?.answer(ctx, draft, input) ?? { stay: draft.answers };
    await setGuestLocale(ctx.deps, ctx.account.telegramId, locale);
    ctx.account.locale = locale;
    ctx.t = ctx.deps.texts.for(locale);
    return { stay: draft.answers };
  },
};

/** The school asks its administrator as it asks everybody: it is the operator of their data. */
const consent: Field<SchoolAnswers> = {
  ask: (ctx, draft) =>
    screen(
      consentText(ctx.t, 'programme', draft.answers.name ?? ''),
      [
        meant(choice(draft, 'yes', ctx.t.label('people-consent-give'))),
        choice(draft, 'no', ctx.t.label('people-consent-decline')),
      ],
      [choice(draft, 'paper', ctx.t.label('people-consent-paper'))],
    ),
  async answer(ctx, { answers }, { value }) {
    const { consentAt: _, ...undecided } = answers;
    if (value === 'no') return { finish: undecided };
    if (value === 'yes') return { to: 'fullName', answers: { ...answers, consentAt: ctx.now.toISOString() } };
    if (value !== 'paper') return { refuse: ctx.t('people-press-button') };
    const school = { name: answers.name ?? '', country: answers.country ?? 'RU' };
    await showPaperConsents(ctx, { school, mentor: false });
    return { stay: answers };
  },
};

const fullName: Field<SchoolAnswers> = fullNameField('people-entry-name', ({ answers }, name) => ({
  finish: { ...answers, fullName: name },
}));

/** From nothing to a school with its first administrator: the wizard of a school, a consent and a name. */
export const founderFlow = defineFlow<SchoolAnswers>({
  kind: 'founder',
  answers: schoolAnswers,
  leaving: 'keep',
  fields: { ...schoolFields, name, consent, fullName },
  finish: found,
});

async function found(ctx: BotContext, draft: Draft<SchoolAnswers>) {
  const { answers } = draft;
  if (answers.consentAt === undefined) {
    await declineProgramme(ctx.deps, ctx.account.telegramId);
    await show(ctx, screen(ctx.t('people-entry-declined')));
    return undefined;
  }
  const school = newSchoolOf(answers);
  if (!school) return { to: 'name', answers };
  if (answers.fullName === undefined) return { to: 'fullName', answers };
  const suggestions = addressSuggestions(answers.fullName);
  // Colleagues are spoken to by name and father's name; the profile changes it in two taps.
  const addressAs = suggestions.find((one) => one.includes(' ')) ?? suggestions[0] ?? answers.fullName;
  const made = await foundSchool(ctx.deps, {
    telegramId: ctx.account.telegramId,
    locale: ctx.account.locale,
    fullName: answers.fullName,
    addressAs,
    consentAt: z.coerce.date().parse(answers.consentAt),
    school,
    requestId: `draft:${draft.id}`,
  });
  await ctx.reload();
  if (!made.ok) {
    await ctx.goHome({ fresh: true });
    return undefined;
  }
  await showNew(ctx, {
    text: ctx.t('people-entry-done', { name: addressAs, school: school.name }),
    mainButton: true,
  });
  await showNewSchool(ctx, made.schoolId, school.isCurator);
  return undefined;
}

/** Starts the wizard of a first administrator, or goes on where it was left. */
export async function startFounder(ctx: BotContext): Promise<void> {
  await startFlow(ctx, founderFlow, { subject: 'new', field: 'name', answers: {} });
}
