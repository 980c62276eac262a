import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { meant, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';
import type { PairView } from '../queries.ts';
import type { Side } from '../rules.ts';
import { readerWords } from '../screens-about.ts';
import { pairNames } from '../screens-words.ts';
import { type PairFacts, trialWords } from '../stages/rules.ts';
import { decideTap, discussTap, pairTap, talkTap, trialAnswerTap, trialPaperTap } from '../taps.ts';

/** What a side is shown about the private answers; nothing of it depends on the other side's answer. */
export function trialScreen(
  t: Translator,
  view: PairView,
  own: PairFacts['trial'][Side],
  held: boolean,
): Screen {
  const { id, stage, trialDecision } = view.pair;
  const words = trialWords(own, { stage, trialDecision, trialHeld: held });
  const reader = readerWords(t, view.privateReader);
  const card: Row = [pairTap.button(t.label('pairing-open-card'), id)];
  const home: Row = [homeButton(t)];
  // A silent side may still answer while the reader talks with each.
  if (words === 'ask' || (words === 'decided' && own === undefined && held)) {
    return screen(
      [t('pairing-trial-ask', { reader })],
      [meant(trialAnswerTap.button(t.label('pairing-trial-continue'), id, 'continue'))],
      [
        trialAnswerTap.button(
          t.label(
            view.privateReader?.standsIn === true ? 'pairing-trial-discuss-trusted' : 'pairing-trial-discuss',
          ),
          id,
          'discuss',
        ),
      ],
      home,
    );
  }
  if (words === 'thanks') return trialThanks(t);
  if (words === 'decided') return talkScreen(t, view);
  return screen([t(words === 'passed' ? 'pairing-trial-passed' : 'pairing-trial-not-yet')], card, home);
}

/** Word for word the same after any answer of either side. */
export function trialThanks(t: Translator): Screen {
  return screen([t('pairing-trial-thanks')], [homeButton(t)]);
}

/** The reader talks with each. */
export function talkScreen(t: Translator, view: PairView): Screen {
  return screen(
    [t('pairing-trial-talk', { reader: readerWords(t, view.privateReader) })],
    [pairTap.button(t.label('pairing-open-card'), view.pair.id)],
    [homeButton(t)],
  );
}

/** What both sides will be told, to the reader before it is sent. */
export function talkAskScreen(t: Translator, view: PairView): Screen {
  const { text } = talkScreen(t, view);
  const { id } = view.pair;
  return screen(
    [t('pairing-preview-both', { pair: pairNames(view) }), '', t('pairing-preview-text', { text })],
    [decideTap.button(t.label('pairing-preview-send-both'), id, 'talk')],
    [discussTap.button(t.label('nav-back'), id), homeButton(t)],
  );
}

/** Both private answers, to their reader, with what may be decided. What was `promised` to a reader before is not said. */
export function discussCard(
  t: Translator,
  view: PairView,
  facts: PairFacts,
  promised: ReadonlySet<Side>,
): Screen {
  const { id, trialDecision } = view.pair;
  const answer = (side: Side) =>
    t(
      promised.has(side)
        ? 'pairing-trial-answer-before'
        : `pairing-trial-answer-${facts.trial[side] ?? 'none'}`,
      {
        name: initials(view[side].fullName),
      },
    );
  const paper = (side: Side): Row[] => {
    if (view[side].hasTelegram || facts.trial[side] !== undefined || facts.stage !== 'trial') return [];
    const name = cut(initials(view[side].fullName), 15);
    return [
      [trialPaperTap.button(t.label('pairing-trial-paper-continue', { name }), id, side, 'continue')],
      [trialPaperTap.button(t.label('pairing-trial-paper-discuss', { name }), id, side, 'discuss')],
    ];
  };
  const open = facts.stage === 'trial' && (trialDecision === null || trialDecision === 'talk');
  return screen(
    [
      t(open ? 'pairing-trial-card' : 'pairing-trial-card-settled', { pair: pairNames(view) }),
      '',
      answer('mentor'),
      answer('mentee'),
      '',
      open
        ? t(trialDecision === 'talk' ? 'pairing-trial-card-talk' : 'pairing-trial-card-note')
        : t('pairing-trial-card-done'),
    ],
    open && [decideTap.button(t.label('pairing-trial-decide-continue'), id, 'continue')],
    open && trialDecision === null && [talkTap.button(t.label('pairing-trial-decide-talk'), id)],
    open && [decideTap.button(t.label('pairing-trial-decide-rematch'), id, 'rematch')],
    ...paper('mentor'),
    ...paper('mentee'),
    [pairTap.button(t.label('pairing-open-card'), id), homeButton(t)],
  );
}
