/** «Взаимопосещение»: visits between colleagues who are no pair. */
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { homeButton } from '../../common/words.ts';

import { boardTap } from '../../openLessons/taps.ts';
import { initials } from '../../people/rules.ts';
import { lessonWord } from '../sheet/screens-words.ts';
import { lessonTap } from '../sheet/taps.ts';
import type { ColleagueVisit, ColleagueVisits } from './queries.ts';
import { chooseColleagueTap, colleagueVisitsTap } from './taps.ts';

const PAGE = 5;
const NAME = 18;
const LESSON = 20;

/** My visits and those to me, by number. */
export function colleagueVisitsScreen(t: Translator, view: ColleagueVisits, wanted: number): Screen {
  const { schoolId, visits, today } = view;
  const page = pageOf(visits, wanted, PAGE, (to) => colleagueVisitsTap.data(schoolId, to));
  const number = (i: number) => String(page.first + i + 1);
  const line = (visit: ColleagueVisit, i: number) =>
    t(
      visit.mine
        ? visit.shared
          ? 'colleagues-line-mine'
          : 'colleagues-line-saved'
        : 'colleagues-line-theirs',
      {
        n: number(i),
        day: formatDay(visit.heldOn, t.locale, today),
        who: cut(initials(visit.other), NAME),
        lesson: cut(lessonWord(t, visit), LESSON),
      },
    );
  return screen(
    [t('colleagues-title'), visits.length === 0 && t('colleagues-none'), ...page.items.map(line)],
    page.items.map((visit, i) => lessonTap.button(number(i), visit.id)),
    page.turn,
    [chooseColleagueTap.button(t.label('colleagues-new'), schoolId)],
    [boardTap.button(t.label('nav-back'), schoolId, 'ahead', 0), homeButton(t)],
  );
}
