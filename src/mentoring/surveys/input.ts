import { z } from 'zod';
import { ownWords } from '../common/words.ts';

/** `OwnQuestion.options`, of a question of choice: an answer is kept as its option's place ('0', '1', …). */
export const ownOptions = z.array(ownWords).nullable();
