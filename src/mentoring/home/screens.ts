import type { Role, Side } from '../../platform/database/generated/enums.ts';
import { asSeen, cut, Html, lines } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { type Button, meant, type Row, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatLongDay } from '../../platform/time/format.ts';
import type { Day } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';
import { goalsTap } from '../goals/taps.ts';
import { startLessonTap } from '../lessons/sheet/taps.ts';
import { myMeetingsTap, startTap } from '../meetings/taps.ts';
import type { SaysAgain } from '../monitoring/digest/rules.ts';
import { digestsTap, digestTap } from '../monitoring/digest/taps.ts';
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
import type { StageCounts, WeekCounts } from './queries.ts';
import { arrangeNow, type NowItem } from './rules.ts';
import { partnerWord } from './screens-words.ts';
import { helpTap, languageTap, moreTap, queueTap } from './taps.ts';

/** Something that waits, as the card shows it. */
export interface HomeItem extends NowItem {
  line: Html;
  /** A second line, shown only when the item stands first. */
  detail?: Html;
  /** The line when it is one of several and has to say whose it is. */
  brief?: Html;
  /** The pair it is about. */
  pairId?: number;
  /** Which side of that pair I am. */
  side?: Side;
  /** Whose it is, as a button of another thing has to say. */
  who?: string;
  /** All that can be done about it, for the first of the card. */
  buttons: Row[];
  /** Its one button where it does not stand first. */
  one: Button;
  /** How the weekly message says a step that waits; others are said as they are. */
  again?: SaysAgain;
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
  /** What a reader of a school's totals is told of it. */
  figures: { counts: StageCounts; week: WeekCounts } | null;
  /** As whom this person may be asked for help, besides the mentor. */
  hears: Role | null;
  /** May open a digest. */
  digest: boolean;
  /** The school led, when there is just one; several are chosen in «Ещё». */
  led: { schoolId: number; school: string } | null;
  setup: Setup | null;
  /** Before there can be a pair: the sentence that says what is waited for. */
  waiting: { text: Html; row?: Row; past?: boolean } | null;
}

/** A card is seen whole on a phone 390 px wide: so many lines of so many signs, empty ones too, and so many rows of buttons. */
const LINES = 10;
/** As they wrap on a narrow phone. */
const HEIGHT = 12;
const WIDTH = 42;
const ROWS = 7;
const SHOWN = 4;
const LABEL = 30;
const HALF = 15;

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

/** Lines that a text takes on a phone. */
function heightOf(text: Html): number {
  return asSeen(text)
    .split('\n')
    .reduce((all, line) => all + Math.max(1, Math.ceil([...line].length / WIDTH)), 0);
}

/** Texts below one another: their lines, and how many those are on a narrow phone. */
function sizeOf(texts: readonly (Html | '' | null)[]): { lines: number; height: number } {
  const said = texts.filter((text) => text !== null);
  return {
    lines: said.reduce((all, text) => all + (text === '' ? 1 : text.value.split('\n').length), 0),
    height: said.reduce((all, text) => all + (text === '' ? 1 : heightOf(text)), 0),
  };
}

/** The things in the room there is: the only one in full, of several as many as fit into so many lines and their height. */
function listed(items: readonly HomeItem[], room: { lines: number; height: number }): Html[] {
  const [first] = items;
  if (items.length === 1 && first) return [lines(first.line, first.detail)];
  const all = items.map((item, i) => {
    const line = new Html(`${i + 1}. ${(item.brief ?? item.line).value}`);
    return i === 0 && !item.brief ? lines(line, item.detail) : line;
  });
  // The first is told however long it is.
  const fit = all.findIndex((_, i) => {
    const { lines: count, height } = sizeOf(all.slice(0, i + 1));
    return i > 0 && (count > room.lines || height > room.height);
  });
  return all.slice(0, fit < 0 ? SHOWN : Math.min(fit, SHOWN));
}

/** Where a side of pairs goes from the card. */
function sideRows(t: Translator, data: HomeData): Row[] {
  const [first, second] = data.pairs;
  if (!first) return [];
  if (first.side === 'mentee' && !second)
    return [
      [goalsTap.button(t.label('home-goal'), first.id), myMeetingsTap.button(t.label('home-meetings'), 0)],
    ];
  return [[startTap.button(t.label('home-log'), 'log'), startLessonTap.button(t.label('observations-new'))]];
}

/** My pairs: the only one by its card, several by their list. A curator's only one is named. */
function pairsButton(t: Translator, data: HomeData): Button | undefined {
  const [first, second] = data.pairs;
  if (!first) return undefined;
  if (!second) {
    if (!data.led && first.side === 'mentee') return undefined;
    const label = data.led ? cut(`👤 ${partnerWord(first)}`, HALF) : t.label('home-open-pair');
    return pairTap.button(label, first.id);
  }
  const mentees = data.pairs.filter((pair) => pair.side === 'mentor').length;
  return myPairsTap.button(t.label('home-my-pairs', { count: mentees || data.pairs.length }), 0);
}

