import { describe, expect, it } from 'vitest';
import { pulseItem, surveyItem } from '../../src/mentoring/home/screens-surveys.ts';
import type { HelpReader } from '../../src/mentoring/pairing/help/queries.ts';
import type { PairView } from '../../src/mentoring/pairing/queries.ts';
import { BANK, kindOf } from '../../src/mentoring/surveys/bank/rules.ts';
import { FORMS } from '../../src/mentoring/surveys/bank/rules-forms.ts';
import type { PulseView } from '../../src/mentoring/surveys/pulse/queries.ts';
import * as pulses from '../../src/mentoring/surveys/pulse/screens.ts';
import type { RoundView, SheetView } from '../../src/mentoring/surveys/sheet/queries.ts';
import * as surveys from '../../src/mentoring/surveys/sheet/screens.ts';
import type { SurveyForm } from '../../src/platform/database/generated/enums.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { everyOf } from '../../src/platform/known.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const NOW = new Date('2026-12-16T09:00:00Z');
const OPENS = new Date('2026-12-15T12:00:00Z');
const CLOSES = new Date('2026-12-24T17:00:00Z');
const RESULTS = new Date('2026-12-25T12:00:00Z');
const ID = 2_000_000_000;
const LONG = 'Константинопольская-Лебедева Александра Владиславовна';
const own = { ru: 'Хватает ли проекторов и досок в кабинетах начальной школы?' };
const long = 'Слова, '.repeat(110);

function sheet(change: Partial<SheetView> = {}): SheetView {
  const keys = FORMS[change.form ?? 'quarterly'][change.role ?? 'mentee'];
  const bank = keys.map((key) => ({ key, kind: kindOf(key), own: undefined }));
  return {
    id: ID,
    roundId: ID,
    membershipId: 1,
    role: 'mentee',
    form: 'quarterly',
    mode: 'totals',
    questions: [...bank, { key: 'own:1', kind: 'choice', own: { words: own, options: [own, own] } }],
    answers: new Map(keys.map((key) => [key, { score: 10, choice: 'veryOften', text: long, mayShow: true }])),
    next: 0,
    startedAt: null,
    finishedAt: null,
    few: undefined,
    counted: true,
    state: 'open',
    ...change,
  };
}

function round(sheets: SheetView[], now = NOW): RoundView {
  return {
    scope: { schoolId: 1, zone: 'Europe/Moscow' } as RoundView['scope'],
    round: { id: ID, opensAt: OPENS, closesAt: CLOSES, resultsAt: RESULTS },
    term: { number: 2, preset: 'ruTrimesters' },
    sheets,
    consents: true,
    named: true,
    now,
  };
}

function pulse(change: Partial<PulseView> = {}): PulseView {
  const privateReader = { membershipId: 1, personId: 1, fullName: LONG, role: 'trustedPerson' as const };
  return {
    view: { pair: { id: ID }, today: '2026-11-10', privateReader } as unknown as PairView,
    side: 'mentor',
    month: '2026-11-01',
    untilOn: '2026-11-16',
    partner: LONG,
    reader: LONG,
    score: undefined,
    ...change,
  };
}

