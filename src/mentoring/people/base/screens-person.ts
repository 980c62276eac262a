import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { isSide } from '../../common/rights.ts';
import { capital } from '../../common/words.ts';
import { achievementsTap, figuresTap } from '../../monitoring/facts/taps.ts';
import { formatCode, inviteLink } from '../../organisations/invites/rules.ts';
import { newPairForTap } from '../../pairing/taps.ts';
import { erasePaperTap, paperBackTap } from '../../privacy/taps.ts';
import type { PersonCard } from '../queries-person.ts';
import { questionnaireFields } from '../questionnaire/rules.ts';
import { answerWords } from '../questionnaire/screens.ts';
import { initials } from '../rules.ts';
import { roleWord, stateWord } from '../screens-words.ts';
import {
  approveTap,
  baseTap,
  giveRoleTap,
  newPhoneTap,
  onPaperTap,
  personalLinkTap,
  personMoreTap,
  personTap,
  questionnaireTap,
  renamePersonTap,
  rosterTap,
  SENSITIVE,
  sensitiveTap,
  setSensitiveTap,
  takeRoleSureTap,
  takeRoleTap,
} from '../taps.ts';

/** As many lines as a screen may have: the last ones of the анкета give way. */
const LINES = 10;

/** An erasure by paper that the reader may take back. */
export interface PaperWaiting {
  dueAt: Date;
  paperOn: Day;
}

/** A participant's card: a line for each fact of the анкета; the sensitive category opens by the curator's tap. */
export function personScreen(
  t: Translator,
  card: PersonCard,
  facts: { schoolId: number; zone: string; today: Day; curator: boolean; paper?: PaperWaiting | undefined },
): Screen {
  const { member, form, roles } = card;
  const side = member.role === 'mentor' || member.role === 'mentee' ? member.role : undefined;
  const since = formatDay(dayOf(member.confirmedAt ?? member.createdAt, facts.zone), t.locale, facts.today);
  const told =
    form && side
      ? questionnaireFields(side)
          .filter((field) => field !== 'stages' && !(side === 'mentor' && field === 'hours'))
          .map((field) => ({ field, answer: answerWords(t, field, { ...form, capacity: member.capacity }) }))
          .filter(({ answer }) => answer !== '—')
      : [];
  const other = roles.map((role) => roleWord(t, role.role)).join(', ');
  const about = [other !== '', card.livingPairs > 0, facts.paper !== undefined].filter(Boolean).length + 2;
  const free = side === 'mentee' && member.status === 'active';
  return screen(
    [
      t('people-card', { name: member.fullName }),
      t('people-card-role', {
        role: capital(roleWord(t, member.role)),
        state: stateWord(t, member, (form?.completedAt ?? null) !== null),
        since,
      }),
      other !== '' && t('people-card-also', { roles: other }),
      ...told
        .slice(0, LINES - about)
        .map(({ field, answer }) => t('people-form-line', { what: t(`people-line-${field}`), answer })),
      card.livingPairs > 0 && t('people-card-pairs', { count: String(card.livingPairs) }),
      facts.paper &&
        t('privacy-card-erased', {
          day: formatDay(dayOf(facts.paper.dueAt, facts.zone), t.locale, facts.today),
          paper: formatDay(facts.paper.paperOn, t.locale, facts.today),
        }),
    ],
    facts.paper && [paperBackTap.button(t.label('privacy-paper-back'), member.id)],
    member.role === 'mentor' &&
      member.status === 'active' &&
      member.approvedAt === null && [approveTap.button(t.label('people-approve-button'), member.id)],
    free && [newPairForTap.button(t.label('people-new-pair'), member.id)],
    !member.hasTelegram &&
      member.status !== 'ended' && [personalLinkTap.button(t.label('people-personal-link'), member.id)],
    member.hasTelegram &&
      member.status === 'active' && [newPhoneTap.button(t.label('people-new-phone'), member.id)],
    !member.hasTelegram &&
      side !== undefined && [questionnaireTap.button(t.label('people-fill-form'), member.id)],
    facts.curator && side === 'mentee' && [sensitiveTap.button(t.label('people-sensitive'), member.id)],
    side !== undefined &&
      member.status !== 'ended' && [personMoreTap.button(t.label('people-more'), member.id)],
    [
      member.status === 'invited'
        ? rosterTap.button(t.label('nav-back'), facts.schoolId, 0)
        : baseTap.button(
            t.label('nav-back'),
            facts.schoolId,
            member.role === 'mentor' ? 'mentor' : 'mentee',
            0,
          ),
    ],
  );
}

