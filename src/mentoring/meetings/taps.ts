import { count, day, endingTap, id, oneOf, tap, time } from '../../platform/telegram/tap.ts';

const answer = oneOf('held', 'moved', 'missed');

/** Propose a meeting of this pair: slots on one screen. */
export const newMeetingTap = tap('meetings.new', id);
/** «Уже встретились» with this pair: when was it. */
export const logMeetingTap = tap('meetings.log', id);
/** The same when the day is known already: which kind was it. */
export const logOnTap = tap('meetings.logon', id, day);
/** From the home card: the only pair at once, else the choice of a pair. */
export const startTap = tap('meetings.start', oneOf('new', 'log'));
/** A typed day and time, after the pair was chosen. */
export const typedTap = tap('meetings.typed', id, day, time);
/** A typed day without a time, after the pair was chosen. */
export const typedDayTap = tap('meetings.typedday', id, day);

/** All meetings of a pair, or of everything I am a side of; a page of them. */
export const meetingsTap = tap('meetings.list', id, count);
export const myMeetingsTap = tap('meetings.mine', count);
/** A meeting's card with everything possible now, for a side or for the curator. */
export const meetingTap = tap('meetings.meeting', id);

/** The other side's answer to a proposal; the revision tells an old button from today's. */
export const acceptTap = tap('meetings.accept', id, count);
export const declineTap = tap('meetings.decline', id, count);
/** «Верно» and «Не так» to «уже договорились». */
export const rightTap = tap('meetings.right', id, count);
export const wrongTap = tap('meetings.wrong', id);
/** Another time: of a proposal, or of a meeting both know. */
export const moveTap = tap('meetings.move', id);
export const cancelTap = tap('meetings.cancel', id);
export const cancelSureTap = endingTap(tap('meetings.cancelled', id));
/** «Опаздываю». */
export const lateTap = tap('meetings.late', id);

/** «Состоялась?» and its answer; the same answer given again keeps it after a contradiction. */
export const answerTap = tap('meetings.answer', id, answer);
export const changeAnswerTap = tap('meetings.change', id);
/** After «Перенесли»: when instead. */
export const movedTap = tap('meetings.moved', id);
/** What was just logged: another length, or not at all. */
export const minutesTap = tap('meetings.minutes', id);
export const setMinutesTap = tap('meetings.setminutes', id, count);
export const undoTap = tap('meetings.undo', id);

/** Notes of a pair, a page of them; a new one about a meeting; my wish that the curator may read them. */
export const notesTap = tap('meetings.notes', id, count);
export const noteTap = tap('meetings.note', id);
export const addNoteTap = tap('meetings.addnote', id);
export const openNotesTap = tap('meetings.opennotes', id, oneOf('open', 'close'));

/** A correction beside a confirmed meeting. */
export const correctTap = tap('meetings.correct', id);

/** What the curator decides about a meeting the sides could not settle. */
export const decideTap = tap('meetings.decide', id, oneOf('again', 'present', 'paper', 'words', 'no'));
/** What a side without Telegram answered on paper, entered by the curator; and the sheet to print. */
export const paperTap = tap('meetings.paper', id, oneOf('mentor', 'mentee'), answer);
export const sheetTap = tap('meetings.sheet', id);
