import type { Translator } from '../../../platform/i18n/texts.ts';
import { known } from '../../../platform/known.ts';
import { wordsIn } from '../../common/words.ts';

import type { Criterion, Template } from './input.ts';
import { DEFAULT_MARKS, DEFAULT_MAX, isBuiltIn } from './rules.ts';

/** «Ясность и посильность целей» */
export function criterionWord(t: Translator, { key, texts }: Criterion): string {
  if (texts) return wordsIn(texts, t.locale);
  return isBuiltIn(key) ? t.label(`observations-criterion-${key}`) : key;
}

/** «в полной мере»: what a mark means on this sheet; undefined where the number says all. */
export function markMeaning(
  t: Translator,
  template: Pick<Template, 'maxMark' | 'scale'>,
  mark: number,
): string | undefined {
  const own = template.scale?.[mark];
  if (own) return wordsIn(own, t.locale);
  if (template.scale !== null || template.maxMark !== DEFAULT_MAX) return undefined;
  const meant = known(DEFAULT_MARKS, mark);
  return meant === undefined ? undefined : t.label(`observations-mark-${meant}`);
}

/** The name of a sheet. */
export function templateWord(t: Translator, template: Pick<Template, 'name'>): string {
  return template.name ? wordsIn(template.name, t.locale) : t.label('observations-template-default');
}
