import { LOCALES } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  type Input,
  type Step,
} from '../../../platform/telegram/flow.ts';
import { meant, rows, screen } from '../../../platform/telegram/screen.ts';
import { findInvite } from '../../organisations/invites/queries.ts';
import { findCode } from '../../organisations/invites/rules.ts';
import { addressAs } from '../input.ts';
import { ENTRY } from '../operations-persons.ts';
import { addressSuggestions, parseFullName } from '../rules.ts';
import { listed, subjectWord } from '../screens-words.ts';
import { showPaperConsents } from './chat-paper.ts';
import { finishEntry, problemText } from './flow-end.ts';
import { type EntryAnswers, entryAnswers } from './input.ts';
import { setGuestLocale } from './operations.ts';
import { tryCode } from './operations-codes.ts';
import { rosterMatches } from './queries.ts';
import { consentText, matchText } from './screens.ts';

type EntryDraft = Draft<EntryAnswers>;

/** What a code begins the entry with. */
export function entryStart(
  invite: {
    code: string;
    kind: EntryAnswers['inviteKind'];
    schoolId: number;
    schoolName: string;
    country: string;
  },
  more: Partial<EntryAnswers> = {},
): EntryAnswers {
  return {
    code: invite.code,
    inviteKind: invite.kind,
    schoolId: invite.schoolId,
    school: invite.schoolName,
    country: invite.country,
    joins: false,
    roles: ['mentor', 'mentee'],
    matches: [],
    ...more,
  };
}

/** A field with buttons alone: a typed code still counts, anything else typed is asked for by button. */
async function typedInstead(ctx: BotContext, draft: EntryDraft, text: string): Promise<Step<EntryAnswers>> {
  return (await otherCode(ctx, draft, text)) ?? { refuse: ctx.t('people-press-button') };
}

/** A code typed in the middle of the entry: the entry goes on into that school. */
async function otherCode(
  ctx: BotContext,
  draft: EntryDraft,
  text: string,
): Promise<Step<EntryAnswers> | undefined> {
  if (findCode(text) === undefined || draft.answers.joins) return undefined;
  const found = await tryCode(ctx.deps, ctx.account.telegramId, text);
  if (!found.ok) return { refuse: problemText(ctx, found) };
  if (found.invite.kind === 'newPhone') return undefined;
  const { consentAt, schoolId } = draft.answers;
  const same = found.invite.schoolId === schoolId && consentAt !== undefined;
  const answers = entryStart(found.invite, same ? { consentAt } : {});
  return same ? afterConsent(ctx, answers) : { to: 'consent', answers };
}

/** Somebody known says at most the role; a personal link knows the name. */
async function afterConsent(ctx: BotContext, answers: EntryAnswers): Promise<Step<EntryAnswers>> {
  if (answers.joins) return answers.inviteKind === 'school' ? { to: 'role', answers } : { finish: answers };
  return answers.inviteKind === 'personal'
    ? { to: 'match', answers: await withOwner(ctx, answers) }
    : { to: 'name', answers };
}

const language: Field<EntryAnswers> = {
  ask: (ctx, draft) =>
    screen(
      ctx.t('people-entry-language'),
      ...rows(
        LOCALES.map((locale) => choice(draft, locale, ctx.t.label(`people-language-${locale}`))),
        1,
      ),
    ),
  async answer(ctx, draft, input) {
    const locale = LOCALES.find((one) => one === input.value);
    if (!locale) return typedInstead(ctx, draft, input.text ?? '');
    await setGuestLocale(ctx.deps, ctx.account.telegramId, locale);
    ctx.account.locale = locale;
    ctx.t = ctx.deps.texts.for(locale);
    return { to: 'consent', answers: draft.answers };
  },
};

const consent: Field<EntryAnswers> = {
  ask: (ctx, draft) =>
    screen(
      consentText(ctx.t, 'programme', draft.answers.school),
      [
        meant(choice(draft, 'yes', ctx.t.label('people-consent-give'))),
        choice(draft, 'no', ctx.t.label('people-consent-decline')),
      ],
      [choice(draft, 'paper', ctx.t.label('people-consent-paper'))],
    ),
  async answer(ctx, draft, input) {
    const { answers } = draft;
    if (input.value === 'paper') {
      await showPaperConsents(ctx, {
        school: { name: answers.school, country: answers.country ?? 'RU' },
        mentor: answers.role === 'mentor',
        fullName: ctx.actor?.fullName,
      });
      return { stay: answers };
    }
    if (input.value === 'no') return { finish: { ...answers, declined: true } };
    if (input.value !== 'yes') return typedInstead(ctx, draft, input.text ?? '');
    return afterConsent(ctx, { ...answers, consentAt: ctx.now.toISOString() });
  },
};

/** The person a personal link is for. */
async function withOwner(ctx: BotContext, answers: EntryAnswers): Promise<EntryAnswers> {
  const found = await findInvite(ctx.deps, answers.code);
  const personId = found.ok ? found.invite.personId : null;
  const person =
    personId === null
      ? null
      : await ctx.deps.db.person.findUnique({ where: { id: personId }, select: { fullName: true } });
  return person
    ? { ...answers, fullName: person.fullName, matches: [{ id: 0, fullName: person.fullName, subjects: [] }] }
    : answers;
}

