import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/mentoring/goals/queries-checkin.ts';
import {
  actionReminderScreen,
  actionsMoreScreen,
  checkInScreen,
  unfinishedScreen,
} from '../../src/mentoring/goals/remind/screens.ts';
import { MEASURES } from '../../src/mentoring/goals/rules.ts';
import { STAGES, type Step } from '../../src/mentoring/pairing/stages/rules.ts';
import { stepScreen } from '../../src/mentoring/pairing/stages/screens-next.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const LONG = 'Константинопольская-Лебедева Александра Владиславовна';
const TITLE = 'Посмотреть урок наставника и вместе разобрать первые пять минут каждого урока в 7 «Б»';
const TODAY = '2026-11-25';
const STEPS: Step[] = [
  'arrangeMeeting',
  'answerProposal',
  'confirmMeeting',
  'answerPrivately',
  'agreeGoal',
  'planActions',
  'sayReady',
  'settleActions',
  'assessGoals',
  'sumUp',
];
const NOBODYS: Step[] = ['meet', 'curatorConfirms', 'curatorDecides', 'resume', 'wait', 'advance'];

/** What is wrong with it, alone and as one of a bundle. */
function problems(screen: Screen): string[] {
  const params = {
    text: screen.text.value,
    reply_markup: JSON.stringify(inlineKeyboard(screen.keyboard ?? [])),
  };
  const found = styleProblems({ method: 'sendMessage', params } as never);
  const line = screen.brief?.line.value.replace(/&\w+;/g, '·') ?? '';
  if ([...line].length > 90) found.push(`${[...line].length} in a bundle: ${line}`);
  if ([...(screen.brief?.button?.text ?? '')].length > 30)
    found.push(`button: ${screen.brief?.button?.text}`);
  return found;
}

describe.each(LOCALES)('reminders in %s', (locale) => {
  const t = texts.for(locale);

  it('of a stage fit alone and in a bundle, for every step, stage and side', () => {
    for (const stage of STAGES)
      for (const step of STEPS)
        for (const side of ['mentor', 'mentee'] as const)
          for (const dueOn of ['2026-11-27', '2026-11-18']) {
            const next = { pairId: 2_000_000_000, side, partner: LONG, stage, step, dueOn, today: TODAY };
            const screen = stepScreen(t, next);
            expect(screen && problems(screen)).toEqual([]);
          }
  });

  it('of a stage are none when it is nobody’s turn', () => {
    const next = {
      pairId: 1,
      side: 'mentee',
      partner: LONG,
      stage: 'trial',
      dueOn: TODAY,
      today: TODAY,
    } as const;
    expect(NOBODYS.map((step) => stepScreen(t, { ...next, step }))).toEqual(NOBODYS.map(() => null));
  });

  it('of actions and goals fit', () => {
    const action = { id: 2_000_000_000, pairId: 1, title: TITLE, today: TODAY };
    const screens = [
      actionReminderScreen(t, { ...action, dueOn: TODAY }),
      actionReminderScreen(t, { ...action, dueOn: '2026-11-18' }),
      actionReminderScreen(t, { ...action, dueOn: '2026-11-18', mentee: LONG }),
      ...[1, 2, 5].map((count) => actionsMoreScreen(t, { pairId: 1, count })),
      unfinishedScreen(t, { goalId: 1, specific: TITLE.repeat(3) }),
      unfinishedScreen(t, { pairId: 1, specific: '' }),
      unfinishedScreen(t, { pairId: 1, editing: 2, specific: TITLE }),
    ];
    expect(screens.flatMap(problems)).toEqual([]);
  });

  it('of check-ins fit, for every measure', () => {
    const one: Omit<CheckIn, 'measure'> = {
      goalId: 2_000_000_000,
      pairId: 1,
      dueOn: TODAY,
      specific: TITLE.repeat(3),
      unit: 'письма родителям каждого класса в месяц',
      target: 8,
      was: 5,
      answered: false,
    };
    for (const measure of MEASURES)
      for (const was of [null, 0, 1])
        expect(problems(checkInScreen(t, { ...one, measure, was }))).toEqual([]);
  });
});
