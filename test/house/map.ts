/**
 * Who may know whom, as data: the walls' test runs from it and the table in CONTRIBUTING.md is printed from it. A wall is
 * about values; a type of another file may be named anywhere below.
 */

/** The files of a room or sub-room: what each holds, and which other kinds of files it may import. */
export const KINDS = {
  room: {
    holds: 'the face of a room: its chat, flows, dispatches, jobs, products',
    knows: ['chat', 'flow', 'dispatches', 'jobs', 'products'],
    and: ['grammy'],
  },
  rules: {
    holds: 'decisions: what is allowed, due, next; `now` is a parameter',
    knows: ['rules'],
    and: ['platform/time', 'platform/i18n'],
  },
  input: {
    holds: 'zod schemas of what people give, and of what is kept of it',
    knows: ['rules', 'input'],
    and: [
      'zod',
      'platform/typed',
      'platform/kept',
      'platform/database/generated/enums',
      'platform/time',
      'platform/i18n',
      'platform/telegram',
    ],
  },
  queries: {
    holds: 'reads, one query a screen, explicit `select`',
    knows: ['queries', 'rules', 'input'],
    and: ['platform/database', 'platform/time', 'platform/i18n', 'platform/pages'],
  },
  operations: {
    holds:
      'verbs: authorise → load → ask the rules → write in one short transaction with the dispatches it causes → an outcome',
    knows: ['operations', 'queries', 'rules', 'input', 'dispatches'],
    and: ['platform/database', 'platform/dispatch', 'platform/time', 'platform/files', 'platform/typed'],
  },
  screens: {
    holds: '(data, t) → text and keyboard, pure',
    knows: ['screens', 'rules', 'input', 'taps'],
    and: [
      'platform/telegram',
      'platform/i18n',
      'platform/time',
      'platform/pictures',
      'platform/typed',
      'platform/pages',
    ],
  },
  taps: {
    holds: 'the names and parts of buttons',
    knows: ['rules', 'input'],
    and: ['platform/telegram', 'zod'],
  },
  flow: {
    holds: 'questions that fill a draft, one operation at the end',
    knows: ['flow', 'chat', 'operations', 'queries', 'rules', 'input', 'screens', 'taps'],
    and: ['platform/telegram', 'platform/i18n', 'platform/time', 'platform/files', 'zod'],
  },
  chat: {
    holds: 'handlers of three lines',
    knows: ['chat', 'flow', 'operations', 'queries', 'products', 'rules', 'input', 'screens', 'taps'],
    and: [
      'platform/telegram',
      'platform/i18n',
      'platform/time',
      'platform/files',
      'platform/pictures',
      'grammy',
      '@grammyjs/menu',
    ],
  },
  dispatches: {
    holds: 'the messages to others, rendered when they are sent',
    knows: ['dispatches', 'queries', 'rules', 'screens', 'taps', 'input'],
    and: [
      'platform/dispatch',
      'platform/database',
      'platform/telegram',
      'platform/i18n',
      'platform/time',
      'zod',
    ],
  },
  jobs: {
    holds: 'finds what is due and inserts dispatches',
    knows: ['jobs', 'operations', 'queries', 'rules', 'dispatches', 'input'],
    and: ['platform/dispatch', 'platform/database', 'platform/time'],
  },
  documents: {
    holds: '(facts, t) → a document or a workbook, pure',
    knows: ['documents', 'rules', 'input', 'screens'],
    and: ['platform/documents', 'platform/i18n', 'platform/pictures', 'platform/time'],
  },
  products: {
    holds: 'files that can be asked for: rights → facts → documents → bytes',
    knows: ['products', 'documents', 'queries', 'operations', 'rules', 'input'],
    and: [
      'platform/documents',
      'platform/files',
      'platform/database',
      'platform/i18n',
      'platform/time',
      'zod',
    ],
  },
} as const satisfies Record<string, { holds: string; knows: readonly string[]; and: readonly string[] }>;
export type Kind = keyof typeof KINDS;

/** Files of the kernel that know neither database nor chat: rules and screens may ask them. Others are for who writes or talks. */
export const PURE_KERNEL = ['rights', 'sight', 'rules-acts', 'rules-limits', 'outcome', 'keys', 'words'];
export const KERNEL = [...PURE_KERNEL, 'scope', 'names', 'audit', 'refuse', 'once'];
/** Kinds that may import all of the kernel. */
export const KERNEL_USERS: readonly Kind[] = [
  'queries',
  'operations',
  'flow',
  'chat',
  'dispatches',
  'jobs',
  'products',
];

