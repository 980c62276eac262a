/** One observed lesson, for its author, its teacher and the curator. */
import { cut, type Html, lengthOf, lines, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';
import { lessonPaperTap } from '../../reports/papers/taps.ts';
import { fullest, packed } from '../../surveys/results/screens-fit.ts';
import { colleagueVisitsTap } from '../colleagues/taps.ts';
import { criterionWord, markMeaning } from '../templates/screens-words.ts';
import type { SheetBody, SheetView } from './queries.ts';
import { lessonWord, markWord, pointsWord, pointWords, titleLine, whoWord } from './screens-words.ts';
import * as taps from './taps.ts';

/** What a sheet says in a few lines, as a record or while it is written. */
export type Summary = Pick<SheetBody, 'topic' | 'points' | 'strengths' | 'growthPoints' | 'agreedStep'> & {
  criteria: SheetBody['template']['criteria'];
  lesson: { className: string; subject: string };
};

/** The lines of a sheet, each shortened so that all of them stand on one screen. */
export function summaryLines(t: Translator, it: Summary, most: number): Html {
  const points = (kept: readonly string[]) => cut(pointWords(t, kept, it.criteria).join('; '), most);
  return lines(
    t('observations-line-lesson', { lesson: cut(lessonWord(t, it.lesson), 60) }),
    t('observations-line-topic', { topic: cut(it.topic, most) }),
    t('observations-line-points', { points: pointsWord(t, it.points) }),
    it.strengths.length > 0 && t('observations-line-strengths', { points: points(it.strengths) }),
    it.growthPoints.length > 0 && t('observations-line-growth', { points: points(it.growthPoints) }),
    it.agreedStep !== null && t('observations-line-step', { step: cut(it.agreedStep, most) }),
  );
}

const dayWord = (t: Translator, sheet: SheetView, at: Date) =>
  formatDay(dayOf(at, sheet.scope.zone), t.locale, sheet.today);

/** Whether the teacher has said of a colleague's visit that it took place; undefined of the lessons of a pair. */
function visitState({ kind, sharedAt, body }: SheetView): 'asked' | 'accepted' | 'denied' | undefined {
  if (kind !== 'colleagueVisit' || sharedAt === null || !body) return undefined;
  if (body.reply?.acceptedAt) return 'accepted';
  return body.reply?.deniedAt ? 'denied' : 'asked';
}

/** Where the sheet stands, and what happens next. */
function stateLine(t: Translator, sheet: SheetView): Html {
  if (sheet.correctedById !== null) return t('observations-state-corrected');
  if (sheet.sharedAt === null) return t('observations-state-saved');
  const day = dayWord(t, sheet, sheet.sharedAt);
  const reply = sheet.body?.reply;
  const visit = visitState(sheet);
  if (visit === 'asked')
    return sheet.as === 'teacher'
      ? t('observations-state-asked')
      : t('observations-state-unanswered', { day });
  if (visit === 'denied')
    return t(sheet.as === 'teacher' ? 'observations-state-denied' : 'observations-state-denied-mine');
  if (sheet.as === 'teacher') return t('observations-state-mine', { day });
  if (reply?.disagreedAt) return t('observations-state-disagreed');
  if (reply?.reflectedAt) return t('observations-state-reflected');
  return t('observations-state-shared', { day });
}

/** The sheet's card: what matters of it, the rest a tap away. */
export function sheetScreen(t: Translator, sheet: SheetView): Screen {
  const { body } = sheet;
  if (!body) return heldScreen(t, sheet);
  const summary = (most: number) =>
    lines(
      titleLine(t, sheet),
      sheet.correctionReason !== null &&
        t('observations-line-reason', { reason: cut(sheet.correctionReason, 60) }),
      summaryLines(t, { ...body, criteria: body.template.criteria, lesson: sheet }, most),
      '',
      stateLine(t, sheet),
    );
  const text = fullest(
    () => summary(120),
    () => summary(80),
    () => summary(45),
    () => summary(30),
    () => summary(20),
  );
  return screen(
    text,
    ...(sheet.as === 'observer' ? authorRows(t, sheet) : readerRows(t, sheet)),
    ...wayRows(t, sheet),
  );
}

/** What a curator sees of a lesson whose teacher keeps the sheet: that it was held. */
function heldScreen(t: Translator, sheet: SheetView): Screen {
  return screen(
    [
      t('observations-held', {
        day: formatDay(sheet.heldOn, t.locale, sheet.today),
        lesson: cut(lessonWord(t, sheet), 60),
        observer: initials(sheet.observer.fullName),
        teacher: initials(sheet.teacher.fullName),
      }),
    ],
    ...wayRows(t, sheet),
  );
}

function authorRows(t: Translator, sheet: SheetView): (Row | false)[] {
  const { id } = sheet;
  const saved = sheet.sharedAt === null;
  const voices = sheet.voices.length;
  return [
    saved && [taps.shareLessonTap.button(t.label('observations-share'), id)],
    saved && [
      taps.editLessonTap.button(t.label('observations-edit'), id),
      taps.dropLessonTap.button(t.label('observations-drop'), id),
    ],
    partRow(t, sheet),
    answersRow(t, sheet),
    voices > 0 && [taps.voicesTap.button(t.label('observations-voices', { count: String(voices) }), id)],
    !saved &&
      sheet.correctedById === null && [taps.correctLessonTap.button(t.label('observations-correct'), id)],
  ];
}

function readerRows(t: Translator, sheet: SheetView): (Row | false)[] {
  const { id, as, body, opened } = sheet;
  const answers = as === 'teacher' && sheet.correctedById === null;
  const reply = body?.reply;
  const visit = visitState(sheet);
  const asked = answers && (visit === 'asked' || visit === 'denied');
  return [
    asked && [taps.visitTap.button(t.label('observations-visit-held'), id, 'held')],
    asked && visit === 'asked' && [taps.visitTap.button(t.label('observations-visit-missed'), id, 'missed')],
    answers && [
      taps.reflectTap.button(
        t.label(reply?.reflectedAt ? 'observations-reflect-again' : 'observations-reflect'),
        id,
      ),
    ],
    partRow(t, sheet),
    answersRow(t, sheet),
    answers && !reply?.disagreedAt && [taps.disagreeTap.button(t.label('observations-disagree'), id)],
    answers && [
      taps.openSheetTap.button(
        t.label(opened ? 'observations-opened' : 'observations-closed'),
        id,
        opened ? 'close' : 'open',
      ),
    ],
  ];
}

function partRow(t: Translator, { id, body }: SheetView): Row {
  const { start, middle, end } = body?.course ?? { start: null, middle: null, end: null };
  const facts = [body?.facts, start, middle, end].some((text) => text);
  return [
    taps.lessonPartTap.button(t.label('observations-marks'), id, 'marks', 0),
    ...(facts ? [taps.lessonPartTap.button(t.label('observations-facts'), id, 'facts', 0)] : []),
  ];
}

function answersRow(t: Translator, { id, body }: SheetView): Row | false {
  return (
    (body?.reply?.reflectedAt ?? body?.reply?.disagreedAt ?? null) !== null && [
      taps.lessonPartTap.button(t.label('observations-answers'), id, 'answers', 0),
    ]
  );
}

function wayRows(t: Translator, sheet: SheetView): (Row | false)[] {
  const home = homeButton(t);
  const other = sheet.correctsId ?? sheet.correctedById;
  return [
    sheet.correctedById !== null && [
      taps.lessonTap.button(t.label('observations-newer'), sheet.correctedById),
    ],
    sheet.correctedById === null &&
      other !== null &&
      sheet.body !== null && [taps.lessonTap.button(t.label('observations-older'), other)],
    sheet.body !== null && [lessonPaperTap.button(t.label('document-lesson-open'), sheet.id, t.locale)],
    sheet.pairId === null
      ? [colleagueVisitsTap.button(t.label('colleagues-to-list'), sheet.scope.schoolId, 0), home]
      : [taps.lessonsTap.button(t.label('observations-to-list'), sheet.pairId, 0), home],
  ];
}

export type Part = 'marks' | 'facts' | 'answers';

function partTexts(t: Translator, sheet: SheetView, body: SheetBody, part: Part): Html[] {
  if (part === 'marks') {
    const marks = body.marks.map(({ criterion, mark, comment }) => {
      return lines(
        t('observations-mark-line', {
          criterion: cut(criterionWord(t, criterion), 80),
          mark: markWord(t, mark),
        }),
        comment !== null && t('observations-comment-line', { comment: cut(comment, 200) }),
      );
    });
    const legend = legendLine(t, body);
    return legend ? [...marks, legend] : marks;
  }
  const { course, facts, reply } = body;
  const said = (
    key: 'facts' | 'start' | 'middle' | 'end' | 'reflection' | 'disagreement',
    text?: string | null,
  ) =>
    text
      ? split(text).map((words, i) =>
          i === 0 ? t(`observations-said-${key}`, { text: words }) : plain(words),
        )
      : [];
  return part === 'facts'
    ? [
        ...said('facts', facts),
        ...said('start', course.start),
        ...said('middle', course.middle),
        ...said('end', course.end),
      ]
    : [...said('reflection', reply?.reflection), ...said('disagreement', reply?.disagreement)];
}

/** Long words in pieces that fit a page each. */
const PIECE = 300;
const PIECE_LINES = 6;

function split(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split('\n')) {
    const signs = [...line];
    for (let at = 0; at < Math.max(signs.length, 1); at += PIECE) {
      const part = signs.slice(at, at + PIECE).join('');
      const last = pieces.at(-1);
      const joined = last === undefined ? part : `${last}\n${part}`;
      const fits = [...joined].length <= PIECE && joined.split('\n').length <= PIECE_LINES;
      if (last !== undefined && fits) pieces[pieces.length - 1] = joined;
      else pieces.push(part);
    }
  }
  return pieces;
}

