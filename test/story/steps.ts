import { initials } from '../../src/mentoring/people/rules.ts';
import type { Locale, Translator } from '../../src/platform/i18n/texts.ts';
import { startBot, type TestBot, texts } from '../support/bot.ts';
import type { Actor as Phone } from '../support/people.ts';

/** The people of a story and their town, in the idiom of its language. All invented. */
interface Parts {
  school: string;
  city: string;
  curator: string;
  trusted: string;
  mentor: string;
  mentee: string;
  /** A goal as one first writes it, then as a colleague could see it; an action; what was done. */
  vague: string;
  specific: string;
  action: string;
  done: string;
}

export const PARTS: Record<Locale, Parts> = {
  ru: {
    school: 'Школа № 5',
    city: 'Москва',
    curator: 'Громова Нина Сергеевна',
    trusted: 'Ким Анна Олеговна',
    mentor: 'Лебедева Ольга Викторовна',
    mentee: 'Асанов Тимур Маратович',
    vague: 'Улучшить дисциплину в 7Б',
    specific: 'Класс 7 «Б» начинает работать сразу после звонка',
    action: 'Карточки для первых пяти минут',
    done: 'Правила висят в кабинете, класс их знает',
  },
  kk: {
    school: '№ 12 мектеп-лицей',
    city: 'Көкшетау',
    curator: 'Сейітова Гүлнар Болатқызы',
    trusted: 'Қасымов Әділ Нұрланұлы',
    mentor: 'Әбдірахманова Айгүл Серікқызы',
    mentee: 'Нұрғалиев Ержан Асқарұлы',
    vague: '7Б сыныбында тәртіпті жақсарту',
    specific: '7 «Б» сыныбы қоңыраудан кейін бірден жұмысқа кіріседі',
    action: 'Алғашқы бес минутқа арналған карточкалар',
    done: 'Ережелер кабинетте ілулі тұр',
  },
  en: {
    school: 'School 7',
    city: 'Kaliningrad',
    curator: 'Miller Judith Anne',
    trusted: 'Okafor Samuel',
    mentor: 'Fairweather Eleanor',
    mentee: 'Brook Peter James',
    vague: 'Improve discipline in 7B',
    specific: 'Class 7B starts work as soon as the bell rings',
    action: 'Cards for the first five minutes',
    done: 'The rules hang on the wall',
  },
};

const ADMIN = 1;

/** A school with its phones, in one language; each method is one thing people do there. */
export class School {
  readonly bot: TestBot;
  readonly t: Translator;
  readonly parts: Parts;
  curator!: Phone;
  trusted!: Phone;
  mentor!: Phone;
  mentee!: Phone;
  /** The school's code, as it is printed: «NST4-7KQ2». */
  code = '';

  private constructor(bot: TestBot, locale: Locale) {
    this.bot = bot;
    this.t = texts.for(locale);
    this.parts = PARTS[locale];
  }

  /** A bot on an empty database, and the phone of its first administrator. */
  static async empty(locale: Locale, at?: Date): Promise<School> {
    const bot = await startBot({ adminIds: [ADMIN, ADMIN + 1], ...(at ? { at } : {}) });
    const school = new School(bot, locale);
    school.curator = await school.phone('Curator', ADMIN);
    return school;
  }

  /** The same steps on a bot in another process, which offers phones and rest alone. */
  static on(bot: Pick<TestBot, 'phone' | 'drain'>, locale: Locale): School {
    return new School(bot as TestBot, locale);
  }

  phone(name: string, id?: number): Promise<Phone> {
    return this.bot.phone(name, { language: this.t.locale, ...(id === undefined ? {} : { id }) });
  }

  get phones(): Phone[] {
    return [this.curator, this.trusted, this.mentor, this.mentee].filter((phone) => phone !== undefined);
  }

  /** Sends what is due; from here on only what comes later counts as seen. */
  async lookAway(...phones: Phone[]): Promise<void> {
    await this.bot.drain();
    for (const phone of phones.length > 0 ? phones : this.phones) await phone.looksAway();
  }

  /** The wizard of the first administrator, who is the curator too. */
  async found(): Promise<void> {
    const { curator, t } = this;
    await curator.says('/start');
    await curator.taps(t.label('home-create-school'));
    await this.answerWizard();
  }

