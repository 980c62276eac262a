/**
 * What a year's people should be told, and when, written from the product's rules apart from the code: days are counted
 * by calendar.ts, bundles are packed by pack() below. Nothing here is imported from src.
 */
import {
  type Calendar,
  earlier,
  firstSurveyAnswered,
  hasSchool,
  lastSchoolDay,
  later,
  local,
  moment,
  mondayBefore,
  onSchoolDay,
  plus,
  weekdayOf,
  workingDaysLater,
} from './calendar.ts';

/** The people of a school's stories; see world.ts. */
export type Who = string;

/** One message: all that was said in it. */
export interface Message {
  who: Who;
  at: Date;
  kinds: string[];
}

/** Something for a bundle: from its day on, while it is true and not too old. */
interface Item {
  who: Who;
  kind: string;
  /** A day: its bundle, or the next that may go. */
  on: string;
  until?: Date;
  /** Minutes after the day's beginning. */
  late?: number;
  /** Its minute was promised: it goes then, with whatever else waits. */
  anchored?: Date;
}

const DAY = 24 * 60;
const MINUTE = 60_000;
const BUNDLE = '15:00';

export interface Plan {
  calendar: Calendar;
  offerWorkingDays: number;
}

/** Everybody who can be written to and is a side of a pair. */
const SIDES = ['M1', 'M2', 'E1', 'E2', 'E3'];
/** Sides of the living pairs, as often as they are one. */
const IN_PAIRS: readonly (readonly [Who, ofSilent: boolean])[] = [
  ['M1', false],
  ['E1', false],
  ['M2', false],
  ['E2', false],
  ['M1', true],
  ['E3', true],
  ['M2', false],
];

/** Acts of people, told at once; the hours are the script's. */
function acts(plan: Plan): Message[] {
  const { calendar: c } = plan;
  const told: Message[] = [];
  const tell = (day: string, time: string, ...who: [Who, string][]) => {
    for (const [to, kind] of who) told.push({ who: to, at: moment(day, time, c.zone), kinds: [kind] });
  };
  const both = (m: Who, e: Who, kind: string): [Who, string][] => [
    [m, kind],
    [e, kind],
  ];
  for (const [m, e] of [
    ['M1', 'E1'],
    ['M2', 'E2'],
    ['M1', 'E3'],
  ] as const) {
    tell('2026-09-03', '10:00', ...both(m, e, 'pairing.offered'));
    tell('2026-09-03', '11:00', [m, 'pairing.started'], ['curator', 'pairing.started']);
  }
  // E4 is on paper: the curator answers for them, and needs no news of it.
  tell('2026-09-03', '10:00', ['M2', 'pairing.offered']);
  tell('2026-09-03', '11:00', ['M2', 'pairing.started']);

  tell('2026-09-07', '12:00', ['E1', 'meetings.proposed']);
  tell('2026-09-07', '12:30', ['M1', 'meetings.accepted']);
  tell('2026-09-10', '15:05', ['M1', 'meetings.settled'], ...both('M1', 'E1', 'pairing.stage'));
  tell('2026-09-14', '09:00', ['E1', 'meetings.proposed']);
  tell('2026-09-14', '09:20', ['M1', 'meetings.accepted']);
  tell('2026-09-18', '10:00', ['E1', 'meetings.settled']);
  tell('2026-09-21', '11:00', ...both('M1', 'E1', 'pairing.stage'));
  for (const day of ['2026-10-08', '2026-11-10', '2026-12-08', '2027-01-19']) {
    tell(day, '13:00', ['E1', 'meetings.question']);
    tell(day, '13:30', ['M1', 'meetings.settled']);
  }
  tell('2026-10-09', '10:00', ['M1', 'goals.sent']);
  tell('2026-10-12', '10:00', ['E1', 'goals.agreed'], ...both('M1', 'E1', 'pairing.stage'));
  tell('2027-02-03', '09:00', ['E1', 'meetings.proposed']);
  tell('2027-02-03', '09:10', ['M1', 'meetings.accepted']);
  tell('2027-02-05', '09:00', ['E1', 'meetings.moved']);
  tell('2027-02-05', '09:10', ['M1', 'meetings.accepted']);
  tell('2027-02-11', '10:05', ['M1', 'meetings.settled']);
  tell('2027-02-11', '12:00', ['E1', 'meetings.proposed']);
  tell('2027-02-11', '12:10', ['M1', 'meetings.accepted']);
  tell('2027-02-16', '16:00', ['E1', 'meetings.cancelled']);

  tell('2026-09-08', '10:00', ['E3', 'meetings.proposed']);
  tell('2026-09-08', '10:10', ['M1', 'meetings.accepted']);
  tell('2026-09-22', '09:00', ...both('M1', 'E3', 'meetings.settled'), ...both('M1', 'E3', 'pairing.stage'));
  tell('2026-10-05', '09:00', ...both('M1', 'E3', 'pairing.paused'));
  // The pause ends, and the time to sum up comes, by themselves in the morning.
  tell('2026-10-13', '08:00', ...both('M1', 'E3', 'pairing.resumed'));
  tell(finalDue(c), '08:00', ...both('M1', 'E1', 'pairing.stage'));
  tell('2026-11-09', '10:00', ...both('M2', 'E5', 'pairing.offered'));
  return told;
}

