import { act, upload } from './api.js';
import { dialog, el, icon } from './dom.js';
import { LANGUAGES, t } from './texts.js';

const STICKERS = ['👍', '🎓', '❤️', '😂', '😢', '🔥'];

/** The foot of a phone: the line to type in, files, voice, stickers, commands, the reply keyboard. */
export class Composer {
  #userId;
  #phone;
  #editing;
  #keysHidden = false;
  #chat;
  #input = el('textarea', {
    rows: 1,
    placeholder: t('message'),
    'aria-label': t('message'),
    oninput: () => this.#typed(),
    onkeydown: (event) => this.#key(event),
    onpaste: (event) => void this.#files([...event.clipboardData.files]),
  });
  #picker = el('input', { type: 'file', multiple: true, hidden: true, onchange: () => this.#picked() });
  #send = this.#button('send', t('send'), () => this.#submit());
  #mic = this.#button('mic', t('voice'), () => act(this.#userId, 'voice'));
  #keysToggle = this.#button('keys', t('keyboard'), () => {
    this.#keysHidden = !this.#keysHidden;
    this.show(this.#chat);
  });
  #slash = this.#button(undefined, t('commands'), () => this.#commands());
  #bar = el(
    'div',
    { class: 'composer' },
    this.#slash,
    this.#button('clip', t('attach'), () => this.#picker.click()),
    this.#picker,
    this.#input,
    this.#button('smile', t('sticker'), () => this.#stickers()),
    this.#keysToggle,
    this.#mic,
    this.#send,
  );
  #note = el('div', { class: 'editing', hidden: true });
  #keys = el('div', { class: 'keys' });
  #gate = el('div', { class: 'composer' });
  node = el('div', {}, this.#note, this.#bar, this.#gate, this.#keys);

  /** `phone` has feed, stage (where sheets open) and title. */
  constructor(userId, phone) {
    this.#userId = userId;
    this.#phone = phone;
    this.#send.classList.add('send');
    this.#slash.textContent = '/';
    this.#typed();
  }

  /** Shows what the chat allows now: start, unblock, or typing with or without a keyboard. */
  show(chat) {
    this.#chat = chat;
    const closed = chat.blocked || !chat.started;
    this.#bar.hidden = closed;
    this.#gate.hidden = !closed;
    this.#gate.replaceChildren(
      el(
        'button',
        {
          class: 'wide',
          type: 'button',
          onclick: () => (chat.blocked ? act(this.#userId, 'unblock') : this.say('/start')),
        },
        t(chat.blocked ? 'unblock' : 'start'),
      ),
    );
    this.#slash.hidden = chat.commands.length === 0;
    const rows = closed ? [] : (chat.replyKeyboard?.rows ?? []);
    this.#keysToggle.hidden = rows.length === 0;
    this.#input.placeholder = chat.replyKeyboard?.placeholder ?? t('message');
    this.#keys.hidden = rows.length === 0 || this.#keysHidden;
    this.#keys.replaceChildren(
      ...rows.map((row) =>
        el(
          'div',
          {},
          ...row.map((key) => el('button', { type: 'button', onclick: () => this.say(key) }, key)),
        ),
      ),
    );
  }

  say(text) {
    return act(this.#userId, 'text', { text });
  }

  /** What the «⋮» of a phone offers. */
  menu() {
    const language = this.#chat.user.language_code ?? 'ru';
    const codes = Object.keys(LANGUAGES);
    const next = codes[(codes.indexOf(language) + 1) % codes.length];
    const own = this.#phone.feed.lastOwn();
    this.#sheet(
      [
        [
          t('phoneLanguage', { language: LANGUAGES[language] ?? language }),
          () => act(this.#userId, 'language', { code: next }),
        ],
        own && [t('editLast'), () => this.#edit(own)],
        this.#chat.started && [t('forward'), () => this.#forward()],
        this.#chat.started && [
          t(this.#chat.blocked ? 'unblock' : 'block'),
          () => act(this.#userId, this.#chat.blocked ? 'unblock' : 'block'),
        ],
        [t('close'), () => this.#phone.onclose()],
      ].filter(Boolean),
      true,
    );
  }

  drop(event) {
    event.preventDefault();
    void this.#files([...event.dataTransfer.files]);
  }

  #button(name, tip, onclick) {
    return el('button', { class: 'icon', type: 'button', tip, onclick }, name && icon(name));
  }

  #typed() {
    const empty = this.#input.value.trim() === '';
    this.#send.hidden = empty;
    this.#mic.hidden = !empty;
    this.#input.style.height = 'auto';
    // Not laid out yet: one line, as the style says.
    const height = this.#input.scrollHeight;
    this.#input.style.height = height === 0 ? '' : `${height}px`;
  }

  #key(event) {
    if (event.key === 'Escape') this.#stopEditing();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void this.#submit();
  }

  async #submit() {
    const text = this.#input.value.trim();
    if (text === '') return;
    const editing = this.#editing;
    this.#input.value = '';
    this.#stopEditing();
    if (editing) await act(this.#userId, 'edit', { messageId: editing.id, text });
    else await this.say(text);
  }

  #edit(message) {
    this.#editing = message;
    this.#note.hidden = false;
    this.#note.replaceChildren(
      el('span', {}, t('editing', { text: message.plain })),
      el('button', { type: 'button', tip: t('cancel'), onclick: () => this.#stopEditing() }, '✕'),
    );
    this.#input.value = message.plain;
    this.#typed();
    this.#input.focus();
  }

  #stopEditing() {
    if (this.#editing) this.#input.value = '';
    this.#editing = undefined;
    this.#note.hidden = true;
    this.#typed();
  }

  async #forward() {
    const text = await dialog((close) => {
      const input = el('textarea', { rows: 4 });
      return [
        el('h2', {}, t('forward')),
        el('label', {}, t('forwardText'), input),
        el(
          'footer',
          {},
          el('button', { class: 'chip', type: 'button', onclick: () => close(undefined) }, t('cancel')),
          el(
            'button',
            { class: 'chip main', type: 'button', onclick: () => close(input.value.trim()) },
            t('send'),
          ),
        ),
      ];
    });
    if (text) await act(this.#userId, 'forward', { text });
  }

  #picked() {
    void this.#files([...this.#picker.files]);
    this.#picker.value = '';
  }

  async #files(files) {
    for (const file of files) await upload(this.#userId, file);
  }

  #commands() {
    this.#sheet(
      this.#chat.commands.map(({ command, description }) => [
        `/${command}`,
        () => this.say(`/${command}`),
        description,
      ]),
    );
  }

  #stickers() {
    const sheet = this.#sheet([]);
    const grid = el('div', { class: 'emoji' });
    for (const emoji of STICKERS)
      grid.append(
        el('button', { type: 'button', onclick: () => act(this.#userId, 'sticker', { emoji }) }, emoji),
      );
    sheet.append(grid);
  }

  /** A list over the chat; goes with the next click anywhere. */
  #sheet(items, top = false) {
    const sheet = el('div', { class: `sheet${top ? ' top' : ''}` });
    for (const [label, onclick, more] of items)
      sheet.append(el('button', { type: 'button', onclick }, more ? el('b', {}, label) : label, more));
    this.#phone.stage.append(sheet);
    setTimeout(() => document.addEventListener('click', () => sheet.remove(), { once: true }));
    return sheet;
  }
}
