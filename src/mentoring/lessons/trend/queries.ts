import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { schoolViewer, sightOfPair, type Viewer } from '../../common/sight.ts';
import { programmeOf } from '../../organisations/queries.ts';
import type { PairView } from '../../pairing/queries.ts';
import { endedTerms, type Span } from '../sheet/rules.ts';
import type { Template } from '../templates/input.ts';
import { templateOf } from '../templates/queries.ts';
import {
  type CriterionTrend,
  grewInLessons,
  LEAST_SHEETS,
  meanOfSchool,
  type SchoolSheet,
  sheetsOfTerm,
  trendOf,
} from './rules.ts';

const MARKS = { select: { criterion: true, mark: true } } as const;

/** The mentee's lessons on one sheet, seen by their mentor: only for the two of them. */
export interface PairTrend {
  /** The newest version any of the lessons was written on. */
  template: Template;
  days: Day[];
  criteria: CriterionTrend[];
}

/**
 * The trend of each criterion over the mentor's visits of a pair: one for each sheet with at least two lessons, the
 * sheet used last first. Only the two sides get any.
 */
export async function criteriaTrendOf(view: PairView): Promise<PairTrend[]> {
  if (view.side === undefined || sightOfPair(view, 'criteriaTrend') !== 'all') return [];
  const rows = await view.scope.db.countedLesson.findMany({
    where: { pairId: view.pair.id, kind: 'mentorVisit' },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    select: { heldOn: true, template: true, sheet: { select: { marks: MARKS } } },
  });
  const codes = [...new Set(rows.map((row) => row.template.code).toReversed())];
  return codes.flatMap((code) => {
    const ofCode = rows.filter((row) => row.template.code === code);
    const newest = ofCode.map((row) => row.template).toSorted((a, b) => b.version - a.version)[0];
    if (!newest || ofCode.length < LEAST_SHEETS) return [];
    const template = templateOf(newest);
    const keys = template.criteria.map((one) => one.key);
    return [
      {
        template,
        days: ofCode.map((row) => row.heldOn),
        criteria: trendOf(
          ofCode.map((row) => ({ at: row.heldOn, maxMark: row.template.maxMark, marks: row.sheet.marks })),
          { keys, maxMark: template.maxMark },
        ),
      },
    ];
  });
}

/** The viewer of the school's means; undefined for a person who may see none. */
export function trendViewer(scope: Scope): Viewer | undefined {
  return schoolViewer(scope.mine, 'criteriaTrend');
}

/** The means of a school by term on one sheet; a criterion that may be told in no term is left out. */
export interface SchoolTrend {
  template: Template;
  terms: Span[];
  criteria: { key: string; means: (number | null)[] }[];
  /** Something of this sheet may not be told. */
  withheld: boolean;
}

export interface SchoolTrends {
  schoolId: number;
  preset: string;
  trends: SchoolTrend[];
  /** Terms that are over; the present one is not told before its end. */
  terms: Span[];
  /** When the present term ends. */
  nextOn: Day | null;
}

/** With what was put right since: a term that is over keeps what counted at its end, see `sheetsOfTerm`. */
async function sharedSheets(scope: Scope): Promise<(SchoolSheet & { template: Template })[]> {
  const rows = await scope.db.observation.findMany({
    where: { sharedAt: { not: null } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      correctsId: true,
      heldOn: true,
      sharedAt: true,
      template: true,
      marks: MARKS,
      kind: true,
      teacher: { select: { personId: true } },
      observer: { select: { personId: true } },
      reply: { select: { openedAt: true, acceptedAt: true } },
    },
  });
  const sheets = rows.flatMap(({ kind, template, teacher, observer, reply, sharedAt, heldOn, ...row }) => {
    const visit = kind === 'colleagueVisit';
    // A visit to a colleague counts from when that colleague said that it took place.
    const since = visit ? (reply?.acceptedAt ?? null) : sharedAt;
    if (since === null) return [];
    return [
      {
        ...row,
        visit,
        at: heldOn,
        maxMark: template.maxMark,
        code: template.code,
        teacher: teacher.personId,
        observer: observer.personId,
        sharedOn: dayOf(since, scope.zone),
        // Once opened it may have been read, also when it is closed again.
        opened: (reply?.openedAt ?? null) !== null,
        template: templateOf(template),
      },
    ];
  });
  const counted = new Set(sheets.map((one) => one.id));
  // The correction of a record that never counted counts for itself.
  return sheets.map((one) =>
    one.correctsId !== null && !counted.has(one.correctsId) ? { ...one, correctsId: null } : one,
  );
}

