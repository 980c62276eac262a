import type { Translator } from './i18n/texts.ts';

/** One sentence for the person who runs the bot, in their language. */
export type Say = (t: Translator) => string;

/** An expected reason not to start: shown as one line, without a stack, exit code 1. */
export class StartProblem extends Error {
  readonly say: Say;
  /** `code` is for the log and the tests; `say` is what a person reads. */
  constructor(code: string, say: Say) {
    super(code);
    this.name = 'StartProblem';
    this.say = say;
  }
}
