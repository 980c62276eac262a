import { lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import type { PersonCard } from '../queries-person.ts';
import { initials } from '../rules.ts';
import { comeBackTap, onPaperTap, personMoreTap } from '../taps.ts';
import type { EnteredOnPaper } from './queries.ts';

/** A screen holds that many; the newest are named, the rest counted. */
const LINES = 4;

/** Before somebody with Telegram is put on paper: the curator reads that they will be told. */
export function paperSureScreen(t: Translator, card: PersonCard): Screen {
  const { member } = card;
  return screen(
    t('people-paper-sure', { name: member.fullName }),
    [onPaperTap.button(t.label('people-paper-yes'), member.id, 'on')],
    [personMoreTap.button(t.label('nav-back'), member.id)],
  );
}

/** To the person: from now on a curator enters their answers, unless they say otherwise. */
export function putOnPaperScreen(t: Translator, membershipId: number, school: string): Screen {
  return screen(t('people-push-onpaper', { school }), [
    comeBackTap.button(t.label('people-in-bot'), membershipId),
  ]);
}

/** «Пока Вы были на бумаге, внесено: …» */
export function backInBotScreen(
  t: Translator,
  entered: readonly EnteredOnPaper[],
  zone: string,
  now: Date,
): Screen {
  const today = dayOf(now, zone);
  const shown = entered.slice(-LINES);
  const line = ({ what, at, other, answer }: EnteredOnPaper) =>
    t('people-entered-line', {
      day: formatDay(dayOf(at, zone), t.locale, today),
      what: t.label(
        answer === null
          ? `people-entered-${what as 'trial'}`
          : `people-entered-${what as 'offer'}-${answer as 'accepted'}`,
      ),
      name: initials(other),
    });
  return screen(
    [
      t('people-back-in-bot'),
      '',
      entered.length === 0
        ? t('people-entered-nothing')
        : t('people-entered', { lines: lines(...shown.map(line)) }),
      entered.length > shown.length && t('people-entered-more', { count: entered.length - shown.length }),
      entered.length > 0 && t('people-entered-wrong'),
    ],
    [homeButton(t)],
  );
}
