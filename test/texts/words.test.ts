import { describe, expect, it } from 'vitest';
import { readLocale } from '../support/locales.ts';

const ru = readLocale('ru');
const kk = readLocale('kk');
const en = readLocale('en');

type Texts = ReturnType<typeof readLocale>;
/** What is wrong, and what to write instead. */
type Rule = readonly [wrong: RegExp, instead: string];

/** Each text that says something wrong, with its key and what to write instead. */
function against(texts: Texts, rules: readonly Rule[]): string[] {
  return [...texts].flatMap(([key, { said }]) =>
    rules.flatMap(([wrong, instead]) => {
      const text = said.map((one) => one.replace(/\$\w+/g, '')).find((one) => wrong.test(one));
      return text === undefined ? [] : [`${key}: «${wrong.exec(text)?.[0].trim()}» → ${instead}`];
    }),
  );
}

/** Words of docs/glossary.md that must not be said, and calques that say something else. */
const KAZAKH: readonly Rule[] = [
  [/сынақ (жұмыс )?кездесу(?!і|лер)/iu, 'сынақ кездесуі'],
  [
    /(рөл|рөлі|рөліңіз|жазба|мақсат|сұрақ|сұрағы|жетістік|жазылу|күндер|парағы) алынды|^Алынды|\(алынған\)|рөлді алу/iu,
    'алып тасталды, жойылды, босатылды: «алынды» says that something was received',
  ],
  [/(екі|бір|әр|екінші) жа(қ|ғ)(?!ын)/iu, 'тарап'],
  [/түйме/iu, 'батырма'],
  [/түрт(у|іп|іңіз)/iu, 'басу'],
  [/(?<!\p{L})өлшем(?!д)/iu, 'критерий'],
  [/(кездесу|сабақ|жазылу)\S* болдырма/iu, 'бас тарту'],
  [/шебер (бес|сұра)/iu, 'the sentence without it: «шебер» is a craftsman'],
  [/жүгін/iu, 'атау: «жүгіну» is to apply somewhere'],
  [/өсу нүкте/iu, 'дамытатын тұстары'],
  [/қ\/ж/iu, '—, with «бұл сабаққа қолданылмайды» beside it'],
  [/(?<!\p{L})бағдар(?!лама)/iu, 'меже'],
  [/муниципалитет/iu, 'білім бөлімі'],
  [/(екеуінің|тараптың) сөзімен/iu, 'айтуынша'],
];

const ENGLISH: readonly Rule[] = [
  [/the other side/i, 'the other person, your partner, your colleague'],
  [/\bsum(med|ming)?[ -]up\b/i, 'wrap up'],
  [/\banew\b/i, 'again; reword'],
  [/\bpress(ed|es)?\b/i, 'tap'],
  [/\bseats?\b/i, 'place'],
  [/\bI will\b/, 'I’ll'],
  [/\bwritten down\b/i, 'saved, recorded'],
  [/\b(let|come|came|comes) in\b(?! (person|\d|\{))/i, 'join, confirm'],
  [/\bacquaintance\b/i, 'introduction'],
  [/\bthe base\b|\bbase of mentors\b/i, 'the mentor pool'],
  [/\bGood day\b/, 'Hello'],
  [/\bpairs at work\b/i, 'active pairs'],
  [/\bMentors from graduates\b/i, 'alumni mentors'],
  [/\breckon/i, 'count'],
  [/\bLet us\b/, 'Let’s, shall we'],
  [/'/, 'a curly ’'],
];

const RUSSIAN: readonly Rule[] = [
  [/\bсрока\b|в этом сроке/u, 'период'],
  [/не состоявш/iu, 'несостоявш…, or «встречи не было»'],
  [/(урок|уроки —) на доске/iu, 'в разделе: «доска» of a school is the blackboard'],
  [/Мастер (за|по)/u, 'the sentence without it: people read a craftsman'],
];

/** What these quote is an example to type, a name of a law or a school, a part of a paper: no button. */
const NAMES_AND_EXAMPLES = new RegExp(
  [
    '-example$|-examples-text$|-bad$|-bad-|process-',
    'document-(order-preamble|consent-data-law|ask-officialName|takeaways)',
    'goals-ask-(specific|unit|help-own)',
    'organisations-(ask-lessons|numbers)$',
    'table-note-first|surveys-numbers-note|surveys-done-named-but',
    'pairing-offer-withdraw-sure|people-(paper-sure|import-ask)',
  ].join('|'),
);

describe('words of Kazakh texts', () => {
  it('are none that say something else', () => {
    expect(against(kk, KAZAKH)).toEqual([]);
  });

  it('keep a variable free of endings and postpositions: it is a number, a day or a name', () => {
    const glued =
      /\} ?(дейін|кейін|бері|ішінен)(?!\p{L})|\{ \$(day|closes|results|until|due|end|when) \} (көреді|шығады)(?!\p{L})|\}-(ге|ке|ға|қа|де|да|те|та|ден|дан|тен|тан|нің|ның|дің|дың|мен|пен|бен)(?!\p{L})/u;
    expect(
      against(kk, [
        [glued, 'put the variable after a colon or a slash: «мерзімі: { $due }», «{ $done } / { $all }»'],
      ]),
    ).toEqual([]);
  });

  it('tell a form from a survey, and a reminder from a warning', () => {
    const wrong = [...ru].flatMap(([key, { text }]) => {
      const kazakh = kk.get(key)?.text ?? '';
      const [form, survey] = [/анкет/iu.test(text), /(?<!\p{L})опрос/iu.test(text)];
      return [
        form && !/анкета/iu.test(kazakh) ? `${key}: анкета → анкета` : '',
        survey && !/сауалнама/iu.test(kazakh) ? `${key}: опрос → сауалнама` : '',
        form && !survey && /сауалнама/iu.test(kazakh)
          ? `${key}: «сауалнама» is an опрос, here it is an анкета`
          : '',
        /напомина|напомн/iu.test(text) && /(?<!\p{L})ескерту/iu.test(kazakh)
          ? `${key}: напоминание → еске салу, «ескерту» is a warning`
          : '',
      ].filter((line) => line !== '');
    });
    expect(wrong).toEqual([]);
  });
});

