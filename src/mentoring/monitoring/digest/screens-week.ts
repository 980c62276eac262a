import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import type { GoalItem } from '../../goals/queries.ts';
import { actionTap, assessTap, goalTap } from '../../goals/taps.ts';

import type { MeetingItem } from '../../meetings/queries-home.ts';
import { whenWord, whoFor, whoOnButton } from '../../meetings/screens.ts';
import { meetingTap } from '../../meetings/taps.ts';
import type { PairItem } from '../../pairing/lists/queries-waiting.ts';
import { nextButton, nextLine } from '../../pairing/stages/screens-next.ts';
import { closingTap, helpTap, offerTap, trialTap } from '../../pairing/taps.ts';
import { firstWithInitial } from '../../people/rules.ts';
import type { MentorWeek } from './queries-week.ts';
import { saysAgain } from './rules.ts';

interface Line {
  line: Html;
  button: Button;
}

/** Longer is left to the home card. */
const LINES = 6;
const LABEL = 30;
const TITLE = 40;

function meetingLine(t: Translator, { meeting: m }: MeetingItem): Line {
  const args = { when: whenWord(t, m), who: whoFor(m) };
  const who = { who: whoOnButton(m) };
  if (m.state === 'proposedToMe')
    return {
      line: t('home-proposed-line', args),
      button: meetingTap.button(t.label('home-proposed-one', who), m.id),
    };
  if (m.state === 'differ')
    return {
      line: t('home-differ-line', args),
      button: meetingTap.button(t.label('home-differ-one', who), m.id),
    };
  return {
    line: t('home-held-line', args),
    button: meetingTap.button(cut(`📅 ${whoOnButton(m)}`, LABEL), m.id),
  };
}

function goalLine(t: Translator, item: GoalItem, { today, zone }: MentorWeek): Line {
  const name = firstWithInitial(item.partner);
  const label = (key: 'goals-item-look' | 'goals-assess-title' | 'goals-item-do') =>
    cut(`${t.label(key)}: ${name}`, LABEL);
  switch (item.kind) {
    case 'action':
      return {
        line: t('goals-item-action', {
          title: cut(item.title, TITLE),
          due: formatDay(item.dueOn, t.locale, today),
        }),
        button: actionTap.button(label('goals-item-do'), item.actionId),
      };
    case 'review':
      return {
        line: t('goals-item-review', { name, since: formatDay(dayOf(item.at, zone), t.locale, today) }),
        button: goalTap.button(label('goals-item-look'), item.goalId),
      };
    case 'suggestion':
      return {
        line: t('goals-item-suggestion', { name }),
        button: goalTap.button(label('goals-item-look'), item.goalId),
      };
    case 'assess':
      return {
        line: t('goals-item-assess', { name }),
        button: assessTap.button(label('goals-assess-title'), item.goalId),
      };
  }
}

function pairLine(t: Translator, item: PairItem): Line | undefined {
  const label = (text: string, partner: string) => cut(`${text}: ${firstWithInitial(partner)}`, LABEL);
  switch (item.kind) {
    case 'offer':
      return {
        line: t('home-offer-mentee', { name: firstWithInitial(item.partner) }),
        button: offerTap.button(t.label('home-offer-look'), item.offerId),
      };
    case 'trial':
      return {
        line: t('home-trial', { name: firstWithInitial(item.partner) }),
        button: trialTap.button(label(t.label('home-answer'), item.partner), item.pairId),
      };
    case 'closing':
      return {
        line: t('home-closing', { name: firstWithInitial(item.partner) }),
        button: closingTap.button(label(t.label('home-sum-up'), item.partner), item.pairId),
      };
    case 'help':
    case 'discuss':
    case 'silentOffer':
    case 'declined':
    case 'paperOffer':
    case 'over':
      return undefined;
  }
}

/** What waits for a mentor this week: a line and a button each. */
export function mentorWeekScreen(t: Translator, week: MentorWeek): Screen | null {
  const all: Line[] = [
    ...week.meetings.map((item) => meetingLine(t, item)),
    ...week.pairs.flatMap((item) => pairLine(t, item) ?? []),
    ...week.goals.map((item) => goalLine(t, item, week)),
    ...week.steps.flatMap((pair) => {
      const next = { ...pair, pairId: pair.id, step: pair.next };
      const [line, button] = [nextLine(t, next), nextButton(t, next)];
      const who = firstWithInitial(pair.partner);
      if (line && saysAgain(pair.dueOn, week.today) === 'otherwise') {
        const label = cut(t.label('monitoring-week-again-do', { who }), LABEL);
        return [{ line, button: helpTap.button(label) }];
      }
      return line && button
        ? [{ line, button: { ...button, text: cut(`${button.text}: ${who}`, LABEL) } }]
        : [];
    }),
  ];
  if (all.length === 0) return null;
  const shown = all.slice(0, LINES);
  const again = week.steps.some((pair) => saysAgain(pair.dueOn, week.today) === 'otherwise');
  return screen(
    [
      t('monitoring-mentor-week', { count: all.length }),
      '',
      ...shown.map(({ line }, i) => t('monitoring-mentor-line', { number: String(i + 1), line })),
      again && t('monitoring-week-again'),
    ],
    ...shown.map(({ button }) => [button]),
    [homeButton(t)],
  );
}
