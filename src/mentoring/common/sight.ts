/** Who sees what: the table of product.md 1, and the one question asked of it. */
import type { Role, Side } from '../../platform/database/generated/enums.ts';
import type { Standing } from './rights.ts';
import { LEAST_PEOPLE } from './rules-limits.ts';

export type Viewer =
  | 'pair'
  | 'curator'
  | 'trustedPerson'
  | 'departmentHead'
  | 'director'
  | 'network'
  | 'administrator';

export type Subject =
  | 'meetingFacts'
  | 'notes'
  | 'goal'
  | 'actions'
  | 'lessonSheet'
  | 'criteriaTrend'
  | 'privateReason'
  | 'pulse'
  | 'survey'
  | 'sensitiveCategory';

/** A cell of the table: when, or in what form. */
export type Condition =
  | 'always'
  | 'never'
  | 'self'
  | 'ifPairOpened'
  | 'afterAgreed'
  | 'whereStandsIn'
  | 'heldOnlyUnlessOpened'
  | 'count'
  | 'inReport'
  | 'export'
  | 'mean5'
  | 'aggregate';

type Row = Readonly<Record<Viewer, Condition>>;

function row(
  pair: Condition,
  curator: Condition,
  trustedPerson: Condition,
  departmentHead: Condition,
  director: Condition,
  network: Condition,
  administrator: Condition,
): Row {
  return { pair, curator, trustedPerson, departmentHead, director, network, administrator };
}

/** By product.md 1, cell by cell. `privateReason`: the reason of a decline, «хочу обсудить» after the trial meeting. */
export const SIGHT: Readonly<Record<Subject, Row>> = {
  meetingFacts: row('always', 'always', 'whereStandsIn', 'count', 'count', 'count', 'always'),
  notes: row('always', 'ifPairOpened', 'never', 'never', 'never', 'never', 'never'),
  goal: row('always', 'afterAgreed', 'never', 'inReport', 'inReport', 'never', 'export'),
  actions: row('always', 'always', 'never', 'inReport', 'inReport', 'never', 'export'),
  lessonSheet: row('always', 'heldOnlyUnlessOpened', 'never', 'never', 'never', 'never', 'count'),
  criteriaTrend: row('always', 'mean5', 'never', 'never', 'mean5', 'mean5', 'mean5'),
  privateReason: row('never', 'always', 'whereStandsIn', 'never', 'never', 'never', 'never'),
  pulse: row('self', 'always', 'whereStandsIn', 'never', 'never', 'never', 'never'),
  survey: row('self', 'aggregate', 'never', 'aggregate', 'aggregate', 'aggregate', 'aggregate'),
  sensitiveCategory: row('self', 'always', 'never', 'never', 'never', 'never', 'never'),
};

/** How much of it: all, or only in this form. */
export type Sight = 'all' | 'none' | 'held' | 'count' | 'inReport' | 'export' | 'mean' | 'aggregate';

export interface SightFacts {
  /** It is the viewer's own answer. */
  own?: boolean;
  /** The pair (of a lesson sheet: the mentee) opened it to the curator. */
  opened?: boolean;
  /** Both sides agreed the goal's present wording. */
  agreed?: boolean;
  /** The curator is a side of this very pair. */
  curatorIsSide?: boolean;
  /** The number of values behind a mean. */
  values?: number;
}

const MEANING: Readonly<Record<Condition, (facts: SightFacts) => Sight>> = {
  always: () => 'all',
  never: () => 'none',
  self: (facts) => (facts.own === true ? 'all' : 'none'),
  ifPairOpened: (facts) => (facts.opened === true ? 'all' : 'none'),
  afterAgreed: (facts) => (facts.agreed === true ? 'all' : 'none'),
  whereStandsIn: (facts) => (facts.curatorIsSide === true ? 'all' : 'none'),
  heldOnlyUnlessOpened: (facts) => (facts.opened === true ? 'all' : 'held'),
  mean5: (facts) => ((facts.values ?? 0) >= LEAST_PEOPLE ? 'mean' : 'none'),
  count: () => 'count',
  inReport: () => 'inReport',
  export: () => 'export',
  aggregate: () => 'aggregate',
};

/** What the viewer may see of it. A curator who is a side of the pair leaves what is private to the trusted person. */
export function canSee(subject: Subject, viewer: Viewer, facts: SightFacts = {}): Sight {
  if (subject === 'privateReason' && viewer === 'curator' && facts.curatorIsSide === true) return 'none';
  return MEANING[SIGHT[subject][viewer]](facts);
}

/** What the screens promise to one named person: that curator or trusted person reads it, and no colleague does. */
const NAMED: readonly Subject[] = ['privateReason', 'pulse'];

/** True when words promised to one reader may be read by the present one. Null: no reader was named then. */
export function isPromisedTo(reader: number | undefined, promised: number | null): boolean {
  return promised === null || promised === reader;
}

/** A person's part in a pair: `reader` acts where the sides can't, `confidant` is the one named on the screens. */
export interface PairStanding {
  side: Side | undefined;
  curator: boolean;
  reader: boolean;
  confidant: boolean;
}

/** How much of this they may see of the pair: what every reader of something of a pair asks. */
export function sightOfPair(standing: PairStanding, subject: Subject, facts: SightFacts = {}): Sight {
  const { side, curator, reader, confidant } = standing;
  if (side) return canSee(subject, 'pair', facts);
  if (NAMED.includes(subject) && !confidant) return 'none';
  // The trusted person is a reader only where every curator is a side.
  return curator
    ? canSee(subject, 'curator', facts)
    : canSee(subject, 'trustedPerson', { ...facts, curatorIsSide: reader });
}

/** The column of the table a role reads by; sides read by the pair's, which is known only with the pair. */
const COLUMN: Readonly<Record<Role, Viewer | undefined>> = {
  curator: 'curator',
  trustedPerson: 'trustedPerson',
  director: 'director',
  departmentHead: 'departmentHead',
  administrator: 'administrator',
  coordinator: undefined,
  psychologist: undefined,
  mentor: undefined,
  mentee: undefined,
};

/** By which column of the table a role reads; undefined where it has none. */
export function viewerOf(role: Role): Viewer | undefined {
  return COLUMN[role];
}

/** Totals of a school: a coordinator reads them as a curator does, and nothing of one pair. */
const TOTALS: readonly Subject[] = ['criteriaTrend', 'survey'];
const WIDEST_FIRST = ['curator', 'director', 'departmentHead', 'administrator'] as const;

/** The viewer for what belongs to no pair: the widest column of a person's active roles that shows any of it. */
export function schoolViewer(members: readonly Standing[], subject: Subject): Viewer | undefined {
  const columns = members
    .filter((m) => m.status === 'active')
    .map((m) => (m.role === 'coordinator' && TOTALS.includes(subject) ? 'curator' : viewerOf(m.role)));
  return WIDEST_FIRST.find((viewer) => columns.includes(viewer) && SIGHT[subject][viewer] !== 'never');
}

/** How much of what is of no pair these memberships may see. */
export function schoolSight(members: readonly Standing[], subject: Subject, facts: SightFacts = {}): Sight {
  const viewer = schoolViewer(members, subject);
  return viewer ? canSee(subject, viewer, facts) : 'none';
}

/** The reader of what is private to this pair's curator; undefined when no one stands in yet. */
export function privateReader<T>(
  curators: readonly T[],
  sides: readonly T[],
  trusted: T | undefined,
): T | undefined {
  const free = curators.find((curator) => !sides.includes(curator));
  return free ?? (trusted !== undefined && !sides.includes(trusted) ? trusted : undefined);
}
