import type { Translator } from '../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { dayOf } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';

import { initials } from '../people/rules.ts';
import { DATA } from '../people/rules-data.ts';
import {
  basesTap,
  consentsTap,
  personTap,
  privacySeesTap,
  privacyTap,
  privacyTextTap,
} from '../people/taps.ts';
import type { OpenErasure } from './queries.ts';
import { GRACE_DAYS } from './rules.ts';
import { eraseSureTap, eraseTap, myDataFilesTap, myDataTap, takeBackTap } from './taps.ts';

/** /privacy: how much is kept of each kind, by the groups of «Кто что видит». */
export function privacyScreen(t: Translator, kept: Readonly<Partial<Record<string, number>>>): Screen {
  const counts = DATA.flatMap(({ key, models }) => {
    const count = models.reduce((sum, model) => sum + (kept[model] ?? 0), 0);
    const what = t.label(`privacy-short-${key}`);
    return count > 0 ? [t.label('privacy-kept-item', { what, count: String(count) })] : [];
  });
  return screen(
    [t('people-privacy'), t('privacy-kept', { counts: counts.join(' · ') }), '', t('people-privacy-end')],
    [myDataTap.button(t.label('privacy-mine-open'))],
    [privacySeesTap.button(t.label('people-who-sees'))],
    [privacyTextTap.button(t.label('people-terms'))],
    [consentsTap.button(t.label('people-my-consents'))],
    [homeButton(t)],
  );
}

/** /privacy of a guest: nothing is kept but the language, and perhaps an entry begun. */
export function guestPrivacyScreen(t: Translator): Screen {
  return screen(t('people-privacy-guest'));
}

/** The request that waits: until when, and the one tap that takes it back. */
export function waitingScreen(t: Translator, open: OpenErasure, now: Date, zone = 'UTC'): Screen {
  const day = formatDay(dayOf(open.dueAt, zone), t.locale, dayOf(now, zone));
  return screen(
    [
      t('privacy-erase-waits', { day }),
      open.paperOn !== null &&
        t('privacy-erase-waits-paper', { day: formatDay(open.paperOn, t.locale, dayOf(now, zone)) }),
      t('privacy-erase-back-way'),
    ],
    [takeBackTap.button(t.label('privacy-erase-keep'))],
    [myDataFilesTap.button(t.label('privacy-mine-get'))],
  );
}

/** What erasure does, said before it is asked for. */
export function eraseScreen(t: Translator, facts: { alone: boolean }): Screen {
  return screen(
    [t('privacy-erase-ask', { days: GRACE_DAYS }), facts.alone && t('privacy-erase-alone')],
    [eraseSureTap.button(t.label('privacy-erase-yes'))],
    [myDataFilesTap.button(t.label('privacy-mine-get'))],
    [privacyTap.button(t.label('nav-back'))],
  );
}

/** «Мои данные»: what is in the files. */
export function myDataScreen(t: Translator): Screen {
  return screen(
    t('privacy-mine'),
    [myDataFilesTap.button(t.label('privacy-mine-get'))],
    [eraseTap.button(t.label('privacy-erase'))],
    [privacyTap.button(t.label('nav-back'))],
  );
}

/** The data stay. */
export function keptScreen(t: Translator, kept: boolean): Screen {
  return screen(t(kept ? 'privacy-erase-kept' : 'privacy-erase-none'), [homeButton(t)]);
}

/** What came of a paper. */
export function paperScreen(t: Translator, day: string | undefined): Screen {
  return screen(day === undefined ? t('privacy-paper-elsewhere') : t('privacy-paper-done', { day }), [
    homeButton(t),
  ]);
}

/** The papers of people without Telegram that can still be taken back, each behind a button to the card. */
export function papersScreen(
  t: Translator,
  papers: readonly { membershipId: number; fullName: string; dueAt: Date }[],
  facts: { schoolId: number; zone: string; now: Date },
): Screen {
  const today = dayOf(facts.now, facts.zone);
  return screen(
    t(papers.length === 0 ? 'privacy-papers-none' : 'privacy-papers'),
    ...papers.map((paper) => {
      const day = formatDay(dayOf(paper.dueAt, facts.zone), t.locale, today);
      return [
        personTap.button(
          t.label('privacy-papers-one', { name: initials(paper.fullName), day }),
          paper.membershipId,
        ),
      ];
    }),
    [basesTap.button(t.label('nav-back'), facts.schoolId)],
  );
}
