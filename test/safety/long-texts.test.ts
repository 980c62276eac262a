/** What people type is read in a moment, however long and strange it is: one reader of it holds up everybody. */
import { expect, it } from 'vitest';
import { parseValue } from '../../src/mentoring/goals/rules.ts';
import { readMinutes } from '../../src/mentoring/meetings/input.ts';
import { parseLink } from '../../src/mentoring/monitoring/achievements/rules.ts';
import { readCode } from '../../src/mentoring/organisations/invites/rules.ts';
import { parseLessonEnds } from '../../src/mentoring/organisations/rules-typed.ts';
import { parseLine, parseOrder } from '../../src/mentoring/pairing/input.ts';
import { parseFreeHour } from '../../src/mentoring/people/questionnaire/rules.ts';
import { parseFullName } from '../../src/mentoring/people/rules.ts';
import { readColumns } from '../../src/platform/files/columns.ts';
import { fit } from '../../src/platform/telegram/send.ts';
import { parseDay, parseMoment } from '../../src/platform/time/parse.ts';

/** The longest message of Telegram. */
const LONGEST = 4096;
/** Thousands of times what reading takes, and far below what a pattern that tries every two places takes. */
const TOO_LONG_MS = 3000;
const NOW = new Date('2026-11-24T09:00:00Z');
const ZONE = 'Asia/Almaty';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  moment: (text) => parseMoment(text, NOW, ZONE),
  day: (text) => parseDay(text, NOW, ZONE),
  table: (text) => readColumns(text),
  order: (text) => parseOrder(text, NOW, ZONE),
  line: (text) => parseLine(text),
  name: parseFullName,
  value: (text) => parseValue('own', text),
  bells: parseLessonEnds,
  code: readCode,
  hour: parseFreeHour,
  minutes: readMinutes,
  link: parseLink,
  message: (text) => fit(text),
};
const PIECES = [
  ' ',
  '\n',
  '\t',
  ' \n',
  '1',
  '1 ',
  '1:',
  '1-',
  '- ',
  '—',
  'а',
  'А-',
  'ов-',
  'Иванов ',
  ', ',
  '; ',
  '№',
  '№ ',
  '25.11 ',
  '12.12.',
  '10:00-',
  '10:00 – ',
  'в 3 ',
  'урок ',
  'перемена ',
  'район ',
  'ул. ',
  '5 минут ',
  '1 а ',
  '<',
  '<b>',
  '&lt;',
  '\u0000',
  '\ud800',
  '😀',
  '\u202e',
  'http://',
  'a.',
  '«',
  "'",
];

it.each(Object.entries(READERS))('%s', (_name, read) => {
  for (const piece of PIECES) {
    const long = piece.repeat(LONGEST / piece.length);
    for (const text of [long, `${long.slice(0, -2)}!x`, `Слово ${long.slice(0, -10)} 1`]) {
      const began = performance.now();
      read(text);
      expect([piece, performance.now() - began < TOO_LONG_MS]).toEqual([piece, true]);
    }
  }
});