/** A pair's own end: ten school days before the year's last working day; to be summed up 21 before that. */
const pairEnd = (c: Calendar) => earlier(c, lastSchoolDay(c, c.endsOn), 10);
const finalDue = (c: Calendar) => earlier(c, pairEnd(c), 21);

/** A day and an hour before, and «Состоялась?», each at its minute. */
function meetings({ calendar: c }: Plan): Message[] {
  const told: Message[] = [];
  const both = (m: Who, e: Who, day: string, time: string, kind: string) => {
    for (const who of [m, e]) told.push({ who, at: moment(day, time, c.zone), kinds: [kind] });
  };
  both('M1', 'E1', '2026-09-09', '14:00', 'meetings.dayBefore');
  both('M1', 'E1', '2026-09-10', '13:00', 'meetings.hourBefore');
  both('M1', 'E1', '2026-09-10', '14:50', 'meetings.held');
  // At 08:30: said the evening before, once.
  both('M1', 'E1', '2026-09-15', '19:00', 'meetings.dayBefore');
  both('M1', 'E1', '2026-09-16', '09:20', 'meetings.held');
  // Agreed for the same day.
  both('M1', 'E3', '2026-09-08', '15:00', 'meetings.hourBefore');
  both('M1', 'E3', '2026-09-08', '16:50', 'meetings.held');
  // Moved to another day at 19:30: of its first hour nothing is said; the question waits for the morning.
  both('M1', 'E1', '2027-02-09', '19:30', 'meetings.dayBefore');
  both('M1', 'E1', '2027-02-10', '18:30', 'meetings.hourBefore');
  both('M1', 'E1', '2027-02-11', '08:00', 'meetings.held');
  // Cancelled an hour after its first reminder.
  both('M1', 'E1', '2027-02-16', '15:00', 'meetings.dayBefore');
  return told;
}

function stage(
  c: Calendar,
  of: { who: Who[]; due: string; overdueFor?: Who[]; soonUntil?: Date; until?: Date; skipSoon?: boolean },
): Item[] {
  const { who, due, overdueFor = who } = of;
  const overdue = onSchoolDay(c, plus(due, 1));
  const until = of.until ? { until: of.until } : {};
  return [
    ...(of.skipSoon
      ? []
      : who.map((w) => ({
          who: w,
          kind: 'pairing.stageSoon',
          on: earlier(c, due, 2),
          late: 3 * DAY,
          ...until,
        }))),
    ...overdueFor.flatMap((w) =>
      [overdue, later(c, overdue, 7)].map((on) => ({
        who: w,
        kind: 'pairing.stageOverdue',
        on,
        late: 7 * DAY,
        ...until,
      })),
    ),
  ];
}

