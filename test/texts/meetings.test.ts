import { describe, expect, it } from 'vitest';
import { meetingFlow } from '../../src/mentoring/meetings/arrange/flow.ts';
import * as dialogue from '../../src/mentoring/meetings/arrange/screens.ts';
import { curatorScreen } from '../../src/mentoring/meetings/confirm/screens.ts';
import { sheetScreen } from '../../src/mentoring/meetings/confirm/screens-sheet.ts';
import { KINDS, type MeetingAnswers, meetingAnswers } from '../../src/mentoring/meetings/input.ts';
import type { MeetingView } from '../../src/mentoring/meetings/queries-view.ts';
import * as remind from '../../src/mentoring/meetings/remind/screens.ts';
import { cardState } from '../../src/mentoring/meetings/rules-card.ts';
import { kindWord } from '../../src/mentoring/meetings/screens.ts';
import {
  choosePairScreen,
  listScreen,
  noteSavedScreen,
  notesScreen,
  pairListRows,
} from '../../src/mentoring/meetings/screens-list.ts';
import * as meeting from '../../src/mentoring/meetings/screens-meeting.ts';
import * as told from '../../src/mentoring/meetings/screens-told.ts';
import type { ConfirmationAnswer } from '../../src/platform/database/generated/enums.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { everyOf } from '../../src/platform/known.ts';
import type { BotContext } from '../../src/platform/telegram/context.ts';
import type { Choose } from '../../src/platform/telegram/flow.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { parseHtml } from '../../src/playground/bot-api/entities.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const NOW = new Date('2026-11-25T13:30:00Z');
const person = (fullName: string, hasTelegram = true) => ({
  membershipId: 1,
  personId: 1,
  fullName,
  addressAs: fullName,
  locale: 'ru' as const,
  hasTelegram,
});

function view(change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: 2_000_000_000,
    pairId: 2_000_000_000,
    kind: 'trial',
    status: 'agreed',
    startsAt: addMinutes(NOW, 60 * 24),
    minutes: 40,
    place: 'каб. 21',
    online: false,
    proposedBy: 'mentor',
    loggedAfter: false,
    revision: 2,
    outcome: null,
    settledAt: null,
    contradictionAt: null,
    curatorReason: null,
    cancelledBy: null,
    movedToId: null,
    createdAt: NOW,
    side: 'mentee',
    reader: false,
    curator: false,
    mentor: person('Константинопольская-Лебедева Александра Владиславовна'),
    mentee: person('Нұрсұлтанова-Сабитова Айгерім Ерланқызы'),
    privateReader: { membershipId: 1, personId: 1, fullName: 'Громова Наталья Сергеевна', standsIn: false },
    zone: 'Europe/Moscow',
    now: NOW,
    pairActive: true,
    pairLives: true,
    stage: 'trial',
    own: undefined,
    ownOnPaper: false,
    reviewed: false,
    answers: {},
    onPaper: [],
    corrections: [],
    ...change,
  };
}

const before = addMinutes(NOW, -60);
const correction = {
  id: 1,
  authorId: 1,
  minutes: 60,
  kind: null,
  held: null,
  reason: 'Дольше',
  createdAt: NOW,
  author: undefined,
};
const states: Partial<MeetingView>[] = [
  { status: 'proposed', proposedBy: 'mentor' },
  { status: 'proposed', proposedBy: 'mentee' },
  { status: 'proposed', startsAt: before },
  {},
  { startsAt: addMinutes(NOW, 20) },
  { startsAt: before },
  { startsAt: before, loggedAfter: true },
  { startsAt: before, own: 'held' },
  { startsAt: before, own: 'held', loggedAfter: true },
  { startsAt: before, own: 'missed', contradictionAt: NOW },
  { startsAt: before, own: 'missed', contradictionAt: NOW, reviewed: true },
  {
    startsAt: before,
    status: 'settled',
    outcome: 'both',
    corrections: [correction, { ...correction, held: false }],
  },
  {
    startsAt: before,
    status: 'settled',
    outcome: 'curator',
    curatorReason: 'words',
    corrections: [{ ...correction, kind: 'lessonVisit' }],
  },
  { startsAt: before, status: 'settled', outcome: 'oneSide' },
  { startsAt: before, status: 'settled', outcome: 'notHeld' },
  { startsAt: before, status: 'settled', outcome: 'notHeld', curatorReason: 'no' },
  { startsAt: before, status: 'settled', outcome: 'moved', movedToId: 7 },
  { status: 'cancelled' },
];

