import { z } from 'zod';
import { cut, plain } from '../../../platform/i18n/html.ts';
import { oneField, searchField } from '../../../platform/telegram/fields.ts';
import { choice, choiceData, defineFlow, type Field } from '../../../platform/telegram/flow.ts';
import { meant, pageOf, screen, turns } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { scopeOf } from '../../common/scope.ts';
import { fullNameField } from '../flow-name.ts';
import { MOST_PASTED, namesIn } from '../input.ts';
import { findMembers } from '../queries.ts';
import { fold, initials, parseFullName } from '../rules.ts';
import { basesTap, personTap, questionnaireTap, rosterTap } from '../taps.ts';
import { showPerson } from './chat-person-show.ts';
import { addOnPaper, importNames, renameMember } from './operations-members.ts';

const FOUND = 8;
/** Names shown at once of a list that was read. */
const READ = 6;
const role = z.enum(['mentor', 'mentee']);

const searchAnswers = z.object({
  schoolId: z.number(),
  chosen: z.number().optional(),
});

/** «Найти по имени»: each typed line searches anew; letters are folded. */
export const searchFlow = defineFlow<z.infer<typeof searchAnswers>>({
  kind: 'peopleSearch',
  answers: searchAnswers,
  leaving: 'drop',
  fields: {
    name: searchField({
      async ask(ctx, draft, { query, page }) {
        const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, draft.answers.schoolId);
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
          ...found.items.map((one) => [
            choice(
              draft,
              `m${one.id}`,
              cut(`${initials(one.fullName)} · ${ctx.t.label(`people-role-${one.role}`)}`, 30),
            ),
          ]),
          turns(found.page, found.total, FOUND, (to) => choiceData(draft, `p${to}`)),
        );
      },
      take(_ctx, { answers }, value) {
        const chosen = /^m(\d+)$/.exec(value);
        return chosen ? { finish: { ...answers, chosen: Number(chosen[1]) } } : { stay: answers };
      },
    }),
  },
  async finish(ctx, draft) {
    await showPerson(ctx, draft.answers.chosen ?? 0);
    return undefined;
  },
});

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
    if (!added.ok) {
      await gone(ctx, added.reason);
      return undefined;
    }
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
): Field<A> {
  return oneField({
    ask: (ctx) => ctx.t(question),
    values: ['mentor', 'mentee'],
    label: (ctx, one) => ctx.t.label(`people-paper-${one}`),
    perRow: 2,
    otherwise: 'people-press-button',
    take: (_ctx, { answers }, chosen) => ({ to, answers: { ...answers, role: chosen } }),
  });
}

function nameField<A extends { fullName?: string | undefined }>(
  question: 'people-paper-name' | 'people-mend-ask',
): Field<A> {
  return fullNameField(question, ({ answers }, fullName) => ({ finish: { ...answers, fullName } }));
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
        const page = pageOf(good, draft.look.page ?? 0, READ, (to) => choiceData(draft, `p${to}`));
        return screen(
          [
            ctx.t('people-import-check', { good: String(good.length), bad: String(bad.length) }),
            bad.length > 0 &&
              ctx.t('people-import-unread', { lines: cut(bad.map((line) => cut(line, 30)).join('; '), 100) }),
            '',
            ...page.items.map((name) => plain(cut(name, 34))),
            '',
            ctx.t('people-import-again'),
          ],
          page.turn,
          [meant(choice(draft, 'add', ctx.t.label('people-import-add', { count: String(good.length) })))],
        );
      },
      answer(ctx, draft, input) {
        const to = /^p(\d{1,2})$/.exec(input.value ?? '')?.[1];
        if (to !== undefined) return { look: { ...draft.look, page: Number(to) } };
        if (input.value === 'add' && draft.answers.good.length > 0) return { finish: draft.answers };
        const read = namesIn(input.text ?? '').map((line) => ({ line, parsed: parseFullName(line) }));
        const good: string[] = [];
        for (const { parsed } of read)
          if (parsed.ok && !good.some((name) => fold(name) === fold(parsed.name))) good.push(parsed.name);
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
    if (!done.ok) {
      await gone(ctx, done.reason);
      return undefined;
    }
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
    if (!done.ok) {
      await gone(ctx, done.reason);
      return undefined;
    }
    await show(
      ctx,
      screen(plain(fullName), [personTap.button(ctx.t.label('people-open-card'), membershipId)]),
    );
    return undefined;
  },
});
