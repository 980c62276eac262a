import { cut } from '../../../platform/i18n/html.ts';
import { LOCALES, type Locale, type Translator } from '../../../platform/i18n/texts.ts';
import { type Button, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';
import { moreTap } from '../../home/taps.ts';
import type { SheetView } from '../../lessons/sheet/queries.ts';
import { lessonWord } from '../../lessons/sheet/screens-words.ts';
import { lessonTap } from '../../lessons/sheet/taps.ts';
import type { PairView } from '../../pairing/queries.ts';
import { pairTap } from '../../pairing/taps.ts';
import { initials } from '../../people/rules.ts';
import type { PaperName } from './input.ts';
import {
  editPaperNameTap,
  lessonFileTap,
  lessonPaperTap,
  pairPapersTap,
  pairPaperTap,
  paperNamesTap,
  portfolioFileTap,
  portfolioTap,
  schoolPapersTap,
  schoolPaperTap,
} from './taps.ts';

const LABEL = 30;

/** The languages a document may be had in: the school's, and the reader's own; no row where there is no choice. */
function localeRow(
  t: Translator,
  offered: { school: readonly Locale[]; chosen: Locale },
  of: (label: string, locale: Locale) => Button,
): Row | false {
  const { school, chosen } = offered;
  const all = LOCALES.filter((locale) => school.includes(locale) || locale === t.locale || locale === chosen);
  if (all.length < 2) return false;
  return all.map((locale) => {
    const name = t.label(`document-locale-${locale}`);
    return of(locale === chosen ? `• ${name}` : name, locale);
  });
}

/** «📄 Документы» of a pair: those this reader may have, in the language chosen below. */
export function pairPapersScreen(
  t: Translator,
  view: PairView,
  papers: readonly ('plan' | 'programme' | 'thanks' | 'certificate')[],
  offered: { school: readonly Locale[]; chosen: Locale },
): Screen {
  const { id } = view.pair;
  const names = `${initials(view.mentor.fullName)} — ${initials(view.mentee.fullName)}`;
  return screen(
    t('document-pair-screen', { names, due: papers.length > 2 ? 'yes' : 'no' }),
    ...papers.map((paper) => [
      pairPaperTap.button(t.label(`document-make-${paper}`), id, paper, offered.chosen),
    ]),
    localeRow(t, offered, (label, locale) => pairPapersTap.button(label, id, locale)),
    [pairTap.button(t.label('nav-back'), id), homeButton(t)],
  );
}

/** «📄 Документы школы»: drafts, and what they are filled with. */
export function schoolPapersScreen(
  t: Translator,
  facts: { schoolId: number; school: string; pairs: number },
  offered: { school: readonly Locale[]; chosen: Locale },
): Screen {
  const { schoolId, school, pairs } = facts;
  const draft = (paper: 'order' | 'consents') =>
    schoolPaperTap.button(t.label(`document-make-${paper}`), schoolId, paper, offered.chosen);
  return screen(
    t('document-school-screen', { school, count: pairs }),
    pairs > 0 && [draft('order')],
    [draft('consents')],
    [paperNamesTap.button(t.label('document-names-open'), schoolId)],
    localeRow(t, offered, (label, locale) => schoolPapersTap.button(label, schoolId, locale)),
    [moreTap.button(t.label('nav-back')), homeButton(t)],
  );
}

/** «Для документов»: how papers name the school and its head. */
export function paperNamesScreen(
  t: Translator,
  facts: { schoolId: number } & Record<PaperName, string | null>,
): Screen {
  const { schoolId } = facts;
  const told = (field: PaperName) => cut(facts[field] ?? t.label('document-names-none'), 120);
  return screen(
    t('document-names-screen', {
      officialName: told('officialName'),
      directorName: told('directorName'),
    }),
    [
      editPaperNameTap.button(t.label('document-edit-officialName'), schoolId, 'officialName'),
      editPaperNameTap.button(t.label('document-edit-directorName'), schoolId, 'directorName'),
    ],
    [schoolPapersTap.button(t.label('nav-back'), schoolId, t.locale), homeButton(t)],
  );
}

/** «📄 Портфолио наставника». */
export function portfolioScreen(
  t: Translator,
  facts: { membershipId: number; school: string },
  offered: { school: readonly Locale[]; chosen: Locale },
): Screen {
  const { membershipId, school } = facts;
  return screen(
    t('document-portfolio-screen', { school }),
    [portfolioFileTap.button(t.label('document-make-portfolio'), membershipId, offered.chosen)],
    localeRow(t, offered, (label, locale) => portfolioTap.button(label, membershipId, locale)),
    [moreTap.button(t.label('nav-back')), homeButton(t)],
  );
}

/** «📄 Лист для печати» of an observed lesson. */
export function lessonPaperScreen(
  t: Translator,
  sheet: Pick<SheetView, 'id' | 'className' | 'subject'>,
  offered: { school: readonly Locale[]; chosen: Locale },
): Screen {
  const { id } = sheet;
  return screen(
    t('document-lesson-screen', { lesson: lessonWord(t, sheet) }),
    [lessonFileTap.button(t.label('document-make-lesson'), id, offered.chosen)],
    localeRow(t, offered, (label, locale) => lessonPaperTap.button(label, id, locale)),
    [lessonTap.button(t.label('nav-back'), id), homeButton(t)],
  );
}

/** What «Ещё» offers of documents: papers of schools one runs, a mentor's portfolio; by school when several. */
export function documentRows(
  t: Translator,
  of: {
    schools: readonly { schoolId: number; school: string }[];
    mentor: readonly { membershipId: number; school: string }[];
  },
): Row[] {
  const named = (several: boolean, label: string, ofSchool: string) =>
    several ? cut(ofSchool, LABEL) : label;
  return [
    ...of.schools.map(({ schoolId, school }) => [
      schoolPapersTap.button(
        named(
          of.schools.length > 1,
          t.label('document-school-open'),
          t.label('document-school-open-of', { school }),
        ),
        schoolId,
        t.locale,
      ),
    ]),
    ...of.mentor.map(({ membershipId, school }) => [
      portfolioTap.button(
        named(
          of.mentor.length > 1,
          t.label('document-portfolio-open'),
          t.label('document-portfolio-open-of', { school }),
        ),
        membershipId,
        t.locale,
      ),
    ]),
  ];
}
