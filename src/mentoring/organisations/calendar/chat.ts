import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import type { Refused } from '../../common/outcome.ts';
import { refuse } from '../../common/refuse.ts';
import { scopeOf, scopeOfSubject } from '../../common/scope.ts';
import { showCalendar, showDaysOff, showNumbers, showProgramme, showTerms } from '../chat-show.ts';
import {
  cloneProgramme,
  setMenteePicks,
  setNumber,
  setParticipation,
  setProgrammeStatus,
} from '../programme/operations.ts';
import { formRefusal } from '../programme/rules.ts';
import { formsScreen, nextYearScreen, numberScreen, statusSureScreen } from '../programme/screens.ts';
import { nextProgramme, programmeOf } from '../queries.ts';
import { schoolYearOf } from '../rules.ts';
import { calendarPreset } from '../rules-presets.ts';
import { changeSchool } from '../school/operations.ts';
import {
  addDayOffTap,
  calendarCheckedTap,
  calendarTap,
  cloneYearTap,
  dayOffTap,
  daysOffTap,
  dropDayOffTap,
  editDatesTap,
  formsTap,
  formTap,
  menteePicksTap,
  nextYearTap,
  nonWorkingTap,
  numbersTap,
  numberTap,
  participationTap,
  presetTap,
  programmeStatusTap,
  programmeTap,
  setNumberTap,
  setPresetTap,
  setProgrammeStatusTap,
  termsTap,
  weekTap,
} from '../taps.ts';
import { startDates } from './flow.ts';
import { addDayOff, applyPreset, confirmCalendar, dropDayOff } from './operations.ts';
import type { DatesProblem } from './rules.ts';
import { dayOffScreen, presetScreen } from './screens.ts';

type CalendarRefused = Refused<'notFound' | 'notAllowed' | 'manyDays' | DatesProblem | 'datesInUse'>;

/** After a change: a line that floats by and the screen it was made on; a refusal is a window one has to close. */
async function after(
  ctx: ActorContext,
  outcome: { ok: true } | CalendarRefused,
  then: () => Promise<unknown>,
): Promise<unknown> {
  if (outcome.ok) return then();
  if (outcome.reason === 'notFound') return gone(ctx);
  return refuse(ctx, 'organisations', outcome.reason);
}

/** The school's programme as somebody with the right may change it. */
async function changing(ctx: ActorContext, schoolId: number, right: 'calendar' | 'runProgramme' | 'numbers') {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  return scope?.may(right) ? { scope, programme: await programmeOf(scope) } : undefined;
}

/** The school calendar and the programme with its numbers. */
export function calendarChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, calendarTap, showCalendar);
  onActorTap(chat, termsTap, showTerms);
  onActorTap(chat, daysOffTap, showDaysOff);
  onSubject(
    chat,
    presetTap,
    (ctx, schoolId) => changing(ctx, schoolId, 'calendar'),
    (ctx, found, schoolId, preset) => {
      const { startsOn, school } = found.programme;
      return show(
        ctx,
        presetScreen(
          ctx.t,
          schoolId,
          preset,
          calendarPreset(preset, schoolYearOf(startsOn), school.weekDays),
        ),
      );
    },
  );
  onActorTap(chat, setPresetTap, async (ctx, schoolId, preset) => {
    const done = await applyPreset(ctx.deps, ctx.actor, { schoolId, preset });
    if (done.ok) await ctx.toast(ctx.t.label('organisations-saved'));
    return after(ctx, done, () => showCalendar(ctx, schoolId));
  });
  onActorTap(chat, weekTap, async (ctx, schoolId, days) => {
    const done = await changeSchool(ctx.deps, ctx.actor, schoolId, { weekDays: days === '5' ? 5 : 6 });
    return after(ctx, done, () => showCalendar(ctx, schoolId));
  });
  onActorTap(chat, calendarCheckedTap, async (ctx, schoolId) => {
    const done = await confirmCalendar(ctx.deps, ctx.actor, schoolId);
    if (done.ok) await ctx.toast(ctx.t.label('organisations-checked'));
    return after(ctx, done, () => showCalendar(ctx, schoolId));
  });
  onActorTap(chat, nonWorkingTap, async (ctx, schoolId, fromOn, toOn) => {
    const done = await addDayOff(ctx.deps, ctx.actor, { schoolId, fromOn, toOn, kind: 'nonWorking' });
    if (done.ok) await ctx.toast(ctx.t.label('organisations-off-done'));
    return after(ctx, done, () => showCalendar(ctx, schoolId));
  });
  onActorTap(chat, addDayOffTap, async (ctx, schoolId) => {
    const found = await changing(ctx, schoolId, 'calendar');
    return (found && (await startDates(ctx, 'newDayOff', schoolId))) || gone(ctx);
  });
  onSubject(chat, editDatesTap, (ctx, what, id) => startDates(ctx, what, id));
  onActorTap(chat, dayOffTap, async (ctx, id) => {
    const scope = await scopeOfSubject(ctx.deps, ctx.actor, 'DayOff', id);
    const found = scope && (await changing(ctx, scope.schoolId, 'calendar'));
    const off = found?.programme.daysOff.find((one) => one.id === id);
    return off && scope ? show(ctx, dayOffScreen(ctx.t, scope.schoolId, off)) : gone(ctx);
  });
  onActorTap(chat, dropDayOffTap, async (ctx, id) => {
    const done = await dropDayOff(ctx.deps, ctx.actor, id);
    if (!done.ok) return after(ctx, done, async () => undefined);
    await ctx.toast(ctx.t.label('organisations-saved'));
    return showDaysOff(ctx, done.schoolId, 0);
  });
  chat.use(programmeChat());
  return chat;
}

function programmeChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, programmeTap, showProgramme);
  onActorTap(chat, numbersTap, showNumbers);
  onSubject(
    chat,
    numberTap,
    (ctx, schoolId) => changing(ctx, schoolId, 'numbers'),
    (ctx, found, schoolId, name) => numberScreen(ctx.t, schoolId, found.programme, name),
  );
  onActorTap(chat, setNumberTap, async (ctx, schoolId, name, value) => {
    const done = await setNumber(ctx.deps, ctx.actor, { schoolId, name, value });
    return after(ctx, done, () => showNumbers(ctx, schoolId));
  });
  onActorTap(chat, participationTap, async (ctx, schoolId, participation) => {
    const done = await setParticipation(ctx.deps, ctx.actor, { schoolId, participation });
    return after(ctx, done, () => showProgramme(ctx, schoolId));
  });
  onActorTap(chat, menteePicksTap, async (ctx, schoolId, picks) => {
    const done = await setMenteePicks(ctx.deps, ctx.actor, { schoolId, on: picks === 'on' });
    return after(ctx, done, () => showProgramme(ctx, schoolId));
  });
  onSubject(
    chat,
    formsTap,
    (ctx, schoolId) => scopeOf(ctx.deps, ctx.actor, schoolId),
    (ctx, _scope, schoolId) => formsScreen(ctx.t, schoolId),
  );
  onActorTap(chat, formTap, async (ctx, _schoolId, form) => {
    const why = formRefusal(form);
    return why
      ? ctx.alert(ctx.t.label('organisations-form-refused', { why }))
      : ctx.toast(ctx.t.label('organisations-form-open'));
  });
  onSubject(
    chat,
    programmeStatusTap,
    (ctx, schoolId) => changing(ctx, schoolId, 'runProgramme'),
    async (ctx, found, schoolId, status) => {
      const { startsOn } = found.programme;
      const next = status === 'open' ? await nextProgramme(found.scope, startsOn) : null;
      return show(ctx, statusSureScreen(ctx.t, schoolId, status, next?.startsOn ?? startsOn));
    },
  );
  onActorTap(chat, setProgrammeStatusTap, async (ctx, schoolId, status) => {
    const done = await setProgrammeStatus(ctx.deps, ctx.actor, { schoolId, status });
    return after(ctx, done, () => showProgramme(ctx, schoolId));
  });
  onSubject(
    chat,
    nextYearTap,
    (ctx, schoolId) => changing(ctx, schoolId, 'runProgramme'),
    (ctx, found, schoolId) => nextYearScreen(ctx.t, schoolId, found.programme.startsOn),
  );
  onActorTap(chat, cloneYearTap, async (ctx, schoolId) => {
    const done = await cloneProgramme(ctx.deps, ctx.actor, schoolId);
    if (done.ok) await ctx.toast(ctx.t.label('organisations-next-year-done'));
    return after(ctx, done, () => showProgramme(ctx, schoolId));
  });
  return chat;
}