/** All that goes in bundles. */
function items(plan: Plan): Item[] {
  const { calendar: c, offerWorkingDays } = plan;
  const at = (day: string, time: string) => moment(day, time, c.zone);
  const firstDue = later(c, '2026-09-03', 7);
  /** Sixteen days, with the eight of the pause that do not count. */
  const paused: Calendar = { ...c, off: [...c.off, ['2026-10-05', '2026-10-12']] };
  const silentDue = later(paused, '2026-09-22', 14);
  const found: Item[] = [
    ...stage(c, { who: ['M2', 'E2'], due: firstDue }),
    ...stage(c, { who: ['M2'], due: firstDue }),
    // Their meeting lay ahead when it was due soon; afterwards E3 is asked by the meeting itself, and not by its stage too.
    ...[
      { on: '2026-09-09', who: 'E3', until: at('2026-09-22', '09:00') },
      { on: '2026-09-11', who: 'E3', until: at('2026-09-22', '09:00') },
      { on: '2026-09-17', who: 'M1', until: at('2026-09-18', '10:00') },
      { on: '2026-09-19', who: 'M1', until: at('2026-09-18', '10:00') },
    ].map((item) => ({ kind: 'meetings.silent', late: 4 * DAY, ...item })),
    // Trial of the silent pair: soon before the pause, overdue after it.
    ...['M1', 'E3'].map((who) => ({
      who,
      kind: 'pairing.stageSoon',
      on: earlier(c, later(c, '2026-09-22', 14), 2),
      late: 3 * DAY,
      until: at('2026-10-05', '09:00'),
    })),
    ...stage(paused, { who: ['M1', 'E3'], due: silentDue, skipSoon: true }),
    ...stage(c, {
      who: ['M1', 'E1'],
      due: later(c, '2026-09-21', 14),
      until: at('2026-10-12', '10:00'),
    }).filter((item) => item.on < '2026-10-12'),
    ...['M1', 'E1'].map((who) => ({
      who,
      kind: 'pairing.stageSoon',
      on: earlier(c, finalDue(c), 2),
      late: 3 * DAY,
    })),
    // Nothing is late any more in a pair whose time is over.
    ...stage(c, { who: ['M1', 'E1'], due: pairEnd(c) }).filter((item) => item.on <= pairEnd(c)),
    ...IN_PAIRS.flatMap(([who]) => [
      ...[21, 7].map((days) => ({
        who,
        kind: 'pairing.endNear',
        on: earlier(c, pairEnd(c), days),
        late: 5 * DAY,
      })),
      { who, kind: 'pairing.lastDay', on: pairEnd(c), anchored: at(pairEnd(c), BUNDLE) },
    ]),
  ];

  // The first three actions: two are the mentee's, one the mentor's; two are done the day after, one much later.
  const due = later(c, '2026-10-12', 14);
  const done = at('2026-11-03', '12:00');
  for (const [who, until] of [
    ['E1', done],
    ['M1', done],
    ['E1', at('2026-12-01', '12:00')],
  ] as const)
    found.push({ who, kind: 'goals.actionDue', on: due, late: DAY, until });
  found.push({
    who: 'E1',
    kind: 'goals.actionOverdue',
    on: onSchoolDay(c, plus(due, 1)),
    late: 7 * DAY,
    until: at('2026-12-01', '12:00'),
  });
  found.push({
    who: 'M1',
    kind: 'goals.actionOverdue',
    on: later(c, due, 3),
    late: 7 * DAY,
    until: at('2026-12-01', '12:00'),
  });
  for (let on = later(c, '2026-10-12', 14); on <= '2026-12-18'; on = later(c, on, 14))
    found.push({ who: 'E1', kind: 'goals.checkIn', on, late: 7 * DAY });

  // Entered on the last of August, and never filled in.
  found.push({ who: 'E6', kind: 'people.form', on: '2026-09-03' });

  // The offer nobody answers.
  const remindAfter = offerWorkingDays >= 5 ? [2, 4] : [1];
  for (const n of remindAfter)
    for (const who of ['M2', 'E5'])
      found.push({ who, kind: 'pairing.offerReminder', on: workingDaysLater(c, '2026-11-09', n), late: DAY });
  const silentOn = workingDaysLater(c, workingDaysLater(c, '2026-11-09', offerWorkingDays), 1);
  found.push({ who: 'curator', kind: 'pairing.offerSilent', on: silentOn });

  const windows = c.terms.map(([, end]) => {
    const last = lastSchoolDay(c, end);
    return { opens: plus(last, -10), closes: plus(last, -1), last };
  });
  for (const [n, { opens, closes, last }] of windows.entries()) {
    const results = at(last, BUNDLE);
    found.push({ who: 'curator', kind: 'surveys.results', on: last, anchored: results });
    for (const who of SIDES) {
      // E1 answers the first one; who does not is told no summary, though its place in the week is kept.
      const answers = who === 'E1' && n === 0;
      const over = answers ? at(firstSurveyAnswered(c), '12:00') : at(closes, '20:00');
      found.push({
        who,
        kind: 'surveys.summary',
        on: last,
        anchored: results,
        ...(answers ? {} : { until: at(opens, '00:00') }),
      });
      const on = onSchoolDay(c, opens);
      found.push({ who, kind: 'surveys.invite', on, anchored: at(on, BUNDLE), until: over });
      for (const nth of [4, 8])
        found.push({ who, kind: 'surveys.remind', on: plus(opens, nth - 1), late: 3 * DAY, until: over });
    }
  }
  // Nobody confirms a report: each side is reminded when the last week with lessons begins, and the day after the term.
  for (const [, end] of c.terms) {
    for (const who of SIDES) {
      found.push({ who, kind: 'reports.soon', on: mondayBefore(lastSchoolDay(c, end)), late: 6 * DAY });
      found.push({ who, kind: 'reports.late', on: plus(end, 1), late: 21 * DAY });
    }
  }
  for (const on of ['2027-05-03', '2027-05-10', '2027-05-17', '2027-05-24'])
    found.push({ who: 'curator', kind: 'monitoring.year', on, late: 6 * DAY });
  for (const eve of holidayEves(c))
    found.push({ who: 'curator', kind: 'monitoring.holidays', on: eve, anchored: at(eve, BUNDLE) });
  for (
    let month = c.startsOn.slice(0, 7);
    month <= c.endsOn.slice(0, 7);
    month = plus(`${month}-28`, 7).slice(0, 7)
  ) {
    if (windows.some(({ opens, closes }) => [opens, closes].some((day) => day.startsWith(month)))) continue;
    const tenth = `${month}-10`;
    // A pair is asked from two weeks on; the paused one not on those days.
    const on = tenth <= c.endsOn ? onSchoolDay(c, tenth) : undefined;
    if (!on?.startsWith(month) || on < plus('2026-09-03', 14)) continue;
    for (const [who, ofSilent] of IN_PAIRS) {
      // The paused pair is asked when its pause is over.
      const paused = ofSilent && on >= '2026-10-05' && on <= '2026-10-12';
      found.push({ who, kind: 'surveys.pulse', on: paused ? '2026-10-13' : on, late: 6 * DAY });
    }
  }
  return found;
}

