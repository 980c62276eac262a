import { cut, type Html, lines, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { choice, choiceData, type Draft } from '../../../platform/telegram/flow.ts';
import { meant, pageOf, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { initials } from '../../people/rules.ts';
import type { LateChoice } from '../rules.ts';
import { reasonsLine, subjectWords } from '../screens-about.ts';
import { orderWords } from '../screens-order.ts';
import { dayText } from '../screens-words.ts';
import type { MenteeChoice, MentorChoice } from './queries-candidates.ts';

const BUTTON = 30;
const MENTEES = 8;
const MENTORS = 3;

type Asking = Pick<Draft<unknown>, 'id' | 'field'>;

/** What a list is narrowed to, above it; and the way back to all of it. */
function searchRow(t: Translator, draft: Asking, query: string): Row | null {
  return query === '' ? null : [choice(draft, 'all', t.label('pairing-choose-all'))];
}

/** Mentees without a mentor, the longest waiting first, each with the subject. */
export function menteesScreen(
  t: Translator,
  draft: Asking,
  list: readonly MenteeChoice[],
  query: string,
  page: number,
): Screen {
  const shown = pageOf(list, page, MENTEES, (p) => choiceData(draft, `p${p}`));
  const waiting = list.filter((m) => m.waits).length;
  const label = (m: MenteeChoice) => {
    const name = initials(m.fullName);
    const rest = m.nameHidden
      ? t.label('pairing-no-consent')
      : m.waits
        ? subjectWords(t, m.profile.subjects.slice(0, 1))
        : t.label('pairing-choose-has-mentor');
    return cut(rest === '' ? name : `${name} · ${rest}`, BUTTON);
  };
  return screen(
    [
      t('pairing-choose-mentee'),
      query !== '' && t('pairing-choose-found', { query: cut(query, 40), count: list.length }),
      list.length === 0 && query === ''
        ? t('pairing-choose-mentee-none')
        : query === '' && t('pairing-choose-waiting', { count: waiting }),
    ],
    ...shown.items.map((m) => [choice(draft, `m${m.membershipId}`, label(m))]),
    shown.turn,
    searchRow(t, draft, query),
  );
}

function mentorLines(t: Translator, m: MentorChoice, number: number): Html {
  const subjects = subjectWords(t, m.profile.subjects.slice(0, 2));
  const who = [initials(m.fullName), subjects].filter((p) => p !== '').join(', ');
  const seats = t('pairing-choose-seats', {
    number,
    who: cut(who, 60),
    taken: m.seats.pairs + m.seats.offers,
    all: m.seats.capacity,
  });
  const reasons = m.nameHidden
    ? t.label('pairing-no-consent')
    : m.before === 'pair'
      ? t.label('pairing-reason-pair')
      : m.before === 'offer'
        ? t.label('pairing-reason-before')
        : reasonsLine(t, m.reasons);
  return lines(
    seats,
    reasons !== '' && plain(`    ${cut(reasons, 110)}`),
    m.unreachable && plain(`    ${t.label('pairing-choose-unreachable')}`),
  );
}

/** Possible mentors, with seats and reasons in words. */
export function mentorsScreen(
  t: Translator,
  draft: Asking,
  list: readonly MentorChoice[],
  { mentee, query, page, picking }: { mentee: MenteeChoice; query: string; page: number; picking: boolean },
): Screen {
  const shown = pageOf(list, page, MENTORS, (p) => choiceData(draft, `p${p}`));
  const { first } = shown;
  const who = [initials(mentee.fullName), subjectWords(t, mentee.profile.subjects.slice(0, 2))]
    .filter((p) => p !== '')
    .join(', ');
  return screen(
    [
      picking ? t('pairing-pick-mentor') : t('pairing-choose-mentor', { who: cut(who, 60) }),
      query !== '' && t('pairing-choose-found', { query: cut(query, 40), count: list.length }),
      '',
      list.length === 0 && query === '' && t(picking ? 'pairing-pick-none' : 'pairing-choose-mentor-none'),
      ...shown.items.map((m, i) => mentorLines(t, m, first + i + 1)),
    ],
    ...shown.items.map((m, i) => [
      choice(draft, `m${m.membershipId}`, cut(`${first + i + 1} · ${initials(m.fullName)}`, BUTTON)),
    ]),
    shown.turn,
    searchRow(t, draft, query),
  );
}

export interface PairDraft {
  mentee: MenteeChoice;
  mentor: MentorChoice;
  kind: 'consultant' | 'subject';
  endsOn: Day;
  late: LateChoice | undefined;
  dueOn: Day;
  overLimitReason: string | undefined;
  order: { number: string; on: Day | undefined } | undefined;
  today: Day;
  picking: boolean;
}

/** The offer before it is sent. */
export function checkScreen(t: Translator, draft: Asking, pair: PairDraft): Screen {
  const { mentor, mentee, today } = pair;
  const reasons = reasonsLine(t, mentor.reasons);
  const full = mentor.left === 0 && pair.overLimitReason === undefined;
  const kind = (k: 'consultant' | 'subject') =>
    choice(draft, k, `${pair.kind === k ? '● ' : ''}${t.label(`pairing-kind-button-${k}`)}`);
  const names = { mentor: cut(mentor.fullName, 60), mentee: cut(mentee.fullName, 60) };
  return screen(
    [
      t(pair.picking ? 'pairing-check-pick' : 'pairing-check', names),
      reasons !== '' && t('pairing-offer-why', { reasons: cut(reasons, 100) }),
      pair.late !== undefined && t(`pairing-late-chosen-${pair.late}`),
      t('pairing-check-dates', { end: dayText(t, pair.endsOn, today), due: dayText(t, pair.dueOn, today) }),
      pair.overLimitReason !== undefined && t('pairing-card-over', { reason: cut(pair.overLimitReason, 80) }),
      full &&
        t('pairing-check-full', {
          taken: mentor.seats.pairs + mentor.seats.offers,
          all: mentor.seats.capacity,
        }),
      pair.order !== undefined && orderWords(t, pair.order.number, pair.order.on ?? null, today),
    ],
    full
      ? [choice(draft, 'reason', t.label('pairing-check-reason'))]
      : [meant(choice(draft, 'send', t.label('pairing-check-send')))],
    [kind('consultant'), kind('subject')],
    !pair.picking && [
      choice(
        draft,
        'order',
        t.label(pair.order === undefined ? 'pairing-order-set' : 'pairing-order-change'),
      ),
    ],
  );
}

/** For a pair that begins late in the year. */
export function lateScreen(
  t: Translator,
  draft: Asking,
  choices: readonly LateChoice[],
  programmeEndsOn: Day,
  today: Day,
): Screen {
  return screen(
    [
      t(choices.length > 1 ? 'pairing-late' : 'pairing-late-only', {
        day: dayText(t, programmeEndsOn, today),
      }),
    ],
    ...choices.map((c) => [choice(draft, c, t.label(`pairing-late-${c}`))]),
  );
}
