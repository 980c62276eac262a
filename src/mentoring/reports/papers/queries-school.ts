import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { LOCALES, type Locale } from '../../../platform/i18n/texts.ts';
import type { Day } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { LIVING } from '../../pairing/lists/queries.ts';
import { leadersOf } from '../../pairing/queries.ts';
import { pairsOfOrder } from './rules.ts';

/** A school as its papers name it. */
export interface SchoolPaper {
  schoolId: number;
  /** The official name, or the bot's own until it is entered. */
  name: string;
  officialName: string | null;
  directorName: string | null;
  city: string;
  country: string;
  locales: Locale[];
  programme: ProgrammeView;
}

/** What papers of this school are filled with. */
export async function schoolPaper(deps: Deps, scope: Scope, known?: ProgrammeView): Promise<SchoolPaper> {
  const [programme, school] = await Promise.all([
    known ?? programmeOf(scope),
    deps.db.school.findUniqueOrThrow({
      where: { id: scope.schoolId },
      select: { officialName: true, directorName: true },
    }),
  ]);
  const { name, city, country, locales } = programme.school;
  return {
    schoolId: scope.schoolId,
    name: school.officialName ?? name,
    ...school,
    city,
    country,
    locales: LOCALES.filter((locale) => locales.includes(locale)),
    programme,
  };
}

/** A school's papers belong to those who run it; undefined for everybody else. */
export function paperScope(deps: Deps, actor: Actor, schoolId: number): Scope | undefined {
  const scope = scopeOf(deps, actor, schoolId);
  return scope?.may('keepPeople') ? scope : undefined;
}

interface Party {
  fullName: string;
  subjects: string[];
}

/** What the order about pairs is filled with. */
export interface OrderPaper {
  school: SchoolPaper;
  pairs: { mentor: Party; mentee: Party; startsOn: Day; endsOn: Day }[];
  /** The number and day given already, when it is of pairs that have them. */
  order: { orderNumber: string | null; orderOn: Day | null } | undefined;
  /** Living pairs this order is not about: they have an order of their own. */
  left: number;
  curator: string | undefined;
}

const PARTY = {
  select: {
    personId: true,
    person: { select: { fullName: true } },
    questionnaire: { select: { subjects: true } },
  },
} as const;

/** The pairs of the school without an order yet, or, when all have one, those of the latest order. */
export async function orderPaper(deps: Deps, scope: Scope): Promise<OrderPaper> {
  const [school, rows, leaders] = await Promise.all([
    schoolPaper(deps, scope),
    scope.db.pair.findMany({
      where: { status: LIVING },
      select: {
        startsOn: true,
        endsOn: true,
        orderNumber: true,
        orderOn: true,
        mentor: PARTY,
        mentee: PARTY,
      },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    }),
    leadersOf(scope),
  ]);
  const { pairs, order } = pairsOfOrder(rows);
  const party = ({ person, questionnaire }: (typeof rows)[number]['mentor']): Party => ({
    fullName: person.fullName,
    subjects: questionnaire?.subjects ?? [],
  });
  return {
    school,
    pairs: pairs.map(({ mentor, mentee, startsOn, endsOn }) => ({
      mentor: party(mentor),
      mentee: party(mentee),
      startsOn,
      endsOn,
    })),
    order,
    left: rows.length - pairs.length,
    curator: leaders.find((l) => !l.standsIn)?.fullName,
  };
}