function footer(t: Translator, data: HomeData): Row[] {
  const pairs = pairsButton(t, data);
  const own = pairs ? [pairs] : [];
  const more = moreTap.button(t.label('home-more'));
  if (data.led) {
    const { schoolId } = data.led;
    return [
      ...sideRows(t, data),
      [
        pairsTap.button(t.label('home-pairs'), schoolId, 'living', 0),
        newPairTap.button(t.label('home-new-pair'), schoolId),
      ],
      [
        basesTap.button(t.label('home-people'), schoolId),
        digestTap.button(t.label('monitoring-home-digest'), schoolId),
      ],
      [...own, more],
    ];
  }
  const digest = data.digest ? [digestsTap.button(t.label('monitoring-home-digest'))] : [];
  const help = askHelpTap.button(t.label('home-help'));
  const ways = [...own, ...digest, help, more];
  return [...sideRows(t, data), ...rows(ways, 2)];
}

/** What a button is: two with the same do the same. */
export const keyOf = (button: Button): string =>
  'data' in button ? button.data : 'url' in button ? button.url : button.copy;

/** Each button once, and no two with the same words: what an earlier one offers or says is not said again. */
function once(keyboard: readonly Row[]): Row[] {
  const seen = new Set<string>();
  const isNew = (button: Button) => {
    const known = seen.has(keyOf(button)) || seen.has(button.text);
    seen.add(keyOf(button));
    seen.add(button.text);
    return !known;
  };
  return keyboard.map((row) => row.filter(isNew)).filter((row) => row.length > 0);
}

/** The button of a thing that does not stand first: it says whose it is, or does not stand there at all. */
export function namedButton({ one, who }: HomeItem): Button {
  if (who === undefined) return one;
  if (one.text.includes(who)) return one;
  const text = `${one.text}: ${who}`;
  return [...text].length <= LABEL ? { ...one, text } : { ...one, text: cut(text, LABEL) };
}

/** A mentor's card tells of others too: whose steps these are. */
function stageTitle(t: Translator, pair: HomeData['pairs'][number]): Html {
  const step = stepOf(pair.stage);
  return pair.side === 'mentee'
    ? t('home-stage', { step })
    : t('home-stage-of', { who: partnerWord(pair), step });
}

/** The first of a thing's buttons is what it waits for. */
export function firstMeant(keyboard: readonly Row[]): Row[] {
  return keyboard.map((row, at) => row.map((button, place) => (at + place === 0 ? meant(button) : button)));
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
  // What asks for nothing yet comes after what does, unless it is alone.
  const { first, waits, later } = arrangeNow(data.items, data.now);
  const shown = waits.length > 0 ? waits : later;
  const calm = waits.length > 0 ? later.find((item) => item.brief)?.brief : undefined;
  const mine = data.pairs.length === 1 && !data.counts ? data.pairs[0] : undefined;

  const { figures } = data;
  const tail = [
    mine ? lines(stageTitle(t, mine), stageLine(t, mine.stage)) : null,
    data.counts && data.counts.all > 0 ? t('home-counts', data.counts) : null,
    figures ? lines(t('home-counts', figures.counts), t('home-week', figures.week)) : null,
    !first && data.hears && !data.counts && data.pairs.length === 0
      ? t(data.hears === 'psychologist' ? 'home-hears' : 'home-hears-trusted')
      : null,
  ].filter((line) => line !== null);
  const title = waits.length > 1 ? t('home-waiting-title', { count: waits.length }) : null;
  const head = first ? headOf(t, data) : t('home-nothing');
  const taken = sizeOf([head, '', title, ...(tail.length > 0 ? ['' as const, ...tail] : [])]);
  const room = (more: number) => ({
    lines: LINES - taken.lines - more,
    height: HEIGHT - taken.height - more,
  });
  const all = listed(shown, room(0));
  const things = all.length < shown.length ? listed(shown, room(1)) : all;
  const below = footer(t, data);
  const [, second] = shown;
  // A button of something that the list does not name would be a riddle.
  const named = second && things.length > 1 && namedButton(second);
  const queue: Row[] =
    waits.length > 2 ? [[queueTap.button(t.label('home-queue', { count: waits.length }), 0)]] : [];
  const rowsLeft = ROWS - below.length - queue.length;
  const own = (waits.length > 0 ? firstMeant(first?.buttons ?? []) : (first?.buttons ?? [])).slice(
    0,
    rowsLeft,
  );
  const keyboard = once([...own, ...(named && own.length < rowsLeft ? [[named]] : []), ...queue, ...below]);

  const left = shown.slice(things.length);
  const attention = left.filter((item) => item.kind === 'attention').length;
  const rest = left.length > 0 && waits.length > 0 ? t('home-rest', { attention }) : null;
  // That the rest is calm is said where there is room for it.
  const quiet = calm ? t('home-calm', { what: calm }) : null;
  const said = sizeOf([...things, rest, quiet]);
  const fits = said.lines <= room(0).lines && said.height <= room(0).height;
  return screen(
    [
      head,
      '',
      title,
      ...things,
      rest,
      fits ? quiet : null,
      shown.length > 0 && tail.length > 0 ? '' : null,
      ...tail,
    ],
    ...keyboard,
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
