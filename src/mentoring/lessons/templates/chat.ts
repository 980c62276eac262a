import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { gone, onActorTap, onSubject, showFound } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import { type OwnWords } from '../../common/words.ts';
import { schoolLocales } from '../../organisations/queries.ts';

import { startTemplate } from './flow.ts';
import type { Template } from './input.ts';
import { offerTemplate } from './operations.ts';
import { findTemplate, findTemplates, sheetsScope } from './queries-sheets.ts';
import { MOST_OWN_CRITERIA, MOST_SHEETS } from './rules-criteria.ts';
import { templateScreen, templatesScreen } from './screens.ts';
import { criterionWord, markMeaning } from './screens-words.ts';
import {
  copyTemplateTap,
  editTemplateTap,
  newTemplateTap,
  offerTemplateTap,
  templatesTap,
  templateTap,
  withdrawTemplateTap,
} from './taps.ts';

async function showTemplates(ctx: ActorContext, schoolId: number): Promise<unknown> {
  return showFound(ctx, await findTemplates(ctx.deps, ctx.actor, schoolId), (view) =>
    templatesScreen(ctx.t, view),
  );
}

async function showTemplate(ctx: ActorContext, templateId: number, page = 0): Promise<unknown> {
  return showFound(ctx, await findTemplate(ctx.deps, ctx.actor, templateId), (found) =>
    templateScreen(ctx.t, found, page),
  );
}

/** A sheet's words in the school's languages; those of the built-in sheet are the locales'. */
function wordsOf(ctx: BotContext, template: Template, locales: readonly ('ru' | 'kk' | 'en')[]) {
  const spoken = (say: (t: BotContext['t']) => string | undefined): OwnWords =>
    Object.fromEntries(locales.map((locale) => [locale, say(ctx.deps.texts.for(locale))]));
  return {
    criteria: template.criteria
      .slice(0, MOST_OWN_CRITERIA)
      .map((one) => ({ texts: one.texts ?? spoken((t) => criterionWord(t, one)) })),
    scale:
      template.scale ??
      (markMeaning(ctx.t, template, 0) === undefined
        ? null
        : Array.from({ length: template.maxMark + 1 }, (_, mark) =>
            spoken((t) => markMeaning(t, template, mark)),
          )),
    maxMark: template.maxMark,
  };
}

/** Offers a sheet or takes it out, and shows it as it is then. */
async function offer(ctx: ActorContext, templateId: number, offered: boolean): Promise<unknown> {
  const done = await offerTemplate(ctx.deps, ctx.actor, { templateId, offered });
  if (done.ok) await ctx.toast(ctx.t.label(offered ? 'sheets-toast-offered' : 'sheets-toast-withdrawn'));
  else if (done.reason === 'notFound') return gone(ctx);
  else await refuse(ctx, 'sheets', done.reason);
  return showTemplate(ctx, templateId);
}

/** The observation sheets of a school, for who keeps them. */
export function templatesChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, templatesTap, showTemplates);
  onActorTap(chat, templateTap, showTemplate);
  onActorTap(chat, newTemplateTap, async (ctx, schoolId) => {
    const scope = sheetsScope(ctx.deps, ctx.actor, schoolId);
    const view = scope && (await findTemplates(ctx.deps, ctx.actor, schoolId));
    if (!view) return gone(ctx);
    if (view.offered.length >= MOST_SHEETS) return ctx.alert(ctx.t.label('sheets-refused-many'));
    return startTemplate(ctx, { schoolId, locales: await schoolLocales(scope, ctx.t.locale), about: 'new' });
  });
  onSubject(
    chat,
    copyTemplateTap,
    (ctx, templateId) => findTemplate(ctx.deps, ctx.actor, templateId),
    async (ctx, found, templateId) => {
      const { scope, template } = found;
      const locales = await schoolLocales(scope, ctx.t.locale);
      const words = wordsOf(ctx, template, locales);
      return startTemplate(ctx, { schoolId: scope.schoolId, locales, ...words, about: `like${templateId}` });
    },
  );
  onActorTap(chat, editTemplateTap, async (ctx, templateId) => {
    const found = await findTemplate(ctx.deps, ctx.actor, templateId);
    if (!found?.newest || found.template.name === null) return gone(ctx);
    const { scope, template } = found;
    const { name, criteria, maxMark, scale } = template;
    return startTemplate(ctx, {
      schoolId: scope.schoolId,
      locales: await schoolLocales(scope, ctx.t.locale),
      replaces: templateId,
      name: name ?? {},
      criteria: criteria.map(({ key, texts = {} }) => ({ key, texts })),
      maxMark,
      scale,
      about: String(templateId),
    });
  });
  onActorTap(chat, withdrawTemplateTap, (ctx, id) => offer(ctx, id, false));
  onActorTap(chat, offerTemplateTap, (ctx, id) => offer(ctx, id, true));
  return chat;
}
