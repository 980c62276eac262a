import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/platform/time/local.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import type { Actor as Phone } from '../support/people.ts';
import { type SurveySchool, surveySchool } from '../support/surveys.ts';

describe.each(['Europe/Moscow', 'Asia/Almaty'])('the survey of a term in %s', (zone) => {
  let bot: TestBot;
  let school: SurveySchool;
  let tired: Phone;
  let uneasy: Phone;
  let late: Phone;
  let mentor: Phone;
  let trusted: Phone;
  const at = (day: string, time: string) => instantOf(day, time, zone);

  beforeAll(async () => {
    bot = await startBot({ at: at('2026-11-24', '10:00') });
    school = await surveySchool(bot.deps, { from: 500, mentees: 6, mentors: 3, zone });
    const [one, two, three] = school.mentees;
    const [first] = school.mentors;
    if (!one || !two || !three || !first) throw new Error('a school of nobody');
    tired = await bot.phone('Айдар', { id: one.telegramId });
    uneasy = await bot.phone('Борис', { id: two.telegramId });
    late = await bot.phone('Вера', { id: three.telegramId });
    mentor = await bot.phone('Ольга', { id: first.telegramId });
    trusted = await bot.phone('Сауле', { id: school.trusted.telegramId });
    for (const phone of [tired, uneasy, late, mentor, trusted]) await phone.says('/start');
    // What the pairs' stages have to say is not what is looked at here.
    await bot.deps.db.pair.updateMany({ data: { stage: 'series' } });
  });
  afterAll(() => bot.stop());

  it('comes on its minute, in the third class, and says what it is', async () => {
    await bot.advance(at('2026-12-15', '14:59'));
    await tired.looksAway();
    expect(await sentOf('surveys.invite')).toEqual([]);
    await bot.advance(at('2026-12-15', '15:01'));
    const sent = await sentOf('surveys.invite');
    // The four who have opened the bot.
    expect(sent).toHaveLength(4);
    expect(new Set(sent)).toEqual(new Set([at('2026-12-15', '15:00').toISOString()]));
    await tired.sees('📊 Опрос за 2 четверть · 3 минуты, 10 вопросов');
    await tired.says('/start');
    await tired.sees('📊 Опрос за 2 четверть, открыт до чт 24 декабря, 20:00');
  });

  it('is answered by taps, each saved at once; a restart in the middle loses nothing', async () => {
    await tired.taps(/Ответить на опрос|Ответить/);
    await tired.sees('Открыт до чт 24 декабря, 20:00.');
    await tired.taps('Начать');
    await tired.sees('1 из 10');
    await tired.tapsTwice('8');
    await tired.sees('2 из 10');
    await tired.taps('9');
    await bot.restart();
    await tired.taps('7');
    await tired.sees('4 из 10');
    await tired.taps('← Назад');
    expect(await tired.buttons()).toContain('• 7');
    await tired.taps('6');
    await tired.says('/start');
    await tired.sees('можно продолжить до');
    await tired.taps('Ответить на опрос');
    await tired.taps('Продолжить');
    await tired.sees('4 из 10');
    await tired.taps('Пропустить');
    await tired.taps('5');
    await tired.sees('Мне спокойно работать в этой паре');
    await tired.taps('10');
    await tired.taps('9');
    await tired.sees('открытые уроки');
    await tired.taps('Редко');
    await tired.taps('Да');
    await tired.sees('Чего не хватило?');
    await tired.sees('Без имени, но по словам Вас могут узнать.');
    // Nothing is shown that nobody wanted to show.
    expect(await tired.buttons()).toContain('Показать куратору: нет ☐');
    await tired.taps('Показать куратору: нет ☐');
    await tired.taps('Показать куратору: да ☑');
    await bot.restart();
    await tired.says('Времени после уроков');
    await tired.sees('Готово, спасибо.');
    await tired.sees('Общие итоги куратор увидит пт 25 декабря');
    const answers = await bot.deps.db.surveyAnswer.findMany({
      where: { response: { membershipId: school.mentees[0]?.id ?? 0 } },
    });
    expect(answers).toHaveLength(9);
    expect(answers.find((answer) => answer.question === 'practice')?.score).toBe(6);
    expect(answers.find((answer) => answer.question === 'missing')).toMatchObject({
      text: 'Времени после уроков',
      locale: 'ru',
      mayShow: false,
    });
    await tired.says('/start');
    await tired.doesNotSee('Опрос за');
  });

  it('lets answers be changed until it closes', async () => {
    const [round] = await bot.deps.db.surveyRound.findMany();
    expect(round?.openedAt).not.toBeNull();
    await uneasy.says('/start');
    await uneasy.taps('Ответить на опрос');
    await uneasy.taps('Начать');
    for (let i = 0; i < 9; i++) await uneasy.taps('Пропустить');
    await uneasy.sees('10 из 10');
    await uneasy.taps('← Назад');
    await uneasy.sees('9 из 10');
    await uneasy.taps('Пропустить');
    await uneasy.taps('Пропустить');
    await uneasy.sees('Готово, спасибо.');
    await uneasy.taps('Изменить ответы');
    await uneasy.sees('1 из 10');
  });

  it('meets a low mark with a choice of its own, and tells nobody else', async () => {
    for (let i = 0; i < 5; i++) await uneasy.taps('Пропустить');
    await uneasy.sees('Мне спокойно работать в этой паре');
    await uneasy.taps('3');
    // At once, and it says what it is about.
    await uneasy.sees('«Мне спокойно работать в этой паре»: 3 из 10.');
    await uneasy.sees('Узнает только Ермекова С. Б. (доверенное лицо).');
    await trusted.looksAway();
    await uneasy.tapsTwice('Сообщить с моим именем');
    for (let i = 0; i < 4; i++) await uneasy.taps('Пропустить');
    await uneasy.sees('Готово, спасибо.');
    await bot.drain();
    await trusted.sees('Неспокойно в паре');
    expect(await bot.deps.db.helpRequest.count()).toBe(1);
  });

  it('asks a small role first', async () => {
    await mentor.says('/start');
    await mentor.taps('Ответить на опрос');
    await mentor.sees('📊 Опрос за 2 четверть · 3 минуты, 10 вопросов');
    await mentor.sees('В программе 3 наставника, полной анонимности быть не может.');
    await mentor.taps('Не участвовать');
    await mentor.sees('Хорошо, вопросов не будет.');
    await mentor.taps('Только в общий итог за год');
    await mentor.sees('1 из 10');
    await mentor.sees('Насколько встречи помогают урокам коллеги?');
    await mentor.taps('← Назад');
    await mentor.sees('Выбрано: Только в общий итог за год');
    await mentor.taps('Участвовать иначе');
    await mentor.sees('Сейчас выбрано: Только в общий итог за год');
    await mentor.taps('Куратору, с моим именем');
    await mentor.sees('1 из 10');
  });

  it('reminds on the fourth and the eighth day only who has not finished, and closes on its minute', async () => {
    await tired.looksAway();
    await bot.advance(at('2026-12-18', '15:01'));
    await late.sees('ещё открыт: до чт 24 декабря, 20:00');
    await late.sees('Это 3 минуты, 10 вопросов.');
    await tired.doesNotSee('ещё открыт');
    expect(new Set(await sentOf('surveys.remind'))).toEqual(
      new Set([at('2026-12-18', '15:00').toISOString()]),
    );
    await bot.advance(at('2026-12-22', '15:01'));
    expect(
      (await sentOf('surveys.remind')).filter((day) => day > at('2026-12-19', '00:00').toISOString()),
    ).toHaveLength(2);
    await bot.advance(at('2026-12-24', '20:01'));
    const [round] = await bot.deps.db.surveyRound.findMany();
    expect(round?.closedAt).toEqual(at('2026-12-24', '20:00'));
    await tired.says('/start');
    await tired.doesNotSee('Опрос за');
  });

  it('takes a late sheet and says where it counts', async () => {
    await late.taps(/Начать|Продолжить/);
    // The old button says that it is over before it asks anything.
    await late.sees('📊 Опрос за 2 четверть закрыт.');
    await late.sees('только в общий итог за год');
    await late.taps('Ответить на опрос');
    await late.sees('1 из 10');
    await late.taps('4');
    for (let i = 0; i < 9; i++) await late.taps('Пропустить');
    await late.sees('ответы войдут только в общий итог за год');
    await uneasy.taps(/Изменить ответы/);
    await uneasy.sees('Ответы уже не меняются.');
    await uneasy.sees('Краткую сводку пришлю пт 25 декабря.');
  });

  it('asks the pulse in January, by name, for a week', async () => {
    await bot.advance(at('2027-01-11', '14:59'));
    expect(await sentOf('surveys.pulse')).toEqual([]);
    await bot.advance(at('2027-01-11', '15:01'));
    expect(new Set(await sentOf('surveys.pulse'))).toEqual(
      new Set([at('2027-01-11', '15:00').toISOString()]),
    );
    await tired.says('/start');
    await tired.sees('Как работается в паре? Лебедева А. О.');
    await tired.taps('Ответить: Лебедева А. О.');
    await tired.sees('Ответ увидит куратор Громова Н. С.');
    await tired.taps('Не сейчас');
    await tired.sees('Вопрос подождёт на главной карточке до');
    await tired.taps('Ответить');
    await tired.tapsTwice('8');
    await tired.sees('Записано: 8 из 10.');
    expect(await bot.deps.db.pulse.findMany()).toMatchObject([
      { score: 8, side: 'mentee', month: '2027-01' },
    ]);
    const curator = await bot.phone('Наталья', { id: school.curator.telegramId });
    await curator.says('/start');
    await curator.taps(/Пары/);
    await curator.taps(/^1 · Лебедева/);
    await curator.taps('📊 Пульс пары');
    await curator.sees('Январь 2027: наставник — · наставляемый 8');
    await bot.advance(at('2027-01-18', '10:00'));
    await uneasy.says('/start');
    await uneasy.doesNotSee('Как работается в паре?');
  });

  /** The instants at which messages of a kind were sent. */
  async function sentOf(kind: string): Promise<string[]> {
    const rows = await bot.deps.db.dispatch.findMany({ where: { kind, status: 'sent' } });
    return rows.map((row) => row.sentAt?.toISOString() ?? '');
  }
});
