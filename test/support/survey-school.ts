import { answerQuestion, finishSheet } from '../../src/mentoring/surveys/sheet/operations.ts';
import { findRound } from '../../src/mentoring/surveys/sheet/queries.ts';
import type { Side } from '../../src/platform/database/generated/enums.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { actorWith } from './operations.ts';

/** Who is asked: a membership and the account it is reached by. */
interface Asked {
  id: number;
  telegramId: number;
}

/** What somebody gives for each kind of question. */
export interface Given {
  score?: number;
  yes?: boolean;
  text?: string;
  mayShow?: boolean;
}

/** Answers every question of one's sheet of a round and finishes it; an open one only when there is a text. */
export async function answerAll(deps: Deps, who: Asked, roundId: number, given: Given): Promise<void> {
  const actor = await actorWith(deps, who.telegramId);
  const sheet = (await findRound(deps, actor, roundId))?.sheets.find((one) => one.membershipId === who.id);
  if (!sheet) throw new Error('no sheet');
  const { score = 8, yes = true, text, mayShow = true } = given;
  for (const [place, { kind }] of sheet.questions.entries()) {
    if (kind === 'text' && text === undefined) continue;
    const value =
      kind === 'score'
        ? { score }
        : kind === 'yesNo'
          ? { yes }
          : kind === 'choice'
            ? { option: 1 }
            : { text: text ?? '', mayShow };
    const saved = await answerQuestion(deps, actor, { sheetId: sheet.id, place, value });
    if (!saved.ok) throw new Error(saved.reason);
  }
  const finished = await finishSheet(deps, actor, sheet.id);
  if (!finished.ok) throw new Error(finished.reason);
}

/** A round that is over, as if it had been asked and answered in its time: three marks of each, alike. */
export async function pastRound(
  deps: Deps,
  row: {
    schoolId: number;
    term: number;
    closesAt: Date;
    answers: readonly { who: Asked; role: Side; score: number }[];
  },
): Promise<number> {
  const { schoolId, closesAt } = row;
  const before = (hours: number) => new Date(closesAt.getTime() - hours * 3_600_000);
  const term = await deps.db.term.findFirstOrThrow({
    where: { schoolId, number: row.term },
    select: { id: true },
  });
  const { id: roundId } = await deps.db.surveyRound.create({
    data: {
      schoolId,
      termId: term.id,
      bankVersion: 1,
      opensAt: before(200),
      openedAt: before(200),
      closesAt,
      closedAt: closesAt,
      resultsAt: new Date(closesAt.getTime() + 19 * 3_600_000),
      createdAt: before(300),
    },
    select: { id: true },
  });
  const questions = ['usefulness', 'support', 'calm'];
  for (const { who, role, score } of row.answers) {
    const { id: responseId } = await deps.db.surveyResponse.create({
      data: {
        schoolId,
        roundId,
        membershipId: who.id,
        role,
        form: 'quarterly',
        mode: 'totals',
        questions,
        invitedAt: before(200),
        finishedAt: before(24),
      },
      select: { id: true },
    });
    await deps.db.surveyAnswer.createMany({
      data: questions.map((question) => ({ schoolId, responseId, question, score, answeredAt: before(24) })),
    });
  }
  return roundId;
}
