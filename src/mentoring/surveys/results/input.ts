/** `SurveyRound.results` and `yearResults`: what was shown, as the wall showed it; version 1. */
import { z } from 'zod';

const figure = z.object({
  value: z.number(),
  bound: z.enum(['exact', 'atLeast', 'atMost', 'high', 'low']),
});
const shares = z.array(z.object({ option: z.string(), percent: figure }));
const numbers = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('score'),
    question: z.string(),
    answered: z.number(),
    mean: figure,
    bands: z.array(z.object({ from: z.number(), to: z.number(), count: z.number() })),
  }),
  z.object({ kind: z.literal('share'), question: z.string(), answered: z.number(), shares }),
]);
const rate = z.object({ invited: z.number(), answered: z.number() });
export const cell = z.discriminatedUnion('detail', [
  z.object({ detail: z.enum(['waiting', 'small', 'few']), rate }),
  z.object({ detail: z.literal('whole'), of: z.number(), mean: z.number(), rate }),
  z.object({ detail: z.literal('numbers'), of: z.number(), questions: z.array(numbers), rate }),
]);
const side = z.enum(['mentee', 'mentor']);

export const keptRound = z.object({
  version: z.literal(1),
  shown: z.object({
    roles: z.object({ mentee: cell, mentor: cell }),
    open: z.array(z.object({ text: z.string(), role: side.nullable(), question: z.string().nullable() })),
  }),
});

const yearCell = z.discriminatedUnion('detail', [
  z.object({ detail: z.literal('few') }),
  z.object({ detail: z.literal('whole'), mean: z.number() }),
  z.object({
    detail: z.literal('numbers'),
    answered: z.number(),
    questions: z.array(
      z.object({
        question: z.string(),
        answered: z.number(),
        mean: figure.optional(),
        ends: z.array(figure).optional(),
        shares: shares.optional(),
      }),
    ),
  }),
]);

export const keptYear = z.object({
  version: z.literal(1),
  cells: z.object({ mentee: yearCell, mentor: yearCell }),
});
