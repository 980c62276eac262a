import type { ConsentKind } from '../../../platform/database/generated/enums.ts';
import type { Html } from '../../../platform/i18n/html.ts';
import { LOCALES, type Translator } from '../../../platform/i18n/texts.ts';
import { type Button, meant, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { homeTap } from '../../home/taps.ts';
import { consentWords } from '../operations-persons.ts';
import {
  askAgainTap,
  continueEntryTap,
  guestLanguageTap,
  haveCodeTap,
  joinTap,
  movePhoneTap,
} from '../taps.ts';

/** The other two languages, each named in itself. */
function languages(t: Translator): Button[] {
  return LOCALES.filter((locale) => locale !== t.locale).map((locale) =>
    guestLanguageTap.button(t.label(`people-language-${locale}`), locale),
  );
}

/** A stranger's first screen; with a school, the entry that was begun. */
export function guestScreen(t: Translator, begun?: { school: string }): Screen {
  if (begun) {
    return screen(
      t('people-guest-begun', { school: begun.school }),
      [continueEntryTap.button(t.label('people-continue-entry'))],
      languages(t),
    );
  }
  return screen(t('people-guest'), [haveCodeTap.button(t.label('people-have-code'))], languages(t));
}

/** To somebody who declined, until the day they may be asked again. */
export function declinedScreen(t: Translator, until: Day, today: Day): Screen {
  return screen(t('people-guest-declined', { day: formatDay(until, t.locale, today) }), languages(t));
}

/** A person whose roles have all ended, or who was not let in. */
export function noSchoolScreen(t: Translator, name: string): Screen {
  return screen(t('people-guest-no-school', { name }), [haveCodeTap.button(t.label('people-have-code'))]);
}

export function askCodeScreen(t: Translator): Screen {
  return screen(t('people-ask-code'));
}

/** A code that lets no one in: each reason has its own sentence. */
export function codeProblem(
  t: Translator,
  problem: { reason: 'unknown' | 'revoked' | 'used' | 'full' } | { reason: 'expired'; day: Day; today: Day },
): Html {
  if (problem.reason === 'expired')
    return t('people-code-expired', { day: formatDay(problem.day, t.locale, problem.today) });
  return t(`people-code-${problem.reason}`);
}

/** Somebody who declined before has come by a link again. */
export function askAgainScreen(t: Translator, invite: { code: string; schoolName: string }): Screen {
  return screen(t('people-code-declined', { school: invite.schoolName }), [
    askAgainTap.button(t.label('people-ask-again'), invite.code),
  ]);
}

/** A code used by somebody who is here already: a second role, a second school, or nothing to add. */
export function joinScreen(
  t: Translator,
  join: {
    kind: 'role' | 'school' | 'staff' | 'nothing';
    code: string;
    school: string;
    roles: string;
    other: string;
    role?: string;
  },
): Screen {
  const { school, roles } = join;
  const no = homeTap.button(t.label('people-join-no'));
  if (join.kind === 'nothing') return screen(t('people-join-nothing', { school, roles }), [homeButton(t)]);
  if (join.kind === 'school') {
    return screen(t('people-join-school', { school, roles, other: join.other }), [
      meant(joinTap.button(t.label('people-join-enter'), join.code)),
      no,
    ]);
  }
  const text =
    join.kind === 'staff'
      ? t('people-join-staff', { school, roles, role: join.role ?? '' })
      : t('people-join-role', { school, roles });
  return screen(text, [meant(joinTap.button(t.label('people-join-yes'), join.code)), no]);
}

/** The one-time link of a new phone has been opened. */
export function movePhoneScreen(
  t: Translator,
  facts: { code: string; name: string; school: string },
): Screen {
  return screen(
    t('people-phone-question', { name: facts.name, school: facts.school }),
    [movePhoneTap.button(t.label('people-phone-yes'), facts.code, 'yes')],
    [movePhoneTap.button(t.label('people-phone-no'), facts.code, 'no')],
  );
}

/** The words of a consent, as they are kept with the answer. */
export function consentText(t: Translator, kind: ConsentKind, operator: string): Html {
  return t(`people-consent-${kind}`, consentWords(t, kind, operator));
}

/** A consent to print and sign, in a message of its own. */
export function paperConsentScreen(t: Translator, file: { name: string; bytes: Uint8Array }): Screen {
  return { text: t('people-paper-caption'), file: { kind: 'document', ...file } };
}

/** «Вы в списке школы: … Это Вы?» */
export function matchText(
  t: Translator,
  found: { fullName: string; subjects: string; personal: boolean },
): Html {
  if (found.personal) return t('people-entry-personal', { name: found.fullName });
  return found.subjects === ''
    ? t('people-entry-match', { name: found.fullName })
    : t('people-entry-match-subjects', { name: found.fullName, subjects: found.subjects });
}

/** The last message of the entry; it also puts the permanent button under the field. */
export function enteredScreen(
  t: Translator,
  entered: {
    status: 'pending' | 'active';
    /** By a link for a colleague: the person named here confirms the role. */
    colleague: boolean;
    curator: string | undefined;
    name: string;
    school: string;
  },
): Screen {
  const text =
    entered.status === 'active'
      ? t('people-entry-done', { name: entered.name, school: entered.school })
      : entered.curator === undefined
        ? t('people-entry-pending-none')
        : entered.colleague
          ? t('people-entry-pending-staff', { name: entered.curator })
          : t('people-entry-pending', { curator: entered.curator });
  return { text, mainButton: true };
}
