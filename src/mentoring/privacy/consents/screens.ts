import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';

import { goesOnTap } from '../../pairing/taps.ts';
import { initials } from '../../people/rules.ts';
import { consentsTap, withdrawSureTap } from '../../people/taps.ts';
import { eraseTap } from '../taps.ts';

/** What taking the consent back will do, before it is done. */
export function withdrawScreen(
  t: Translator,
  asked: {
    kind: 'programme' | 'pairContact';
    schoolId: number;
    pairs: number;
    offers: number;
    lastCurator: boolean;
  },
): Screen {
  const { kind, schoolId } = asked;
  const counts = { pairs: String(asked.pairs), offers: String(asked.offers) };
  return screen(
    [
      t(`pairing-withdraw-${kind}`, counts),
      kind === 'programme' && asked.lastCurator && t('pairing-withdraw-last-curator'),
    ],
    [withdrawSureTap.button(t.label(`pairing-withdraw-${kind}-do`), kind, schoolId)],
    [consentsTap.button(t.label('nav-back'))],
  );
}

/** The programme is left: what was done, and the way to have the rest erased. */
export function leftScreen(t: Translator, done: { pairs: number; offers: number }): Screen {
  return screen(
    t('pairing-withdraw-programme-done', { pairs: String(done.pairs), offers: String(done.offers) }),
    [eraseTap.button(t.label('pairing-withdraw-erase'))],
  );
}

type Running = readonly { id: number; partner: string }[];

/** The pair that is asked about now; the others follow, each by itself. */
function asked(t: Translator, schoolId: number, pairs: Running) {
  const [pair] = pairs;
  if (!pair) return { text: undefined, keys: [] };
  const name = cut(initials(pair.partner), 16);
  return {
    text: t('pairing-withdraw-pairs', { names: initials(pair.partner) }),
    keys: [
      [goesOnTap.button(t.label('pairing-withdraw-goes', { name }), schoolId, pair.id, 'goes')],
      [goesOnTap.button(t.label('pairing-withdraw-ends', { name }), schoolId, pair.id, 'ends')],
    ],
  };
}

/** The name is hidden; each pair that runs goes on or ends, as the person says. */
export function hiddenScreen(
  t: Translator,
  done: { schoolId: number; offers: number; pairs: Running },
): Screen {
  const { text, keys } = asked(t, done.schoolId, done.pairs);
  return screen(
    [t('pairing-withdraw-pairContact-done', { offers: String(done.offers) }), text],
    ...keys,
    [consentsTap.button(t.label('nav-back'))],
    [homeButton(t)],
  );
}

/** What was said about one pair is done; then the next one is asked about. */
export function decidedScreen(
  t: Translator,
  done: { goes: boolean; schoolId: number; next: Running },
): Screen {
  const { text, keys } = asked(t, done.schoolId, done.next);
  return screen([t(done.goes ? 'pairing-withdraw-goes-done' : 'pairing-withdraw-ends-done'), text], ...keys, [
    homeButton(t),
  ]);
}