/** Last days with school before holidays of three days or more. */
function holidayEves(c: Calendar): string[] {
  return c.off.filter(([from, to]) => plus(from, 2) <= to).map(([from]) => lastSchoolDay(c, plus(from, -1)));
}

/** Mondays of the year, else the first day with school after. */
function digestDays(c: Calendar): Set<string> {
  const days = new Set<string>();
  for (let monday = '2026-09-07'; monday <= lastSchoolDay(c, c.endsOn); monday = plus(monday, 7))
    days.add(onSchoolDay(c, monday));
  return days;
}

/** The digest on Mondays at eight, else on the first day with school after; the director's on the first of a month. */
function digests({ calendar: c }: Plan): Message[] {
  const told: Message[] = [];
  const tell = (who: Who, day: string, kind: string) =>
    told.push({ who, at: moment(day, '08:00', c.zone), kinds: [kind] });
  for (const day of digestDays(c)) tell('curator', day, 'monitoring.digest');
  for (const month of [
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
    '2027-05',
  ])
    tell('director', onSchoolDay(c, `${month}-01`), 'monitoring.month');
  return told;
}

/** School days; when the year is over the staff still works. */
const remindable = (c: Calendar, day: string) =>
  hasSchool(c, day) || (day > c.endsOn && weekdayOf(day) <= c.lastWeekday);

const QUIET: Record<Who, readonly [string, string]> = { M2: ['2026-11-10', '2026-11-12'] };

/** One bundle a day at 15:00 of a school day, at most three a week, keeping a place for what is promised. */
function pack(all: readonly Item[], c: Calendar): Message[] {
  const messages: Message[] = [];
  const weekly = digestDays(c);
  for (const who of new Set(all.map((item) => item.who))) {
    const left = new Set(all.filter((item) => item.who === who));
    const sentOn: string[] = [];
    for (let day = plus(c.startsOn, -1); day <= plus(c.endsOn, 1); day = plus(day, 1)) {
      const now = moment(day, BUNDLE, c.zone);
      const ready = [...left].filter(
        (item) =>
          (item.anchored ? item.anchored <= now : item.on <= day) && (!item.until || item.until > now),
      );
      const promised = ready.some((item) => item.anchored);
      const week = mondayBefore(day);
      const taken = sentOn.filter((d) => mondayBefore(d) === week).length;
      const reserved = new Set(
        [...left].flatMap((item) =>
          item.anchored && item.anchored > now && mondayBefore(local(item.anchored, c.zone).day) === week
            ? [item.anchored.getTime()]
            : [],
        ),
      ).size;
      const quiet = QUIET[who] && day >= QUIET[who][0] && day <= QUIET[who][1];
      if (!promised && (!remindable(c, day) || quiet || taken + reserved >= 3)) continue;
      const said = ready.filter(
        (item) =>
          (item.late === undefined ||
            moment(item.on, '00:00', c.zone).getTime() + item.late * MINUTE >= now.getTime()) &&
          // The mentor's week has said it that morning.
          !(who.startsWith('M') && item.kind.startsWith('pairing.stage') && weekly.has(day)),
      );
      for (const item of ready) left.delete(item);
      if (said.length === 0) continue;
      sentOn.push(day);
      messages.push({ who, at: now, kinds: said.map((item) => item.kind) });
    }
  }
  return messages;
}

/** All of the year's messages in one school. */
export function expected(plan: Plan): Message[] {
  return [...acts(plan), ...meetings(plan), ...digests(plan), ...pack(items(plan), plan.calendar)];
}

/** A line for comparing: when, to whom, what. */
export function lineOf(message: Message, zone: string): string {
  const { day, time } = local(message.at, zone);
  return `${day} ${time} ${message.who}: ${message.kinds.toSorted().join(' + ')}`;
}