describe.each(LOCALES)('meetings in %s', (locale) => {
  const t = texts.for(locale);
  const problems = (screen: Screen): string[] => {
    const text = screen.text.value;
    const found = styleProblems({
      method: 'sendMessage',
      params: { text, reply_markup: inlineKeyboard(screen.keyboard ?? []) },
    } as never);
    const plain = text.replace(/<[^>]+>/g, '');
    if (Array.from(plain).length > 450) found.push(`${Array.from(plain).length} characters: ${plain}`);
    if (plain.split('\n').length > 10) found.push(`${plain.split('\n').length} lines: ${plain}`);
    for (const row of screen.keyboard ?? []) {
      if (row.length === 2)
        found.push(
          ...row
            .filter((b) => Array.from(b.text).length > 15)
            .map((b) => `«${b.text}» is long for half a row`),
        );
    }
    return found;
  };
  const fits = (screens: Screen[]) => expect([...new Set(screens.flatMap(problems))]).toEqual([]);

  it('every card, question and message fits, for both sides and the curator', () => {
    for (const change of states) {
      for (const side of ['mentor', 'mentee'] as const) {
        const m = view({ ...change, side });
        fits([
          meeting.cardScreen(t, m),
          meeting.questionScreen(t, m),
          meeting.proposalScreen(t, m),
          meeting.agreedClaimScreen(t, m),
        ]);
        fits([
          meeting.wrongScreen(t, m),
          meeting.cancelScreen(t, m),
          meeting.changeScreen(t, m, 'held'),
          meeting.differScreen(t, m, 'missed'),
        ]);
        fits([
          told.settledScreen(t, m),
          told.acceptedScreen(t, m),
          told.rightScreen(t, m),
          told.declinedScreen(t, m),
          told.cancelledScreen(t, m),
        ]);
        fits([
          told.movedScreen(t, m, before),
          told.lateScreen(t, m),
          told.correctedScreen(t, m),
          remind.dayBeforeScreen(t, m),
          remind.hourBeforeScreen(t, m),
          remind.silentScreen(t, m),
          told.loggedScreen(t, m),
        ]);
        fits(
          everyOf<ConfirmationAnswer>()(['held', 'moved', 'missed']).map((a) =>
            meeting.answeredScreen(t, m, a),
          ),
        );
        fits((['proposed', 'agreed', 'moved', 'paper'] as const).map((how) => told.madeScreen(t, m, how)));
        fits([
          told.acceptedBackScreen(t, m, 'meetings-accepted'),
          told.declinedBackScreen(t, m),
          told.cancelledBackScreen(t, m, true),
          told.cancelledBackScreen(t, m, false),
        ]);
        fits([
          told.doneScreen(t, 'meetings-correct-done', m),
          told.notesAskedScreen(t, { who: 'Лебедева О. В.', pairId: 1 }),
        ]);
      }
      for (const may of ['yes', 'tooSoon', 'no'] as const) {
        const m = view({
          ...change,
          side: undefined,
          reader: true,
          curator: true,
          answers: { mentor: 'held' },
          onPaper: ['mentee'],
        });
        fits([curatorScreen(t, m, may), sheetScreen(t, m, 'Школа')]);
      }
    }
  });

  it('every step of the dialogue fits', async () => {
    const names = view();
    // Of the context these questions look at the language alone.
    const asked = (field: string) =>
      meetingFlow.ask({ t } as BotContext, {
        id: 1_234_567,
        kind: 'meeting',
        subject: 'pair:1',
        field,
        trail: [],
        answers: meetingAnswers.parse({
          pairId: 1,
          mode: 'new',
          meetingId: null,
          agreed: false,
          kind: 'trial',
          day: null,
          time: null,
          minutes: 40,
          place: null,
          online: false,
          another: false,
        }),
        look: {},
        messageId: null,
      });
    const choose: Choose = (value, label) => ({ text: label, data: `q:1234567890:when:${value}` });
    for (const kind of KINDS) {
      for (const mode of ['new', 'move', 'instead', 'log'] as const) {
        const answers: MeetingAnswers & { day: string; time: string } = {
          pairId: 1,
          mode,
          meetingId: 1,
          agreed: mode === 'log',
          kind,
          day: '2026-11-25',
          time: '15:30',
          minutes: 40,
          place: null,
          online: false,
          another: false,
        };
        const slots = [
          { day: '2026-11-25', time: '14:10', afterLesson: 6 },
          { day: '2026-11-25', time: '15:30' },
        ];
        fits([
          dialogue.whenScreen(
            t,
            {
              ...names,
              answers,
              slots,
              dueOn: '2026-11-27',
              was: 'ср 25 ноября, 15:30',
              answered: true,
              today: '2026-11-24',
              mayLog: true,
            },
            choose,
          ),
          dialogue.checkScreen(
            t,
            {
              ...names,
              answers,
              today: '2026-11-24',
              dayOff: true,
              clash: { who: 'Денис К.', from: '15:15', to: '15:55' },
              otherBusy: true,
              onPaper: false,
            },
            choose,
          ),
        ]);
      }
    }
    fits([
      {
        text: t('meetings-kind-question'),
        keyboard: KINDS.map((kind) => [choose(kind, dialogue.kindChoice(t, kind))]),
      },
      dialogue.pastScreen(
        t,
        { ...names, today: '2026-11-24', days: ['2026-11-24', '2026-11-23', '2026-11-20'] },
        choose,
      ),
      {
        text: t('meetings-same-day', { when: 'вт 24 ноября', kind: kindWord(t, 'trial') }),
        keyboard: (['yes', 'no'] as const).map((one) => [choose(one, t.label(`meetings-same-${one}`))]),
      },
      await asked('place'),
      await asked('minutes'),
      dialogue.timeScreen(t, { day: '2026-11-25', today: '2026-11-24', times: ['14:10', '15:30'] }, choose),
      { text: dialogue.pastKindTitle(t, { ...names, day: '2026-11-24', today: '2026-11-24' }) },
    ]);
  });

  it('lists and notes fit', () => {
    const pairs = (['mentor', 'mentee'] as const).map((side) => ({ ...view({ side }), pairId: 1 }));
    const items = states.map((change) => ({ ...view(change), state: cardState(view(change)) }));
    const list = {
      title: t('meetings-list-mine'),
      items,
      page: 1,
      pageData: (n: number) => `x:${n}`,
      withNames: true,
    };
    fits([
      listScreen(t, list, ...pairListRows(t, { id: 1, acts: true })),
      listScreen(t, { ...list, items: [] }),
      choosePairScreen(t, { what: 'new', pairs, today: '2026-11-24' }),
      choosePairScreen(t, { what: 'log', pairs, today: '2026-11-24' }),
      noteSavedScreen(t, { pairId: 1, meetingId: 1, open: true }),
      ...[true, false].map((mine) =>
        notesScreen(t, {
          ...view(),
          notes: [{ text: 'Правила', createdAt: NOW, author: 'Лебедева О. В.' }],
          page: 0,
          today: '2026-11-25',
          mine,
          other: mine,
        }),
      ),
    ]);

    // A note as long as a message is folded, so that its buttons are seen; a short one is not.
    const long = notesScreen(t, {
      ...view(),
      notes: [{ text: 'Правила класса. '.repeat(20), createdAt: NOW, author: 'Лебедева О. В.' }],
      page: 0,
      today: '2026-11-25',
      mine: true,
      other: false,
    });
    expect(parseHtml(long.text.value).entities.map(({ type }) => type)).toContain('expandable_blockquote');
    expect(long.text.value.indexOf('Правила')).toBeGreaterThan(
      long.text.value.indexOf('<blockquote expandable>'),
    );
  });
});
