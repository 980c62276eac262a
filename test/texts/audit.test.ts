import { describe, expect, it } from 'vitest';
import { ACTS, auditShown } from '../../src/mentoring/common/rules-acts.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { texts } from '../support/bot.ts';

describe('the log of acts in words', () => {
  it.each(LOCALES)('says every act and what it is about, in %s', (locale) => {
    const t = texts.for(locale);
    const code = (act: string) => auditShown(act.replace('*', 'any')).replaceAll('.', '-');
    const dumb = Object.keys(ACTS).filter(
      (act) => t.label('export-word-action', { code: code(act) }) === code(act),
    );
    // Of an export the format is named: there is no format called "any".
    expect(dumb).toEqual(['export.own.*', 'export.*']);
    const other = t.label('export-word-about', { code: 'other' });
    const nameless = [...new Set(Object.values(ACTS))].filter(
      (model) => model !== null && t.label('export-word-about', { code: model }) === other,
    );
    expect(nameless).toEqual([]);
  });
});
