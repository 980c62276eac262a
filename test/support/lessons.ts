import type { Lesson } from '../../src/mentoring/lessons/sheet/input.ts';
import { logObservation, type NewObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import { templatesOf } from '../../src/mentoring/lessons/templates/queries.ts';
import { DEFAULT_CRITERIA } from '../../src/mentoring/lessons/templates/rules.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import type { Deps } from '../../src/platform/deps.ts';

/** A sheet of the built-in kind with these marks in its order; null is «н/п», what is not given is a 2. */
export function lessonOf(more: Partial<Lesson> = {}, marks: readonly (number | null)[] = []): Lesson {
  const given = DEFAULT_CRITERIA.map((key, i) => {
    const mark = marks[i];
    return [key, { mark: mark === undefined ? 2 : mark, comment: null }] as const;
  });
  return {
    heldOn: '2026-11-24',
    className: '7 “Б”',
    subject: 'english',
    topic: 'Present Perfect',
    aim: 'overview',
    aimText: null,
    marks: Object.fromEntries(given),
    facts: null,
    courseStart: null,
    courseMiddle: null,
    courseEnd: null,
    strengths: ['@goals'],
    growthPoints: ['@time'],
    agreedStep: 'Начинать урок вопросом к классу',
    ...more,
  };
}

let requests = 0;

/** A lesson written down without the chat; a refusal is a mistake of the test. */
export async function logged(
  deps: Deps,
  actor: Actor,
  of: { schoolId: number; pairId: number; teacherId: number; kind?: NewObservation['kind'] },
  lesson: Lesson = lessonOf(),
): Promise<number> {
  const { schoolId, pairId, teacherId, kind = 'mentorVisit' } = of;
  const [sheet] = await templatesOf({ schoolId, db: inSchool(deps.db, schoolId) }, deps.clock.now());
  requests += 1;
  const done = await logObservation(deps, actor, {
    kind,
    pairId: kind === 'colleagueVisit' ? null : pairId,
    teacherId,
    templateId: sheet?.id ?? 0,
    openLessonId: null,
    lesson,
    voices: [],
    requestId: `lesson:${requests}`,
  });
  if (!done.ok) throw new Error(`the lesson was refused: ${done.reason}`);
  return done.observationId;
}
