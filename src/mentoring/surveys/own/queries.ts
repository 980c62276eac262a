import type { Actor } from '../../../platform/database/actor.ts';
import type { QuestionKind, Side } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { type OwnWords, ownWords } from '../../common/words.ts';
import { ownOptions } from '../input.ts';

export interface OwnQuestionView {
  id: number;
  kind: QuestionKind;
  role: Side | null;
  texts: OwnWords;
  options: OwnWords[];
}

/** A school's own questions for those who lead: they change only while no survey is open. */
export interface OwnQuestionsView {
  schoolId: number;
  zone: string;
  now: Date;
  questions: OwnQuestionView[];
  /** When the open survey closes. */
  lockedUntil: Date | null;
}

async function viewOf(deps: Deps, scope: Scope): Promise<OwnQuestionsView> {
  const now = deps.clock.now();
  const [rows, open] = await Promise.all([
    scope.db.ownQuestion.findMany({
      where: { archivedAt: null },
      orderBy: { id: 'asc' },
      select: { id: true, kind: true, role: true, texts: true, options: true },
    }),
    scope.db.surveyRound.findFirst({
      where: { openedAt: { not: null }, opensAt: { lte: now }, closesAt: { gt: now } },
      select: { closesAt: true },
    }),
  ]);
  return {
    schoolId: scope.schoolId,
    zone: scope.zone,
    now,
    questions: rows.map(({ texts, options, ...row }) => ({
      ...row,
      texts: ownWords.safeParse(texts).data ?? {},
      options: ownOptions.safeParse(options).data ?? [],
    })),
    lockedUntil: open?.closesAt ?? null,
  };
}

/** The questions of a school, for a curator or coordinator of it. */
export async function findOwnQuestions(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<OwnQuestionsView | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  return scope?.may('ownQuestions') ? viewOf(deps, scope) : undefined;
}

/** One of them that is still asked. */
export async function findOwnQuestion(
  deps: Deps,
  actor: Actor,
  id: number,
): Promise<{ view: OwnQuestionsView; question: OwnQuestionView } | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'OwnQuestion', id);
  if (!scope?.may('ownQuestions')) return undefined;
  const view = await viewOf(deps, scope);
  const question = view.questions.find((one) => one.id === id);
  return question && { view, question };
}
