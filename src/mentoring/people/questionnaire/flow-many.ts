import { cut, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { LOCALES } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { capital } from '../../common/words.ts';
import { ownChoice } from '../input.ts';
import { fold } from '../rules.ts';
import { stageWord, subjectPick, subjectWord, topicWord } from '../screens-words.ts';
import { type FormAnswers, heading, onward } from './flow-form.ts';
import { codeOfTyped, SCHOOL_STAGES, SUBJECTS, subjectsFor, TOPICS, toggled } from './rules.ts';

type ManyField = 'subjects' | 'stages' | 'topics' | 'strengths';

interface Many {
  /** What is offered; of what else can be named by typing it, `known` has the rest. */
  list(answers: FormAnswers): readonly string[];
  known: readonly string[];
  chosen(answers: FormAnswers): readonly string[];
  keep(answers: FormAnswers, chosen: string[]): FormAnswers;
  /** What stands on the buttons, and the full name that can also be typed. */
  pick(t: Translator, code: string): string;
  name(t: Translator, code: string): string;
  perRow: number;
}

const MANY: Record<ManyField, Many> = {
  subjects: {
    list: (answers) => subjectsFor(answers.country),
    known: SUBJECTS,
    chosen: (answers) => answers.subjects,
    keep: (answers, subjects) => ({ ...answers, subjects }),
    pick: subjectPick,
    name: subjectWord,
    perRow: 2,
  },
  stages: {
    list: () => SCHOOL_STAGES,
    known: SCHOOL_STAGES,
    chosen: (answers) => answers.schoolStages,
    keep: (answers, schoolStages) => ({ ...answers, schoolStages }),
    pick: stageWord,
    name: stageWord,
    perRow: 1,
  },
  topics: {
    list: () => TOPICS,
    known: TOPICS,
    chosen: (answers) => answers.topics,
    keep: (answers, topics) => ({ ...answers, topics }),
    pick: topicWord,
    name: topicWord,
    perRow: 1,
  },
  strengths: {
    list: () => TOPICS,
    known: TOPICS,
    chosen: (answers) => answers.strengths,
    keep: (answers, strengths) => ({ ...answers, strengths }),
    pick: topicWord,
    name: topicWord,
    perRow: 1,
  },
};

const OWN_LABEL = 24;

/** What is typed counts as the choice it names, in any of the languages. */
function labelsOf(ctx: BotContext, many: Many): Map<string, string> {
  const labels = new Map<string, string>();
  for (const locale of LOCALES) {
    const t = ctx.deps.texts.for(locale);
    for (const code of many.known) {
      labels.set(fold(many.name(t, code)), code);
      labels.set(fold(many.pick(t, code)), code);
    }
  }
  return labels;
}

/** A question with several answers: ticks, and one's own typed lines. */
export function manyField(field: ManyField): Field<FormAnswers> {
  const many = MANY[field];
  return {
    ask(ctx, draft) {
      const { answers } = draft;
      const list = many.list(answers);
      const chosen = many.chosen(answers);
      const mark = (code: string) => (chosen.includes(code) ? '☑' : '☐');
      const buttons = list.map((code, i) =>
        choice(draft, String(i), `${mark(code)} ${capital(many.pick(ctx.t, code))}`),
      );
      const own = chosen.filter((code) => !list.includes(code));
      const owned = own.map((word) =>
        choice(draft, `own${chosen.indexOf(word)}`, `☑ ${cut(capital(many.name(ctx.t, word)), OWN_LABEL)}`),
      );
      const next =
        chosen.length === 0
          ? ctx.t.label('nav-skip')
          : ctx.t.label('people-form-next', { count: chosen.length });
      return screen(
        lines(heading(ctx.t, field, answers), ctx.t(`people-ask-${field}`)),
        ...rows(buttons, many.perRow),
        ...rows(owned, 1),
        [choice(draft, 'next', next)],
      );
    },
    answer(ctx, draft, input) {
      const { answers } = draft;
      const chosen = many.chosen(answers);
      if (input.value === 'next') return onward(field, answers);
      if (input.value !== undefined) {
        const own = /^own(\d+)$/.exec(input.value);
        const code = own ? chosen[Number(own[1])] : many.list(answers)[Number(input.value)];
        return { stay: code === undefined ? answers : many.keep(answers, toggled(chosen, code)) };
      }
      const typed = input.text
        .split(/[,;\n]/)
        .map((word) => ownChoice.safeParse(word))
        .filter((word) => word.success);
      if (typed.length === 0) return { refuse: ctx.t('people-own-bad') };
      const labels = labelsOf(ctx, many);
      let all = [...chosen];
      for (const word of typed) {
        const code = codeOfTyped(word.data, labels);
        if (!all.includes(code)) all = toggled(all, code);
      }
      return { stay: many.keep(answers, all) };
    },
  };
}
