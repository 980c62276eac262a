import { el } from './dom.js';
import { messageNode } from './message.js';
import { t } from './texts.js';
import { dayKey, dayTitle } from './time.js';

const PAGE = 120;

/** The messages of one phone: days, bubbles, the way to the end and how much is unread. */
export class Feed {
  #hooks;
  #messages = [];
  #shown = PAGE;
  #now;
  #follows = true;
  #badge = el('span', { class: 'badge' });
  #down = el(
    'button',
    { class: 'down', type: 'button', tip: t('end'), onclick: () => this.toEnd(), hidden: true },
    '↓',
    this.#badge,
  );
  unread = 0;
  onunread = () => {};
  list = el('div', { class: 'feed', onscroll: () => this.#scrolled() });
  #welcome = el('p', { class: 'welcome', hidden: true });
  node = el('div', { class: 'stage' }, this.list, this.#welcome, this.#down);

  constructor(hooks, now) {
    this.#hooks = hooks;
    this.#now = now;
    // A keyboard that opens or a picture that loads makes the room smaller: stay at the end.
    new ResizeObserver(() => this.#follows && this.#jump()).observe(this.list);
    this.list.addEventListener('load', () => this.#follows && this.#jump(), true);
  }

  /** What the bot says of itself in a chat that nobody has started. */
  introduce(text) {
    this.#welcome.textContent = text;
    this.#welcome.hidden = text === '';
  }

  find(id) {
    return this.#messages.find((message) => message.id === id);
  }

  lastOwn() {
    return this.#messages.findLast((message) => message.from === 'user' && !message.media);
  }

  get last() {
    return this.#messages.at(-1);
  }

  /** Shows a chat from the beginning. */
  show(messages) {
    this.#messages = messages;
    this.#draw();
    this.toEnd();
  }

  add(message) {
    if (this.find(message.id)) return this.change(message);
    const before = this.#messages.at(-1);
    this.#messages.push(message);
    this.#append(message, before, true);
    if (message.from === 'user' || (this.#follows && this.#seen())) this.toEnd();
    else this.#count(this.unread + 1);
  }

  change(message) {
    const index = this.#messages.findIndex(({ id }) => id === message.id);
    if (index === -1) return;
    this.#messages[index] = message;
    const old = this.list.querySelector(`[data-id="${message.id}"]`);
    if (!old) return;
    const node = messageNode(message, this.#hooks);
    if (old.classList.contains('turn')) node.classList.add('turn');
    old.replaceWith(node);
    if (this.#follows) this.#jump();
  }

  remove(id) {
    this.#messages = this.#messages.filter((message) => message.id !== id);
    this.#draw();
    if (this.#follows) this.#jump();
  }

  toEnd() {
    this.#follows = true;
    this.#jump();
    if (this.#seen()) this.#count(0);
  }

  /** The phone came into sight. */
  looked() {
    if (this.#follows) this.toEnd();
  }

  #seen() {
    return this.list.offsetParent !== null;
  }

  #jump() {
    this.list.scrollTop = this.list.scrollHeight;
    this.#down.hidden = true;
  }

  #scrolled() {
    if (!this.#seen()) return;
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    this.#follows = scrollHeight - scrollTop - clientHeight < 60;
    this.#down.hidden = this.#follows;
    if (this.#follows) this.#count(0);
  }

  #count(unread) {
    this.unread = unread;
    this.#badge.textContent = unread === 0 ? '' : unread;
    this.onunread();
  }

  #draw() {
    const first = Math.max(0, this.#messages.length - this.#shown);
    this.list.replaceChildren();
    if (first > 0)
      this.list.append(
        el('button', { class: 'earlier', type: 'button', onclick: () => this.#earlier() }, t('earlier')),
      );
    for (let i = first; i < this.#messages.length; i++)
      this.#append(this.#messages[i], i === first ? undefined : this.#messages[i - 1], false);
  }

  #earlier() {
    const { scrollHeight } = this.list;
    this.#shown += PAGE;
    this.#draw();
    this.list.scrollTop = this.list.scrollHeight - scrollHeight;
  }

  #append(message, before, fresh) {
    const at = message.date * 1000;
    if (!before || dayKey(at) !== dayKey(before.date * 1000))
      this.list.append(el('div', { class: 'day' }, dayTitle(at, this.#now())));
    const node = messageNode(message, this.#hooks);
    if (!before || before.from !== message.from) node.classList.add('turn');
    if (fresh) node.classList.add('fresh');
    this.list.append(node);
  }
}
