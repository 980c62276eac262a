import { describe, expect, it } from 'vitest';
import type { PairView } from '../../src/mentoring/pairing/queries.ts';
import {
  documentRows,
  lessonPaperScreen,
  pairPapersScreen,
  paperNamesScreen,
  portfolioScreen,
  schoolPapersScreen,
} from '../../src/mentoring/reports/papers/screens.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { inlineKeyboard, type Screen, screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const ID = 2_000_000_000;
const SCHOOL = 'Средняя общеобразовательная школа № 5 с углублённым изучением английского языка';
const view = {
  pair: { id: ID },
  mentor: { fullName: 'Константинопольская-Лебедева Александра Владиславовна' },
  mentee: { fullName: 'Нұрсұлтанова-Сабитова Айгерім Ерланқызы' },
} as unknown as PairView;

describe.each(LOCALES)('screens of papers in %s', (locale) => {
  const t = texts.for(locale);
  const offered = { school: LOCALES, chosen: locale };
  const more = (several: boolean) => {
    const names = several ? [SCHOOL, SCHOOL] : [SCHOOL];
    return screen(
      t('home-more-title'),
      ...documentRows(t, {
        schools: names.map((school) => ({ schoolId: ID, school })),
        mentor: names.map((school) => ({ membershipId: ID, school })),
      }),
    );
  };
  const screens: Record<string, Screen> = {
    'a pair under way': pairPapersScreen(t, view, ['plan', 'programme'], offered),
    'a pair that has summed up': pairPapersScreen(
      t,
      view,
      ['plan', 'programme', 'thanks', 'certificate'],
      offered,
    ),
    'a school': schoolPapersScreen(t, { schoolId: ID, school: SCHOOL, pairs: 21 }, offered),
    'a school without pairs': schoolPapersScreen(t, { schoolId: ID, school: SCHOOL, pairs: 0 }, offered),
    'names not given': paperNamesScreen(t, { schoolId: ID, officialName: null, directorName: null }),
    'names given': paperNamesScreen(t, {
      schoolId: ID,
      officialName: SCHOOL.repeat(3),
      directorName: view.mentor.fullName,
    }),
    portfolio: portfolioScreen(t, { membershipId: ID, school: SCHOOL }, offered),
    lesson: lessonPaperScreen(t, { id: ID, className: '10 “Б”', subject: 'kazakhLiterature' }, offered),
    more: more(false),
    'more of several schools': more(true),
    'ask the name': screen(t('document-ask-officialName')),
    'refuse the name': screen(t('document-bad-officialName')),
  };
  it.each(Object.entries(screens))('%s', (_name, { text, keyboard = [] }) => {
    const params = { text: text.value, reply_markup: inlineKeyboard(keyboard) };
    expect(styleProblems({ method: 'sendMessage', params } as never)).toEqual([]);
  });

  it('offers no choice of language where a school has one', () => {
    const { keyboard = [] } = portfolioScreen(
      t,
      { membershipId: ID, school: SCHOOL },
      { school: [locale], chosen: locale },
    );
    expect(keyboard.flat().map((button) => button.text)).not.toContain(t.label(`document-locale-${locale}`));
  });
});
