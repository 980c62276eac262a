import { describe, expect, it } from 'vitest';
import type { PackageView } from '../../src/mentoring/reports/package/queries.ts';
import type { SummaryView } from '../../src/mentoring/reports/package/queries-view-summary.ts';
import { packageItems } from '../../src/mentoring/reports/package/rules.ts';
import { PARTS } from '../../src/mentoring/reports/package/rules-summary.ts';
import { packageScreen } from '../../src/mentoring/reports/package/screens.ts';
import { summaryPartScreen, summaryScreen } from '../../src/mentoring/reports/package/screens-summary.ts';
import type { ExpectedReport, ReportView, ShownReport } from '../../src/mentoring/reports/written/queries.ts';
import type { SchoolReports } from '../../src/mentoring/reports/written/queries-lists.ts';
import {
  openQuestions,
  QUESTIONS,
  SECTIONS,
  seenLines,
  WHATS,
} from '../../src/mentoring/reports/written/rules.ts';
import type { PairFacts } from '../../src/mentoring/reports/written/rules-lines.ts';
import {
  confirmScreen,
  lineAskScreen,
  myReportsScreen,
  reminderScreen,
  reportScreen,
  schoolReportsScreen,
  sectionScreen,
} from '../../src/mentoring/reports/written/screens.ts';
import { linesOf } from '../../src/mentoring/reports/written/screens-lines.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const ID = 2_000_000_000;
const AT = new Date('2026-12-23T12:00:00Z');
const LONG = 'Абдрахманова-Константинопольская Екатерина Александровна';
const WORDS = 'Класс начинает работать сразу после звонка, а ученики сами называют цель урока. '.repeat(6);
const many = <T>(of: (id: number) => T): T[] => Array.from({ length: 30 }, (_, i) => of(ID + i));

const facts = (what: PairFacts['what']): PairFacts => ({
  what,
  term: { number: 3, preset: 'ruTrimesters' },
  yearOn: '2026-09-01',
  fromOn: '2026-09-01',
  toOn: '2027-05-31',
  mentor: LONG,
  mentee: LONG,
  meetings: many((id) => ({
    id,
    on: '2026-12-23',
    kind: 'trial',
    minutes: 120,
    by: 'oneSide',
    paper: true,
    corrected: true,
  })),
  counts: { planned: 100, moved: 100, notHeld: 100, cancelled: 100, open: 100 },
  lessons: many((id) => ({
    id,
    on: '2026-12-23',
    className: '11 «АБВ»',
    topic: WORDS,
    kind: 'mentorVisit',
    observer: LONG,
    teacher: LONG,
    marks: { sum: 100, max: 100 },
  })),
  goals: many((id) => ({
    id,
    specific: WORDS,
    measure: 'own',
    unit: 'самостоятельных работ',
    baseline: 100,
    target: 1000,
    now: 500,
    dueOn: '2027-05-25',
    results: { mentor: 'notThisTime', mentee: 'partly' },
  })),
  actions: many((id) => ({
    id,
    title: WORDS,
    form: 'jointLessonPlan',
    dueOn: '2026-12-23',
    status: 'notDone',
    result: null,
    reason: WORDS,
  })),
  achievements: many((id) => ({ id, kind: 'publication', title: WORDS, on: '2026-12-23' })),
  quality: [
    { number: 1, value: 55 },
    { number: 4, value: 61 },
  ],
});

const answers = {
  difficulties: WORDS,
  proposals: WORDS,
  practice: WORDS,
  nextYear: WORDS,
  readiness: 'supported',
  selfRating: '10',
  traits: 'knowledge,initiative,decisions,discipline',
};
const term = {
  id: ID,
  schoolId: ID,
  number: 3,
  preset: 'ruTrimesters',
  startsOn: '2026-09-01',
  endsOn: '2026-12-25',
  fromOn: '2026-11-02',
  toOn: '2027-01-10',
  yearOn: '2026-09-01',
  zone: 'Asia/Almaty',
};
const report = (id: number, side: 'mentor' | 'mentee', version: number | null): ExpectedReport => ({
  schoolId: ID,
  termId: ID,
  pairId: id,
  side,
  kind: 'year',
  membershipId: ID,
  personId: ID,
  mentorPersonId: ID,
  menteePersonId: ID,
  fullName: LONG,
  reachable: version !== null || id % 2 === 0,
  mentor: LONG,
  mentee: LONG,
  version,
  confirmedAt: null,
});
const all = many((id) => [report(id, 'mentor', 1), report(id, 'mentee', null)]).flat();

