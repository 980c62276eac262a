import type { Actor, Member } from '../../../platform/database/actor.ts';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { pageAt } from '../../../platform/pages.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { type MemberView, memberById } from '../../people/queries.ts';
import { mayChange } from './rules.ts';

export const ACHIEVEMENTS_PAGE = 5;

/** Somebody's achievements, as one who may see them. */
export interface OwnerView {
  scope: Scope;
  member: MemberView;
  own: boolean;
  /** The actor keeps the school's facts. */
  keeper: boolean;
  /** May log, change and take back: oneself, or the keeper for somebody on paper. */
  mayAdd: boolean;
  programme: ProgrammeView;
  today: Day;
}

const SELECT = {
  id: true,
  membershipId: true,
  kind: true,
  title: true,
  doneOn: true,
  link: true,
  fileId: true,
  createdAt: true,
  membership: { select: { personId: true, person: { select: { fullName: true } } } },
} as const;

export type AchievementRow = Prisma.AchievementGetPayload<{ select: typeof SELECT }>;

/**
 * The owner of these achievements: the actor, the mentee of one of their living pairs, or, for the school's curator,
 * any participant. Undefined for what is foreign or absent.
 */
export async function findOwner(
  deps: Deps,
  actor: Actor,
  membershipId: number,
): Promise<OwnerView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', membershipId);
  const member = scope && (await memberById(scope, membershipId));
  if (!scope || !member || (member.role !== 'mentor' && member.role !== 'mentee')) return undefined;
  if (member.status !== 'active') return undefined;
  const own = member.personId === actor.personId;
  const keeper = scope.may('keepFacts') !== undefined;
  if (!own && !keeper) {
    const pairs = await scope.db.pair.count({
      where: {
        menteeId: membershipId,
        mentorId: { in: scope.mine.map((m) => m.id) },
        status: { in: ['active', 'paused'] },
      },
    });
    if (pairs === 0) return undefined;
  }
  return {
    scope,
    member,
    own,
    keeper,
    mayAdd: own || (keeper && !member.hasTelegram),
    programme: await programmeOf(scope),
    today: dayOf(deps.clock.now(), scope.zone),
  };
}

/** A page of somebody's achievements in the school, whatever their role was; the newest first. */
export async function achievementsOf(
  view: OwnerView,
  page: number,
): Promise<{ items: AchievementRow[]; total: number; page: number }> {
  return paged(view.scope, { membership: { personId: view.member.personId } }, page);
}

/** A page of all achievements of the school since the programme began. */
export async function achievementsOfSchool(
  scope: Scope,
  page: number,
): Promise<{ items: AchievementRow[]; total: number; page: number }> {
  const { startsOn } = await programmeOf(scope);
  return paged(scope, { doneOn: { gte: startsOn } }, page);
}

async function paged(scope: Scope, where: Prisma.AchievementWhereInput, wanted: number) {
  const total = await scope.db.achievement.count({ where });
  const { page, first } = pageAt(total, wanted, ACHIEVEMENTS_PAGE);
  const items = await scope.db.achievement.findMany({
    where,
    orderBy: [{ doneOn: 'desc' }, { id: 'desc' }],
    skip: first,
    take: ACHIEVEMENTS_PAGE,
    select: SELECT,
  });
  return { items, total, page };
}

/** One achievement with whose it is, and whether the actor may still change it. */
export async function findAchievement(
  deps: Deps,
  actor: Actor,
  achievementId: number,
): Promise<{ view: OwnerView; item: AchievementRow; changeable: boolean } | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Achievement', achievementId);
  const item =
    scope && (await scope.db.achievement.findFirst({ where: { id: achievementId }, select: SELECT }));
  const view = item && (await findOwner(deps, actor, item.membershipId));
  if (!item || !view) return undefined;
  const loggedOn = dayOf(item.createdAt, view.scope.zone);
  return { view, item, changeable: view.mayAdd && mayChange(view.programme.terms, loggedOn, view.today) };
}

/** A membership under which somebody logs their own facts. */
export interface OwnSide {
  membershipId: number;
  school: string;
  mentee: boolean;
}

/** One of each school: as a mentee before as a mentor. */
export function ownSides(memberships: readonly Member[]): OwnSide[] {
  const bySchool = new Map<number, OwnSide>();
  for (const role of ['mentee', 'mentor'] as const) {
    for (const m of memberships) {
      if (m.status !== 'active' || m.role !== role || bySchool.has(m.schoolId)) continue;
      bySchool.set(m.schoolId, { membershipId: m.id, school: m.schoolName, mentee: role === 'mentee' });
    }
  }
  return [...bySchool.values()];
}

/** A school whose facts the actor keeps, or undefined. */
export function keptSchool(deps: Deps, actor: Actor, schoolId: number): Scope | undefined {
  const scope = scopeOf(deps, actor, schoolId);
  return scope?.may('keepFacts') ? scope : undefined;
}
