import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BANK,
  isBankQuestion,
  kindOf,
  ownIdOf,
  type QuestionId,
  wordingOf,
} from '../../src/mentoring/surveys/bank/rules.ts';
import {
  FORMS,
  formFor,
  MOST_SCORED,
  minutesFor,
  type OwnAsked,
  questionsOf,
} from '../../src/mentoring/surveys/bank/rules-forms.ts';
import type { SurveyForm } from '../../src/platform/database/generated/enums.ts';
import { everyOf } from '../../src/platform/known.ts';
import { texts } from '../support/bot.ts';

const SIDES = ['mentee', 'mentor'] as const;
const NAMES = everyOf<SurveyForm>()(['quarterly', 'before', 'after']);
const kinds = (ids: readonly QuestionId[]) => ids.map((id) => kindOf(id));

describe('the bank and its forms', () => {
  it('asks ten questions a term, in at most three minutes, calm among them', () => {
    for (const side of SIDES) {
      const ids = FORMS.quarterly[side];
      expect(ids).toHaveLength(10);
      expect(minutesFor(kinds(ids))).toBe(3);
      expect(ids).toContain('calm');
      expect(kinds(ids).filter((kind) => kind === 'score').length).toBeLessThanOrEqual(8);
      expect(minutesFor(kinds(FORMS.before[side]))).toBeLessThanOrEqual(3);
      expect(minutesFor(kinds(FORMS.after[side]))).toBeLessThanOrEqual(4);
    }
  });

  it('compares «до», the terms and «после»: what is asked before is asked after, and every question somewhere', () => {
    for (const side of SIDES) {
      const before = FORMS.before[side].filter((id) => kindOf(id) !== 'text');
      expect(FORMS.after[side]).toEqual(expect.arrayContaining(before));
      const shared = FORMS.quarterly[side].filter((id) => FORMS.after[side].includes(id));
      expect(shared.length).toBeGreaterThanOrEqual(7);
    }
    const sheets = SIDES.flatMap((role) => NAMES.map((form) => ({ role, form })));
    const unmet = sheets.flatMap((sheet) => questionsOf([{ ...sheet, met: false }], [])[0]?.questions ?? []);
    const asked = new Set<string>([...sheets.flatMap(({ role, form }) => FORMS[form][role]), ...unmet]);
    expect(BANK.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('who never met is asked what hindered the first meeting, and nothing that only a meeting could tell', () => {
    const told = ['usefulness', 'support', 'practice', 'involvement', 'satisfaction', 'effectiveness'];
    for (const role of SIDES) {
      for (const form of NAMES) {
        const [met] = questionsOf([{ role, form, met: true }], []);
        const [unmet] = questionsOf([{ role, form, met: false }], []);
        expect(met?.questions).toEqual(questionsOf([{ role, form }], [])[0]?.questions);
        expect(met?.questions).not.toContain('hindered');
        expect(unmet?.questions).toEqual(expect.arrayContaining(['hindered', 'calm']));
        // «До» asks about what is expected; the mentor's support is the school's.
        if (form === 'before') continue;
        const about = told.filter((id) => id !== 'support' || role === 'mentee');
        expect(unmet?.questions.filter((id) => about.includes(id))).toEqual([]);
      }
    }
  });

  it('has words for every question, form and side in three languages', () => {
    for (const locale of ['ru', 'kk', 'en'] as const) {
      const t = texts.for(locale);
      for (const form of NAMES) {
        for (const side of SIDES) {
          for (const id of FORMS[form][side]) {
            const words = t.label(`surveys-q-${id}`, { wording: wordingOf(side, form) });
            expect(words).not.toContain('surveys-q');
            expect(words.length).toBeLessThan(140);
          }
        }
      }
    }
  });
});

describe('which form a side gets', () => {
  const first = { startsOn: '2026-09-01', first: true, last: false };
  const middle = { startsOn: '2026-11-02', first: false, last: false };
  const last = { startsOn: '2027-03-29', first: false, last: true };
  const of = (pairStartsOn: string, opensOn: string, term: typeof first) =>
    formFor({ pairStartsOn, opensOn, term });

  it('«до» in the first term for pairs that began in it, and for young ones later; nothing in the first week', () => {
    expect(of('2026-09-14', '2026-10-13', first)).toBe('before');
    expect(of('2026-08-20', '2026-10-13', first)).toBe('quarterly');
    expect(of('2026-10-08', '2026-10-13', first)).toBeUndefined();
    expect(of('2026-12-05', '2026-12-15', middle)).toBe('before');
    expect(of('2026-12-01', '2026-12-15', middle)).toBe('quarterly');
    expect(of('2026-12-10', '2026-12-15', middle)).toBeUndefined();
  });

  it('«после» is the last term’s form', () => {
    expect(of('2026-09-14', '2027-05-14', last)).toBe('after');
    expect(of('2027-04-01', '2027-05-14', last)).toBe('after');
    expect(of('2027-05-05', '2027-05-14', last)).toBeUndefined();
  });
});

describe('the limit of marks', () => {
  const own = fc.array(
    fc.record({
      kind: fc.constantFrom('score', 'choice', 'yesNo', 'text'),
      role: fc.constantFrom('mentor', 'mentee', null),
    }),
    { maxLength: 5 },
  );
  const sheets = fc.uniqueArray(
    fc.record({ role: fc.constantFrom(...SIDES), form: fc.constantFrom(...NAMES) }),
    { minLength: 1, maxLength: 2, selector: (sheet) => sheet.role },
  );

  it('never asks anybody for more than twelve, keeps the school’s own, and calm on every sheet', () => {
    fc.assert(
      fc.property(sheets, own, (asked, made) => {
        const questions: OwnAsked[] = made.map((one, i) => ({ id: i + 1, ...one }));
        const given = questionsOf(asked, questions);
        const all = given.flatMap((sheet) => sheet.questions);
        const isScored = (key: string) =>
          isBankQuestion(key)
            ? kindOf(key) === 'score'
            : questions.find((one) => one.id === ownIdOf(key))?.kind === 'score';
        expect(all.filter(isScored).length).toBeLessThanOrEqual(MOST_SCORED);
        const ownAsked = all.flatMap((key) => ownIdOf(key) ?? []);
        expect(new Set(ownAsked).size).toBe(ownAsked.length);
        const mine = questions.filter((one) => one.role === null || asked.some((s) => s.role === one.role));
        expect(ownAsked.toSorted((a, b) => a - b)).toEqual(mine.map((one) => one.id));
        for (const sheet of given) {
          expect(sheet.questions).toContain('calm');
          expect(new Set(sheet.questions).size).toBe(sheet.questions.length);
        }
      }),
    );
  });

  it('a person of both roles gets both sheets, the second one shorter', () => {
    const [mentor, mentee] = questionsOf(
      [
        { role: 'mentor', form: 'quarterly' },
        { role: 'mentee', form: 'quarterly' },
      ],
      [],
    );
    expect(mentor?.questions).toHaveLength(10);
    expect(mentee?.questions).toEqual([
      'usefulness',
      'support',
      'practice',
      'calm',
      'satisfaction',
      'frequency',
      'stay',
      'missing',
    ]);
  });
});
