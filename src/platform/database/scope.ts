import type { Prisma, PrismaClient } from './generated/client.ts';
import type { Memo } from './memo.ts';

/** Views over a school's tables: they keep nothing of their own, so they are only read. Written in the migrations. */
export const VIEWS = ['CountedMeeting', 'CountedLesson'] as const satisfies readonly Prisma.ModelName[];

/** Tables and views of a school: every read and write goes through `inSchool`, which adds the school to it. */
export const SCOPED = [
  'Programme',
  'Term',
  'DayOff',
  'Membership',
  'Questionnaire',
  'SensitiveCategory',
  'Invite',
  'Offer',
  'Pair',
  'TrialAnswer',
  'Closing',
  'HelpRequest',
  'Meeting',
  'Confirmation',
  'MeetingCorrection',
  'Note',
  'Goal',
  'GoalVersion',
  'GoalReview',
  'GoalAssessment',
  'Action',
  'GoalCheckIn',
  'SurveyRound',
  'SurveyResponse',
  'SurveyAnswer',
  'OwnQuestion',
  'Pulse',
  'CuratorAssessment',
  'DigestWeek',
  'Nudge',
  'Referral',
  'Achievement',
  'TermFigures',
  'IndicatorValue',
  'ObservationTemplate',
  'Observation',
  'ObservationMark',
  'ObservationVoice',
  'ObservationReply',
  'OpenLesson',
  'OpenLessonVisit',
  'Report',
  'ReportVersion',
  'AuditEntry',
  ...VIEWS,
] as const satisfies readonly Prisma.ModelName[];

/** Tables of no school, each with the reason. They are read by their owner's id, never searched from a school. */
export const OPEN: Partial<Record<Prisma.ModelName, string>> = {
  Organisation: 'the tree of schools itself; read by the ids of the actor’s memberships',
  School: 'its id is the school; read by the ids of the actor’s memberships',
  Account: 'a Telegram account exists before any school and may serve several',
  Person: 'one human being may belong to several schools',
  Consent: 'given by a person, for whichever school names itself in it',
  WrongCode: 'a hash of an account that guesses; codes are typed before any school is known',
  PhoneMove: 'moves a whole person, with all their schools; found by the person, the account or the link',
  Erasure: 'asked for by a person, of all their schools at once',
  ConsentText: 'the words of a consent, the same for every school',
  Refusal: 'a hash of somebody who is in no school',
  Draft: 'read only by its owner',
  Inbox: 'what Telegram sent, before it is known who sent it',
  Lane: 'a lease',
  Lease: 'a lease',
  Installation: 'the secret of the installation',
  Dispatch: 'to a person; rendered through their own memberships',
  Export: 'asked for by a person; made through their own memberships',
  ExportFile: 'a file of an export',
};

const READS = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
]);
const UPDATES = new Set(['update', 'updateMany']);
const CREATES = new Set(['create', 'createMany']);
const BY_WHERE = new Set([...READS, ...UPDATES, 'delete', 'deleteMany']);

/** One read, by all it is asked with. */
const keyOf = (model: string, operation: string, args: unknown): string =>
  `${model} ${operation} ${JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))}`;

/**
 * From a table of no school one may read on only here: any other relation could bring another school's rows along.
 * What the schema gains is closed until it is named.
 */
const ONWARD: Partial<Record<string, readonly string[]>> = {
  Person: ['account'],
  School: ['organisation'],
};

interface Field {
  name: string;
  kind: string;
  type: string;
}
type Fields = ReadonlyMap<string, Field>;

let known: ReadonlyMap<string, Fields> | undefined;

/** Prisma's own model of the schema. The package is pinned, and a test fails where it is not to be had. */
function modelsOf(db: PrismaClient): ReadonlyMap<string, Fields> {
  if (known) return known;
  const { models } = (db as unknown as { _runtimeDataModel: { models: Record<string, { fields: Field[] }> } })
    ._runtimeDataModel;
  known = new Map(
    Object.entries(models).map(([name, model]) => [name, new Map(model.fields.map((f) => [f.name, f]))]),
  );
  return known;
}

/** Walks the arguments along the relations they name; throws where they lead from a table of no school back into one. */
function refuseWayBack(models: ReadonlyMap<string, Fields>, args: unknown, model: string): void {
  if (typeof args !== 'object' || args === null || args instanceof Date) return;
  for (const [key, value] of Object.entries(args)) {
    const field = models.get(model)?.get(key);
    // A column's own value, JSON among them, names no relation.
    if (field && field.kind !== 'object') continue;
    if (field && model in OPEN && !ONWARD[model]?.includes(key))
      throw new Error(`from ${model} one can't read back into ${key}`);
    refuseWayBack(models, value, field?.type ?? model);
  }
}

function movesAway(data: unknown, schoolId: number): boolean {
  const given = (data ?? {}) as { schoolId?: unknown; school?: unknown };
  return given.school !== undefined || (given.schoolId !== undefined && given.schoolId !== schoolId);
}

/**
 * The database as one school sees it: other schools' rows do not exist. Raw SQL stays unscoped; name the school in it.
 * With a memo what was read before is not read again until something is written.
 */
export function inSchool(db: PrismaClient, schoolId: number, memo?: Memo) {
  const models = modelsOf(db);
  /** What was read before a write, or while it was under way, may be old once it is done. */
  const written = <T>(write: Promise<T>): Promise<T> => {
    memo?.forget();
    return write.finally(() => memo?.forget());
  };
  return db.$extends({
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          if (!(SCOPED as readonly string[]).includes(model))
            throw new Error(`${model} is not read through a school`);
          refuseWayBack(models, args, model);
          const given = args as { where?: Record<string, unknown>; data?: unknown };
          if (UPDATES.has(operation) && movesAway(given.data, schoolId))
            throw new Error(`${model}.${operation} would move a row to another school`);
          if (BY_WHERE.has(operation)) {
            const and = [{ schoolId }, ...[given.where?.['AND'] ?? []].flat()];
            const placed = { ...args, where: { ...given.where, AND: and } } as typeof args;
            return READS.has(operation)
              ? (memo?.once(keyOf(model, operation, placed), async () => query(placed)) ?? query(placed))
              : written(query(placed));
          }
          if (CREATES.has(operation)) {
            const data = Array.isArray(given.data)
              ? given.data.map((row: object) => ({ ...row, schoolId }))
              : { ...(given.data as object), schoolId };
            const placed: object = { ...args, data };
            return written(query(placed as typeof args));
          }
          throw new Error(`${model}.${operation} is not scoped`);
        },
      },
    },
  });
}

export type ScopedDb = ReturnType<typeof inSchool>;
