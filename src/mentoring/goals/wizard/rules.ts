import { foldLetters as fold } from '../../../platform/i18n/fold.ts';

/**
 * Beginnings of words that each person understands differently («улучшить», «жақсарту»). Linguistic data, matched
 * against folded text (қ = к, ә = а, і = и …), so one list serves careless spelling too.
 */
const VAGUE = {
  ru: [
    'улучш',
    'повыс',
    'повышен',
    'развит',
    'развива',
    'оптимизир',
    'усил',
    'углуб',
    'расшир',
    'совершенств',
    'усоверш',
    'работать над',
    'больше внимания',
    'уделять внимание',
    'эффективн',
    'качествен',
    'активизир',
    'наладить',
    'стараться',
    'стать лучше',
    'лучше',
    'получше',
    'качество',
    'формиров',
    'сформиров',
    'обеспечи',
    'способствов',
    'поднять уровень',
    'научиться',
  ],
  kk: [
    'жақсарт',
    'жақсара',
    'арттыр',
    'көтер',
    'дамыт',
    'күшейт',
    'тереңдет',
    'жетілдір',
    'кеңейт',
    'тиімді',
    'сапалы',
    'көбірек көңіл',
    'көңіл бөл',
    'тырыс',
    'жұмыс істеу',
    'жақсырақ',
    'қалыптастыр',
    'нығайт',
    'үйрену',
    'сапасын',
  ],
  en: [
    'improve',
    'increase',
    'enhance',
    'develop',
    'better',
    'work on',
    'strengthen',
    'effective',
    'optimi',
    'pay more attention',
    'try to',
  ],
};

const STEMS = Object.values(VAGUE)
  .flat()
  .map((stem) => ` ${fold(stem)}`);

/** The vague word in a goal's wording, as the person wrote it, or undefined. Asked about once, never forbidden. */
export function vagueWord(text: string): string | undefined {
  const words = text.split(/[\s,.;:!?«»"“”()]+/).filter(Boolean);
  const folded = words.map((word) => fold(word));
  const whole = ` ${folded.join(' ')}`;
  for (const stem of STEMS) {
    const at = whole.indexOf(stem);
    if (at < 0) continue;
    const index = whole.slice(0, at).split(' ').length - 1;
    return words[Math.max(0, index)];
  }
  return undefined;
}
