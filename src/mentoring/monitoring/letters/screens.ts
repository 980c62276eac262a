import { lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { adminTap } from '../../organisations/taps.ts';
import { initials } from '../../people/rules.ts';
import type { DeadLetter } from './queries.ts';
import { letterAgainTap, lettersTap } from './taps.ts';

const PAGE = 3;
const ABOUT = ['meetings', 'pairing', 'goals', 'surveys', 'people', 'monitoring', 'organisations'] as const;

/** Why a message was given up, in words; Telegram's own sentence says nothing to a school. */
function reasonOf(error: string | null): 'doubt' | 'old' | 'silence' | 'refused' {
  if (error === 'no answer') return 'doubt';
  if (error?.startsWith('arguments:')) return 'old';
  return error === null || /^\d+$|could not|[A-Z]{4,}/.test(error) ? 'silence' : 'refused';
}

/** What did not go out, with the reason, and «повторить» for each. */
export function lettersScreen(
  t: Translator,
  letters: readonly DeadLetter[],
  page: number,
  now: Date,
): Screen {
  const back = [adminTap.button(t.label('nav-back'))];
  if (letters.length === 0) return screen([t('monitoring-letters-none')], back);
  const { items, turn, page: current } = pageOf(letters, page, PAGE, (n) => lettersTap.data(n));
  const about = (kind: string) => ABOUT.find((room) => kind.startsWith(`${room}.`)) ?? 'monitoring';
  return screen(
    [
      t('monitoring-letters', { count: letters.length }),
      ...items.map((letter, i) =>
        lines(
          t('monitoring-letter', {
            number: current * PAGE + i + 1,
            name: initials(letter.to),
            about: t.label(`monitoring-letter-about-${about(letter.kind)}`),
            moment: formatMoment(letter.dueAt, letter.zone, t.locale, now),
          }),
          t(`monitoring-letter-${reasonOf(letter.error)}`),
        ),
      ),
    ],
    ...items.map((letter, i) => [
      letterAgainTap.button(
        t.label('monitoring-letter-again', { number: current * PAGE + i + 1 }),
        letter.id,
        current,
      ),
    ]),
    turn,
    back,
  );
}
