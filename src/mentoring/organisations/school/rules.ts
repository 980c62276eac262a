/**
 * Zones of cities in Russia and Kazakhstan, so that people name a city, not a zone. A smaller place is found by the
 * name of its region's city («Омская область» → Омск). The person sees the time it gives and may choose another zone.
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
  Шу, Каратау, Қаратау, Жанатас, Жаңатас, Ленгер, Тобыл, Мангистау, Маңғыстау, Акмола, Ақмола, Жетысу, Жетісу, Улытау, Ұлытау
`;

const RU_CITIES: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': 'Калининград, Советск, Черняховск',
  'Europe/Moscow': `
    Москва, Moscow, Санкт-Петербург, Петербург, СПб, Saint Petersburg, Севастополь, Симферополь, Крым, Керчь, Евпатория, Ялта,
    Нижний Новгород, Нижегородская, Казань, Татарстан, Ростов-на-Дону, Ростов, Воронеж, Краснодар, Кубань, Ярославль,
    Махачкала, Дагестан, Рязань, Набережные Челны, Пенза, Липецк, Чебоксары, Чувашия, Тула, Курск, Ставрополь, Тверь, Брянск,
    Иваново, Белгород, Владимир, Архангельск, Калуга, Смоленск, Грозный, Чечня, Вологда, Череповец, Саранск, Мордовия, Владикавказ,
    Осетия, Мурманск, Тамбов, Петрозаводск, Карелия, Кострома, Новороссийск, Йошкар-Ола, Марий Эл, Таганрог, Сыктывкар, Коми,
    Нальчик, Кабардино-Балкария, Шахты, Дзержинск, Орел, Великий Новгород, Новгород, Псков, Сочи, Майкоп, Адыгея, Черкесск,
    Карачаево-Черкесия, Элиста, Калмыкия, Назрань, Магас, Ингушетия, Ленинградская, Балашиха, Химки, Подольск, Королев, Мытищи,
    Люберцы, Электросталь, Коломна, Одинцово, Красногорск, Серпухов, Щелково, Домодедово, Жуковский, Пушкино, Раменское,
    Сергиев Посад, Ногинск, Обнинск, Нижнекамск, Альметьевск, Зеленодольск, Старый Оскол, Рыбинск, Волгодонск, Новочеркасск,
    Батайск, Армавир, Пятигорск, Кисловодск, Ессентуки, Невинномысск, Зеленокумск, Буденновск, Северодвинск, Хасавюрт, Дербент,
    Каспийск, Муром, Ковров, Новомосковск, Арзамас, Елец, Киров, Вятка, Ненецкий, Нарьян-Мар, Великие Луки, Апатиты, Воркута, Ухта,
    Анапа, Геленджик, Туапсе, Ейск
  `,
  'Europe/Volgograd': 'Волгоград, Волжский, Камышин',
  'Europe/Astrakhan': 'Астрахань, Ахтубинск',
  'Europe/Saratov': 'Саратов, Энгельс, Балаково',
  'Europe/Ulyanovsk': 'Ульяновск, Димитровград',
  'Europe/Samara': 'Самара, Тольятти, Сызрань, Новокуйбышевск, Ижевск, Удмуртия, Сарапул, Воткинск, Глазов',
  'Asia/Yekaterinburg': `
    Екатеринбург, Свердловская, Челябинск, Уфа, Башкортостан, Пермь, Тюмень, Оренбург, Магнитогорск, Сургут, Нижний Тагил, Курган,
    Стерлитамак, Нижневартовск, Орск, Нефтекамск, Салават, Октябрьский, Златоуст, Миасс, Копейск, Березники, Каменск-Уральский,
    Первоуральск, Новый Уренгой, Ноябрьск, Ханты-Мансийск, Югра, Салехард, Ямало-Ненецкий, Тобольск, Нефтеюганск, Ишим, Серов, Кунгур
  `,
  'Asia/Omsk': 'Омск, Тара, Исилькуль, Калачинск, Одесское',
  'Asia/Novosibirsk': 'Новосибирск, Бердск, Искитим',
  'Asia/Barnaul': 'Барнаул, Алтайский край, Бийск, Рубцовск, Горно-Алтайск, Республика Алтай',
  'Asia/Tomsk': 'Томск, Северск',
  'Asia/Novokuznetsk': 'Новокузнецк, Кемерово, Кузбасс, Прокопьевск, Междуреченск',
  'Asia/Krasnoyarsk': 'Красноярск, Норильск, Абакан, Хакасия, Кызыл, Тыва, Тува, Ачинск, Канск, Минусинск',
  'Asia/Irkutsk': 'Иркутск, Ангарск, Братск, Усть-Илимск, Улан-Удэ, Бурятия',
  'Asia/Chita': 'Чита, Забайкальский, Краснокаменск',
  'Asia/Yakutsk': 'Якутск, Саха, Якутия, Нерюнгри, Мирный, Благовещенск, Амурская, Белогорск',
  'Asia/Vladivostok':
    'Владивосток, Приморский, Хабаровск, Уссурийск, Находка, Артем, Комсомольск-на-Амуре, Биробиджан, Еврейская',
  'Asia/Magadan': 'Магадан',
  'Asia/Sakhalin': 'Южно-Сахалинск, Сахалин, Сахалинская',
  'Asia/Kamchatka': 'Петропавловск-Камчатский, Камчатка, Камчатский, Анадырь, Чукотка, Чукотский',
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

/** Letters and spaces only, so that «г. Усть-Каменогорск» and «Усть Каменогорск» are one place. */
function normal(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(
      /(^| )(г|город|с|село|п|пос|поселок|ауыл|аул|ауылы|қаласы|каласы|обл|область|облысы|р н|район)(?= |$)/gu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

const PLACES: ReadonlyMap<string, Place> = new Map(
  [
    ...Object.entries(RU_CITIES).map(([zone, names]) => ({ zone, country: 'RU' as const, names })),
    { zone: KZ_ZONE, country: 'KZ' as const, names: KZ_CITIES },
  ].flatMap(({ names, ...place }) => names.split(',').map((name): [string, Place] => [normal(name), place])),
);

/** «омская» → Омск, «алматинская» → Алматы: a region is called after its city, shortened by a letter or two. */
function byRegion(word: string): Place | undefined {
  if (word.length < 5) return undefined;
  for (const [name, place] of PLACES) {
    const stem = name.length > 5 ? name.slice(0, -1) : name;
    if (stem.length >= 4 && !stem.includes(' ') && word.startsWith(stem)) return place;
  }
  return undefined;
}

/** Where a typed place is; undefined when it is not in the table. Parts after a comma may name the region. */
export function findPlace(typed: string): Place | undefined {
  const parts = typed
    .split(/[,;()]/)
    .map(normal)
    .filter(Boolean);
  for (const part of parts) {
    const exact = PLACES.get(part);
    if (exact) return exact;
  }
  for (const part of parts) {
    for (const word of part.split(' ')) {
      const region = byRegion(word);
      if (region) return region;
    }
  }
  return undefined;
}
