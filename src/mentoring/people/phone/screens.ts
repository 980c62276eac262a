import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../rules.ts';
import { finishMoveTap, itWasMeTap, letMoveTap, notMyPhoneTap } from '../taps.ts';
import type { PhoneMoveView } from './queries.ts';

/** A move that waits: to the person on the old phone, or to a second keeper. */
export function moveScreen(t: Translator, move: PhoneMoveView, reader: { own: boolean; now: Date }): Screen {
  const when = formatMoment(move.dueAt, move.zone, t.locale, reader.now);
  const maker = initials(move.maker);
  if (reader.own) {
    return screen(
      t('people-phone-asks-old', { school: move.school, maker, when }),
      [letMoveTap.button(t.label('people-phone-it-is-me'), move.id, 'yes')],
      [notMyPhoneTap.button(t.label('people-phone-no'), move.inviteId, 'ask')],
    );
  }
  return screen(
    t('people-phone-asks-keeper', { name: initials(move.fullName), maker, when }),
    [letMoveTap.button(t.label('people-phone-let'), move.id, 'yes')],
    [letMoveTap.button(t.label('people-phone-let-not'), move.id, 'no')],
    [homeButton(t)],
  );
}

/** On the new phone of one of the staff, while the move waits. */
export function moveWaitsScreen(t: Translator, move: PhoneMoveView, now: Date): Screen {
  const when = formatMoment(move.dueAt, move.zone, t.locale, now);
  return screen(t('people-phone-waits', { name: initials(move.fullName), when }), [
    finishMoveTap.button(t.label(now < move.dueAt ? 'people-phone-check' : 'people-phone-yes')),
  ]);
}

/** The old phone is cut off: what it may still do about it. */
export function phoneLeftScreen(t: Translator, inviteId: number): Screen {
  return screen(
    t('people-phone-old'),
    [itWasMeTap.button(t.label('people-phone-it-was-me'), inviteId)],
    [notMyPhoneTap.button(t.label('people-phone-no'), inviteId, 'ask')],
  );
}

/** Asked once before a move is stopped or taken back. */
export function stopPhoneScreen(t: Translator, inviteId: number): Screen {
  return screen(
    t('people-phone-stop-sure'),
    [notMyPhoneTap.button(t.label('people-phone-stop'), inviteId, 'yes')],
    [homeButton(t)],
  );
}
