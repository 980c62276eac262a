import { act, get } from './api.js';
import { Composer } from './composer.js';
import { el, icon, notice } from './dom.js';
import { Feed } from './feed.js';
import { t } from './texts.js';

const FACES = [
  '#6fb8f2,#2f80cf',
  '#f2a36f,#d9652f',
  '#8ad08a,#3f9d57',
  '#c59af0,#7d52c7',
  '#f08aa6,#cf4470',
  '#6fd3d0,#259a9c',
];

/** One phone: head, chat, foot. `app` gives now(), openLink(url), and is told of unread, of closing. */
export class Phone {
  chat;
  #app;
  #busy = new Map();
  #answered = new Set();
  #name = el('b');
  #status = el('small');
  #face = el('div', { class: 'face' });

  constructor(userId, title, app) {
    this.userId = userId;
    this.title = title;
    this.#app = app;
    this.feed = new Feed(
      {
        press: (button, node) => this.#press(button, node),
        link: (url) => app.openLink(url, this),
        command: (text) => this.composer.say(text),
        copy: (text) => void navigator.clipboard?.writeText(text).then(() => notice(t('copied'))),
        find: (id) => this.feed.find(id),
      },
      app.now,
    );
    this.stage = this.feed.node;
    this.composer = new Composer(userId, this);
    this.feed.onunread = () => app.onunread();
    this.node = el(
      'section',
      {
        class: 'phone',
        ondragover: (event) => event.preventDefault(),
        ondrop: (event) => this.composer.drop(event),
      },
      el(
        'header',
        {},
        this.#face,
        el('div', { class: 'who' }, this.#name, this.#status),
        el(
          'button',
          { class: 'icon', type: 'button', tip: t('menu'), onclick: () => this.composer.menu() },
          icon('dots'),
        ),
      ),
      this.stage,
      this.composer.node,
    );
  }

  /** A name for tabs and lists. */
  get label() {
    return this.chat?.user.first_name ?? '';
  }

  onclose() {
    this.#app.onclose(this);
  }

  async load() {
    this.chat = await get(`/people/${this.userId}/chat`);
    this.feed.show(this.chat.messages);
    this.#head();
  }

  /** Head and foot anew, the messages as they are. */
  async refresh() {
    this.chat = await get(`/people/${this.userId}/chat`);
    this.#head();
  }

  onEvent(event) {
    if (event.type === 'message') {
      this.feed.add(event.message);
      if (!this.chat.started) void this.refresh();
    } else if (event.type === 'edit') this.feed.change(event.message);
    else if (event.type === 'delete') this.feed.remove(event.messageId);
    else if (event.type === 'toast') this.#toast(event.toast);
    else void this.refresh();
  }

  #head() {
    const { user, bot, typing } = this.chat;
    const name = [user.first_name, user.last_name].filter(Boolean).join(' ');
    this.#name.textContent = name;
    this.#status.textContent = typing ? t('typing') : (this.title ?? `${bot.name}, ${t('bot')}`);
    this.#status.className = typing ? 'typing' : '';
    this.#face.textContent = `${user.first_name[0] ?? ''}${user.last_name?.[0] ?? ''}`;
    this.#face.style.background = `linear-gradient(150deg, ${FACES[user.id % FACES.length]})`;
    this.composer.show(this.chat);
    this.feed.introduce(this.chat.started ? '' : this.chat.description);
  }

  async #press(button, node) {
    if (button.url) {
      if (!this.#app.openLink(button.url, this)) open(button.url, '_blank', 'noopener');
      return;
    }
    if (button.copy) {
      await navigator.clipboard?.writeText(button.copy);
      notice(t('copied'));
      return;
    }
    const messageId = Number(node.closest('.msg').dataset.id);
    node.classList.add('busy');
    const queryId = await act(this.userId, 'tap', { messageId, data: button.data });
    if (!queryId || this.#answered.has(queryId)) node.classList.remove('busy');
    else {
      this.#busy.set(queryId, node);
      setTimeout(() => node.classList.remove('busy'), 20_000);
    }
  }

  #toast({ queryId, text, alert }) {
    this.#answered.add(queryId);
    this.#busy.get(queryId)?.classList.remove('busy');
    this.#busy.delete(queryId);
    if (text === '') return;
    if (alert) {
      const node = el('div', { class: 'alert', role: 'alertdialog' });
      const ok = el('button', { type: 'button', onclick: () => node.remove() }, t('ok'));
      node.append(el('div', {}, text, ok));
      this.stage.append(node);
      if (this.node.contains(document.activeElement)) ok.focus();
    } else {
      this.stage.querySelector('.toast')?.remove();
      const node = el('div', { class: 'toast', role: 'status' }, text);
      this.stage.append(node);
      setTimeout(() => node.remove(), 3500);
    }
  }
}