/** The school's means of each criterion in the terms that are over, as the table of who sees what allows. */
export async function schoolTrends(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<SchoolTrends | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  const viewer = scope && trendViewer(scope);
  if (!scope || !viewer) return undefined;
  const programme = await programmeOf(scope);
  const today = dayOf(deps.clock.now(), scope.zone);
  const terms = endedTerms(programme.terms, programme.startsOn, today);
  const sheets = await sharedSheets(scope);
  const ofTerms = terms.map((term) => sheetsOfTerm(sheets, term));
  const codes = [...new Set(ofTerms.flat().map((one) => one.code))];
  const trends = codes.flatMap((code): SchoolTrend[] => {
    const versions = ofTerms.flat().filter((one) => one.code === code);
    const template = versions.map((one) => one.template).toSorted((a, b) => b.version - a.version)[0];
    if (!template) return [];
    const all = template.criteria.map(({ key }) => ({
      key,
      means: ofTerms.map((ofTerm) =>
        meanOfSchool(
          ofTerm.filter((one) => one.code === code),
          { key, maxMark: template.maxMark },
          viewer,
        ),
      ),
    }));
    const criteria = all.filter(({ means }) => means.some((mean) => mean !== null));
    return [{ template, terms, criteria, withheld: all.some(({ means }) => means.includes(null)) }];
  });
  const ahead = programme.terms.filter((term) => term.endsOn >= today).map((term) => term.endsOn);
  return {
    schoolId,
    preset: programme.preset,
    trends: trends.toSorted((a, b) => b.criteria.length - a.criteria.length),
    terms,
    nextOn: ahead.toSorted()[0] ?? null,
  };
}

/**
 * Which mentees grew by their mentors' visits, as the last term that is over left it: by the mentee's membership. Never
 * show a single value: a caller may tell shares of five or more only.
 */
export async function growthByLessons(scope: Scope, today: Day): Promise<Map<number, boolean>> {
  const programme = await programmeOf(scope);
  const ended = endedTerms(programme.terms, programme.startsOn, today);
  const last = ended.at(-1);
  if (!last) return new Map();
  const rows = await scope.db.observation.findMany({
    where: { sharedAt: { not: null }, kind: 'mentorVisit', pair: { programmeId: programme.id } },
    select: {
      id: true,
      correctsId: true,
      heldOn: true,
      sharedAt: true,
      teacherId: true,
      template: { select: { code: true, maxMark: true } },
      marks: MARKS,
    },
  });
  const sheets = rows.map(({ sharedAt, heldOn, template, ...row }) => ({
    ...row,
    ...template,
    at: heldOn,
    sharedOn: sharedAt === null ? heldOn : dayOf(sharedAt, scope.zone),
  }));
  const byTeacher = new Map<number, typeof sheets>();
  for (const sheet of sheetsOfTerm(sheets, { ...last, from: programme.startsOn }))
    byTeacher.set(sheet.teacherId, [...(byTeacher.get(sheet.teacherId) ?? []), sheet]);
  return new Map(
    [...byTeacher].flatMap(([teacher, own]) => {
      const grew = grewInLessons(own);
      return grew === undefined ? [] : [[teacher, grew] as const];
    }),
  );
}
