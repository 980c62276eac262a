import { Html, lines } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { type Button, type Row, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatLongDay } from '../../platform/time/format.ts';
import { addMinutes, type Day } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';
import { goalsTap } from '../goals/taps.ts';
import { startLessonTap } from '../lessons/sheet/taps.ts';
import { myMeetingsTap, startTap } from '../meetings/taps.ts';
import { digestsTap, digestTap, risksTap } from '../monitoring/digest/taps.ts';
import {
  adminTap,
  calendarTap,
  inviteTap,
  newSchoolTap,
  schoolTap,
  trustedPersonTap,
} from '../organisations/taps.ts';
import type { MyPair } from '../pairing/lists/queries.ts';
import { stageLine, stepOf } from '../pairing/screens-words.ts';
import { helpTap as askHelpTap, myPairsTap, newPairTap, pairsTap, pairTap } from '../pairing/taps.ts';
import { basesTap, privacyTap, profileTap } from '../people/taps.ts';
import type { StageCounts } from './queries.ts';
import { arrangeNow, type NowItem, orderNow } from './rules.ts';
import { helpTap, languageTap, moreTap, queueTap, waitingTap } from './taps.ts';

/** Something that waits, as the card shows it. */
export interface HomeItem extends NowItem {
  line: Html;
  /** A second line, shown only when the item stands first. */
  detail?: Html;
  /** The line when it is one of several and has to say whose it is. */
  brief?: Html;
  /** The pair it is about. */
  pairId?: number;
  /** All that can be done about it, for the first of the card. */
  buttons: Row[];
  /** The one button of the second. */
  one: Button;
  /** It concerns my work as a curator: the queue. */
  queue?: boolean;
}

/** What is left of a school's first day. */
export interface Setup {
  schoolId: number;
  school: string;
  invited: boolean;
  trustedNamed: boolean;
  firstPair: boolean;
}

export interface HomeData {
  now: Date;
  today: Day;
  name: string;
  items: HomeItem[];
  pairs: MyPair[];
  counts: StageCounts | null;
  /** Pairs that ask for attention, and the school of them when it is one. */
  risks: { schoolId: number | null; count: number } | null;
  /** May open a digest. */
  digest: boolean;
  /** The school led, when there is just one; several are chosen in «Ещё». */
  led: { schoolId: number; school: string } | null;
  setup: Setup | null;
  /** Before there can be a pair: the sentence that says what is waited for. */
  waiting: { text: Html; row?: Row; past?: boolean } | null;
}

const SHOWN = 4;
/** Half a day: a meeting nearer than that is what the day is about. */
const SOON_MINUTES = 12 * 60;

function setupScreen(t: Translator, setup: Setup): Screen {
  const { schoolId, school } = setup;
  const done = (flag: boolean) => (flag ? 'yes' : 'no');
  const left = [setup.invited, setup.trustedNamed, setup.firstPair].filter((flag) => !flag).length;
  return screen(
    [
      t('home-setup', { school, count: left }),
      t('home-setup-invite', { done: done(setup.invited) }),
      t('home-setup-trusted', { done: done(setup.trustedNamed) }),
      t('home-setup-pair', { done: done(setup.firstPair) }),
    ],
    [inviteTap.button(t.label('home-show-link'), schoolId)],
    setup.trustedNamed ? null : [trustedPersonTap.button(t.label('home-name-trusted'), schoolId, 0)],
    setup.invited ? [newPairTap.button(t.label('home-new-pair'), schoolId)] : null,
    [calendarTap.button(t.label('home-calendar'), schoolId)],
    [basesTap.button(t.label('home-people'), schoolId), moreTap.button(t.label('home-more'))],
  );
}

function headOf(t: Translator, data: HomeData): Html {
  if (data.counts && data.led)
    return t('home-day-school', {
      day: formatLongDay(data.today, t.locale, data.today),
      school: data.led.school,
    });
  const mentors = data.pairs.some((pair) => pair.side === 'mentor') || data.counts !== null;
  if (mentors) return t('home-day', { day: formatLongDay(data.today, t.locale, data.today) });
  return t('home-greeting', { name: data.name });
}

