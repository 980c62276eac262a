import { z } from 'zod';
import { cut, plain } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, defineFlow } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { scopeOf } from '../../common/scope.ts';
import { MOST_PASTED, namesIn } from '../input.ts';
import { findMembers } from '../queries.ts';
import { initials, parseFullName } from '../rules.ts';
import { basesTap, personTap, questionnaireTap, rosterTap } from '../taps.ts';
import { showPerson } from './chat-person-show.ts';
import { addOnPaper, importNames, renameMember } from './operations-members.ts';
import { turns } from './screens.ts';

const FOUND = 8;
const role = z.enum(['mentor', 'mentee']);

const searchAnswers = z.object({
  schoolId: z.number(),
  query: z.string().default(''),
  page: z.number().default(0),
  chosen: z.number().optional(),
});

/** «Найти по имени»: each typed line searches anew; letters are folded. */
export const searchFlow = defineFlow<z.infer<typeof searchAnswers>>({
  kind: 'peopleSearch',
  answers: searchAnswers,
  leaving: 'drop',
  fields: {
    name: {
      async ask(ctx, draft) {
        const { schoolId, query, page } = draft.answers;
        const scope = ctx.actor && scopeOf(ctx.deps.db, ctx.actor, schoolId);
        if (query === '' || !scope?.may('keepPeople')) return screen(ctx.t('people-search-ask'));
        const found = await findMembers(scope, {
          role: ['mentor', 'mentee'],
          status: ['active', 'pending', 'invited'],
          search: query,
          page,
          size: FOUND,
        });
        if (found.total === 0) return screen(ctx.t('people-search-none'));
        return screen(
          ctx.t('people-search-found', { count: String(found.total) }),
          ...rows(
            found.items.map((one) =>
              choice(
                draft,
                `m${one.id}`,
                cut(`${initials(one.fullName)} · ${ctx.t.label(`people-role-${one.role}`)}`, 30),
              ),
            ),
            1,
          ),
          turns(found.page, found.total, FOUND, (p) => choiceOf(draft, p)),
        );
      },
      answer(_, draft, input) {
        if (input.text !== undefined)
          return { stay: { ...draft.answers, query: input.text.slice(0, 60), page: 0 } };
        const page = /^p(\d+)$/.exec(input.value);
        if (page) return { stay: { ...draft.answers, page: Number(page[1]) } };
        const chosen = /^m(\d+)$/.exec(input.value);
        return chosen ? { finish: { ...draft.answers, chosen: Number(chosen[1]) } } : { stay: draft.answers };
      },
    },
  },
  async finish(ctx, draft) {
    await showPerson(ctx, draft.answers.chosen ?? 0);
    return undefined;
  },
});

function choiceOf(draft: { id: number; field: string }, page: number): string {
  const button = choice(draft, `p${page}`, '');
  return 'data' in button ? button.data : '';
}

const paperAnswers = z.object({
  schoolId: z.number(),
  role: role.optional(),
  fullName: z.string().optional(),
});

/** «Участник без Telegram»: who it is, and the name. */
export const onPaperFlow = defineFlow<z.infer<typeof paperAnswers>>({
  kind: 'peopleOnPaper',
  answers: paperAnswers,
  leaving: 'drop',
  fields: {
    role: roleField('people-paper-role'),
    name: nameField('people-paper-name'),
  },
  async finish(ctx, draft) {
    const { schoolId, role: chosen, fullName } = draft.answers;
    if (!ctx.actor || !chosen || fullName === undefined) return { to: 'role', answers: draft.answers };
    const added = await addOnPaper(ctx.deps, ctx.actor, {
      schoolId,
      role: chosen,
      fullName,
      requestId: `draft:${draft.id}`,
    });
    if (!added.ok) return refusedHome(ctx, added.reason);
    await show(
      ctx,
      screen(
        ctx.t('people-paper-added', { name: fullName }),
        [questionnaireTap.button(ctx.t.label('people-fill-form'), added.membershipId)],
        [personTap.button(ctx.t.label('people-open-card'), added.membershipId)],
        [basesTap.button(ctx.t.label('people-title'), schoolId)],
      ),
    );
    return undefined;
  },
});

function roleField<A extends { role?: 'mentor' | 'mentee' | undefined }>(
  question: 'people-paper-role' | 'people-import-role',
  to = 'name',
) {
  return {
    ask: (ctx: BotContext, draft: { id: number; field: string }) =>
      screen(ctx.t(question), [
        choice(draft, 'mentor', ctx.t.label('people-paper-mentor')),
        choice(draft, 'mentee', ctx.t.label('people-paper-mentee')),
      ]),
    answer(ctx: BotContext, draft: { answers: A }, input: { value?: string; text?: string }) {
      const chosen = role.safeParse(input.value);
      return chosen.success
        ? { to, answers: { ...draft.answers, role: chosen.data } }
        : { refuse: ctx.t('people-press-button') };
    },
  };
}

