import { cut, type Html, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, rows, type Screen, screen, turns } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { moreTap } from '../../home/taps.ts';
import { myPairsTap } from '../../pairing/taps.ts';
import { initials } from '../../people/rules.ts';
import { personMoreTap } from '../../people/taps.ts';
import {
  achievementFileTap,
  achievementsTap,
  achievementTap,
  dropAchievementSureTap,
  dropAchievementTap,
  editAchievementTap,
  indicatorsTap,
  newAchievementTap,
  schoolAchievementsTap,
} from '../facts/taps.ts';
import { ACHIEVEMENTS_PAGE, type AchievementRow, type OwnerView } from './queries.ts';
import { ACHIEVEMENT_KINDS } from './rules.ts';

interface Page {
  items: AchievementRow[];
  total: number;
  page: number;
}

const TITLE = 34;
const TITLE_OF_SCHOOL = 24;

function listRows({ items, total, page }: Page, dataOf: (page: number) => string): Row[] {
  const first = page * ACHIEVEMENTS_PAGE;
  return [
    items.map((item, i) => achievementTap.button(String(first + i + 1), item.id)),
    turns(page, total, ACHIEVEMENTS_PAGE, dataOf),
  ];
}

function listLine(t: Translator, item: AchievementRow, n: number, today: Day, named: boolean): Html {
  const facts = {
    n: String(n),
    kind: t.label(`monitoring-fact-${item.kind}`),
    title: cut(item.title, named ? TITLE_OF_SCHOOL : TITLE),
    day: formatDay(item.doneOn, t.locale, today),
  };
  return named
    ? t('monitoring-fact-line-of', { ...facts, name: initials(item.membership.person.fullName) })
    : t('monitoring-fact-line', facts);
}

/** Somebody's achievements: the list, and the kinds, each of which begins a new one. */
export function achievementsScreen(t: Translator, view: OwnerView, page: Page): Screen {
  const { member, own, mayAdd, keeper, today } = view;
  const name = initials(member.fullName);
  const kinds = ACHIEVEMENT_KINDS.map((kind) =>
    newAchievementTap.button(t.label(`monitoring-fact-${kind}`), member.id, kind),
  );
  return screen(
    [
      own ? t('monitoring-facts-mine') : t('monitoring-facts-of', { name }),
      page.total === 0 && t(mayAdd ? 'monitoring-facts-none' : 'monitoring-facts-none-other'),
      ...page.items.map((item, i) => listLine(t, item, page.page * ACHIEVEMENTS_PAGE + i + 1, today, false)),
      mayAdd && page.total > 0 && t('monitoring-facts-add'),
    ],
    ...listRows(page, (to) => achievementsTap.data(member.id, to)),
    ...(mayAdd ? rows(kinds, 2) : []),
    [
      own
        ? moreTap.button(t.label('nav-back'))
        : keeper
          ? personMoreTap.button(t.label('nav-back'), member.id)
          : myPairsTap.button(t.label('nav-back'), 0),
    ],
  );
}

/** All achievements of a school, for its curator. */
export function schoolAchievementsScreen(
  t: Translator,
  view: { schoolId: number; today: Day },
  page: Page,
): Screen {
  return screen(
    [
      t('monitoring-facts-school', { count: String(page.total) }),
      page.total === 0 && t('monitoring-facts-none-other'),
      ...page.items.map((item, i) =>
        listLine(t, item, page.page * ACHIEVEMENTS_PAGE + i + 1, view.today, true),
      ),
    ],
    ...listRows(page, (to) => schoolAchievementsTap.data(view.schoolId, to)),
    [indicatorsTap.button(t.label('nav-back'), view.schoolId, 0)],
  );
}

/** One achievement, with what may still be done with it. */
export function achievementScreen(
  t: Translator,
  found: { view: OwnerView; item: AchievementRow; changeable: boolean },
  head?: Html,
): Screen {
  const { view, item, changeable } = found;
  const edit = (what: 'title' | 'doneOn' | 'proof', label: string) =>
    editAchievementTap.button(label, item.id, what);
  return screen(
    [
      head,
      t('monitoring-fact-card', {
        kind: t.label(`monitoring-fact-${item.kind}`),
        title: item.title,
        day: formatDay(item.doneOn, t.locale, view.today),
      }),
      !view.own && plain(initials(item.membership.person.fullName)),
      item.link !== null && plain(item.link),
      item.fileId !== null && t('monitoring-fact-has-file'),
      !changeable && view.mayAdd && t('monitoring-fact-closed'),
    ],
    item.fileId !== null && [achievementFileTap.button(t.label('monitoring-fact-show-file'), item.id)],
    changeable && [edit('proof', t.label('monitoring-fact-attach'))],
    changeable && [
      edit('title', t.label('monitoring-fact-edit-title')),
      edit('doneOn', t.label('monitoring-fact-edit-day')),
    ],
    changeable && [dropAchievementTap.button(t.label('monitoring-fact-drop'), item.id)],
    [achievementsTap.button(t.label('nav-back'), view.member.id, 0)],
  );
}

/** Asked once more before an achievement is gone. */
export function dropAchievementScreen(t: Translator, item: AchievementRow): Screen {
  return screen(
    t('monitoring-fact-drop-sure', { title: cut(item.title, 80) }),
    [dropAchievementSureTap.button(t.label('monitoring-fact-drop'), item.id)],
    [achievementTap.button(t.label('nav-back'), item.id)],
  );
}
