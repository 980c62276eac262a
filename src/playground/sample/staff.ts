/** Who runs the made-up school. Every name is invented. */

import { MADE_UP } from '../../platform/telegram/accounts.ts';
import type { Form } from './cast.ts';

export const ADMINISTRATOR = {
  userId: MADE_UP + 9001,
  fullName: 'Ковалёв Андрей Петрович',
  addressAs: 'Андрей Петрович',
};
export const CURATOR = {
  userId: MADE_UP + 9002,
  fullName: 'Громова Наталья Сергеевна',
  addressAs: 'Наталья Сергеевна',
};
export const TRUSTED = {
  userId: MADE_UP + 9003,
  fullName: 'Белозёрова Марина Юрьевна',
  addressAs: 'Марина Юрьевна',
};

export const DIRECTOR = {
  userId: MADE_UP + 9004,
  fullName: 'Савельев Игорь Николаевич',
  addressAs: 'Игорь Николаевич',
};
export const HEAD = {
  userId: MADE_UP + 9005,
  fullName: 'Яковлева Ирина Олеговна',
  addressAs: 'Ирина Олеговна',
};

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