function nameField<A extends { fullName?: string | undefined }>(
  question: 'people-paper-name' | 'people-mend-ask',
) {
  return {
    ask: (ctx: BotContext) => screen(ctx.t(question)),
    answer(ctx: BotContext, draft: { answers: A }, input: { value?: string; text?: string }) {
      const parsed = parseFullName(input.text ?? '');
      return parsed.ok
        ? { finish: { ...draft.answers, fullName: parsed.name } }
        : { refuse: ctx.t(`people-name-${parsed.reason}`) };
    },
  };
}

async function refusedHome(ctx: BotContext, reason: 'notFound' | 'notAllowed'): Promise<undefined> {
  await ctx.toast(ctx.t.label(reason === 'notFound' ? 'not-found' : 'not-allowed'));
  await ctx.goHome({ fresh: true });
}

const importAnswers = z.object({
  schoolId: z.number(),
  role: role.optional(),
  good: z.array(z.string()).default([]),
  bad: z.array(z.string()).default([]),
});

/** «Вставить список имён»: into the roster, checked before it is kept. */
export const importFlow = defineFlow<z.infer<typeof importAnswers>>({
  kind: 'peopleImport',
  answers: importAnswers,
  leaving: 'drop',
  fields: {
    role: roleField('people-import-role', 'names'),
    names: {
      ask(ctx, draft) {
        const { good, bad } = draft.answers;
        if (good.length === 0) return screen(ctx.t('people-import-ask'));
        return screen(
          [
            ctx.t('people-import-check', { good: String(good.length), bad: String(bad.length) }),
            bad.length > 0 &&
              ctx.t('people-import-unread', { lines: cut(bad.map((line) => cut(line, 30)).join('; '), 150) }),
            '',
            ctx.t('people-import-again'),
          ],
          [choice(draft, 'add', ctx.t.label('people-import-add', { count: String(good.length) }))],
        );
      },
      answer(ctx, draft, input) {
        if (input.value === 'add' && draft.answers.good.length > 0) return { finish: draft.answers };
        const read = namesIn(input.text ?? '').map((line) => ({ line, parsed: parseFullName(line) }));
        const good = read.flatMap(({ parsed }) => (parsed.ok ? [parsed.name] : []));
        const bad = read.filter(({ parsed }) => !parsed.ok).map(({ line }) => line.slice(0, 60));
        if (good.length === 0) return { refuse: ctx.t('people-import-none') };
        return { stay: { ...draft.answers, good: good.slice(0, MOST_PASTED), bad: bad.slice(0, 20) } };
      },
    },
  },
  async finish(ctx, draft) {
    const { schoolId, role: chosen, good } = draft.answers;
    if (!ctx.actor || !chosen) return { to: 'role', answers: draft.answers };
    const done = await importNames(ctx.deps, ctx.actor, {
      schoolId,
      role: chosen,
      names: good,
      requestId: `draft:${draft.id}`,
    });
    if (!done.ok) return refusedHome(ctx, done.reason);
    await show(
      ctx,
      screen(
        ctx.t('people-import-done', { added: String(done.added), known: String(done.known) }),
        [rosterTap.button(ctx.t.label('people-roster', { count: String(done.added) }), schoolId, 0)],
        [basesTap.button(ctx.t.label('people-title'), schoolId)],
      ),
    );
    return undefined;
  },
});

const mendAnswers = z.object({ membershipId: z.number(), fullName: z.string().optional() });

/** The name of somebody without an account, mended by the curator. */
export const mendNameFlow = defineFlow<z.infer<typeof mendAnswers>>({
  kind: 'peopleMend',
  answers: mendAnswers,
  leaving: 'drop',
  fields: { name: nameField('people-mend-ask') },
  async finish(ctx, draft) {
    const { membershipId, fullName } = draft.answers;
    if (!ctx.actor || fullName === undefined) return { to: 'name', answers: draft.answers };
    const done = await renameMember(ctx.deps, ctx.actor, { membershipId, fullName });
    if (!done.ok) return refusedHome(ctx, done.reason);
    await show(
      ctx,
      screen(plain(fullName), [personTap.button(ctx.t.label('people-open-card'), membershipId)]),
    );
    return undefined;
  },
});
