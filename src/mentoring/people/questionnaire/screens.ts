import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { known } from '../../../platform/known.ts';
import { meant, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { consentText } from '../entry/screens.ts';
import type { QuestionnaireAnswers } from '../input.ts';
import {
  categoryWord,
  hoursWords,
  listed,
  stageWord,
  subjectWord,
  topicWord,
  yearsWords,
} from '../screens-words.ts';
import { decideConsentTap } from '../taps.ts';
import { MENTEE_CATEGORIES, MENTOR_TYPES, type QuestionnaireField } from './rules.ts';

const LINE = 36;

/** One answer of the questionnaire in words; a dash for what was skipped. */
export function answerWords(t: Translator, field: QuestionnaireField, answers: QuestionnaireAnswers): string {
  const said = words(t, field, answers);
  return said === '' ? '—' : said;
}

function words(t: Translator, field: QuestionnaireField, answers: QuestionnaireAnswers): string {
  const category = known(MENTEE_CATEGORIES, answers.menteeCategory);
  const type = known(MENTOR_TYPES, answers.mentorType);
  switch (field) {
    case 'subjects':
      return listed(
        answers.subjects.map((code) => subjectWord(t, code)),
        LINE,
      );
    case 'stages':
      return listed(
        answers.schoolStages.map((code) => stageWord(t, code)),
        LINE,
      );
    case 'experience':
      return answers.experienceYears === null ? '' : yearsWords(t, answers.experienceYears);
    case 'category':
      return category ? t.label(`people-mentee-${category}`).toLowerCase() : '';
    case 'topics':
      return listed(
        answers.topics.map((code) => topicWord(t, code)),
        LINE,
      );
    case 'mentorType':
      return type ? t.label(`people-mentor-${type}`).toLowerCase() : '';
    case 'teacherCategory':
      return answers.teacherCategory === null ? '' : categoryWord(t, answers.teacherCategory);
    case 'strengths':
      return listed(
        answers.strengths.map((code) => topicWord(t, code)),
        LINE,
      );
    case 'capacity':
      return answers.capacity === null ? '' : String(answers.capacity);
    case 'hours':
      return cut(hoursWords(t, answers.freeHours), LINE);
  }
}

/** A consent asked on its own screen, with the questionnaire. */
export function askConsentScreen(
  t: Translator,
  asked: { kind: AskedConsent; schoolId: number; school: string },
): Screen {
  const { kind, schoolId } = asked;
  return screen(consentText(t, kind, asked.school), [
    meant(decideConsentTap.button(t.label('people-consent-give'), kind, schoolId, 'yes')),
    decideConsentTap.button(t.label('people-consent-decline'), kind, schoolId, 'no'),
  ]);
}

export type AskedConsent = 'pairContact' | 'surveyTotals';