describe.each(LOCALES)('the screens of surveys in %s', (locale) => {
  const t = texts.for(locale);
  const draft = { id: ID, field: 'text' };
  function fits(screens: Screen[]): void {
    const problems = screens.flatMap((one) =>
      styleProblems({
        method: 'sendMessage',
        params: {
          text: one.text.value,
          ...(one.keyboard ? { reply_markup: inlineKeyboard(one.keyboard) } : {}),
        },
      } as never),
    );
    expect(problems).toEqual([]);
    for (const { brief } of screens) {
      if (!brief) continue;
      expect([...brief.line.value].length).toBeLessThanOrEqual(90);
      expect([...(brief.button?.text ?? '')].length).toBeLessThanOrEqual(30);
    }
  }

  it('invitations, reminders and ends fit', () => {
    const few = sheet({ role: 'mentor', mode: null, few: 4 });
    const finished = sheet({ finishedAt: NOW });
    const late = sheet({ finishedAt: RESULTS, state: 'closed' });
    fits([
      surveys.invitationScreen(t, round([sheet()])),
      surveys.invitationScreen(t, round([sheet({ form: 'after' }), sheet({ startedAt: NOW })])),
      surveys.invitationScreen(t, round([few])),
      surveys.invitationScreen(t, round([{ ...few, mode: 'yearOnly' }])),
      surveys.reminderScreen(t, round([sheet({ startedAt: NOW, next: 3 })])),
      surveys.modeScreen(t, round([few]), { ...few, mode: 'yearOnly', few: 1 }),
      surveys.declinedScreen(t, round([few]), few),
      surveys.doneScreen(t, { view: round([finished]), sheet: finished }),
      surveys.doneScreen(t, { view: round([finished, sheet({ role: 'mentor' })]), sheet: finished }),
      ...(['named', 'yearOnly'] as const).map((mode) =>
        surveys.doneScreen(t, { view: round([finished]), sheet: { ...finished, mode } }),
      ),
      surveys.doneScreen(t, { view: round([late], RESULTS), sheet: late }),
      surveys.closedScreen(t, round([late], RESULTS)),
    ]);
  });

  it('every question fits, answered or not, in every form', () => {
    for (const form of everyOf<SurveyForm>()(['quarterly', 'before', 'after'])) {
      for (const role of ['mentee', 'mentor'] as const) {
        for (const one of [sheet({ form, role }), sheet({ form, role, answers: new Map() })]) {
          fits(
            one.questions.map((question, place) =>
              question.kind === 'text'
                ? surveys.textScreen(t, draft, { sheet: one, place, question, mayShow: place % 2 === 0 })
                : surveys.questionScreen(t, one, place, question),
            ),
          );
        }
      }
    }
    expect(BANK.length).toBeGreaterThan(20);
  });

  it('the choice after a low mark and the pulse fit', () => {
    const reader = (role: HelpReader['role']): HelpReader => ({
      membershipId: ID,
      personId: 1,
      fullName: LONG,
      role,
    });
    fits([
      surveys.uneasyScreen(t, sheet(), {
        concern: reader('trustedPerson'),
        psychologist: reader('psychologist'),
      }),
      surveys.uneasyScreen(t, sheet(), { concern: reader('curator'), psychologist: undefined }),
      surveys.uneasyScreen(t, sheet(), { concern: undefined, psychologist: undefined }),
      pulses.pulseScreen(t, pulse()),
      pulses.pulseScreen(t, pulse({ side: 'mentee', score: 10 })),
      pulses.pulseDoneScreen(t, pulse({ score: 10 })),
      pulses.pulseWaitsScreen(t, pulse()),
      ...[undefined, 'mentee' as const].flatMap((side) => {
        const view = { pair: { id: ID }, side, mentor: { fullName: LONG }, mentee: { fullName: LONG } };
        const months = ['01', '02', '03', '04', '05', '09', '11'].map((month) => `2026-${month}`);
        const rows = months.map((month) => ({ month, side: 'mentee' as const, score: 10 }));
        return [rows, []].map((of) => pulses.pulsesScreen(t, view as unknown as PairView, of));
      }),
    ]);
  });

  it('lines of the home card fit', () => {
    const item = {
      roundId: ID,
      schoolId: ID,
      zone: 'Europe/Moscow',
      closesAt: CLOSES,
      openedAt: OPENS,
      term: { number: 2, preset: 'ruTrimesters' },
    };
    const items = [
      ...(['new', 'begun', 'consent'] as const).map((state) => surveyItem(t, { ...item, state }, NOW)),
      pulseItem(t, {
        pairId: ID,
        side: 'mentor',
        partner: LONG,
        month: '2026-11-01',
        askedOn: '2026-11-10',
        untilOn: '2026-11-16',
        zone: 'Europe/Moscow',
      }),
    ];
    fits(items.map(({ line, buttons }) => ({ text: line, keyboard: buttons })));
  });
});