/** All screens of reports, with the longest words there can be. */
function screens(locale: (typeof LOCALES)[number]): Screen[] {
  const t = texts.for(locale);
  const made: Screen[] = [];
  const scope = { schoolId: ID, zone: 'Asia/Almaty', name: LONG };
  for (const what of WHATS) {
    const lines = linesOf(t, facts(what), answers).map((line) => ({ ...line, made: WORDS }));
    for (const version of [undefined, { number: 100, confirmedAt: AT, onPaper: true, locale }]) {
      for (const reader of [undefined, 'director', 'trustedPerson'] as const) {
        const view = {
          scope,
          programme: { preset: 'ruTrimesters', startsOn: '2026-09-01' },
          term,
          what,
          pairId: ID,
          today: '2026-12-23',
          mentor: LONG,
          mentee: LONG,
          personId: ID,
          readBy: LONG,
          writer: reader ? undefined : { onPaper: false },
          reader,
          edits: answers,
          version,
        } as unknown as ReportView;
        const seen = reader ? seenLines(lines, reader) : { lines, left: [], counted: [] };
        for (const open of [openQuestions(what, {}), []]) {
          const shown: ShownReport = { ...seen, open, outdated: true, fresh: true };
          made.push(reportScreen(t, view, shown));
        }
        const shown: ShownReport = { ...seen, open: [], outdated: false, fresh: false };
        for (const section of SECTIONS)
          for (const page of [0, 1]) made.push(sectionScreen(t, view, shown, section, page));
        made.push(confirmScreen(t, view), confirmScreen(t, { ...view, writer: { onPaper: true } }));
        made.push(confirmScreen(t, { ...view, readBy: undefined }));
      }
    }
    const [line] = lines;
    if (line) made.push(lineAskScreen(t, line, 'achievements'));
    expect(QUESTIONS[what].length).toBeGreaterThan(2);
  }
  const owned = { term, reports: all };
  made.push(myReportsScreen(t, [owned], 0), myReportsScreen(t, [], 0));
  made.push(reminderScreen(t, owned, all), reminderScreen(t, owned, all.slice(0, 1)));
  const list = { scope, term, today: '2026-12-23', reports: all } as unknown as SchoolReports;
  for (const curator of [true, false])
    made.push(
      schoolReportsScreen(t, { ...list, curator }, 0),
      schoolReportsScreen(t, { ...list, curator, reports: [] }, 0),
    );
  for (const kind of ['term', 'year'] as const)
    for (const done of [0, 1000])
      made.push(
        packageScreen(t, {
          ...list,
          curator: true,
          kind,
          parts: packageItems(kind).map((item) => ({ item, done, of: item === 'survey' ? 1 : 1000 })),
          last: true,
          others: [
            { id: ID, number: 2 },
            { id: ID, number: 1 },
          ],
        } as PackageView),
      );
  const told = PARTS.flatMap((part) =>
    ['pairs', 'meetings', 'goals', '1', '2'].map((key) => ({
      part,
      key: part === 'pairs' ? key : `${part}${key}`,
      text: WORDS,
    })),
  );
  for (const edits of [{}, { conclusions: WORDS, suggestions: WORDS }]) {
    const view = {
      scope,
      programme: { preset: 'ruTrimesters' },
      term,
      today: '2026-12-23',
      writer: true,
      edits,
      version: { number: 100, confirmedAt: AT },
    } as unknown as SummaryView;
    made.push(
      summaryScreen(t, view, told, true),
      summaryScreen(t, { ...view, version: undefined }, told, true),
    );
    for (const part of PARTS) made.push(summaryPartScreen(t, view, told, part, 1));
    made.push(summaryPartScreen(t, view, [], 'surveys', 0));
  }
  return made;
}

describe('screens of reports', () => {
  it.each(LOCALES)('keep to the rules with the longest words in %s', (locale) => {
    const problems = screens(locale).flatMap((one) => {
      const params = { text: one.text.value, reply_markup: inlineKeyboard(one.keyboard ?? []) };
      return styleProblems({ method: 'sendMessage', params } as unknown as Parameters<
        typeof styleProblems
      >[0]);
    });
    expect([...new Set(problems)]).toEqual([]);
  });
});
