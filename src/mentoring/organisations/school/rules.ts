/**
 * Zones of cities and regions in Russia and Kazakhstan, so that people name a place, not a zone. A region beats a town
 * of that name elsewhere («Советск, Тульская область»). The person sees the time it gives and may choose another zone.
 */
import { foldLetters } from '../../../platform/i18n/fold.ts';

export type Country = 'RU' | 'KZ';

export interface Place {
  zone: string;
  country: Country;
}

/** Kazakhstan has had one time since 1 March 2024. */
const KZ_ZONE = 'Asia/Almaty';
const KZ_CITIES = `
  Алматы, Алма-Ата, Almaty, Астана, Нур-Султан, Astana, Шымкент, Чимкент, Shymkent, Караганда, Қарағанды, Актобе, Ақтөбе,
  Актюбинск, Тараз, Павлодар, Усть-Каменогорск, Өскемен, Семей, Семипалатинск, Костанай, Қостанай, Кустанай, Уральск, Орал,
  Кызылорда, Қызылорда, Атырау, Петропавловск, Петропавл, Актау, Ақтау, Темиртау, Теміртау, Туркестан, Түркістан, Кокшетау,
  Көкшетау, Талдыкорган, Талдықорған, Экибастуз, Екібастұз, Рудный, Жезказган, Жезқазған, Жанаозен, Жаңаөзен, Балхаш, Балқаш,
  Кентау, Каскелен, Қаскелең, Сатпаев, Сәтбаев, Кульсары, Құлсары, Конаев, Қонаев, Капшагай, Косшы, Қосшы, Талгар, Талғар,
  Риддер, Степногорск, Щучинск, Аксу, Ақсу, Жаркент, Сарыагаш, Сарыағаш, Арыс, Аральск, Арал, Байконур, Байқоңыр, Лисаковск,
  Аркалык, Арқалық, Житикара, Жітіқара, Шахтинск, Сарань, Абай, Хромтау, Кандыагаш, Қандыағаш, Аягоз, Аягөз, Зайсан, Алтай,
  Шу, Каратау, Қаратау, Жанатас, Жаңатас, Ленгер, Тобыл
`;

