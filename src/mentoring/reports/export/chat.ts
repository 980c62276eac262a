import { Composer } from 'grammy';
import { order } from '../../../platform/files/chat.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import type { Row } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, isActor, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { scopeOf } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { yearPeriod } from '../../organisations/rules.ts';
import { exportDatesFlow } from './flow.ts';
import type { ExportArgs, Whose } from './input.ts';
import { exportProduct, sheetsOf } from './products.ts';
import { hasOwnPairs, type Selection, schoolsOf, selectionFor } from './queries.ts';
import { csvScreen, type ExportOf, formatScreen, type Spans, spanScreen, whoseScreen } from './screens.ts';
import {
  exportCsvTap,
  exportDatesTap,
  exportMakeTap,
  exportOfTap,
  exportSheetTap,
  exportSpanTap,
  exportTap,
  NO_SCHOOL,
} from './taps.ts';

/** What was chosen, if this person may have it: the same question the file itself asks later. */
function chosen(
  ctx: ActorContext,
  whose: Whose,
  schoolId: number,
): { of: ExportOf; selection: Selection } | undefined {
  const probe: ExportArgs = { whose, schoolId, from: '2000-01-01', to: '2000-01-01', format: 'xlsx' };
  const selection = selectionFor(ctx.actor, probe);
  const [first] = selection?.schools ?? [];
  if (!selection || !first) return undefined;
  const name =
    whose === 'mine'
      ? ctx.t.label('export-whose-mine')
      : whose === 'all'
        ? ctx.t.label('export-whose-all', { count: selection.schools.length })
        : first.name;
  const choices = schoolsOf(ctx.actor).length + (hasOwnPairs(ctx.actor) ? 1 : 0);
  return { of: { whose, schoolId, name, chosen: choices > 1 }, selection };
}

async function spansOf(ctx: ActorContext, { schools }: Selection): Promise<Spans | undefined> {
  const scope = schools[0] && scopeOf(ctx.deps, ctx.actor, schools[0].id);
  if (!scope) return undefined;
  const { preset, startsOn, endsOn, terms } = await programmeOf(scope);
  return { preset, startsOn, endsOn, terms, year: yearPeriod(startsOn), today: dayOf(ctx.now, scope.zone) };
}

/** The first question that is one: whose, else for which days. */
async function openExport(ctx: ActorContext, page = 0): Promise<unknown> {
  const schools = schoolsOf(ctx.actor);
  const own = hasOwnPairs(ctx.actor);
  if (schools.length === 0 && !own) return show(ctx, { text: ctx.t('export-none') });
  if (schools.length + (own ? 1 : 0) > 1) return show(ctx, whoseScreen(ctx.t, schools, own, page));
  return schools[0] ? showSpans(ctx, 'school', schools[0].id) : showSpans(ctx, 'mine', NO_SCHOOL);
}

async function showSpans(ctx: ActorContext, whose: Whose, schoolId: number): Promise<unknown> {
  const found = chosen(ctx, whose, schoolId);
  const spans = found && (await spansOf(ctx, found.selection));
  return found && spans ? show(ctx, spanScreen(ctx.t, found.of, spans)) : gone(ctx);
}

async function showFormats(
  ctx: BotContext,
  whose: Whose,
  schoolId: number,
  from: Day,
  to: Day,
): Promise<unknown> {
  const found = isActor(ctx) ? chosen(ctx, whose, schoolId) : undefined;
  if (!found || from > to) return gone(ctx);
  const today = dayOf(ctx.now, found.selection.schools[0]?.zone ?? 'UTC');
  return show(ctx, formatScreen(ctx.t, found.of, { from, to, today }, found.selection.schools.length));
}

export const datesOfExport = exportDatesFlow((ctx, { whose, schoolId, from, to }) =>
  showFormats(ctx, whose, schoolId, from, to),
);

/** «Выгрузить» on «Ещё», for those who may export something. */
export function exportRows(t: Translator, actor: ActorContext['actor']): Row[] {
  if (schoolsOf(actor).length > 0) return [[exportTap.button(t.label('export-button'), 0)]];
  return hasOwnPairs(actor) ? [[exportTap.button(t.label('export-button-own'), 0)]] : [];
}

/** /export and its buttons. */
export function exportChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('export', (ctx) => (isActor(ctx) ? openExport(ctx) : ctx.goHome({ fresh: true })));
  onActorTap(chat, exportTap, (ctx, page) => openExport(ctx, page));
  onActorTap(chat, exportOfTap, showSpans);
  onActorTap(chat, exportSpanTap, showFormats);

  onActorTap(chat, exportDatesTap, async (ctx, whose, schoolId) => {
    const found = chosen(ctx, whose, schoolId);
    const spans = found && (await spansOf(ctx, found.selection));
    if (!spans) return gone(ctx);
    return startFlow(ctx, datesOfExport, {
      subject: `${whose}:${schoolId}`,
      field: 'from',
      anew: true,
      answers: {
        whose,
        schoolId,
        zone: found.selection.schools[0]?.zone ?? 'UTC',
        startsOn: spans.startsOn,
        endsOn: spans.endsOn,
      },
    });
  });

  onSubject(
    chat,
    exportCsvTap,
    (ctx, whose, schoolId) => chosen(ctx, whose, schoolId),
    (ctx, found, _whose, _schoolId, from, to) => {
      const today = dayOf(ctx.now, found.selection.schools[0]?.zone ?? 'UTC');
      return show(ctx, csvScreen(ctx.t, found.of, { from, to, today }, sheetsOf(found.selection)));
    },
  );

  onSubject(
    chat,
    exportSheetTap,
    (ctx, whose, schoolId) => chosen(ctx, whose, schoolId),
    (ctx, _found, whose, schoolId, from, to, sheet) =>
      order(ctx, exportProduct, { whose, schoolId, from, to, format: 'csv', sheet }),
  );
  onSubject(
    chat,
    exportMakeTap,
    (ctx, whose, schoolId) => chosen(ctx, whose, schoolId),
    (ctx, _found, whose, schoolId, from, to, format) =>
      order(ctx, exportProduct, { whose, schoolId, from, to, format }),
  );
  return chat;
}
