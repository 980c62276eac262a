import { get, post } from './api.js';
import { sure } from './dialogs.js';
import { el, notice } from './dom.js';
import { language, t } from './texts.js';
import { moment } from './time.js';

const SHORT = { ru: 'RU', kk: 'ҚАЗ', en: 'EN' };
const STEPS = ['hour', 'day', 'week', 'monday', 'survey', 'termEnd', 'yearEnd'];

/** The bar at the top: the clock and its steps, the school, the page's language and theme, one more phone. */
export class Bar {
  now;
  #clock = el('span', { class: 'now', 'aria-live': 'polite' });
  #steps;

  constructor(info, onadd) {
    this.#steps = STEPS.map((step) =>
      el('button', { class: 'chip', type: 'button', onclick: () => this.#move(step) }, t(step)),
    );
    document
      .querySelector('#bar')
      .replaceChildren(
        el(
          'div',
          { class: 'brand' },
          el('img', { src: 'icon.svg', alt: '' }),
          el('span', {}, `Nastavnik · ${t('title')}`),
        ),
        el('div', { class: 'clock' }, this.#clock, ...this.#steps),
        el(
          'div',
          { class: 'side' },
          this.#begin(info),
          this.#scenes(info),
          this.#languages(),
          el('button', { class: 'chip round', type: 'button', tip: t('theme'), onclick: switchTheme }, '◐'),
          el('button', { class: 'chip add', type: 'button', onclick: onadd }, t('addPhone')),
        ),
      );
    this.#show(info.now);
    setInterval(() => void this.look(), 10_000);
  }

  /** Asks what time it is. */
  async look() {
    const { now } = await get('/clock').catch(() => ({ now: this.now }));
    this.#show(now);
  }

  #show(now) {
    this.now = new Date(now);
    const text = moment(this.now);
    this.#clock.textContent = text.charAt(0).toUpperCase() + text.slice(1);
  }

  async #move(step) {
    for (const button of this.#steps) button.disabled = true;
    this.#clock.textContent = t('moving');
    try {
      const { now, sent } = await post('/clock/advance', { to: step });
      this.#show(now);
      notice(t('moved', { now: moment(this.now), sent }));
    } catch (error) {
      await this.look();
      notice(t('failed', { reason: error.message }));
    }
    for (const button of this.#steps) button.disabled = false;
  }

  #scenes({ scenes, scene }) {
    if (scenes.length === 0) return undefined;
    const options = scenes.map(({ id, title }) =>
      el('option', { value: id, selected: id === scene }, title[language]),
    );
    const select = el('select', { tip: t('scene') }, ...options);
    select.addEventListener('change', async () => {
      const chosen = scenes.find(({ id }) => id === select.value);
      if (!(await sure(t('sceneSure', { title: chosen.title[language] })))) {
        select.value = scene;
        return;
      }
      await open(chosen.id, select);
    });
    return select;
  }

  #begin({ scenes, scene }) {
    const now = scenes.find(({ id }) => id === scene);
    if (now === undefined) return undefined;
    const begin = async () => {
      if (await sure(t('beginSure', { title: now.title[language] }))) await open(now.id, button);
    };
    const button = el('button', { class: 'chip', type: 'button', onclick: begin }, t('begin'));
    return button;
  }

  #languages() {
    const options = Object.entries(SHORT).map(([code, name]) =>
      el('option', { value: code, selected: code === language }, name),
    );
    const select = el('select', { tip: t('language') }, ...options);
    select.addEventListener('change', () => {
      localStorage.language = select.value;
      location.reload();
    });
    return select;
  }
}

/** Builds that school anew; the page begins again with its phones. */
async function open(id, control) {
  control.disabled = true;
  try {
    await post('/scene', { id });
    location.reload();
  } catch (error) {
    notice(t('failed', { reason: error.message }));
    control.disabled = false;
  }
}

function switchTheme() {
  const { dataset } = document.documentElement;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.theme = dataset.theme;
}