const RU_CITIES: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': 'Калининград, Советск, Черняховск',
  'Europe/Moscow': `
    Москва, Moscow, Санкт-Петербург, Петербург, СПб, Saint Petersburg, Севастополь, Симферополь, Керчь, Евпатория, Ялта,
    Нижний Новгород, Казань, Ростов-на-Дону, Ростов, Воронеж, Краснодар, Ярославль,
    Махачкала, Рязань, Набережные Челны, Пенза, Липецк, Чебоксары, Тула, Курск, Ставрополь, Тверь, Брянск,
    Иваново, Белгород, Владимир, Архангельск, Калуга, Смоленск, Грозный, Вологда, Череповец, Саранск, Владикавказ,
    Мурманск, Тамбов, Петрозаводск, Кострома, Новороссийск, Йошкар-Ола, Таганрог, Сыктывкар,
    Нальчик, Шахты, Дзержинск, Орел, Великий Новгород, Новгород, Псков, Сочи, Майкоп, Черкесск,
    Элиста, Назрань, Магас, Балашиха, Химки, Подольск, Королев, Мытищи,
    Люберцы, Электросталь, Коломна, Одинцово, Красногорск, Серпухов, Щелково, Домодедово, Жуковский, Пушкино, Раменское,
    Сергиев Посад, Ногинск, Обнинск, Нижнекамск, Альметьевск, Зеленодольск, Старый Оскол, Рыбинск, Волгодонск, Новочеркасск,
    Батайск, Армавир, Пятигорск, Кисловодск, Ессентуки, Невинномысск, Зеленокумск, Буденновск, Северодвинск, Хасавюрт, Дербент,
    Каспийск, Муром, Ковров, Новомосковск, Арзамас, Елец, Киров, Вятка, Нарьян-Мар, Великие Луки, Апатиты, Воркута, Ухта,
    Анапа, Геленджик, Туапсе, Ейск
  `,
  'Europe/Volgograd': 'Волгоград, Волжский, Камышин',
  'Europe/Astrakhan': 'Астрахань, Ахтубинск',
  'Europe/Saratov': 'Саратов, Энгельс, Балаково',
  'Europe/Ulyanovsk': 'Ульяновск, Димитровград',
  'Europe/Samara': 'Самара, Тольятти, Сызрань, Новокуйбышевск, Ижевск, Сарапул, Воткинск, Глазов',
  'Asia/Yekaterinburg': `
    Екатеринбург, Челябинск, Уфа, Пермь, Тюмень, Оренбург, Магнитогорск, Сургут, Нижний Тагил, Курган,
    Стерлитамак, Нижневартовск, Орск, Нефтекамск, Салават, Октябрьский, Златоуст, Миасс, Копейск, Березники, Каменск-Уральский,
    Первоуральск, Новый Уренгой, Ноябрьск, Ханты-Мансийск, Салехард, Тобольск, Нефтеюганск, Ишим, Серов, Кунгур
  `,
  'Asia/Omsk': 'Омск, Тара, Исилькуль, Калачинск, Одесское',
  'Asia/Novosibirsk': 'Новосибирск, Бердск, Искитим',
  'Asia/Barnaul': 'Барнаул, Бийск, Рубцовск, Горно-Алтайск',
  'Asia/Tomsk': 'Томск, Северск',
  'Asia/Novokuznetsk': 'Новокузнецк, Кемерово, Прокопьевск, Междуреченск',
  'Asia/Krasnoyarsk': 'Красноярск, Норильск, Абакан, Кызыл, Ачинск, Канск, Минусинск',
  'Asia/Irkutsk': 'Иркутск, Ангарск, Братск, Усть-Илимск, Улан-Удэ',
  'Asia/Chita': 'Чита, Краснокаменск',
  'Asia/Yakutsk': 'Якутск, Нерюнгри, Мирный, Благовещенск, Белогорск',
  'Asia/Vladivostok': 'Владивосток, Хабаровск, Уссурийск, Находка, Артем, Комсомольск-на-Амуре, Биробиджан',
  'Asia/Magadan': 'Магадан',
  'Asia/Sakhalin': 'Южно-Сахалинск',
  'Asia/Kamchatka': 'Петропавловск-Камчатский, Анадырь',
};

/** Regions by zone, each as its adjective or name; «*» stands for any ending. */
const REGIONS: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': 'калининградская',
  'Europe/Moscow': `
    адыге* архангельская балкар* белгородская брянская владимирская вологодская воронежская дагестан* ивановская ингуш*
    кабардино калмык* калужская карачаево карел* кировская коми костромская краснодарский кубань крым* курская
    ленинградская липецкая марий мордов* московская мурманская ненецкий нижегородская новгородская орловская осети*
    пензенская псковская ростовская рязанская смоленская ставропольский тамбовская татарстан* тверская тульская чечен*
    чечн* чуваш* ярославская`,
  'Europe/Volgograd': 'волгоградская',
  'Europe/Astrakhan': 'астраханская',
  'Europe/Saratov': 'саратовская',
  'Europe/Ulyanovsk': 'ульяновская',
  'Europe/Samara': 'самарская удмурт*',
  'Asia/Yekaterinburg': `
    башкир* башкорт* курганская мансийский оренбургская пермский свердловская тюменская хмао челябинская югра ямало янао`,
  'Asia/Omsk': 'омская',
  'Asia/Novosibirsk': 'новосибирская',
  'Asia/Barnaul': 'алтайский',
  'Asia/Tomsk': 'томская',
  'Asia/Novokuznetsk': 'кемеровская кузбасс*',
  'Asia/Krasnoyarsk': 'красноярский тува тыва тывы тувы хакас*',
  'Asia/Irkutsk': 'бурят* иркутская',
  'Asia/Chita': 'забайкаль* читинская',
  'Asia/Yakutsk': 'амурская саха якут*',
  'Asia/Vladivostok': 'еврейская приморский приморье хабаровский',
  'Asia/Magadan': 'магаданская',
  'Asia/Sakhalin': 'сахалин сахалинская',
  'Asia/Kamchatka': 'камчатка камчатский чукотка чукотский',
  [KZ_ZONE]: `
    абайская акмола акмолинская актюбинская алматинская атырауская жамбыл жамбылская жетысу жетису жетысуская казакстан*
    казахстан* карагандинская костанайская кызылординская мангистау мангыстау мангистауская павлодарская туркестанская
    улытау улытауская бко вко зко ско шко юко`,
};