  /** All the wizard asks, from its first question. */
  async answerWizard(): Promise<void> {
    const { curator, t, parts } = this;
    await curator.says(parts.school);
    await curator.says(parts.city);
    // A town the bot does not know is asked for its clock; the first hour offered is that of Kaliningrad.
    if ((await curator.buttons()).some((button) => button.includes('09:00'))) await this.tapsFirst(curator);
    await curator.taps(t.label('organisations-accept-calendar'));
    await curator.taps(t.label('nav-next'));
    await curator.taps(t.label('organisations-i-am-curator'));
    await curator.taps(t.label('people-consent-give'));
    await curator.says(parts.curator);
  }

  /** The curator looks at the school's link. */
  async showLink(): Promise<void> {
    await this.curator.taps(this.t.label('home-show-link'));
    const screen = await this.curator.screen();
    const code = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}\b/.exec(screen)?.[0];
    if (code === undefined) throw new Error(`no code on\n${screen}`);
    this.code = code;
  }

  /** A person comes in by the school's code; it waits for the curator. */
  async enter(
    phone: Phone,
    fullName: string,
    role: 'mentor' | 'mentee',
    by = `/start ${this.code.replace('-', '')}`,
  ): Promise<void> {
    const { t } = this;
    await phone.says(by);
    await phone.taps(t.label(`people-language-${t.locale}`));
    await phone.taps(t.label('people-consent-give'));
    await phone.says(fullName);
    await phone.taps(/.+/);
    await phone.taps(t.label(`people-want-${role}`));
  }

  /** The trusted person comes by a link of their own, which names them. */
  async nameTrusted(): Promise<void> {
    const { curator, t, parts } = this;
    await curator.says('/start');
    await curator.taps(t.label('home-name-trusted'));
    await curator.taps(t.label('organisations-colleague-button'));
    const code = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}\b/.exec(await curator.screen())?.[0] ?? '';
    this.trusted = await this.phone('Trusted');
    await this.trusted.says(code);
    await this.trusted.taps(t.label(`people-language-${t.locale}`));
    await this.trusted.taps(t.label('people-consent-give'));
    await this.trusted.says(parts.trusted);
    await this.trusted.taps(/.+/);
  }

  /** The questionnaire from the home card: one answer where there is a choice, the rest skipped; then both consents. */
  async fillForm(phone: Phone, topic: string): Promise<void> {
    const { t } = this;
    await phone.taps(t.label('home-fill'));
    await phone.taps(new RegExp(t.label('people-pick-english'), 'i'));
    await phone.taps(t.label('people-form-next', { count: 1 }));
    for (let i = 0; i < 8 && !(await phone.screen()).includes(t.label('people-form-done')); i += 1) {
      const asked = (await phone.buttons()).find((button) =>
        button.toLowerCase().includes(topic.toLowerCase()),
      );
      if (asked !== undefined) {
        await phone.taps(asked);
        await phone.taps(t.label('people-form-next', { count: 1 }));
      } else {
        await phone.taps(t.label('nav-skip'));
      }
    }
    await phone.taps(t.label('people-form-done'));
    await phone.taps(t.label('people-consent-give'));
    await phone.taps(t.label('people-consent-give'));
  }

  /** A new mentor is approved from the curator's home card. */
  async approve(): Promise<void> {
    const { curator, t } = this;
    await curator.says('/start');
    await curator.taps(t.label('home-approve'));
    await curator.taps(t.label('people-approve-both'));
  }

  /** The curator offers the pair from the home card. */
  async offer(): Promise<void> {
    const { curator, t, parts } = this;
    await curator.says('/start');
    curator.resetCounts();
    await curator.taps(t.label('home-new-pair'));
    await curator.taps(initials(parts.mentee));
    await curator.taps(`1 · ${initials(parts.mentor)}`);
    await curator.taps(t.label('pairing-check-send'));
    await this.bot.drain();
  }

  /** A school with its people inside, forms filled in, the mentor approved. */
  static async withPeople(locale: Locale, at?: Date): Promise<School> {
    const school = await School.empty(locale, at);
    const { t, parts } = school;
    await school.found();
    await school.showLink();
    await school.nameTrusted();
    school.mentor = await school.phone('Mentor');
    school.mentee = await school.phone('Mentee');
    await school.enter(school.mentor, parts.mentor, 'mentor');
    await school.enter(school.mentee, parts.mentee, 'mentee');
    await school.curator.says('/start');
    await school.curator.taps(t.label('home-confirm-all', { count: '2' }));
    for (const phone of [school.mentor, school.mentee]) {
      await phone.says('/start');
      await school.fillForm(phone, t.label('people-topic-discipline'));
    }
    await school.approve();
    await school.lookAway();
    return school;
  }

  /** The same with a pair that has just begun. */
  static async withPair(locale: Locale, at?: Date): Promise<School> {
    const school = await School.withPeople(locale, at);
    await school.offer();
    await school.mentor.taps(school.t.label('pairing-offer-accept'));
    await school.mentee.taps(school.t.label('pairing-offer-accept'));
    await school.lookAway();
    return school;
  }

  /** The mentor writes down a meeting of the present stage, held today; the mentee confirms it from the home card. */
  async meetToday(): Promise<void> {
    const { mentor, mentee, t } = this;
    await mentor.says('/start');
    await mentor.taps(t.label('home-log'));
    await mentor.taps(t.label('meetings-past-today'));
    await this.tapsFirst(mentor);
    await this.bot.drain();
    await mentee.says('/start');
    await mentee.taps(t.label('home-held-one', { who: initials(this.parts.mentor) }).slice(0, 12));
    await this.bot.drain();
  }

  /** Both answer the private question after the trial meeting. */
  async goOn(): Promise<void> {
    for (const phone of [this.mentee, this.mentor]) {
      await phone.says('/start');
      await phone.taps(this.t.label('meetings-trial-answer'));
      await phone.taps(this.t.label('pairing-trial-continue'));
    }
    await this.bot.drain();
  }

  /** The mentee's way through the wizard, from the home card to the goal that is sent. */
  async setGoal(): Promise<void> {
    const { mentee, t, parts } = this;
    await mentee.says('/start');
    mentee.resetCounts();
    await mentee.taps(t.label('home-goal'));
    await mentee.taps(t.label('goals-new-first'));
    await mentee.says(parts.vague);
    await mentee.says(parts.specific);
    await mentee.taps(t.label('goals-measure-lessonsOf10'));
    await mentee.taps('3');
    await mentee.taps('8');
    await mentee.taps(new RegExp(t.label('goals-help-watchMentorsLesson').slice(0, 20)));
    await mentee.taps(new RegExp(t.label('goals-help-lessonStartRules').slice(0, 20)));
    await mentee.taps(t.label('goals-next', { count: 2 }));
    await mentee.taps(t.label('nav-skip'));
    await this.tapsFirst(mentee);
    await mentee.taps(t.label('goals-send', { partner: initials(parts.mentor) }).slice(0, 20));
    await this.bot.drain();
  }

  /** The mentee dates both first actions and adds a third, each from the plan. */
  async datePlan(): Promise<void> {
    const { mentee, t, parts } = this;
    await mentee.says('/start');
    await mentee.taps(t.label('home-goal'));
    await mentee.taps(t.label('goals-plan', { done: 0, all: 2 }));
    for (const help of ['watchMentorsLesson', 'lessonStartRules'] as const) {
      await mentee.taps(new RegExp(t.label(`goals-help-${help}`).slice(0, 15)));
      await mentee.taps(t.label('goals-edit-dueOn'));
      await this.tapsFirst(mentee);
    }
    await mentee.taps(t.label('goals-add-action'));
    await mentee.says(parts.action);
    await mentee.taps(t.label('goals-form-other'));
    await this.tapsFirst(mentee);
    await mentee.taps(t.label('goals-responsible-me'));
    await this.bot.drain();
  }

  /** Taps the first button of the last message, whatever it says: a day, a kind, a hint. */
  async tapsFirst(phone: Phone): Promise<void> {
    const [first] = await phone.buttons();
    if (first === undefined) throw new Error(`no buttons:\n${await phone.screen()}`);
    await phone.taps(first);
  }
}