/** What is done rarely: another role, the end of this one, on paper or not, the name. */
export function personMoreScreen(t: Translator, card: PersonCard, administrator: boolean): Screen {
  const { member } = card;
  const other = member.role === 'mentor' ? 'mentee' : 'mentor';
  const has = card.roles.some((role) => role.role === other);
  return screen(
    t('people-more-title', { name: member.fullName, role: roleWord(t, member.role) }),
    !has &&
      member.status === 'active' && [giveRoleTap.button(t.label(`people-give-${other}`), member.id, other)],
    isSide(member.role) &&
      !member.onPaper && [
        onPaperTap.button(t.label('people-to-paper'), member.id, member.hasTelegram ? 'ask' : 'on'),
      ],
    member.onPaper &&
      member.hasTelegram && [onPaperTap.button(t.label('people-from-paper'), member.id, 'off')],
    !member.hasTelegram && [renamePersonTap.button(t.label('people-mend-name'), member.id)],
    member.status === 'active' && [
      achievementsTap.button(t.label('monitoring-facts-open'), member.id, 0),
      ...(member.role === 'mentee'
        ? [figuresTap.button(t.label('monitoring-figures-open'), member.id, 0)]
        : []),
    ],
    [takeRoleTap.button(t.label('people-take-role'), member.id)],
    administrator && [erasePaperTap.button(t.label('privacy-paper'), member.id)],
    [personTap.button(t.label('nav-back'), member.id)],
  );
}

/** Asked once more before a role ends. */
export function takeRoleScreen(t: Translator, card: PersonCard): Screen {
  const { member } = card;
  return screen(
    t('people-take-sure', { name: member.fullName, role: roleWord(t, member.role) }),
    [takeRoleSureTap.button(t.label('people-take-yes'), member.id)],
    [personMoreTap.button(t.label('nav-back'), member.id)],
  );
}

/** The curator's own note of a sensitive category (domain.md 1.2.2). */
export function sensitiveScreen(t: Translator, card: PersonCard, category: string | undefined): Screen {
  const now = category ?? 'none';
  return screen(
    t('people-sensitive-ask', { name: initials(card.member.fullName) }),
    ...SENSITIVE.map((one) => {
      const label = t.label(`people-sensitive-${one}`);
      return [
        setSensitiveTap.button(one === now ? `• ${capital(label)}` : capital(label), card.member.id, one),
      ];
    }),
    [personTap.button(t.label('nav-back'), card.member.id)],
  );
}

/** A link for one person: to be sent on, or its code read aloud. */
export function linkScreen(
  t: Translator,
  link: {
    kind: 'personal' | 'newPhone';
    membershipId: number;
    name: string;
    code: string;
    until: Day;
    today: Day;
    bot: string;
  },
): Screen {
  const facts = {
    name: initials(link.name),
    link: inviteLink(link.bot, link.code),
    code: formatCode(link.code),
    day: formatDay(link.until, t.locale, link.today),
  };
  return screen(
    t(`people-link-${link.kind}`, facts),
    [{ text: t.label('people-link-copy'), copy: facts.link }],
    [personTap.button(t.label('nav-back'), link.membershipId)],
  );
}
