import { count, day, id, oneOf, tap } from '../../platform/telegram/tap.ts';

/** Goals and plan of a pair. */
export const goalsTap = tap('goals.open', id);
/** One goal, by its id. */
export const goalTap = tap('goals.goal', id);
/** A new goal of a pair: the wizard. */
export const newGoalTap = tap('goals.new', id);
/** Change the wording of a goal: the wizard with its answers. */
export const editGoalTap = tap('goals.edit', id);
export const sendGoalTap = tap('goals.send', id);
export const dropGoalTap = tap('goals.drop', id);
/** The partner's answer to one version of a goal: an older screen must not agree to words never seen. */
export const reviewTap = tap('goals.review', id, count, oneOf('agreed', 'suggestion', 'keptForMeeting'));
export const versionsTap = tap('goals.versions', id);
/** The final meeting's question about a goal. */
export const assessTap = tap('goals.assess', id);
export const resultTap = tap('goals.result', id, oneOf('achieved', 'partly', 'notThisTime'));

/** «Сколько сейчас?»: the question; its answers, each naming the day it was asked for; a number to be typed. */
export const checkInTap = tap('goals.now', id);
export const checkInSameTap = tap('goals.same', id, day);
export const checkInValueTap = tap('goals.value', id, day, count);
export const checkInTypeTap = tap('goals.type', id);

/** The plan of a pair: its actions, paged. */
export const planTap = tap('goals.plan', id, count);
export const actionTap = tap('goals.action', id);
export const addActionTap = tap('goals.add', id);
export const doneTap = tap('goals.done', id);
export const notDoneTap = tap('goals.missed', id);
export const carryTap = tap('goals.carry', id);
export const editActionTap = tap('goals.change', id, oneOf('title', 'form', 'dueOn', 'responsible'));