/** Zones offered by buttons when the city is not in the table; a word for each is in the locales. */
export const ZONE_CHOICES = {
  kaliningrad: { zone: 'Europe/Kaliningrad', country: 'RU' },
  moscow: { zone: 'Europe/Moscow', country: 'RU' },
  samara: { zone: 'Europe/Samara', country: 'RU' },
  yekaterinburg: { zone: 'Asia/Yekaterinburg', country: 'RU' },
  omsk: { zone: 'Asia/Omsk', country: 'RU' },
  krasnoyarsk: { zone: 'Asia/Krasnoyarsk', country: 'RU' },
  irkutsk: { zone: 'Asia/Irkutsk', country: 'RU' },
  yakutsk: { zone: 'Asia/Yakutsk', country: 'RU' },
  vladivostok: { zone: 'Asia/Vladivostok', country: 'RU' },
  magadan: { zone: 'Asia/Magadan', country: 'RU' },
  kamchatka: { zone: 'Asia/Kamchatka', country: 'RU' },
  kazakhstan: { zone: KZ_ZONE, country: 'KZ' },
} as const satisfies Record<string, Place>;

export type ZoneChoice = keyof typeof ZONE_CHOICES;
export const ZONE_KEYS = Object.keys(ZONE_CHOICES) as ZoneChoice[];

/** «Кировский район», «улица Московская» are inside a place and say nothing of where it is. */
const INSIDE =
  /[\p{L}-]+\s+(?:район\p{L}*|р-н\p{L}*|аудан\p{L}*|улиц\p{L}*|ул|кошеси)(?!\p{L})|(?<!\p{L})(?:улиц\p{L}*|ул|проспект|пр)\.?\s+[\p{L}-]+/gu;

/** Letters and spaces only, so that «г. Усть-Каменогорск» and «Усть Каменогорск» are one place. */
function normal(name: string): string {
  return foldLetters(name)
    .replace(INSIDE, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(
      /(^| )(г|город|с|село|п|пос|поселок|аул|ауыл|ауылы|каласы|обл|область|области|облысы)(?= |$)/gu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

const RU_PLACES = Object.entries(RU_CITIES).map(([zone, names]) => ({ zone, country: 'RU' as const, names }));
const CITIES: ReadonlyMap<string, Place> = new Map(
  [...RU_PLACES, { zone: KZ_ZONE, country: 'KZ' as const, names: KZ_CITIES }].flatMap(({ names, ...place }) =>
    names.split(',').map((name): [string, Place] => [normal(name), place]),
  ),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ая$/, '(?:ая|ой|ую)'],
  [/ий$/, '(?:ий|ого|ому|ом)'],
  [/\*$/, '\\p{L}*'],
];

const REGION_PLACES = Object.entries(REGIONS).map(([zone, names]) => ({
  place: { zone, country: zone === KZ_ZONE ? ('KZ' as const) : ('RU' as const) },
  pattern: new RegExp(
    `^(?:${names
      .trim()
      .split(/\s+/)
      .map((name) => ENDINGS.reduce((word, [ending, any]) => word.replace(ending, any), name))
      .join('|')})$`,
    'u',
  ),
}));

function regionIn(part: string): Place | undefined {
  if (part === 'республика алтай') return { zone: 'Asia/Barnaul', country: 'RU' };
  for (const word of part.split(' ')) {
    const found = REGION_PLACES.find(({ pattern }) => pattern.test(word));
    if (found) return found.place;
  }
  return undefined;
}

/** Where a typed place is; undefined when it is not in the tables. Of parts with commas the last that is known decides. */
export function findPlace(typed: string): Place | undefined {
  for (const part of typed
    .split(/[,;()]/)
    .map(normal)
    .toReversed()) {
    const place = CITIES.get(part) ?? regionIn(part);
    if (place) return place;
  }
  return undefined;
}
