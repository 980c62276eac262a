import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '../../src/mentoring/common/rights.ts';
import { Prisma } from '../../src/platform/database/generated/client.ts';
import { OPEN, SCOPED } from '../../src/platform/database/scope.ts';
import {
  KERNEL,
  KERNEL_USERS,
  KINDS,
  type Kind,
  kindsTable,
  LET,
  PURE_KERNEL,
  ROOMS,
  SUBROOMS,
} from './map.ts';

const root = path.resolve(import.meta.dirname, '../../src');

interface Source {
  /** From src: `mentoring/meetings/rules.ts`. */
  name: string;
  text: string;
  /** What it imports: paths from src, or packages' names; types are marked. */
  imports: { of: string; typeOnly: boolean }[];
}

function read(file: string): Source {
  const name = path.relative(root, file);
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?([^'"]*?)from\s+'([^']+)'/gm)];
  const imports = found.map(([, type, names = '', of = '']) => ({
    of: of.startsWith('.') ? path.relative(root, path.resolve(path.dirname(file), of)) : of,
    typeOnly: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names),
  }));
  return { name, text, imports };
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => read(path.join(root, name)));
const rooms = sources.filter((s) => /^mentoring\/[^/]+\//.test(s.name));
const kindOf = (name: string) => path.basename(name).replace(/(-.*)?\.ts$/, '');
const roomOf = (name: string) => /^mentoring\/([^/]+)\//.exec(name)?.[1];

/** What breaks a wall, as `file → import`, so that a failure names the brick. */
function breaks(wall: (source: Source, of: string, typeOnly: boolean) => boolean): string[] {
  return sources.flatMap((s) =>
    s.imports.filter((i) => wall(s, i.of, i.typeOnly)).map((i) => `${s.name} → ${i.of}`),
  );
}

/** Whether a file of this kind may import that one by the table. */
function mayKnow(kind: Kind, of: string): boolean {
  const { knows, and }: { knows: readonly string[]; and: readonly string[] } = KINDS[kind];
  if (of.startsWith('mentoring/common/')) {
    return KERNEL_USERS.includes(kind) || PURE_KERNEL.includes(path.basename(of, '.ts'));
  }
  if (/^mentoring\/[^/]+\//.test(of)) return knows.includes(kindOf(of));
  // What everybody may know: the list of names known everywhere, and types of the room itself.
  if (of === 'platform/known.ts' || of.startsWith('mentoring/')) return true;
  return and.some((one) => of === one || of === `${one}.ts` || of.startsWith(`${one}/`));
}

const letThrough = (name: string, of: string) =>
  LET.some(({ from, to }) => from.test(name.slice('mentoring/'.length)) && to.test(of));

describe('the walls of the house', () => {
  it('a room has only the files everybody knows, in sub-rooms one level deep', () => {
    const place = ({ name }: Source) => name.split('/').slice(1, -1);
    const known = (s: Source) => {
      const [room = '', sub, ...deeper] = place(s);
      if (room === 'common') return KERNEL.includes(path.basename(s.name, '.ts'));
      return (
        deeper.length === 0 && (sub === undefined || SUBROOMS[room]?.includes(sub)) && kindOf(s.name) in KINDS
      );
    };
    expect(rooms.filter((s) => !known(s)).map((s) => s.name)).toEqual([]);
    expect(
      [...new Set(rooms.map((s) => roomOf(s.name)))].filter((room) => !ROOMS.includes(room ?? '')),
    ).toEqual([]);
  });

  it('a file imports the kinds its kind may know', () => {
    const up = breaks((s, of, typeOnly) => {
      if (typeOnly || !rooms.includes(s) || roomOf(s.name) === 'common') return false;
      return !mayKnow(kindOf(s.name) as Kind, of) && !letThrough(s.name, of);
    });
    expect(up).toEqual([]);
  });

  it('the pure part of the kernel knows neither database nor chat', () => {
    expect(
      breaks(
        (s, of, typeOnly) =>
          roomOf(s.name) === 'common' &&
          PURE_KERNEL.includes(path.basename(s.name, '.ts')) &&
          !typeOnly &&
          /^(grammy|@grammyjs|@prisma|pg$|platform\/(database|telegram|dispatch)\/)/.test(of),
      ),
    ).toEqual([]);
  });

  it('the platform knows no room, and nobody but the process knows the playground', () => {
    expect(breaks((s, of) => s.name.startsWith('platform/') && of.startsWith('mentoring/'))).toEqual([]);
    expect(breaks((s, of) => !s.name.startsWith('playground/') && of.startsWith('playground/'))).toEqual([]);
  });

  it('rooms point down, and so do sub-rooms; only names of buttons may be had from anywhere', () => {
    const up = breaks((s, of, typeOnly) => {
      const [from, to] = [roomOf(s.name), roomOf(of)];
      if (!from || !to || from === to || typeOnly || kindOf(of) === 'taps') return false;
      return ROOMS.indexOf(to) > ROOMS.indexOf(from);
    });
    expect(up).toEqual([]);
    const across = breaks((s, of) => {
      const [, room = '', from, file] = s.name.split('/');
      const [, other, to, there] = of.split('/');
      if (other !== room || !file || !there || from === to || kindOf(of) === 'taps') return false;
      const order = SUBROOMS[room] ?? [];
      return order.indexOf(to ?? '') > order.indexOf(from ?? '');
    });
    expect(across).toEqual([]);
  });

  it('no file comes back to itself through what it imports', () => {
    const next = new Map(sources.map((s) => [s.name, s.imports.map((i) => i.of)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
      if (done.has(name) || trail.includes(name)) return;
      for (const of of next.get(name) ?? []) walk(of, [...trail, name]);
      done.add(name);
    };
    for (const name of next.keys()) walk(name, []);
    expect(circles).toEqual([]);
  });

  it('nothing is let through a wall that no longer needs it', () => {
    const used = LET.filter(({ from, to }) =>
      rooms.some((s) => from.test(s.name.slice('mentoring/'.length)) && s.imports.some((i) => to.test(i.of))),
    );
    expect(LET.filter((one) => !used.includes(one)).map((one) => one.because)).toEqual([]);
  });

  it('CONTRIBUTING prints the same table', async () => {
    const file = path.resolve(root, '../CONTRIBUTING.md');
    const text = readFileSync(file, 'utf8');
    const printed = text.replace(/\| file \| holds \|[\s\S]*?\n(?=\n)/, `${kindsTable()}\n`);
    if (process.env['UPDATE_DOCS']) writeFileSync(file, printed);
    else expect(text).toBe(printed);
  });

  it('dates are the business of one folder, and the hour of one file', () => {
    expect(breaks((s, of) => of.startsWith('dayjs') && !s.name.startsWith('platform/time/'))).toEqual([]);
    const asks = /new Date\(\)|Date\.now\(\)|\bnow\(\)\s*\)?\s*::/;
    expect(
      sources
        .filter(
          (s) =>
            !s.name.startsWith('playground/') && s.name !== 'platform/time/clock.ts' && asks.test(s.text),
        )
        .map((s) => s.name),
    ).toEqual([]);
  });

  it('people are spoken to from locales/ only', () => {
    // Words to recognise (vague words, weekdays, cities) are data, not speech.
    const data = [
      'mentoring/goals/wizard/rules.ts',
      'platform/time/words.ts',
      'platform/time/parse.ts',
      'mentoring/organisations/school/rules.ts',
      'mentoring/people/rules.ts',
      'mentoring/organisations/invites/rules.ts',
      'platform/i18n/fold.ts',
    ];
    const speech = /(["'`])(?:(?!\1|\n).)*\p{Script=Cyrillic}{3,}(?:(?!\1|\n).)*\1/u;
    const code = (text: string) =>
      text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
    expect(
      sources
        .filter(
          (s) => !s.name.startsWith('playground/') && !data.includes(s.name) && speech.test(code(s.text)),
        )
        .map((s) => s.name),
    ).toEqual([]);
  });

  it('a refusal is made and said in one place', () => {
    const by = /ok: false, reason|-refused-\$\{|(const|function) (refused|refuse|refusal)\b.*=>/;
    expect(
      rooms
        .filter((s) => !/^mentoring\/common\/(outcome|refuse)\.ts$/.test(s.name) && by.test(s.text))
        .map((s) => s.name),
    ).toEqual([]);
  });

  it('a transaction is begun in one place, which tells the sender what it wrote', () => {
    const begin = sources.filter((s) => s.text.includes('$transaction(')).map((s) => s.name);
    expect(begin).toEqual(['platform/database/transaction.ts']);
  });

  it('a key of a message is built, not written', () => {
    const waits = (s: Source) => s.imports.some((i) => i.of === 'platform/dispatch/outbox.ts');
    const written = /(\bkey: |withdraw\(\w+, |Key = |[kK]ey =.*=>\s*)`|:person:\$\{/;
    expect(rooms.filter((s) => waits(s) && written.test(s.text)).map((s) => s.name)).toEqual([]);
  });

  it('no file is too long to read at one sitting', () => {
    expect(sources.filter((s) => s.text.split('\n').length > 400).map((s) => s.name)).toEqual([]);
  });
});

describe('the wall around rights', () => {
  // Where a role is what is written or shown, not who may do it; each line that may name one, with its reason.
  const data: readonly [file: string, line: RegExp, reason: string][] = [
    [
      'mentoring/organisations/school/operations.ts',
      /const roles = \[/,
      'the roles a new school’s founder gets',
    ],
    ['mentoring/organisations/school/flow.ts', /createStaffInvite/, 'the link the wizard ends with'],
    ['mentoring/organisations/roles/operations.ts', /./, 'gives and ends roles: the last of a kind stays'],
    [
      'mentoring/organisations/roles/screens.ts',
      /always = role|person\.roles/,
      'who has which role, line by line',
    ],
    ['mentoring/organisations/chat-show.ts', /person\.roles/, 'who is the trusted person now'],
    [
      'mentoring/organisations/roles/queries.ts',
      /as "trustedNamed"|"role" = 'trustedPerson'/,
      'the first day’s checklist',
    ],
    ['mentoring/pairing/stages/rules.ts', /who: \['curator'/, 'whose step is next, no role of a membership'],
  ];
  const staff = STAFF_ROLES.join('|');
  const asked = new RegExp(
    [
      String.raw`\.as\(`,
      // A comparison, a query's condition or a list: `role === 'curator'`, `"role" in ('curator'`, `role: { in: ['curator'`.
      String.raw`[rR]oles?["']?(::text)?\)?\s*(===|!==|==|=|<>|:|in|not in|: \{ *(in|notIn):)\s*[([]*'(${staff})'`,
      String.raw`\[\s*'(${staff})'\s*[,\]]`,
      String.raw`(includes|has)\('(${staff})'`,
      String.raw`'(${staff})'\s*(===|!==)`,
    ].join('|'),
  );

  it('whoever may do something is asked of the table of rights, never of a role', () => {
    const allowed = (name: string, line: string) =>
      /^(playground\/|mentoring\/common\/(rights|sight)\.ts$)/.test(name) ||
      data.some(([file, what]) => file === name && what.test(line));
    const named = sources.flatMap((s) =>
      s.text
        .split('\n')
        .filter((line) => asked.test(line) && !allowed(s.name, line))
        .map((line) => `${s.name}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  });

  it('no exception outlives what it was made for', () => {
    const idle = data.filter(
      ([file, what]) =>
        !sources.some(
          (s) => s.name === file && s.text.split('\n').some((line) => asked.test(line) && what.test(line)),
        ),
    );
    expect(idle.map(([file]) => file)).toEqual([]);
  });
});

describe('the wall between schools', () => {
  it('every table is a school’s or open with a reason', () => {
    const known = new Set<string>([...SCOPED, ...Object.keys(OPEN)]);
    expect(Object.values(Prisma.ModelName).filter((model) => !known.has(model))).toEqual([]);
    expect([...known].filter((model) => !(model in Prisma.ModelName))).toEqual([]);
    expect(SCOPED.filter((model) => model in OPEN)).toEqual([]);
  });

  it('a school’s tables are read past the wall only where there is no actor yet, or every school’s turn has come', () => {
    // Entry and first creation happen before a membership; dispatches are rendered for their recipient; jobs go over all schools.
    const allowed =
      /^(mentoring\/(people|organisations)\/|mentoring\/[^/]+\/([^/]+\/)?(dispatches|jobs)|mentoring\/monitoring\/operations\.ts|playground\/)/;
    const names = SCOPED.map((model) => model.charAt(0).toLowerCase() + model.slice(1)).join('|');
    const past = new RegExp(`deps\\.db\\.(${names})\\b`);
    expect(sources.filter((s) => past.test(s.text) && !allowed.test(s.name)).map((s) => s.name)).toEqual([]);
  });
});
