/** The lessons of a pair, and the choice of a pair to write one of. */
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { homeButton } from '../../common/words.ts';

import type { MyPair } from '../../pairing/lists/queries.ts';
import type { PairView } from '../../pairing/queries.ts';
import { partnerOf } from '../../pairing/screens-words.ts';
import { pairTap } from '../../pairing/taps.ts';
import { firstWithInitial, initials } from '../../people/rules.ts';
import { trendTap } from '../trend/taps.ts';
import type { LessonLine } from './queries.ts';
import { lessonWord, pointsWord } from './screens-words.ts';
import * as taps from './taps.ts';

const PAGE = 5;

/** «👁 Уроки»: newest first; a number under each line opens it. */
export function lessonsScreen(
  t: Translator,
  view: PairView,
  items: readonly LessonLine[],
  wanted: number,
): Screen {
  const { pair, side } = view;
  const page = pageOf(items, wanted, PAGE, (to) => taps.lessonsTap.data(pair.id, to));
  const number = (index: number) => String(page.first + index + 1);
  const line = (item: LessonLine, index: number) => {
    const lesson = cut(lessonWord(t, item), 28);
    const args = {
      number: number(index),
      day: formatDay(item.heldOn, t.locale, view.today),
      lesson: item.kind === 'menteeVisit' ? t.label('observations-list-at-mentor', { lesson }) : lesson,
    };
    if (!item.shared) return t('observations-list-saved', args);
    return item.points
      ? t('observations-list-line', { ...args, points: pointsWord(t, item.points) })
      : t('observations-list-held', args);
  };
  const living = pair.status === 'active' || pair.status === 'paused';
  return screen(
    [
      t('observations-list-title', { who: partnerOf(view) }),
      items.length === 0 ? t('observations-list-empty') : '',
      ...page.items.map(line),
    ],
    page.items.map((item, index) => taps.lessonTap.button(number(index), item.id)),
    page.turn,
    living && side !== undefined && [newLessonButton(t, side, pair.id)],
    side !== undefined &&
      items.filter((item) => item.shared).length > 1 && [
        trendTap.button(t.label('lesson-trend-open'), pair.id, 0, 0),
      ],
    [pairTap.button(t.label('meetings-to-pair'), pair.id), homeButton(t)],
  );
}

/** «👁 Записать урок», or, for a mentee, «👁 Записать урок наставника». */
function newLessonButton(t: Translator, side: 'mentor' | 'mentee', pairId: number): Row[number] {
  return taps.newLessonTap.button(
    t.label(side === 'mentor' ? 'observations-new' : 'observations-new-mentee'),
    pairId,
  );
}

/** The choice of the teacher, when the person has several pairs. */
export function chooseLessonScreen(t: Translator, pairs: readonly MyPair[]): Screen {
  return screen(
    t('observations-choose-pair'),
    ...pairs.map((pair): Row => {
      const mentor = pair.side === 'mentor';
      const name = mentor ? firstWithInitial(pair.partner) : initials(pair.partner);
      return [taps.newLessonTap.button(cut(name, 30), pair.id)];
    }),
    [homeButton(t)],
  );
}

/** A sheet of this pair was begun and left: go on, or begin anew. */
export function draftLeftScreen(
  t: Translator,
  draft: { id: number; className: string | null; day: string | null },
): Screen {
  const { id, className, day } = draft;
  return screen(
    t('observations-draft-left', { lesson: [className, day].filter((word) => word !== null).join(' · ') }),
    [taps.continueLessonTap.button(t.label('observations-draft-go-on'), id)],
    [taps.anewLessonTap.button(t.label('observations-draft-anew'), id)],
    [homeButton(t)],
  );
}
