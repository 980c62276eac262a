/** The first quarter's reports: most are confirmed, one in its author's own words, one from paper, two are still waited for. */

import { confirmSummary, wordSummary } from '../../mentoring/reports/package/operations.ts';
import { confirmReport, type PairRef, wordReport } from '../../mentoring/reports/written/operations.ts';
import { type ExpectedReport, expectedReports } from '../../mentoring/reports/written/queries.ts';
import { whatOf } from '../../mentoring/reports/written/rules.ts';
import type { Deps } from '../../platform/deps.ts';
import { addMinutes } from '../../platform/time/local.ts';
import type { People } from './people.ts';
import { done, type Stage, type When } from './stage.ts';

/** In the autumn holidays, when the quarter's lessons were over; summed up when its last day had gone by. */
const WRITTEN: When = [4, 3, '11:00'];
const SUMMED_UP: When = [3, 2, '12:00'];
/** Two of them take their time. */
const LATE = 2;

const DIFFICULT = [
  'Мало общих свободных часов, встречались после шестого урока.',
  'Темп урока: на самостоятельную работу не хватало времени.',
  '',
] as const;
const PROPOSED = ['Сделать общий час для пар в расписании.', '', 'Чаще открывать уроки для коллег.'] as const;
const OWN = 'Встретились столько раз, сколько хотели; одна встреча прошла по видео.';

function answersOf(one: ExpectedReport, place: number): Record<string, string> {
  const common = {
    difficulties: DIFFICULT[place % DIFFICULT.length] ?? '',
    proposals: PROPOSED[place % PROPOSED.length] ?? '',
  };
  return one.side === 'mentor'
    ? { ...common, readiness: place % 4 === 0 ? 'ready' : 'supported' }
    : { ...common, selfRating: String(6 + (place % 4)) };
}

/** The reports of the first quarter, each by its author. */
export async function reports(stage: Stage, people: People, deps: Deps): Promise<void> {
  const term = await deps.db.term.findFirstOrThrow({
    where: { schoolId: people.schoolId, number: 1 },
    select: { id: true },
  });
  const owed = await expectedReports(deps.db, [term.id]);
  const phones = await deps.db.account.findMany({ select: { telegramId: true, personId: true } });
  const written = owed.filter((one) => one.reachable).slice(0, -LATE);
  for (const [i, one] of written.entries()) {
    const phone = phones.find((account) => account.personId === one.personId);
    if (!phone) continue;
    const at = stage.at(addMinutes(stage.instant(WRITTEN), i * 13));
    const actor = await stage.actor(Number(phone.telegramId));
    const ref: PairRef = { termId: term.id, what: whatOf(one.side, one.kind), pairId: one.pairId };
    const words = { ...answersOf(one, i), ...(i === 1 ? { meetings: OWN } : {}) };
    done(await wordReport(at, actor, ref, words));
    done(await confirmReport(at, actor, { ...ref, number: 1 }));
  }
  const summed = stage.at(SUMMED_UP);
  for (const [i, one] of owed.filter((report) => !report.reachable).entries()) {
    const ref: PairRef = { termId: term.id, what: whatOf(one.side, one.kind), pairId: one.pairId };
    done(await wordReport(summed, people.curator, ref, answersOf(one, i)));
    done(await confirmReport(summed, people.curator, { ...ref, number: 1 }));
  }
  const words = 'Программа идёт по плану: встречи регулярны, у большинства пар согласованы цели.';
  done(await wordSummary(summed, people.curator, { termId: term.id, question: 'conclusions', text: words }));
  done(await confirmSummary(summed, people.curator, { termId: term.id, number: 1 }));
}