const name: Field<EntryAnswers> = {
  ask: (ctx) => screen(ctx.t('people-entry-name')),
  async answer(ctx, draft, input) {
    const text = input.text ?? '';
    const other = await otherCode(ctx, draft, text);
    if (other) return other;
    const parsed = parseFullName(text);
    if (!parsed.ok) return { refuse: ctx.t(`people-name-${parsed.reason}`) };
    const { schoolId } = draft.answers;
    const rowsFound = await rosterMatches(ctx.deps.db, schoolId, parsed.name);
    const matches = rowsFound.map((row) => ({
      id: row.membershipId,
      fullName: row.fullName,
      subjects: row.subjects,
    }));
    const answers = { ...draft.answers, fullName: parsed.name, matches, matchedId: undefined };
    return { to: matches.length > 0 ? 'match' : 'address', answers };
  },
};

const match: Field<EntryAnswers> = {
  ask(ctx, draft) {
    const [found] = draft.answers.matches;
    const subjects = listed((found?.subjects ?? []).map((code) => subjectWord(ctx.t, code)));
    return screen(
      matchText(ctx.t, {
        fullName: found?.fullName ?? '',
        subjects,
        personal: draft.answers.inviteKind === 'personal',
      }),
      [
        meant(choice(draft, 'yes', ctx.t.label('people-yes-me'))),
        choice(draft, 'no', ctx.t.label('people-not-me')),
      ],
    );
  },
  async answer(ctx, draft, input) {
    const { answers } = draft;
    const [found, ...others] = answers.matches;
    if (input.value === 'yes' && found) {
      const matchedId = answers.inviteKind === 'personal' ? undefined : found.id;
      return { to: 'address', answers: { ...answers, matchedId, fullName: found.fullName } };
    }
    if (input.value !== 'no') return typedInstead(ctx, draft, input.text ?? '');
    if (answers.inviteKind === 'personal') return { finish: { ...answers, notMe: true } };
    return others.length > 0
      ? { stay: { ...answers, matches: others } }
      : { to: 'address', answers: { ...answers, matches: [] } };
  },
};

const address: Field<EntryAnswers> = {
  ask(ctx, draft) {
    const suggestions = addressSuggestions(draft.answers.fullName ?? '');
    const buttons = suggestions.map((text, index) => choice(draft, String(index), text));
    return screen(ctx.t('people-entry-address'), ...rows(buttons, 1), [
      choice(draft, 'else', ctx.t.label('people-address-else')),
    ]);
  },
  async answer(ctx, draft, input) {
    if (input.value === 'else') return { to: 'addressElse', answers: draft.answers };
    const { fullName = '', inviteKind, matchedId } = draft.answers;
    // The rest of the name, sent as another message: nobody is kept under a surname alone.
    const isRest = !fullName.includes(' ') && inviteKind !== 'personal' && matchedId === undefined;
    if (input.text !== undefined && isRest)
      return name.answer(ctx, draft, { text: `${fullName} ${input.text}` });
    if (input.text !== undefined) return typedAddress(ctx, draft, input.text);
    const suggestion = addressSuggestions(draft.answers.fullName ?? '')[Number(input.value)];
    return suggestion === undefined ? { stay: draft.answers } : addressed(draft, suggestion);
  },
};

const addressElse: Field<EntryAnswers> = {
  ask: (ctx) => screen(ctx.t('people-entry-address-other')),
  answer: (ctx, draft, input: Input) => typedAddress(ctx, draft, input.text ?? ''),
};

async function typedAddress(ctx: BotContext, draft: EntryDraft, text: string): Promise<Step<EntryAnswers>> {
  const parsed = addressAs.safeParse(text);
  return parsed.success ? addressed(draft, parsed.data) : { refuse: ctx.t('people-address-bad') };
}

/** The role is known of a row of the roster, and of a link that gives one. */
function addressed(draft: EntryDraft, addressAs: string): Step<EntryAnswers> {
  const answers = { ...draft.answers, addressAs };
  const known = answers.inviteKind !== 'school' || answers.matchedId !== undefined;
  return known ? { finish: answers } : { to: 'role', answers };
}

const role: Field<EntryAnswers> = {
  ask(ctx, draft) {
    const buttons = draft.answers.roles.map((one) => choice(draft, one, ctx.t.label(`people-want-${one}`)));
    return screen(ctx.t('people-entry-role'), ...rows(buttons, 1));
  },
  async answer(ctx, draft, input) {
    const chosen = draft.answers.roles.find((one) => one === input.value);
    if (!chosen) return typedInstead(ctx, draft, input.text ?? '');
    return { finish: { ...draft.answers, role: chosen } };
  },
};

/** From a code to a person of the school: language, consent, name, «Это Вы?», address, role. Kept whatever happens. */
export const entryFlow = defineFlow<EntryAnswers>({
  kind: ENTRY,
  answers: entryAnswers,
  leaving: 'keep',
  fields: { language, consent, name, match, address, addressElse, role },
  finish: finishEntry,
});