/** Rooms, lowest first: a room imports those before it. Names of buttons (`taps`) may be had from anywhere. */
export const ROOMS = [
  'common',
  'organisations',
  'people',
  'pairing',
  'meetings',
  'goals',
  'surveys',
  'openLessons',
  'lessons',
  'monitoring',
  'reports',
  'privacy',
  'home',
];

/** Sub-rooms of a room, lowest first, the same way. Files at room level are shared by them and stand outside the order. */
export const SUBROOMS: Readonly<Record<string, readonly string[]>> = {
  organisations: ['roles', 'invites', 'programme', 'school', 'calendar'],
  people: ['closed', 'paper', 'pushes', 'remind', 'entry', 'phone', 'questionnaire', 'base', 'profile'],
  pairing: ['help', 'stages', 'attention', 'remind', 'lists', 'life', 'offers', 'consents', 'trial'],
  meetings: ['notes', 'remind', 'arrange', 'confirm'],
  goals: ['remind', 'wizard', 'checkin', 'plan'],
  surveys: ['bank', 'curator', 'own', 'rounds', 'results', 'sheet', 'pulse'],
  lessons: ['templates', 'sheet', 'colleagues', 'trend'],
  monitoring: ['achievements', 'letters', 'nudge', 'digest', 'figures', 'indicators', 'facts', 'year'],
  reports: ['audit', 'export', 'papers', 'written', 'package'],
  privacy: ['leave', 'myData', 'consents', 'erasure', 'retention'],
};

/** What is let through a wall, each with its reason. */
export const LET: readonly { from: RegExp; to: RegExp; because: string }[] = [
  {
    from: /^people\/entry\/chat-paper/,
    to: /people\/documents/,
    because: 'a consent to print is given at once, also to somebody who may order no file yet',
  },
  {
    from: /^reports\/.*queries/,
    to: /screens/,
    because: 'a report keeps lines in the words that were confirmed, so its reading words them',
  },
  {
    from: /^reports\/(written|package)\/products/,
    to: /screens-lines/,
    because: 'the same words on paper as on the screen',
  },
  {
    from: /^surveys\/results\/queries/,
    to: /results\/operations/,
    because: 'a result read for the first time is kept at once, so that it never changes',
  },
  {
    from: /^monitoring\/nudge\/operations/,
    to: /screens-ready/,
    because: 'the text the pair gets is kept with the nudge',
  },
  {
    from: /^people\/(entry\/screens|documents)/,
    to: /people\/operations-persons/,
    because: 'the words of a consent as they are kept with the answer',
  },
  {
    from: /^(openLessons|goals|monitoring\/\w+|surveys\/sheet)\/screens/,
    to: /^mentoring\/(openLessons|goals|monitoring\/\w+|surveys\/sheet)\/queries/,
    because: 'a small pure reader of what the query gave',
  },
  { from: /^organisations\/invites\/screens/, to: /^qrcode$/, because: 'a link is a picture too' },
  { from: /^reports\/export\/queries/, to: /^zod$/, because: 'rows of a cursor are checked as they come' },
  {
    from: /queries-sheets|operations/,
    to: /^node:crypto$/,
    because: 'codes, and an order of sheets that says nothing',
  },
  {
    from: /^privacy\/erasure\/operations/,
    to: /platform\/i18n/,
    because: 'the sign that takes a name’s place',
  },
  {
    from: /^monitoring\/digest\/chat|^organisations\/chat-show/,
    to: /platform\/database/,
    because: 'the type of a scope; the state of backups',
  },
  { from: /^reports\/export\/documents/, to: /generated\/enums/, because: 'the values a column may have' },
];

/** The table of CONTRIBUTING.md. */
export function kindsTable(): string {
  const rows = Object.entries(KINDS).map(
    ([kind, { holds, knows, and }]) =>
      `| \`${kind}.ts\` | ${holds} | ${[...knows, ...and.map((one) => `\`${one}\``)].join(', ')} |`,
  );
  return ['| file | holds | may import |', '| --- | --- | --- |', ...rows].join('\n');
}
