import type { Translator } from '../../../platform/i18n/texts.ts';
import { rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { myPairsTap } from '../../pairing/taps.ts';
import type { ProgrammeView } from '../queries.ts';
import type { Reader } from '../roles/screens.ts';
import { yearName } from '../screens-words.ts';
import {
  cloneYearTap,
  formsTap,
  formTap,
  menteePicksTap,
  nextYearTap,
  numbersTap,
  numberTap,
  participationTap,
  programmeStatusTap,
  programmeTap,
  schoolTap,
  setNumberTap,
  setProgrammeStatusTap,
} from '../taps.ts';
import { isAhead, NUMBER_NAMES, NUMBERS, type NumberName, TARGET_FORMS } from './rules.ts';

/** A programme that waits to be opened. */
export interface NextProgramme {
  startsOn: string;
}

/** The programme's settings in words, and what the reader may change. */
export function programmeScreen(
  t: Translator,
  reader: Reader,
  programme: ProgrammeView,
  next: NextProgramme | null,
  today: Day,
): Screen {
  const { schoolId } = reader;
  const { status, participation, menteePicks } = programme;
  const runs = reader.may('runProgramme');
  const numbers = reader.may('numbers');
  const obligatory = participation === 'obligatory';
  return screen(
    [
      t('organisations-programme', {
        year: yearName(programme.startsOn),
        school: reader.school,
        status,
        participation,
        picks: menteePicks ? 'on' : 'off',
      }),
      next && t('organisations-programme-next', { year: yearName(next.startsOn) }),
    ],
    numbers && [numbersTap.button(t.label('organisations-numbers-button'), schoolId)],
    [formsTap.button(t.label('organisations-forms-button'), schoolId)],
    numbers && [
      menteePicksTap.button(
        t.label(menteePicks ? 'organisations-picks-off' : 'organisations-picks-on'),
        schoolId,
        menteePicks ? 'off' : 'on',
      ),
    ],
    runs && [
      participationTap.button(
        t.label(obligatory ? 'organisations-to-voluntary' : 'organisations-to-obligatory'),
        schoolId,
        obligatory ? 'voluntary' : 'obligatory',
      ),
    ],
    runs &&
      status === 'open' && [programmeStatusTap.button(t.label('organisations-close'), schoolId, 'closed')],
    runs &&
      (next !== null || status === 'closed') && [
        programmeStatusTap.button(
          t.label('organisations-open', { year: yearName(next?.startsOn ?? programme.startsOn) }),
          schoolId,
          'open',
        ),
      ],
    runs &&
      next === null &&
      !isAhead(programme, today) && [nextYearTap.button(t.label('organisations-next-year'), schoolId)],
    [schoolTap.button(t.label('nav-back'), schoolId)],
  );
}

/** The question before the programme is closed, or one is opened. */
export function statusSureScreen(
  t: Translator,
  schoolId: number,
  status: 'open' | 'closed',
  startsOn: string,
): Screen {
  const year = yearName(startsOn);
  return screen(
    t(status === 'closed' ? 'organisations-close-sure' : 'organisations-open-sure', { year }),
    [
      setProgrammeStatusTap.button(
        status === 'closed' ? t.label('organisations-close') : t.label('organisations-open', { year }),
        schoolId,
        status,
      ),
    ],
    [programmeTap.button(t.label('nav-back'), schoolId)],
  );
}

/** The question before next year's programme is made. */
export function nextYearScreen(t: Translator, schoolId: number, startsOn: string): Screen {
  return screen(
    t('organisations-next-year-sure', { year: yearName(startsOn) }),
    [cloneYearTap.button(t.label('organisations-next-year-now'), schoolId)],
    [programmeTap.button(t.label('nav-back'), schoolId)],
  );
}

/** The numbers of the cycle, each a button. */
export function numbersScreen(t: Translator, schoolId: number, programme: ProgrammeView): Screen {
  return screen(
    t('organisations-numbers'),
    ...NUMBER_NAMES.map((name) => [
      numberTap.button(
        t.label('organisations-number', { name, value: String(programme[name]) }),
        schoolId,
        name,
      ),
    ]),
    [programmeTap.button(t.label('nav-back'), schoolId)],
  );
}

/** One number: what it means, and the values there are buttons for. */
export function numberScreen(
  t: Translator,
  schoolId: number,
  programme: ProgrammeView,
  name: NumberName,
): Screen {
  const values = NUMBERS[name].map((value) =>
    setNumberTap.button(
      t.label(value === programme[name] ? 'organisations-value-chosen' : 'organisations-value', {
        value: String(value),
      }),
      schoolId,
      name,
      value,
    ),
  );
  return screen(t('organisations-number-ask', { name }), ...rows(values, 6), [
    numbersTap.button(t.label('nav-back'), schoolId),
  ]);
}

/** The five target forms; what is not open says why on a tap. */
export function formsScreen(t: Translator, schoolId: number): Screen {
  return screen(
    t('organisations-forms'),
    ...TARGET_FORMS.map((form) => [formTap.button(t.label('organisations-form', { form }), schoolId, form)]),
    [programmeTap.button(t.label('nav-back'), schoolId)],
  );
}

/** The year's programme is over. */
export function programmeOverScreen(t: Translator, of: { startsOn: string; school: string }): Screen {
  const year = yearName(of.startsOn);
  const button = myPairsTap.button(t.label('organisations-year-over-pairs'), 0);
  return {
    ...screen(t('organisations-year-over', { year, school: of.school }), [button]),
    brief: { line: t('organisations-year-over-brief', { year }), button },
  };
}
