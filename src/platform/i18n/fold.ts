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

/** Lower case with Kazakh letters and ё replaced by their nearest Russian ones: «Бүгін» → «бугин». */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[қғәіңөұүһё]/g, (letter) => PAIRS[letter] ?? letter);
}
