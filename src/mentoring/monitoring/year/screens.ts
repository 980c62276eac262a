import type { Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { queueTap } from '../../home/taps.ts';
import { schoolYearOf } from '../../organisations/rules.ts';
import { yearName } from '../../organisations/screens-words.ts';
import { nextYearTap, programmeTap } from '../../organisations/taps.ts';
import { pairsTap } from '../../pairing/taps.ts';
import { basesTap } from '../../people/taps.ts';
import { packageNowTap } from '../../reports/package/taps.ts';
import type { YearView } from './queries.ts';
import type { YearTurn } from './rules.ts';
import { yearTap } from './taps.ts';

/** The first day of the school year that is to begin. */
const nextOf = ({ startsOn }: { startsOn: Day }, today: Day): Day =>
  today < startsOn ? startsOn : `${schoolYearOf(startsOn) + 1}-09-01`;

/** The line and the button of the home card. */
export function yearBrief(
  t: Translator,
  of: { schoolId: number; turn: YearTurn; programme: { startsOn: Day } },
  today: Day,
): { line: Html; button: Button } {
  const { schoolId, turn, programme } = of;
  const year = yearName(turn === 'closing' ? programme.startsOn : nextOf(programme, today));
  return {
    line: t(`monitoring-year-${turn}-line`, { year }),
    button: yearTap.button(t.label(`monitoring-year-${turn}-open`), schoolId),
  };
}

/** What is left of the year's turn, each with the screen that does it. */
export function yearScreen(t: Translator, view: YearView, today: Day): Screen {
  const { schoolId, turn, programme, prepared, prepares, living, past, packed, done } = view;
  const next = yearName(turn === 'starting' && done ? programme.startsOn : nextOf(programme, today));
  const mark = (done: boolean) => (done ? ('yes' as const) : ('no' as const));
  const prepare = prepares &&
    prepared === null &&
    !(turn === 'starting' && done) && [
      nextYearTap.button(t.label('monitoring-year-prepare', { year: next }), schoolId),
    ];
  const program = programmeTap.button(t.label('monitoring-year-programme'), schoolId);
  const settle = past > 0 && [queueTap.button(t.label('monitoring-year-settle'), 0)];
  const brief = yearBrief(t, view, today);
  const lines =
    turn === 'closing'
      ? [
          t('monitoring-year-closing', { year: yearName(programme.startsOn) }),
          t('monitoring-year-pairs', { done: mark(past === 0), count: past }),
          t('monitoring-year-package', { done: mark(packed) }),
          t('monitoring-year-prepared', { done: mark(prepared !== null), year: next }),
          t('monitoring-year-close', { done: mark(done) }),
        ]
      : [
          t('monitoring-year-starting', { year: next }),
          t('monitoring-year-prepared', { done: mark(prepared !== null || done), year: next }),
          t('monitoring-year-begin', { done: mark(done) }),
          t('monitoring-year-pairs', { done: mark(past === 0), count: past }),
          t('monitoring-year-people'),
        ];
  return {
    ...screen(
      lines,
      settle,
      turn === 'closing' && [packageNowTap.button(t.label('monitoring-year-papers'), schoolId)],
      prepare,
      [program],
      turn === 'starting' && [
        basesTap.button(t.label('monitoring-year-who'), schoolId),
        ...(living > 0 ? [pairsTap.button(t.label('home-pairs'), schoolId, 'living', 0)] : []),
      ],
      [homeButton(t)],
    ),
    brief,
  };
}
