/** Messages about a sheet to the other person of the two. */
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import type { SheetView } from './queries.ts';
import { lessonWord, whoWord } from './screens-words.ts';
import { lessonTap } from './taps.ts';

/** «👁 Лист урока: ср 25 ноября», with its button; nothing of its content. */
export function toldScreen(t: Translator, sheet: SheetView, what: 'shared' | 'disagreed'): Screen {
  const args = {
    day: formatDay(sheet.heldOn, t.locale, sheet.today),
    lesson: lessonWord(t, sheet),
    who: whoWord(sheet),
  };
  const text =
    what === 'disagreed'
      ? t('observations-told-disagreed', args)
      : sheet.correctsId === null
        ? t('observations-told-shared', args)
        : t('observations-told-corrected', args);
  return screen(text, [lessonTap.button(t.label('observations-open-sheet'), sheet.id)]);
}

/** The teacher has written their self-reflection. */
export function reflectedScreen(t: Translator, sheet: SheetView): Screen {
  const args = { day: formatDay(sheet.heldOn, t.locale, sheet.today), who: whoWord(sheet) };
  const button = lessonTap.button(t.label('observations-open-sheet'), sheet.id);
  return {
    ...screen(t('observations-told-reflected', args), [button]),
    brief: { line: t('observations-told-reflected-line', args), button },
  };
}
