import { expect, it } from 'vitest';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { texts } from '../support/bot.ts';

it.each(LOCALES)(
  'a text takes the names of its variants alone, which the compiler holds, in %s',
  (locale) => {
    const t = texts.for(locale);
    const mentee = t.label('organisations-role', { role: 'mentee' });
    // @ts-expect-error no such variant: at run time the default one is said
    expect(t.label('organisations-role', { role: 'guide' })).toBe(mentee);
    // @ts-expect-error a number chooses among numbers
    expect(t.label('organisations-week', { days: '5' })).toBe(t.label('organisations-week', { days: 6 }));
    // @ts-expect-error no such key
    expect(t.label('meetings-kind-webinar')).toContain('meetings-kind-webinar');
    const either = (key: 'organisations-role' | 'surveys-role') =>
      // @ts-expect-error of a computed key every text must have the variant
      t.label(key, { role: 'director' });
    expect(either('organisations-role')).not.toBe(mentee);
  },
);
