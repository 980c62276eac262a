import { folded, type Html, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { known } from '../../../platform/known.ts';
import { type Button, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { isSide, roleHas } from '../../common/rights.ts';
import { auditShown } from '../../common/rules-acts.ts';
import { homeButton } from '../../common/words.ts';
import { languageTap } from '../../home/taps.ts';
import { consentText } from '../entry/screens.ts';
import type { OwnSheets } from '../paper/operations-sheets.ts';
import type { PushHours } from '../pushes/queries-hours.ts';
import { hoursRows } from '../pushes/screens.ts';
import type { ConsentView } from '../queries-consents.ts';
import type { TakenFile } from '../queries-kept.ts';
import type { OwnSensitive } from '../queries-person.ts';
import { initials } from '../rules.ts';
import { CONSENT_VERSIONS, CONSENT_KINDS as KINDS } from '../rules-consents.ts';
import { DATA, type DataGroup } from '../rules-data.ts';
import { myRoleWord, roleWord } from '../screens-words.ts';
import {
  addressTap,
  becomeMentorTap,
  comeBackTap,
  consentsTap,
  consentTap,
  decideConsentTap,
  keptTap,
  paperConsentTap,
  pauseOffTap,
  pauseTap,
  pauseUntilTap,
  privacySeesTap,
  privacyTap,
  profileTap,
  questionnaireTap,
  renameTap,
  SENSITIVE,
  withdrawTap,
} from '../taps.ts';

export interface ProfileFacts {
  fullName: string;
  addressAs: string;
  roles: readonly {
    membershipId: number;
    schoolId: number;
    school: string;
    role: Parameters<typeof roleWord>[1];
    active: boolean;
  }[];
  /** Memberships that are on paper though the person is here. */
  onPaper: readonly number[];
  pausedUntilOn: Day | null;
  hours: PushHours;
  today: Day;
}

/** «Мои данные и настройки». */
export function profileScreen(t: Translator, facts: ProfileFacts): Screen {
  const { roles, pausedUntilOn, today } = facts;
  const sides = roles.filter((r) => r.active && isSide(r.role));
  const keeps = roles.filter((r) => r.active && roleHas(r.role, 'keepPeople'));
  const canMentor = [...new Set(keeps.map((r) => r.schoolId))].filter(
    (id) => !roles.some((r) => r.schoolId === id && r.role === 'mentor'),
  );
  const forms = sides.map((r) => {
    const label =
      sides.length === 1
        ? t.label('people-my-form')
        : t.label('people-my-form-role', { role: myRoleWord(t, r.role) });
    return questionnaireTap.button(label, r.membershipId);
  });
  return screen(
    [
      t('people-profile', { name: facts.fullName, address: facts.addressAs }),
      ...roles
        .slice(0, 4)
        .map((r) => t('people-profile-role', { school: r.school, role: myRoleWord(t, r.role) })),
      pausedUntilOn !== null &&
        pausedUntilOn >= today &&
        t('people-profile-quiet', { day: formatDay(pausedUntilOn, t.locale, today) }),
    ],
    ...facts.onPaper.map((membershipId) => [comeBackTap.button(t.label('people-in-bot'), membershipId)]),
    [renameTap.button(t.label('people-rename')), addressTap.button(t.label('people-change-address'))],
    ...rows(forms, 1),
    ...canMentor.slice(0, 2).map((id) => [becomeMentorTap.button(t.label('people-become-mentor'), id)]),
    [consentsTap.button(t.label('people-my-consents'))],
    [languageTap.button(t.label('home-language'))],
    ...hoursRows(t, facts.hours, keeps.length > 0),
    [pauseTap.button(t.label('people-quiet'))],
    [privacyTap.button(t.label('people-what-is-kept'))],
    [homeButton(t)],
  );
}

function consentState(t: Translator, consent: ConsentView | undefined, zone: string, today: Day): Html {
  if (!consent?.given) return t('people-consent-not-given');
  const at = consent.withdrawnAt ?? consent.decidedAt;
  const day = formatDay(dayOf(at, zone), t.locale, today);
  return consent.withdrawnAt === null
    ? t('people-consent-given', { day })
    : t('people-consent-withdrawn', { day });
}

export interface ConsentsOfSchool {
  schoolId: number;
  school: string;
  zone: string;
  consents: readonly ConsentView[];
  /** The person has left this school: their decisions are shown, but can't be changed. */
  left: boolean;
}

/** All three, for each school of the person. */
export function consentsScreen(t: Translator, schools: readonly ConsentsOfSchool[], today: Day): Screen {
  const said: Html[] = [];
  const buttons: Button[] = [];
  for (const { schoolId, school, zone, consents, left } of schools) {
    if (schools.length > 1) said.push(t('people-consents-school', { school }));
    for (const kind of KINDS) {
      const consent = consents.find((c) => c.kind === kind);
      const short = t(`people-consent-short-${kind}`);
      if (left && !consent) continue;
      said.push(t('people-consents-line', { what: short, state: consentState(t, consent, zone, today) }));
      if (left) continue;
      const label = t.label(`people-consent-short-${kind}`);
      buttons.push(
        consentTap.button(
          schools.length > 1 ? `${label} · ${schools.findIndex((s) => s.schoolId === schoolId) + 1}` : label,
          kind,
          schoolId,
        ),
      );
    }
  }
  return screen(t('people-consents', { lines: lines(...said) }), ...rows(buttons, 1), [
    profileTap.button(t.label('nav-back')),
  ]);
}

/** Which of one's answers taking the third consent back concerns. */
export function whatOf({ waiting, shown }: OwnSheets): 'both' | 'waiting' | 'shown' | 'nothing' {
  if (waiting && shown) return 'both';
  return waiting ? 'waiting' : shown ? 'shown' : 'nothing';
}

/** One consent in full, with its state and what may be done. */
export function consentScreen(
  t: Translator,
  facts: { kind: (typeof KINDS)[number]; of: ConsentsOfSchool; today: Day; sheets?: OwnSheets | undefined },
): Screen {
  const { kind, of, today } = facts;
  const consent = of.consents.find((c) => c.kind === kind);
  const given = consent?.given === true && consent.withdrawnAt === null;
  const words = folded(consentText(t, kind, consent?.operator ?? of.school));
  const text = [
    words,
    '' as const,
    t('people-consent-state', { state: consentState(t, consent, of.zone, today) }),
    t('people-consent-version', { version: consent?.version ?? CONSENT_VERSIONS[kind] }),
    given && facts.sheets && t('people-consent-surveys-before', { what: whatOf(facts.sheets) }),
  ];
  const back = [consentsTap.button(t.label('nav-back'))];
  if (kind === 'programme') {
    // These words fill a screen; the day is said in the list before it, the version in «Мои данные».
    return screen(
      words,
      [withdrawTap.button(t.label('people-consent-withdraw'), kind, of.schoolId)],
      [paperConsentTap.button(t.label('people-consent-paper'), of.schoolId)],
      back,
    );
  }
  const button = !given
    ? decideConsentTap.button(t.label('people-consent-give'), kind, of.schoolId, 'give')
    : kind === 'pairContact'
      ? withdrawTap.button(t.label('people-consent-withdraw'), kind, of.schoolId)
      : decideConsentTap.button(t.label('people-consent-withdraw'), kind, of.schoolId, 'withdraw');
  return screen(text, [button], back);
}

/** «Тихий режим»: until which day nothing but meetings is sent. */
export function pauseScreen(
  t: Translator,
  days: readonly Day[],
  pausedUntilOn: Day | null,
  today: Day,
): Screen {
  const paused = pausedUntilOn !== null && pausedUntilOn >= today;
  return screen(
    paused
      ? t('people-quiet-now', { day: formatDay(pausedUntilOn, t.locale, today) })
      : t('people-quiet-ask'),
    ...days.map((day) => [
      pauseUntilTap.button(t.label('people-quiet-until', { day: formatDay(day, t.locale, today) }), day),
    ]),
    paused && [pauseOffTap.button(t.label('people-quiet-off'))],
    [profileTap.button(t.label('nav-back'))],
  );
}

/** What is kept, group by group: the list the consents name. */
export function privacySeesScreen(t: Translator): Screen {
  const groups = DATA.map(({ key }) => keptTap.button(t.label(`privacy-short-${key}`), key));
  return screen(t('people-sees-text'), ...rows(groups, 2), [privacyTap.button(t.label('nav-back'))]);
}

/** One group of data: what exactly, what for, its readers, its term; for some also the person's own values. */
export function keptScreen(
  t: Translator,
  facts: {
    group: DataGroup;
    today: Day;
    zone: string;
    marks: readonly OwnSensitive[];
    files: readonly TakenFile[];
  },
): Screen {
  const group = DATA.find((one) => one.key === facts.group) ?? DATA[0];
  const day = (at: Date, zone: string) => formatDay(dayOf(at, zone), t.locale, facts.today);
  const marks = facts.marks.map((mark) => {
    const category = known(SENSITIVE, mark.category);
    return t('privacy-mark', {
      what: category ? t(`people-sensitive-${category}`) : mark.category,
      name: initials(mark.recordedBy ?? '—'),
      day: day(mark.recordedAt, facts.zone),
    });
  });
  const files = facts.files.map((file) =>
    t('privacy-file', {
      day: day(file.at, file.zone),
      what: t.label('export-word-action', { code: auditShown(file.act).replaceAll('.', '-') }),
      name: initials(file.by),
      role: file.role === null ? '' : roleWord(t, file.role),
    }),
  );
  return screen(
    [
      t('privacy-group', {
        what: t.label(`privacy-data-${group.key}`),
        purpose: t.label(`privacy-purpose-${group.purpose}`),
        readers: t.label(`privacy-readers-${group.readers}`),
        term: t.label(`privacy-term-${group.term}`),
      }),
      ...(group.key === 'mark' ? (marks.length > 0 ? marks : [t('privacy-mark-none')]) : []),
      ...(group.key === 'service'
        ? [t(files.length > 0 ? 'privacy-files' : 'privacy-files-none'), ...files]
        : []),
    ],
    [privacySeesTap.button(t.label('nav-back'))],
  );
}

export function privacyTextScreen(t: Translator, operators: readonly string[]): Screen {
  return screen(t('people-terms-text', { operators: operators.join(', ') }), [
    privacyTap.button(t.label('nav-back')),
  ]);
}