/** Eight bare marks and what they mean stand on one page below the title. */
const MOST_LINES = 9;
const ONE_PAGE = 380;

/** «2 — в полной мере, 1 — отчасти, …», where marks have words. */
function legendLine(t: Translator, { template }: SheetBody): Html | false {
  const marks = Array.from({ length: template.maxMark + 1 }, (_, i) => template.maxMark - i);
  const words = marks.flatMap((mark) => {
    const meaning = markMeaning(t, template, mark);
    return meaning === undefined ? [] : [`${mark} — ${meaning}`];
  });
  return words.length > 0 && plain(cut(words.join(', '), 90));
}

/** The marks of a sheet, its facts and course, or what its teacher answered: as many pages as it takes. */
export function partScreen(t: Translator, sheet: SheetView, part: Part, wanted: number): Screen {
  const { body } = sheet;
  if (!body) return heldScreen(t, sheet);
  const texts = partTexts(t, sheet, body, part);
  const whole = lines(...texts);
  const short = lengthOf(whole) <= ONE_PAGE && whole.value.split('\n').length <= MOST_LINES;
  const pages = texts.length > 0 && short ? [whole] : packed(texts);
  const page = pageOf(pages, wanted, 1, (to) => taps.lessonPartTap.data(sheet.id, part, to));
  return screen(
    [titleLine(t, sheet), '', ...(page.items.length > 0 ? page.items : [t('observations-nothing-said')])],
    page.turn,
    [taps.lessonTap.button(t.label('nav-back'), sheet.id)],
  );
}

/** Asks once more before an unseen sheet is deleted. */
export function dropScreen(t: Translator, sheet: SheetView): Screen {
  return screen(
    t('observations-drop-sure', { who: whoWord(sheet), lesson: cut(lessonWord(t, sheet), 60) }),
    [taps.dropLessonSureTap.button(t.label('observations-drop-yes'), sheet.id)],
    [taps.lessonTap.button(t.label('nav-back'), sheet.id)],
  );
}

/** One of the author's voice notes, sent back; below the last one the way to the sheet. */
export function voiceScreen(
  t: Translator,
  sheet: SheetView,
  voice: SheetView['voices'][number],
  last: boolean,
): Screen {
  const kept = { kind: 'voice' as const, id: voice.fileId, seconds: voice.seconds };
  const back = last && [taps.lessonTap.button(t.label('nav-back'), sheet.id)];
  return { ...screen(titleLine(t, sheet), back), kept };
}