function numbered(items: HomeItem[], first: HomeItem | undefined): Html[] {
  if (items.length === 1 && first) return [lines(first.line, first.detail)];
  return items
    .slice(0, SHOWN)
    .map((item, i) =>
      lines(
        new Html(`${i + 1}. ${(item.brief ?? item.line).value}`),
        item === first && !item.brief ? item.detail : undefined,
      ),
    );
}

function footer(t: Translator, data: HomeData): Row[] {
  const mentees = data.pairs.filter((pair) => pair.side === 'mentor');
  const mine = data.pairs.find((pair) => pair.side === 'mentee');
  const result: Row[] = [];
  if (mine && data.pairs.length === 1) {
    result.push([
      goalsTap.button(t.label('home-goal'), mine.id),
      myMeetingsTap.button(t.label('home-meetings'), 0),
    ]);
  } else if (data.pairs.length > 0) {
    const only = data.pairs.length === 1 ? data.pairs[0] : undefined;
    result.push([startTap.button(t.label('home-log'), 'log')]);
    result.push([startLessonTap.button(t.label('observations-new'))]);
    result.push([
      only
        ? pairTap.button(t.label('home-open-pair'), only.id)
        : myPairsTap.button(t.label('home-my-pairs', { count: mentees.length || data.pairs.length }), 0),
    ]);
  }
  if (data.led) {
    const { schoolId } = data.led;
    result.push([
      pairsTap.button(t.label('home-pairs'), schoolId, 'living', 0),
      newPairTap.button(t.label('home-new-pair'), schoolId),
    ]);
    result.push([
      basesTap.button(t.label('home-people'), schoolId),
      digestTap.button(t.label('monitoring-home-digest'), schoolId),
    ]);
    result.push([moreTap.button(t.label('home-more'))]);
  } else {
    if (data.digest) result.push([digestsTap.button(t.label('monitoring-home-digest'))]);
    result.push([askHelpTap.button(t.label('home-help')), moreTap.button(t.label('home-more'))]);
  }
  return result;
}

function risksButton(t: Translator, risks: NonNullable<HomeData['risks']>): Row[number] {
  const label = t.label('monitoring-home-button', { count: String(risks.count) });
  return risks.schoolId === null ? digestsTap.button(label) : risksTap.button(label, risks.schoolId, 0);
}

/** Each button once: what the first thing offers need not be offered again below. */
function once(keyboard: readonly Row[]): Row[] {
  const seen = new Set<string>();
  const isNew = (button: Row[number]) => {
    const key = 'data' in button ? button.data : 'url' in button ? button.url : button.copy;
    return !seen.has(key) && seen.add(key);
  };
  return keyboard.map((row) => row.filter(isNew));
}

