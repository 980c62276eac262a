/** The observation sheets of a school: the list, one of them, and one that is being made. */
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Locale, Translator } from '../../../platform/i18n/texts.ts';
import {
  type Button,
  evenSize,
  meant,
  pageOf,
  type Row,
  rows,
  type Screen,
  screen,
} from '../../../platform/telegram/screen.ts';
import { homeButton, type OwnWords, wordsIn } from '../../common/words.ts';

import { schoolTap } from '../../organisations/taps.ts';

import { schoolTrendTap } from '../trend/taps.ts';
import type { Template } from './input.ts';
import type { SheetDraftAnswers } from './input-sheet.ts';
import type { SheetsView } from './queries-sheets.ts';
import { DEFAULT_CODE } from './rules.ts';
import { missingIn } from './rules-words.ts';
import { criterionWord, markMeaning, templateWord } from './screens-words.ts';
import {
  copyTemplateTap,
  editTemplateTap,
  newTemplateTap,
  offerTemplateTap,
  templatesTap,
  templateTap,
  withdrawTemplateTap,
} from './taps.ts';

const MOST_LINES = 4;
const LINE = 42;
const LABEL = 30;
const MEANINGS = 100;

type Choose = (value: string, label: string) => Button;

/** The sheets of a school: those offered, those taken out, and the way to a new one. */
export function templatesScreen(t: Translator, view: SheetsView): Screen {
  const { offered, withdrawn, schoolId } = view;
  return screen(
    [t('sheets-title'), t(offered.length === 1 ? 'sheets-one-offered' : 'sheets-several-offered')],
    ...offered.map((one) => [templateTap.button(cut(templateWord(t, one), LABEL), one.id, 0)]),
    ...withdrawn.map((one) => [
      templateTap.button(cut(t.label('sheets-withdrawn', { name: templateWord(t, one) }), LABEL), one.id, 0),
    ]),
    [newTemplateTap.button(t.label('sheets-new'), schoolId)],
    [schoolTrendTap.button(t.label('lesson-trend-open'), schoolId, 0, 0)],
    [schoolTap.button(t.label('nav-back'), schoolId), homeButton(t)],
  );
}

function meanings(t: Translator, template: Pick<Template, 'maxMark' | 'scale'>): Html | false {
  const words = Array.from({ length: template.maxMark + 1 }, (_, mark) => {
    const meaning = markMeaning(t, template, mark);
    return meaning === undefined ? undefined : `${mark} — ${meaning}`;
  }).filter((word) => word !== undefined);
  return words.length > 0 && t('sheets-meanings', { words: cut(words.join('; '), MEANINGS) });
}

/** The words in each language they were given in: what was read is seen before it is kept. */
function inAllLanguages(texts: OwnWords, locales: readonly Locale[]): string {
  const given = locales.flatMap((locale) => texts[locale] ?? []);
  const some = given.length > 0 ? given : Object.values(texts);
  return some
    .map((word) => cut(word, Math.floor(LINE / some.length) - (some.length > 1 ? 2 : 0)))
    .join(' · ');
}

function numbered(t: Translator, texts: readonly string[], first: number): Html[] {
  return texts.map((text, i) => t('sheets-line', { n: String(first + i + 1), text: cut(text, LINE) }));
}

/** One sheet: its criteria, marks, and what may be done with it. */
export function templateScreen(
  t: Translator,
  data: { template: Template; newest: boolean; observed: number; scope: { schoolId: number } },
  page: number,
): Screen {
  const { template, newest, observed, scope } = data;
  const { id, criteria, maxMark, version, archived, code } = template;
  const size = evenSize(criteria.length, MOST_LINES);
  const shown = pageOf(criteria, page, size, (to) => templateTap.data(id, to));
  const own = code !== DEFAULT_CODE;
  return screen(
    [
      t('sheets-card', { name: templateWord(t, template), max: String(maxMark), count: criteria.length }),
      ...numbered(
        t,
        shown.items.map((one) => criterionWord(t, one)),
        shown.first,
      ),
      meanings(t, template),
      newest
        ? t('sheets-card-facts', { version: String(version), observed: String(observed) })
        : t('sheets-old-version'),
      newest && archived && t('sheets-not-offered'),
    ],
    shown.turn,
    own && newest && [editTemplateTap.button(t.label('sheets-edit'), id)],
    [copyTemplateTap.button(t.label('sheets-copy'), id)],
    newest && [
      archived
        ? offerTemplateTap.button(t.label('sheets-offer'), id)
        : withdrawTemplateTap.button(t.label('sheets-withdraw'), id),
    ],
    [templatesTap.button(t.label('nav-back'), scope.schoolId), homeButton(t)],
  );
}

/** A sheet that is being made, shown back: a page of its criteria by number, and all that may be changed. */
export function sheetCheckScreen(
  t: Translator,
  data: SheetDraftAnswers & { locale: Locale },
  choose: Choose,
): Screen {
  const { criteria, maxMark, scale, locale } = data;
  const words = (given: OwnWords) => wordsIn(given, locale);
  const dataOf = (value: string) => {
    const button = choose(value, '');
    return 'data' in button ? button.data : '';
  };
  const size = evenSize(criteria.length, MOST_LINES);
  const shown = pageOf(criteria, data.page, size, (to) => dataOf(`p${to}`));
  const { first } = shown;
  const missing = missingIn(data, data.locales);
  const languages: Row[] = rows(
    missing.map((one) => choose(one, t.label('sheets-add-language', { locale: one }))),
    1,
  );
  return screen(
    [
      t('sheets-check', { name: words(data.name), max: String(maxMark), count: criteria.length }),
      ...numbered(
        t,
        shown.items.map(({ texts }) => inAllLanguages(texts, data.locales)),
        first,
      ),
      scale !== null &&
        t('sheets-meanings', {
          words: cut(scale.map((one, mark) => `${mark} — ${words(one)}`).join('; '), MEANINGS),
        }),
      t(data.replaces === null ? 'sheets-check-how' : 'sheets-check-how-version'),
    ],
    [meant(choose('save', t.label('sheets-save')))],
    shown.items.map((_, i) => choose(`c${first + i}`, String(first + i + 1))),
    shown.turn,
    [choose('name', t.label('sheets-set-name')), choose('max', t.label('sheets-set-max'))],
    [choose('criteria', t.label('sheets-set-criteria'))],
    ...languages,
  );
}
