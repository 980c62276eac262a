/**
 * Words of dates in Russian, Kazakh and English, with letters folded (қ → к …) and the endings people use.
 * Linguistic data for reading only: nothing here is ever shown.
 */
export type Word =
  | { kind: 'month'; number: number }
  | { kind: 'weekday'; number: number }
  | { kind: 'relative'; days: number }
  /** The half of a day that begins with this hour: «утра», «кешкі», pm. */
  | { kind: 'part'; from: number }
  /** `next`: what a number after it is; `unit`: what the number before it was. */
  | { kind: 'filler'; next?: 'hour' | 'clock' | 'minute'; unit?: 'hour' | 'minute' };

const KK_CASE = '(?:да|де|та|те|га|ге|ка|ке|дагы|деги|тагы|теги|нын|нин|дын|дин|тын|тин|сы|си)?';

const MONTHS: readonly string[] = [
  'янв(?:ар[ья])?|кантар|jan(?:uary)?',
  'фев(?:р(?:ал[ья])?)?|акпан|feb(?:ruary)?',
  'мар(?:та?)?|наурыз|mar(?:ch)?',
  'апр(?:ел[ья])?|сауир|apr(?:il)?',
  'ма[йя]|мамыр|may',
  'июн[ья]?|маусым|june?',
  'июл[ья]?|шилде|july?',
  'авг(?:уста?)?|тамыз|aug(?:ust)?',
  'сент?(?:ябр[ья])?|кыркуйек|sept?(?:ember)?',
  'окт(?:ябр[ья])?|казан|oct(?:ober)?',
  'ноя(?:б(?:р[ья])?)?|караша|nov(?:ember)?',
  'дек(?:абр[ья])?|желтоксан|dec(?:ember)?',
];

const WEEKDAYS: readonly string[] = [
  'пн|понедельник[аеу]?|дс|дуйсенби|mon(?:day)?',
  'вт|вторник[аеу]?|сс|сейсенби|tue(?:s(?:day)?)?',
  'ср|сред[ауые]|сарсенби|wed(?:nesday)?',
  'чт|четверг[аеу]?|бс|бейсенби|thu(?:r(?:s(?:day)?)?)?',
  'пт|пятниц[ауые]|жм|жума|fri(?:day)?',
  'сб|суббот[ауые]|сн|сенби|sat(?:urday)?',
  'вс|воскресень[еяю]|жк|жс|жексенби|sun(?:day)?',
];

const RELATIVE: readonly (readonly [days: number, pattern: string])[] = [
  [-2, 'позавчера'],
  [-1, 'вчера|кеше|yesterday'],
  [0, 'сегодня|бугин|today'],
  [1, 'завтра|ертен|tomorrow'],
  [2, 'послезавтра|бурсигуни'],
];

const PARTS: readonly (readonly [from: number, pattern: string])[] = [
  [0, 'утр(?:а|ом)|тангы|танертен(?:ги)?|morning|am'],
  [8, 'дня|днем|туски|тусте|afternoon|тустенкейин'],
  [12, 'вечер(?:а|ом)|кешки|кешке|evening|pm'],
  [20, 'ноч(?:и|ью)|тунги|тунде|night'],
];

const FILLERS: readonly (readonly [Word & { kind: 'filler' }, RegExp])[] = [
  [{ kind: 'filler', next: 'clock' }, /^(?:в|во|at|сагат)$/],
  [{ kind: 'filler', next: 'hour' }, /^(?:к|ко)$/],
  [{ kind: 'filler', next: 'minute', unit: 'hour' }, /^(?:час(?:а|ов)?|ч)$/],
  [{ kind: 'filler', unit: 'minute' }, /^(?:мин(?:ут[аы]?|утта)?|min)$/],
  [{ kind: 'filler' }, /^(?:на|of|on|the|до|by|кун|куни|куны|год|года|г|жыл|жылы|жылгы|ж|-|–|—)$/],
];

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${KK_CASE}$`);
const months = MONTHS.map(whole);
const weekdays = WEEKDAYS.map(whole);
const parts = PARTS.map(([from, pattern]) => ({ from, pattern: new RegExp(`^(?:${pattern})$`) }));
const relative = RELATIVE.map(([days, pattern]) => ({ days, pattern: whole(pattern) }));

/** What a folded token means in a date; undefined for every other word. */
export function wordOf(token: string): Word | undefined {
  const filler = FILLERS.find(([, pattern]) => pattern.test(token));
  if (filler) return filler[0];
  const part = parts.find(({ pattern }) => pattern.test(token));
  if (part) return { kind: 'part', from: part.from };
  const month = months.findIndex((pattern) => pattern.test(token));
  if (month >= 0) return { kind: 'month', number: month + 1 };
  const day = weekdays.findIndex((pattern) => pattern.test(token));
  if (day >= 0) return { kind: 'weekday', number: day + 1 };
  const near = relative.find((entry) => entry.pattern.test(token));
  return near ? { kind: 'relative', days: near.days } : undefined;
}
