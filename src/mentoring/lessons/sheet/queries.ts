import type { Actor } from '../../../platform/database/actor.ts';
import type { ObservationKind } from '../../../platform/database/generated/enums.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { canSee } from '../../common/sight.ts';
import { type PairView, SIDE, type SideView, sideView, viewerOf } from '../../pairing/queries.ts';
import type { Criterion, Template } from '../templates/input.ts';
import { templateOf } from '../templates/queries.ts';
import { type Points, pointsOf } from './rules.ts';

const SHEET = {
  observer: { select: SIDE },
  teacher: { select: SIDE },
  template: true,
  marks: { select: { criterion: true, mark: true, comment: true } },
  voices: { select: { fileId: true, seconds: true }, orderBy: { id: 'asc' } },
  reply: true,
  correction: { select: { id: true, sharedAt: true } },
  action: { select: { id: true, dueOn: true, status: true } },
  pair: { select: { status: true } },
} as const;

function sheetRow(scope: Pick<Scope, 'db'>, id: number) {
  return scope.db.observation.findFirst({ where: { id }, include: SHEET });
}
type SheetRow = NonNullable<Awaited<ReturnType<typeof sheetRow>>>;

/** A criterion as it was marked in this lesson; a mark of null is «н/п». */
export interface MarkView {
  criterion: Criterion;
  mark: number | null;
  comment: string | null;
}

/** What the teacher said of a shared sheet. */
export interface ReplyView {
  seenAt: Date | null;
  reflection: string | null;
  reflectedAt: Date | null;
  disagreement: string | null;
  disagreedAt: Date | null;
  /** For a colleague's visit: whether it took place, by the teacher's word. */
  acceptedAt: Date | null;
  deniedAt: Date | null;
}

/** Everything of a sheet but that it was held. */
export interface SheetBody {
  template: Template;
  topic: string;
  /** A key of the aims offered, or `own` with its words in aimText. */
  aim: string;
  aimText: string | null;
  /** In the sheet's order. */
  marks: MarkView[];
  points: Points | undefined;
  facts: string | null;
  course: { start: string | null; middle: string | null; end: string | null };
  /** As they are kept: a person's words, or a criterion (`pointWords` of screens-words.ts says either). */
  strengths: string[];
  growthPoints: string[];
  agreedStep: string | null;
  action: { id: number; dueOn: Day | null; status: string } | null;
  reply: ReplyView | null;
}

/** An observed lesson as one of those who may see anything of it sees it. */
export interface SheetView {
  id: number;
  scope: Scope;
  today: Day;
  kind: ObservationKind;
  pairId: number | null;
  /** The pair goes on: its plan takes actions. */
  pairLives: boolean;
  as: 'observer' | 'teacher' | 'curator';
  observer: SideView;
  teacher: SideView;
  heldOn: Day;
  className: string;
  subject: string;
  createdAt: Date;
  sharedAt: Date | null;
  /** The curator may read it. */
  opened: boolean;
  correctsId: number | null;
  correctionReason: string | null;
  /** The record that put this one right; this one is then counted nowhere. */
  correctedById: number | null;
  /** Absent for who sees only that it was held. */
  body: SheetBody | null;
  /** The author's own voice notes; other readers get none. */
  voices: { fileId: string; seconds: number }[];
}

function bodyOf(row: SheetRow): SheetBody {
  const template = templateOf(row.template);
  const marks = template.criteria.map((criterion): MarkView => {
    const found = row.marks.find((m) => m.criterion === criterion.key);
    return { criterion, mark: found?.mark ?? null, comment: found?.comment ?? null };
  });
  const { topic, aim, aimText, facts, strengths, growthPoints, agreedStep, action, reply } = row;
  return {
    template,
    topic,
    aim,
    aimText,
    marks,
    points: pointsOf(row.marks, template.maxMark),
    facts,
    course: { start: row.courseStart, middle: row.courseMiddle, end: row.courseEnd },
    strengths,
    growthPoints,
    agreedStep,
    action,
    reply,
  };
}

