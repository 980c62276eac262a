import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { homeTap } from '../home/taps.ts';
import { goesOnTap } from '../pairing/taps.ts';
import { initials } from '../people/rules.ts';
import { consentsTap, withdrawSureTap } from '../people/taps.ts';
import { eraseTap } from './taps.ts';

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

/** The name is hidden; each pair that runs goes on or ends, as the person says. */
export function hiddenScreen(
  t: Translator,
  done: { schoolId: number; offers: number; pairs: readonly { id: number; partner: string }[] },
): Screen {
  const pairs = done.pairs.slice(0, 3);
  return screen(
    [
      t('pairing-withdraw-pairContact-done', { offers: String(done.offers) }),
      pairs.length > 0 &&
        t('pairing-withdraw-pairs', { names: pairs.map((pair) => initials(pair.partner)).join(', ') }),
    ],
    ...pairs.flatMap((pair) => {
      const name = cut(initials(pair.partner), 16);
      return [
        [goesOnTap.button(t.label('pairing-withdraw-goes', { name }), done.schoolId, pair.id, 'goes')],
        [goesOnTap.button(t.label('pairing-withdraw-ends', { name }), done.schoolId, pair.id, 'ends')],
      ];
    }),
    [consentsTap.button(t.label('nav-back'))],
    [homeTap.button(t.label('nav-home'))],
  );
}

export function decidedScreen(t: Translator, goes: boolean): Screen {
  return screen(t(goes ? 'pairing-withdraw-goes-done' : 'pairing-withdraw-ends-done'), [
    homeTap.button(t.label('nav-home')),
  ]);
}