/** The home card: what waits, in its order, the first with all its buttons; then where I stand; then what I may open. */
export function homeScreen(t: Translator, data: HomeData): Screen {
  if (data.setup && data.items.length === 0) return setupScreen(t, data.setup);
  if (data.waiting && data.items.length === 0 && data.pairs.length === 0 && !data.counts) {
    const over = data.waiting.past && [myPairsTap.button(t.label('home-past-pairs'), 0)];
    return screen([data.waiting.text], data.waiting.row, over, [
      askHelpTap.button(t.label('home-help')),
      moreTap.button(t.label('home-more')),
    ]);
  }
  // A meeting on another day asks for nothing yet: it comes after what does, unless it is alone.
  const later = data.items.filter(
    (item) => item.kind === 'meeting' && item.at > addMinutes(data.now, SOON_MINUTES),
  );
  const waits = data.items.filter((item) => !later.includes(item));
  const shown = waits.length > 0 ? waits : later;
  const ordered = orderNow(shown, data.now);
  const { first, second, rest } = arrangeNow(shown, data.now);
  const calm = waits.length > 0 ? orderNow(later, data.now)[0]?.brief : undefined;
  const queue = ordered.filter((item) => item.queue).length;
  const mine = data.pairs.length === 1 ? data.pairs[0] : undefined;
  const keyboard = once([
    ...(first?.buttons ?? []),
    second ? [second.one] : [],
    rest.length > 0 && queue < 3
      ? [waitingTap.button(t.label('home-more-items', { count: rest.length }), 0)]
      : [],
    queue >= 3 ? [queueTap.button(t.label('home-queue', { count: queue }), 0)] : [],
    data.risks ? [risksButton(t, data.risks)] : [],
    ...footer(t, data),
  ]);
  return screen(
    [
      first ? headOf(t, data) : t('home-nothing'),
      '',
      waits.length > 1 ? t('home-waiting-title', { count: waits.length }) : null,
      ...numbered(ordered, first),
      ordered.length > SHOWN ? t('home-more-items', { count: ordered.length - SHOWN }) : null,
      calm ? lines('', t('home-calm', { what: calm })) : null,
      ordered.length > 0 && (mine || data.counts) ? '' : null,
      mine && !data.counts
        ? lines(t('home-stage', { step: stepOf(mine.stage) }), stageLine(t, mine.stage))
        : null,
      data.counts && data.counts.all > 0 ? t('home-counts', data.counts) : null,
    ],
    ...keyboard,
  );
}

/** Everything that waits, one button each. */
export function waitingScreen(t: Translator, data: HomeData): Screen {
  const ordered = orderNow(data.items, data.now);
  return screen(
    [
      ordered.length > 0 ? t('home-waiting-title', { count: ordered.length }) : t('home-nothing'),
      '',
      ...numbered(ordered, undefined),
    ],
    ...ordered.slice(0, 8).map((item) => [item.one]),
    [homeButton(t)],
  );
}

/** The queue: one thing at a time with all its buttons, the next one a tap away. */
export function queueScreen(t: Translator, data: HomeData, at: number): Screen {
  const queue = orderNow(data.items, data.now).filter((item) => item.queue);
  const item = queue[at] ?? queue[0];
  if (!item) return screen([t('home-queue-empty')], [homeButton(t)]);
  const place = queue.indexOf(item);
  return screen(
    [
      t('home-queue-title', { at: String(place + 1), count: String(queue.length) }),
      '',
      item.line,
      item.detail,
    ],
    ...item.buttons,
    place + 1 < queue.length ? [queueTap.button(t.label('home-queue-later'), place + 1)] : null,
    [homeButton(t)],
  );
}

/** «Ещё». */
export function moreScreen(
  t: Translator,
  options: {
    schools: { schoolId: number; school: string }[];
    administrator: boolean;
    /** Takes part in pairs, or did: those that are over are found here. */
    sided: boolean;
    /** Ways to what the other rooms keep. */
    facts: Row[];
  },
): Screen {
  const { schools } = options;
  const several = schools.length > 1;
  return screen(
    [t('home-more-title')],
    ...schools.map(({ schoolId, school }) => [
      schoolTap.button(several ? school.slice(0, 30) : t.label('home-school'), schoolId),
    ]),
    ...(several
      ? schools.map(({ schoolId, school }) => [
          pairsTap.button(`👥 ${school.slice(0, 27)}`, schoolId, 'living', 0),
        ])
      : []),
    options.administrator ? [adminTap.button(t.label('home-admin'))] : null,
    ...options.facts,
    options.sided ? [myPairsTap.button(t.label('home-all-my-pairs'), 0)] : null,
    [profileTap.button(t.label('home-profile'))],
    schools.length > 0 ? [askHelpTap.button(t.label('home-help'))] : null,
    ...rows([helpTap.button(t.label('home-commands')), privacyTap.button(t.label('home-privacy-short'))], 2),
    [languageTap.button(t.label('home-language'))],
    [homeButton(t)],
  );
}

/** The very first screen of an administrator: no school yet. */
export function firstSchoolScreen(t: Translator): Screen {
  return screen([t('home-first-school')], [newSchoolTap.button(t.label('home-create-school'))]);
}