/** The actor's part in this lesson; undefined when it does not concern them. */
function standingTo(scope: Scope, row: SheetRow): SheetView['as'] | undefined {
  const mine = (membershipId: number) => scope.mine.some((m) => m.id === membershipId);
  if (mine(row.observerId)) return 'observer';
  // Until the talk was held only its author knows of it.
  if (row.sharedAt === null) return undefined;
  if (mine(row.teacherId)) return 'teacher';
  return scope.may('leadPairs') ? 'curator' : undefined;
}

/**
 * An observed lesson, already cut to the actor's sight (product.md 1). The author sees all, the teacher too once it was
 * shared. A curator sees only that it was held, unless the teacher opened it. Undefined for all others.
 */
export async function observationSheet(
  deps: Deps,
  actor: Actor,
  observationId: number,
): Promise<SheetView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Observation', observationId);
  const row = scope && (await sheetRow(scope, observationId));
  const as = row && standingTo(scope, row);
  if (!row || !as) return undefined;
  const opened = row.reply?.opensSheet === true;
  const sight = canSee('lessonSheet', as === 'curator' ? 'curator' : 'pair', { opened });
  return {
    id: row.id,
    scope,
    today: dayOf(deps.clock.now(), scope.zone),
    kind: row.kind,
    pairId: row.pairId,
    pairLives: row.pair?.status === 'active' || row.pair?.status === 'paused',
    as,
    observer: sideView(row.observer, deps.defaultLocale),
    teacher: sideView(row.teacher, deps.defaultLocale),
    heldOn: row.heldOn,
    className: row.className,
    subject: row.subject,
    createdAt: row.createdAt,
    sharedAt: row.sharedAt,
    opened,
    correctsId: row.correctsId,
    correctionReason: sight === 'all' ? row.correctionReason : null,
    correctedById: row.correction?.id ?? null,
    body: sight === 'all' ? bodyOf(row) : null,
    voices: as === 'observer' ? row.voices : [],
  };
}

/** A lesson as a line of a list. */
export interface LessonLine {
  id: number;
  kind: ObservationKind;
  pairId: number | null;
  observerId: number;
  teacherId: number;
  heldOn: Day;
  className: string;
  subject: string;
  shared: boolean;
  opened: boolean;
  /** For readers of the sheet: the sum of marks over what applies. */
  points?: Points | undefined;
  topic?: string;
}

const LINE = {
  id: true,
  kind: true,
  pairId: true,
  observerId: true,
  teacherId: true,
  heldOn: true,
  className: true,
  subject: true,
  topic: true,
  sharedAt: true,
  template: { select: { maxMark: true } },
  marks: { select: { criterion: true, mark: true } },
  reply: { select: { opensSheet: true } },
} as const;

/**
 * The lessons of a pair as the viewer may see them, newest first, without corrected ones. A side sees its own ones
 * before they are shared too, a curator shared ones only. Points and topic only where the sheet may be read.
 */
export async function observationsOfPair(view: PairView): Promise<LessonLine[]> {
  const viewer = viewerOf(view);
  if (canSee('lessonSheet', viewer) === 'none') return [];
  const { scope, pair, side } = view;
  const rows = await scope.db.observation.findMany({
    where: {
      pairId: pair.id,
      OR: [
        { counted: { isNot: null } },
        ...(side ? [{ observerId: view[side].membershipId, sharedAt: null }] : []),
      ],
    },
    orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
    select: LINE,
  });
  return rows.map(({ template, marks, reply, topic, sharedAt, ...row }) => {
    const opened = reply?.opensSheet === true;
    const sight = canSee('lessonSheet', viewer, { opened });
    return {
      ...row,
      shared: sharedAt !== null,
      opened,
      ...(sight === 'all' ? { topic, points: pointsOf(marks, template.maxMark) } : {}),
    };
  });
}
