import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/platform/i18n/texts.ts';
import { monthRows } from '../../src/platform/telegram/datePicker.ts';

const t = loadTexts('locales').for('ru');
const base = {
  month: '2026-11-24',
  from: '2026-11-24',
  to: '2027-01-20',
  today: '2026-11-24',
  dataOf: (day: string) => `d:${day}`,
  turnOf: (month: string) => `m:${month}`,
};
const texts = (options: Partial<typeof base> & { marked?: ReadonlySet<string> } = {}) =>
  monthRows(t, { ...base, ...options }).map((row) => row.map((button) => button.text));

describe('month picker', () => {
  it('shows only the weeks that have something to choose, days before as dots', () => {
    expect(texts()).toEqual([
      ['Ноябрь 2026', '›'],
      ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
      ['·', '[24]', '25', '26', '27', '28', '29'],
      ['30', '·', '·', '·', '·', '·', '·'],
    ]);
  });

  it('turns over the year and stops at the last month', () => {
    const rows = monthRows(t, { ...base, month: '2027-01-01' });
    expect(rows[0]?.map((b) => ('data' in b ? `${b.text}=${b.data}` : ''))).toEqual([
      '‹=m:2026-12-01',
      'Январь 2027=m:2027-01-01',
    ]);
    expect(rows.flat().filter((b) => 'data' in b && b.data.startsWith('d:'))).toHaveLength(20);
  });

  it('clamps a month outside the bounds and marks what is taken', () => {
    expect(texts({ month: '2025-01-01' })[0]).toEqual(['Ноябрь 2026', '›']);
    expect(texts({ marked: new Set(['2026-11-25']) })[2]?.[2]).toBe('25•');
  });
});
