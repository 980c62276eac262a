/** Who runs the made-up school. Every name is invented. */

import type { Form } from './cast.ts';

export const ADMINISTRATOR = {
  userId: 9001,
  fullName: 'Ковалёв Андрей Петрович',
  addressAs: 'Андрей Петрович',
};
export const CURATOR = {
  userId: 9002,
  fullName: 'Громова Наталья Сергеевна',
  addressAs: 'Наталья Сергеевна',
};
export const TRUSTED = { userId: 9003, fullName: 'Белозёрова Марина Юрьевна', addressAs: 'Марина Юрьевна' };

/** The curator mentors as well. */
export const CURATOR_FORM: Form = {
  subjects: ['history', 'social'],
  schoolStages: ['basic', 'senior'],
  experienceYears: 19,
  mentorType: 'consultant',
  teacherCategory: 'highest',
  strengths: ['planning', 'attestation'],
  freeHours: ['2-14:10', '3-14:10'],
  capacity: 1,
};
