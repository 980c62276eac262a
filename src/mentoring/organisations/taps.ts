import { count, day, endingTap, id, oneOf, tap } from '../../platform/telegram/tap.ts';
import { STAFF_ROLES } from '../common/rights.ts';

const staffRole = oneOf(...STAFF_ROLES);

/** Settings of a school: the root that «Ещё» of curators and administrators leads to. Ids are the school's unless said. */
export const schoolTap = tap('school.open', id);
/** Creates a school: the wizard. For administrators. */
export const newSchoolTap = tap('school.new');
/** The list of /admin. */
export const adminTap = tap('school.admin');
export const editSchoolTap = tap('school.edit', id, oneOf('name', 'city', 'lessons'));
export const schoolLocaleTap = tap('school.locale', id, oneOf('ru', 'kk', 'en'));
export const schoolLocalesTap = tap('school.locales', id);
export const attachSchoolTap = tap('school.attach', id, oneOf('network', 'municipality'));

/** «Показать ссылку и QR»: the link of the whole school, a picture. */
export const inviteTap = tap('invite.open', id);
/** How long the link lives, how many it lets in. */
export const inviteSettingsTap = tap('invite.settings', id);
/** Asks before a link that works, and may hang printed on a wall, stops working. */
export const inviteSureTap = tap('invite.sure', id, oneOf('renew', 'revoke'));
export const renewInviteTap = tap('invite.renew', id);
/** An invite's own id. */
export const revokeInviteTap = endingTap(tap('invite.revoke', id));
export const inviteDaysTap = tap('invite.days', id, count);
export const inviteLimitTap = tap('invite.limit', id, count);
/** Links for colleagues with a role: the list, and a new one. */
export const staffInvitesTap = tap('invite.staff', id);
export const newStaffInviteTap = tap('invite.role', id, staffRole);

/** The roles of the school and the people who have them. */
export const rolesTap = tap('roles.open', id);
/** «Назвать доверенное лицо»: members to choose from, paged. */
export const trustedPersonTap = tap('roles.trusted', id, count);
export const nameTrustedTap = tap('roles.name', id, id);
/** Members to make an administrator of, paged; then the person's id. */
export const administratorsTap = tap('roles.administrators', id, count);
export const appointTap = tap('roles.appoint', id, id);
/** Members to hand curatorship to, paged; the question about one; yes. */
export const handOverTap = tap('roles.handOver', id, count);
export const handOverToTap = tap('roles.handTo', id, id);
export const handOverNowTap = endingTap(tap('roles.handNow', id, id));
/** A membership's id: one staff role of a person, and taking it away. */
export const staffTap = tap('roles.staff', id);
export const endRoleTap = endingTap(tap('roles.end', id));

/** «Учебный календарь». */
export const calendarTap = tap('calendar.open', id);
export const weekTap = tap('calendar.week', id, oneOf('5', '6'));
export const calendarCheckedTap = tap('calendar.checked', id);
/** Non-working days in one tap, first and last: the days themselves, so that a second tap means the same ones. */
export const nonWorkingTap = tap('calendar.off', id, day, day);
/** Another ready calendar in place of this one: the choice is asked about first. */
export const presetTap = tap('calendar.preset', id, oneOf('ruTerms', 'ruTrimesters', 'kzTerms'));
export const setPresetTap = tap('calendar.setPreset', id, oneOf('ruTerms', 'ruTrimesters', 'kzTerms'));
export const termsTap = tap('calendar.terms', id);
/** The list of holidays and non-working days, paged. */
export const daysOffTap = tap('calendar.daysOff', id, count);
export const addDayOffTap = tap('calendar.add', id);
export const dayOffTap = tap('calendar.dayOff', id);
export const dropDayOffTap = endingTap(tap('calendar.drop', id));
/** Opens the dialogue about the dates of a term, of a day off, or of the school year (the programme's id). */
export const editDatesTap = tap('calendar.edit', oneOf('term', 'dayOff', 'year'), id);

const number = oneOf(
  'offerWorkingDays',
  'acquaintanceDays',
  'trialDays',
  'planningDays',
  'seriesMeetings',
  'finalDueDays',
  'pairEndSchoolDays',
  'mentorCapacity',
);

/** Settings of the programme and its numbers. */
export const programmeTap = tap('programme.open', id);
export const numbersTap = tap('programme.numbers', id);
export const numberTap = tap('programme.number', id, number);
export const setNumberTap = tap('programme.set', id, number, count);
export const participationTap = tap('programme.participation', id, oneOf('voluntary', 'obligatory'));
export const menteePicksTap = tap('programme.picks', id, oneOf('on', 'off'));
export const formsTap = tap('programme.forms', id);
export const formTap = tap(
  'programme.form',
  id,
  oneOf('teacherTeacher', 'pupilPupil', 'studentPupil', 'employerPupil', 'employerStudent'),
);
/** Asks before the programme is closed or opened again; then does it. */
export const programmeStatusTap = tap('programme.status', id, oneOf('open', 'closed'));
export const setProgrammeStatusTap = tap('programme.setStatus', id, oneOf('open', 'closed'));
export const nextYearTap = tap('programme.next', id);
export const cloneYearTap = tap('programme.clone', id);
