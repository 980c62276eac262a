import { describe, expect, it } from 'vitest';
import * as bases from '../../src/mentoring/people/base/screens.ts';
import * as cards from '../../src/mentoring/people/base/screens-person.ts';
import { consentFiles } from '../../src/mentoring/people/documents.ts';
import * as entry from '../../src/mentoring/people/entry/screens.ts';
import type { EnteredOnPaper } from '../../src/mentoring/people/paper/queries.ts';
import * as paper from '../../src/mentoring/people/paper/screens.ts';
import * as profile from '../../src/mentoring/people/profile/screens.ts';
import { bundleHourScreen, digestHourScreen } from '../../src/mentoring/people/pushes/screens.ts';
import type { MemberView } from '../../src/mentoring/people/queries.ts';
import type { PersonCard } from '../../src/mentoring/people/queries-person.ts';
import { questionnaireFields, SUBJECTS, TOPICS } from '../../src/mentoring/people/questionnaire/rules.ts';
import { answerWords, askConsentScreen } from '../../src/mentoring/people/questionnaire/screens.ts';
import { writtenConsents } from '../../src/mentoring/people/rules-consents.ts';
import { DATA } from '../../src/mentoring/people/rules-data.ts';
import { hoursWords, subjectPick, topicWord } from '../../src/mentoring/people/screens-words.ts';
import { privacyScreen } from '../../src/mentoring/privacy/screens.ts';
import type { ConsentKind } from '../../src/platform/database/generated/enums.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { everyOf } from '../../src/platform/known.ts';
import type { Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { openDocument } from '../support/docx.ts';

const SCHOOL = 'Гимназия № 12 имени Абая Құнанбаева';
const PERSON = 'Абдрахманова-Оразбаева Гүлнар Серікқызы';
const TODAY = '2026-11-24';
const at = new Date('2026-11-24T07:05:00Z');
const zone = 'Asia/Almaty';

const member: MemberView = {
  id: 2_000_000_000,
  personId: 1,
  role: 'mentor',
  status: 'active',
  fullName: PERSON,
  addressAs: 'Гүлнар Серікқызы',
  locale: 'kk',
  hasTelegram: false,
  onPaper: true,
  capacity: 10,
  interviewOn: null,
  trainingOn: null,
  approvedAt: null,
  createdAt: at,
  confirmedAt: at,
};
const form = {
  subjects: [...SUBJECTS].slice(0, 12),
  schoolStages: ['primary', 'basic', 'senior'],
  experienceYears: 21,
  menteeCategory: 'digital',
  topics: [...TOPICS],
  mentorType: 'both',
  teacherCategory: 'researcher',
  strengths: [...TOPICS],
  freeHours: [1, 2, 3, 4, 5].flatMap((day) => [`${day}-14:10`, `${day}-1${day}:00`]),
  completedAt: at,
};
const card = (role: 'mentor' | 'mentee'): PersonCard => ({
  member: { ...member, role },
  form,
  roles: [
    { ...member, role: 'departmentHead' },
    { ...member, role: 'trustedPerson' },
  ],
  livingPairs: 3,
});
const waiting = Array.from({ length: 12 }, (_, i) => ({
  membershipId: i + 1,
  fullName: PERSON,
  role: 'mentee' as const,
  at,
  together: true,
  claim: false,
}));
const consents = everyOf<ConsentKind>()(['programme', 'pairContact', 'surveyTotals']).map((kind) => ({
  kind,
  schoolId: 1,
  operator: SCHOOL,
  given: true,
  version: '2026-11-1',
  decidedAt: at,
  withdrawnAt: kind === 'pairContact' ? at : null,
}));
const ENTERED: EnteredOnPaper[] = (
  [
    ['offer', 'accepted'],
    ['offer', 'declined'],
    ['meeting', 'held'],
    ['meeting', 'moved'],
    ['meeting', 'missed'],
    ['trial', null],
    ['goal', null],
    ['closing', null],
    ['report', null],
    ['report', null],
  ] as const
).map(([what, answer]) => ({ what, answer, at, other: PERSON }));
const of = { schoolId: 1, school: SCHOOL, zone, consents, left: false };
const kept = Object.fromEntries(DATA.flatMap(({ models }) => models.map((model) => [model, 120])));
const roleOf = (role: MemberView['role'], membershipId: number) => ({
  membershipId,
  schoolId: 1,
  school: SCHOOL,
  role,
  active: true,
});

/** T4 and T5 of screens.md; a consent is a legal text, and stands with its state. */
const hours = { bundleHour: 15, digestWeekday: 1, digestHour: 8 };
const LETTERS = 450;
const LINES = 10;
const LEGAL = { letters: 620, lines: 12 };
const widest = (count: number) => (count === 1 ? 30 : count === 2 ? 15 : 10);

describe.each(LOCALES)('screens of people in %s', (locale) => {
  const t = texts.for(locale);
  const counts = { mentors: 120, toApprove: 12, mentees: 300, pending: 120, invited: 100 };
  const link = {
    membershipId: 1,
    name: PERSON,
    code: 'NST47KQ2',
    until: '2027-01-24',
    today: TODAY,
    bot: 'nastavnik_school_bot',
  };
  const made: [string, Screen][] = [
    ['guest', entry.guestScreen(t)],
    ['guest, begun', entry.guestScreen(t, { school: SCHOOL })],
    ['guest, declined', entry.declinedScreen(t, '2026-12-24', TODAY)],
    ['no school', entry.noSchoolScreen(t, 'Гүлнар Серікқызы')],
    ['ask again', entry.askAgainScreen(t, { code: 'NST47KQ2', schoolName: SCHOOL })],
    ...(['role', 'school', 'staff', 'nothing'] as const).map((kind): [string, Screen] => [
      `join ${kind}`,
      entry.joinScreen(t, {
        kind,
        code: 'NST47KQ2',
        school: SCHOOL,
        roles: `${t.label('people-me-mentee')}, ${t.label('people-role-trustedPerson')}`,
        other: SCHOOL,
        role: t.label('people-role-departmentHead'),
      }),
    ]),
    ['new phone', entry.movePhoneScreen(t, { code: 'NST47KQ2', name: PERSON, school: SCHOOL })],
    ['people', bases.basesScreen(t, { id: 1, name: SCHOOL }, counts)],
    ['queue', bases.queueScreen(t, { schoolId: 1, people: waiting, page: 1, zone, today: TODAY })],
    ['queue, empty', bases.queueScreen(t, { schoolId: 1, people: [], page: 0, zone, today: TODAY })],
    ['refuse', bases.refuseScreen(t, { member, schoolId: 1, alike: member })],
    ['approvals', bases.approvalsScreen(t, 1, waiting, 0)],
    ['approve', bases.approveScreen(t, { member, form, schoolId: 1, today: TODAY })],
    ...(['mentor', 'mentee', 'roster'] as const).map((kind): [string, Screen] => [
      `base ${kind}`,
      bases.baseScreen(t, {
        schoolId: 1,
        kind,
        items: Array.from({ length: bases.PAGE }, () => member),
        filled: new Set(),
        total: 300,
        page: 1,
      }),
    ]),
    [
      'map',
      bases.requestMapScreen(t, 1, {
        topics: TOPICS.map((topic) => ({ topic, count: 120 })),
        asked: 120,
        mentees: 300,
      }),
    ],
    [
      'topic',
      bases.requestTopicScreen(
        t,
        1,
        'differentiation',
        waiting.slice(0, 10).map((one) => ({ id: one.membershipId, fullName: one.fullName })),
      ),
    ],
    [
      'card, mentor',
      cards.personScreen(t, card('mentor'), { schoolId: 1, zone, today: TODAY, curator: true }),
    ],
    [
      'card, mentee',
      cards.personScreen(t, card('mentee'), { schoolId: 1, zone, today: TODAY, curator: true }),
    ],
    ['more', cards.personMoreScreen(t, card('mentor'), true)],
    ['more, mentee', cards.personMoreScreen(t, card('mentee'), false)],
    ['take', cards.takeRoleScreen(t, card('mentee'))],
    ['to paper', paper.paperSureScreen(t, card('mentee'))],
    ['on paper', paper.putOnPaperScreen(t, 2_000_000_000, SCHOOL)],
    ['back in the bot', paper.backInBotScreen(t, ENTERED, zone, at)],
    ['back, nothing', paper.backInBotScreen(t, [], zone, at)],
    ['private mark', cards.sensitiveScreen(t, card('mentee'), 'lifeSituation')],
    ['personal link', cards.linkScreen(t, { ...link, kind: 'personal' })],
    ['phone link', cards.linkScreen(t, { ...link, kind: 'newPhone' })],
    [
      'profile',
      profile.profileScreen(t, {
        fullName: PERSON,
        addressAs: 'Гүлнар Серікқызы',
        roles: [roleOf('mentor', 1), roleOf('mentee', 2), roleOf('curator', 3), roleOf('departmentHead', 4)],
        pausedUntilOn: '2026-12-24',
        hours,
        onPaper: [2_000_000_000],
        today: TODAY,
      }),
    ],
    ['reminders’ hour', bundleHourScreen(t, hours)],
    ['digest’s hour', digestHourScreen(t, hours)],
    ['consents', profile.consentsScreen(t, [of], TODAY)],
    ['quiet', profile.pauseScreen(t, ['2026-11-27', '2026-12-24'], '2026-12-24', TODAY)],
    ['privacy', privacyScreen(t, kept)],
    ['who sees', profile.privacySeesScreen(t)],
    ['terms', profile.privacyTextScreen(t, [SCHOOL])],
  ];
  const legal: [string, Screen][] = [
    ['consent 2 asked', askConsentScreen(t, { kind: 'pairContact', schoolId: 1, school: SCHOOL })],
    ['consent 3 asked', askConsentScreen(t, { kind: 'surveyTotals', schoolId: 1, school: SCHOOL })],
    ...everyOf<ConsentKind>()(['programme', 'pairContact', 'surveyTotals']).map((kind): [string, Screen] => [
      `consent ${kind}`,
      profile.consentScreen(t, { kind, of, today: TODAY }),
    ]),
  ];

  const check = (shown: Screen, most: { letters: number; lines: number }) => {
    const text = shown.text.value.replace(/<[^>]+>/g, '');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(most.lines);
    expect(Array.from(text).length).toBeLessThanOrEqual(most.letters);
    const labels = (shown.keyboard ?? []).flatMap((row) =>
      row.map(({ text: label }) => ({ label, most: widest(row.length) })),
    );
    expect(labels.filter((one) => Array.from(one.label).length > one.most)).toEqual([]);
    expect(shown.keyboard?.flat().length).toBeGreaterThan(0);
  };

  it.each(made)('%s: short, with labels that fit', (_name, shown) =>
    check(shown, { letters: LETTERS, lines: LINES }),
  );
  it.each(legal)('%s: a legal text of a bearable length', (_name, shown) => check(shown, LEGAL));

  it('has choices of the questionnaire that fit their buttons', () => {
    expect(
      SUBJECTS.map((code) => `☐ ${subjectPick(t, code)}`).filter((label) => Array.from(label).length > 15),
    ).toEqual([]);
    expect(
      TOPICS.map((code) => `☐ ${topicWord(t, code)}`).filter((label) => Array.from(label).length > 30),
    ).toEqual([]);
  });

  it('sums the questionnaire up within a screen', () => {
    for (const role of ['mentor', 'mentee'] as const) {
      const lines = questionnaireFields(role).map(
        (field) => `${t.label(`people-line-${field}`)}: ${answerWords(t, field, { ...form, capacity: 10 })}`,
      );
      expect(lines.join('\n').length).toBeLessThanOrEqual(LETTERS);
    }
  });

  it('says days in a row with the same hours together', () => {
    const said = hoursWords(t, ['1-14:10', '2-14:10', '3-14:10', '5-15:00']);
    expect(said.split(';')).toHaveLength(2);
    expect(said).toContain('–');
  });

  it('has the consents on paper apart: to one’s data, and to the work of a mentor where labour law asks for it', async () => {
    const papers = async (country: string, mentor: boolean, fullName?: string) => {
      const kinds = writtenConsents({ country, mentor });
      const files = await consentFiles(t, { school: { name: SCHOOL, country }, kinds, at, fullName });
      return files.map(({ name, bytes }) => ({ name, text: openDocument(bytes).text }));
    };
    const [data, work, ...more] = await papers('RU', true, '<b>Имя</b>');
    expect(more).toEqual([]);
    expect(data?.name).not.toBe(work?.name);
    for (const paper of [data, work]) {
      expect(paper?.text).toContain('<b>Имя</b>');
      expect(paper?.text).toContain('Құнанбаева');
    }
    for (const part of [
      'document-consent-data-operator-RU',
      'document-consent-person-RU',
      'document-consent-data-how',
    ] as const)
      expect(data?.text).toContain(t.label(part).slice(0, 30));
    expect(data?.text).toContain('152');
    expect(data?.text).not.toContain('351.8');
    expect(work?.text).toContain('351.8');
    expect(work?.text).not.toContain('152');
    expect((await papers('RU', false)).map(({ name }) => name)).toEqual([data?.name]);
    const [kazakh, ...none] = await papers('KZ', true);
    expect(none).toEqual([]);
    expect(kazakh?.text).toContain('94-V');
    expect(kazakh?.text).not.toContain('351.8');
  });
});