describe('words of English texts', () => {
  it('are those a teacher would say', () => {
    expect(against(en, ENGLISH)).toEqual([]);
  });
});

describe('words of Russian texts', () => {
  it('are those a colleague would say', () => {
    expect(against(ru, RUSSIAN)).toEqual([]);
  });

  it('agree with their number', () => {
    const counted =
      /(?<!(?:до|от|из|больше|меньше|длиннее|после) )\{ \$\w+ \} (минут|знак|раз|дн|дней|строк|человек|вопрос|пар|встреч|урок|мест|балл|лет|час|школ|файл|ссыл|люд|отчёт|цел|действ)\p{L}*/iu;
    const wrong = [...ru].filter(
      ([, { text, said }]) => !/\[(one|few)\]/.test(text) && said.some((one) => counted.test(one)),
    );
    expect(wrong.map(([key]) => `${key}: choose the form by the number, or «уроков: { $count }»`)).toEqual(
      [],
    );
  });
});

describe('the words of every language', () => {
  it('name a quarter only where the school has quarters', () => {
    const quarter = /четверт|(?<!\p{L})тоқсан/iu;
    // The code has a twin of it for trimesters.
    const twin = 'goals.ftl:goals-due-term';
    const wrong = [...ru, ...kk].filter(
      ([key, { text }]) => key !== twin && quarter.test(text) && !/триместр|\[trimester\]/iu.test(text),
    );
    expect(wrong.map(([key]) => `${key}: учебный период, оқу кезеңі, or choose by the kind of term`)).toEqual(
      [],
    );
  });

  it('quote a button by its own words', () => {
    const bare = (text: string) =>
      text
        .replace(/<[^>]+>|[^\p{L}\p{N} ,.:?’–—-]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    const wrong = Object.entries({ ru, kk, en }).flatMap(([locale, texts]) => {
      const labels = [...texts.values()].flatMap(({ said }) => said.map(bare));
      const quoted = locale === 'en' ? /“([^”{]+)”/g : /«([^»{]+)»/g;
      return [...texts]
        .filter(([key]) => !NAMES_AND_EXAMPLES.test(key))
        .flatMap(([key, { said }]) =>
          [...new Set(said.flatMap((one) => [...one.matchAll(quoted)].map(([, words = '']) => words)))]
            .filter((words) => !labels.some((label) => label.startsWith(bare(words))))
            .map((words) => `${locale}/${key}: no button says «${words}»: pass its label as a variable`),
        );
    });
    expect(wrong).toEqual([]);
  });

  it('put ✅ only before what is done, in every language alike', () => {
    const done =
      /✅ \S*\s?(\S+ )*?\S*(одтвержд|тправлен|внес[её]н|засчитан|апис|змен|ройден|аверш|делано|остоялась|открыт|собран|подготовлен|закрыт|решены|был|родлено|еренесено)|✅$/u;
    const marked = (texts: Texts) =>
      [...texts].filter(([, { said }]) => said.some((one) => one.includes('✅'))).map(([key]) => key);
    for (const key of marked(ru)) {
      const lines =
        ru.get(key)?.said.flatMap((one) => one.split('\n').filter((line) => line.includes('✅'))) ?? [];
      for (const line of lines) expect(`${key}: ${line.trim()}`).toMatch(done);
    }
    expect(marked(kk)).toEqual(marked(ru));
    expect(marked(en)).toEqual(marked(ru));
  });

  it('name one scale by one set of words: how ready a mentee is', () => {
    for (const texts of [ru, kk, en]) {
      const said = (key: string) => texts.get(key)?.text;
      expect(said('reports.ftl:reports-readiness-ready')).toBe(said('pairing.ftl:pairing-verdict-ready'));
      expect(said('reports.ftl:reports-readiness-supported')).toBe(
        said('pairing.ftl:pairing-verdict-readyWithSupport'),
      );
    }
  });
});
