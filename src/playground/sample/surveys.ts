/** The first quarter's survey and November's pulse: asked, answered, some not, by the bot's own operations. */

import { answerPulse } from '../../mentoring/surveys/pulse/operations.ts';
import { closeRound, openRound, planRounds } from '../../mentoring/surveys/rounds/operations.ts';
import {
  type AnswerValue,
  answerQuestion,
  chooseMode,
  finishSheet,
} from '../../mentoring/surveys/sheet/operations.ts';
import { type AskedQuestion, findSheet } from '../../mentoring/surveys/sheet/queries.ts';
import type { Deps } from '../../platform/deps.ts';
import { addMinutes } from '../../platform/time/local.ts';
import type { People } from './people.ts';
import { done, type Stage, type When, ZONE } from './stage.ts';

/** Long enough before the first quarter's survey opens, and not yet too long. */
const PLANNED: When = [7, 1, '04:00'];
const DAY = 24 * 60;
/** September's came before any pair had lived two weeks; October and December have a survey. */
const PULSE: When = [2, 3, '16:20'];

const WORDS: Record<string, readonly string[]> = {
  missing: [
    'Времени: встречаемся на бегу после шестого урока.',
    'Хотелось бы чаще видеть уроки других учителей.',
    'Образцов: рабочей программы и листов оценивания.',
  ],
  valuable: [
    'Что можно спросить о чём угодно и сразу.',
    'Жду поддержки на первых родительских собраниях.',
    'Взгляд со стороны на мой урок.',
    'Хочу научиться держать темп урока.',
  ],
};

/** Everybody has a humour of their own, and questions are not equally dear; the same in every building. */
function answerTo(question: AskedQuestion, person: number, place: number): AnswerValue | undefined {
  const humour = (person * 7 + place * 5) % 4;
  switch (question.kind) {
    case 'score': {
      const base = question.key === 'time' || question.key === 'organisation' ? 4 : 7;
      return { score: Math.min(10, base + humour) };
    }
    case 'choice':
      return { option: humour };
    case 'yesNo':
      return { yes: humour !== 3 };
    case 'text': {
      const words = WORDS[question.key]?.[person % 6];
      return words === undefined ? undefined : { text: words, mayShow: person % 5 !== 0 };
    }
  }
}

/** The quarter's survey: of those asked every sixth has not found the time. */
export async function survey(stage: Stage, people: People, deps: Deps): Promise<void> {
  const place = { schoolId: people.schoolId, zone: ZONE };
  await planRounds(stage.at(PLANNED), place, stage.instant(PLANNED));
  const round = await deps.db.surveyRound.findFirst({
    where: { schoolId: people.schoolId },
    orderBy: { opensAt: 'asc' },
    select: { id: true, opensAt: true, closesAt: true },
  });
  if (!round) throw new Error('the sample school has no survey');
  await openRound(stage.at(round.opensAt), { id: round.id, ...place }, round.opensAt);
  const sheets = await deps.db.surveyResponse.findMany({
    where: { roundId: round.id },
    orderBy: { id: 'asc' },
    select: { id: true, mode: true, membership: { select: { person: { select: { account: true } } } } },
  });
  for (const [i, sheet] of sheets.entries()) {
    const phone = sheet.membership.person.account?.telegramId;
    if (phone === undefined || i % 6 === 5) continue;
    const at = stage.at(addMinutes(round.opensAt, (i % 8) * DAY + i * 7 + 20));
    const actor = await stage.actor(Number(phone));
    const sheetId = sheet.id;
    if (sheet.mode === null) done(await chooseMode(at, actor, { sheetId, mode: 'yearOnly' }));
    const questions = (await findSheet(at, actor, sheetId))?.sheet.questions ?? [];
    for (const [n, question] of questions.entries()) {
      const value = answerTo(question, i, n);
      if (value) done(await answerQuestion(at, actor, { sheetId, place: n, value }));
    }
    done(await finishSheet(at, actor, sheetId));
  }
  await closeRound(stage.at(round.closesAt), round.id, people.schoolId, round.closesAt);
}

/** November's pulse of the pairs that have lived two weeks; one of them is not doing well. */
export async function pulses(stage: Stage, people: People, deps: Deps): Promise<void> {
  const side = { select: { person: { select: { account: true } } } } as const;
  const pairs = await deps.db.pair.findMany({
    where: {
      schoolId: people.schoolId,
      status: 'active',
      startsOn: { lte: stage.day([PULSE[0] + 2, 2]) },
    },
    orderBy: { id: 'asc' },
    select: { id: true, mentor: side, mentee: side },
  });
  const month = `${stage.day(PULSE).slice(0, 8)}01`;
  for (const [i, pair] of pairs.entries()) {
    for (const [n, member] of [pair.mentee, pair.mentor].entries()) {
      const phone = member.person.account?.telegramId;
      if (phone === undefined || (i + n) % 5 === 4) continue;
      const score = i === 2 && n === 0 ? 4 : 7 + ((i * 3 + n) % 4);
      const at = stage.at(addMinutes(stage.instant(PULSE), i * 9 + n * 4));
      done(await answerPulse(at, await stage.actor(Number(phone)), { pairId: pair.id, month, score }));
    }
  }
}
