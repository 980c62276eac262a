/** «План менторинга» (domain.md 1.1.13), filled from the pair's goals, actions and meetings. */
import {
  type Block,
  facts,
  heading,
  note,
  numbered,
  paragraph,
  signatures,
  table,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { capital } from '../../common/words.ts';
import type { ActionRow } from '../../goals/queries.ts';
import type { WorkForm } from '../../goals/rules.ts';
import type { Stage } from '../../pairing/stages/rules.ts';
import { initials } from '../../people/rules.ts';

import { fullDay, goalSentence, heldWords, meetingResult, period, schoolYear } from './documents-words.ts';
import type { PairPaper } from './queries.ts';

/** As many actions with a day make a plan (product.md 4). */
const PLAN_ACTIONS = 3;

/** The plan of a pair's work as a DOCX. */
export function planDocument(t: Translator, paper: PairPaper, at: Date): Promise<Uint8Array> {
  const { view, school } = paper;
  const { pair } = view;
  return documentOf({
    t,
    at,
    title: t.label('document-plan-title'),
    subtitle: t.label('document-year', { year: schoolYear(school) }),
    footer: t.label('document-plan-footer', {
      mentor: initials(view.mentor.fullName),
      mentee: initials(view.mentee.fullName),
    }),
    blocks: [
      facts(
        [t.label('document-school'), school.name],
        [t.label('document-mentor-name'), view.mentor.fullName],
        [t.label('document-mentee-name'), view.mentee.fullName],
        [t.label('document-plan-term'), period(t, pair.startsOn, pair.endsOn)],
        [t.label('document-plan-aim-label'), t.label('document-plan-aim')],
      ),
      heading(t.label('document-plan-goals')),
      ...goals(t, paper),
      heading(t.label('document-plan-criteria')),
      criteria(t, paper),
      heading(t.label('document-plan-work')),
      work(t, paper),
      note(t.label('document-plan-note')),
      ...signed(t, paper),
    ],
  });
}

function goals(t: Translator, paper: PairPaper): Block[] {
  const told = paper.goals.map(({ wording }) => goalSentence(t, wording));
  return [
    told.length === 0 ? paragraph(t.label('document-goals-none')) : numbered(told),
    ...(paper.open > 0 ? [note(t.label('document-goals-open', { count: paper.open }))] : []),
  ];
}

/** The four marks of a plan that is ready, each from what is known. */
function criteria(t: Translator, { view, goals: agreed, actions }: PairPaper): Block {
  const dated = actions.filter((a) => a.dueOn !== null).length;
  const first = agreed.map((g) => g.agreedOn).toSorted()[0];
  const yet = t.label('document-criterion-not-yet');
  return table(
    [
      { head: t.label('document-criterion'), width: 55 },
      { head: t.label('document-criterion-mark'), width: 45 },
    ],
    [
      [
        t.label('document-criterion-pair'),
        t.label('document-criterion-done-on', { day: fullDay(t, view.pair.startsOn) }),
      ],
      [
        t.label('document-criterion-problem'),
        first === undefined ? yet : t.label('document-criterion-done-on', { day: fullDay(t, first) }),
      ],
      [
        t.label('document-criterion-strategy'),
        actions.length === 0 ? yet : t.label('document-criterion-actions', { count: actions.length }),
      ],
      [
        t.label('document-criterion-plan'),
        first === undefined || dated < PLAN_ACTIONS
          ? yet
          : t.label('document-criterion-dated', { count: dated }),
      ],
    ],
    { none: yet },
  );
}

/** Stage by stage: the five meetings of the cycle, and the actions between them. */
function work(t: Translator, paper: PairPaper): Block {
  const { actions } = paper;
  return table(
    [
      { head: t.label('document-work-stage'), width: 22 },
      { head: t.label('document-work-form'), width: 17 },
      { head: t.label('document-work-task'), width: 33 },
      { head: t.label('document-work-result'), width: 28 },
    ],
    [
      meetingRow(t, paper, 'acquaintance'),
      meetingRow(t, paper, 'trial'),
      meetingRow(t, paper, 'planning'),
      ...actions.map((action) => actionRow(t, paper, action)),
      seriesRow(t, paper),
      meetingRow(t, paper, 'final'),
    ],
    { none: '' },
  );
}

const stageName = (t: Translator, stage: Stage) => capital(t.label(`document-stage-${stage}`));

function meetingRow(t: Translator, { meetings }: PairPaper, stage: Exclude<Stage, 'series'>): string[] {
  const of = meetings.filter((m) => m.kind === stage);
  const shown = of.findLast((m) => m.outcome !== undefined) ?? of.at(-1);
  return [
    stageName(t, stage),
    t.label(shown?.online ? 'document-form-online' : 'document-form-meeting'),
    t.label(`document-task-${stage}`),
    shown ? meetingResult(t, shown) : t.label('document-meeting-none'),
  ];
}

function seriesRow(t: Translator, { meetings }: PairPaper): string[] {
  const held = meetings.filter((m) => m.kind === 'series' && m.outcome !== undefined);
  return [
    stageName(t, 'series'),
    t.label('document-form-series'),
    t.label('document-task-series'),
    held.length === 0
      ? t.label('document-meeting-none-several')
      : t.label('document-series-held', { count: held.length, how: heldWords(t, held) }),
  ];
}

function actionRow(t: Translator, { view }: PairPaper, action: ActionRow): (string | string[])[] {
  const who = initials(view[action.responsible].fullName);
  return [
    t.label('document-stage-actions'),
    t.label(`goals-form-${action.form as WorkForm}`),
    [
      action.title,
      action.dueOn === null
        ? t.label('document-action-who', { who })
        : t.label('document-action-due', { due: fullDay(t, action.dueOn), who }),
    ],
    actionResult(t, action),
  ];
}

/** What came of an action, in a line. */
export function actionResult(t: Translator, action: ActionRow): string {
  switch (action.status) {
    case 'done':
      return action.result ?? t.label('document-action-done');
    case 'notDone':
      return action.notDoneReason === null
        ? t.label('document-action-not-done')
        : t.label('document-action-not-done-because', { reason: action.notDoneReason });
    case 'carried':
      return t.label('document-action-carried');
    case 'planned':
      return t.label('document-action-planned');
  }
}

/** The lines both sides sign on, and the curator's. */
export function signed(t: Translator, { view, curator }: PairPaper): Block[] {
  return [
    signatures(
      { role: t.label('document-role-mentor'), name: initials(view.mentor.fullName) },
      { role: t.label('document-role-mentee'), name: initials(view.mentee.fullName) },
      ...(curator === undefined ? [] : [{ role: t.label('document-role-curator'), name: initials(curator) }]),
    ),
  ];
}
