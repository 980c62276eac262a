/** Letters people leave out when they type in a hurry, or on a keyboard without Kazakh. */
const PAIRS: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ә: 'а',
  і: 'и',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ё: 'е',
};

/** Latin letters and the Cyrillic ones they look like, in small or large: lists retyped from a PDF are full of them. */
const LATIN = 'abcehkmoptxyi';
const CYRILLIC = 'авсенкмортхуи';

/** Lower case, Kazakh letters and ё as their nearest Russian ones, no Latin look-alikes in a Cyrillic word. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) =>
      /[a-z]/.test(word) && /\p{Script=Cyrillic}/u.test(word)
        ? word.replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
        : word,
    )
    .replace(/[қғәіңөұүһё]/g, (letter) => PAIRS[letter] ?? letter);
}

/** Invisible signs: control, format and direction signs, halves of letters, fillers, selectors. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0\ufffe\uffff]|\u034f|\u17b4|\u17b5/u;
const JOINING =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]';
/** Where such a sign is part of what is seen: inside an emoji, a keycap, a word of a script that joins its letters. */
const PART_OF_WHAT_IS_SEEN = [
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  `(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`,
].join('|');
const DROPPED = new RegExp(`(?!\n|${PART_OF_WHAT_IS_SEEN})(?:${HIDDEN.source})`, 'gu');

/**
 * A person's text without signs that disguise it or can't be seen; line breaks stay, each as one. The one cleaning of
 * everything people type: on its way in (`typed.ts`, dialogues) and at every exit, because of older rows.
 */
export function clean(text: string): string {
  if (!HIDDEN.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(DROPPED, '');
}
