import { fileUrl } from './api.js';
import { el } from './dom.js';
import { t } from './texts.js';
import { clockTime } from './time.js';

/**
 * One message as a bubble with its buttons. `hooks`: press(button, node), link(url), command(text), copy(text),
 * find(messageId).
 */
export function messageNode(message, hooks) {
  const own = message.from === 'user';
  const sticker = message.media?.kind === 'sticker';
  const keyed = message.keyboard.length > 0;
  const node = el('div', {
    class: `msg${own ? ' own' : ''}${keyed ? ' keyed' : ''}${sticker ? ' sticker' : ''}`,
    'data-id': message.id,
    'data-from': message.from,
  });
  node.append(el('div', { class: 'bubble' }, ...contents(message, hooks), meta(message)));
  if (keyed) node.append(rows(message, hooks));
  return node;
}

function contents(message, hooks) {
  const parts = [];
  if (message.forwardedFrom)
    parts.push(el('span', { class: 'forwarded' }, t('forwarded', { from: message.forwardedFrom })));
  const replied = message.replyTo && hooks.find(message.replyTo);
  if (replied) parts.push(el('span', { class: 'reply' }, replied.plain.slice(0, 80)));
  if (message.media) parts.push(mediaNode(message.media));
  if (message.plain) {
    const text = el('span', { class: 'text' });
    // The server escapes every character and writes only tags of its own.
    text.innerHTML = message.html
      .replace(/\n(<(?:pre|blockquote)[^>]*>)/g, '$1')
      .replace(/(<\/(?:pre|blockquote)>)\n/g, '$1');
    linkify(text);
    enliven(text, hooks);
    parts.push(text);
  }
  return parts;
}

function meta(message) {
  const words = [
    message.silent && '🔕',
    message.edited && t('edited'),
    clockTime(message.date * 1000),
    message.from === 'user' && '✓✓',
  ];
  const tip = message.silent ? t('silent') : undefined;
  return el('span', { class: 'meta', title: tip }, words.filter(Boolean).join(' '));
}

function mediaNode(media) {
  if (media.kind === 'photo')
    return el('img', { class: 'photo', src: fileUrl(media.fileId, true), alt: '', loading: 'lazy' });
  if (media.kind === 'sticker') return el('span', {}, media.emoji ?? '👍');
  if (media.kind === 'voice') {
    const heights = Array.from({ length: 22 }, (_, i) => 5 + Math.abs(Math.sin(i * 1.7) * 15));
    const wave = el('div', { class: 'wave' });
    for (const height of heights) {
      const bar = el('i');
      bar.style.height = `${height}px`;
      wave.append(bar);
    }
    const seconds = String(media.duration ?? 1).padStart(2, '0');
    return el(
      'div',
      { class: 'file' },
      el('span', { class: 'disc' }, '▶'),
      el('span', {}, wave, el('small', {}, `0:${seconds}`)),
    );
  }
  const extension = /\.([a-zа-я0-9]{1,4})$/i.exec(media.name)?.[1] ?? 'file';
  return el(
    'a',
    { class: 'file', href: fileUrl(media.fileId), download: media.name },
    el('span', { class: 'disc' }, extension.toUpperCase()),
    el('span', {}, el('b', {}, media.name), el('small', {}, size(media.size))),
  );
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function rows(message, hooks) {
  const node = el('div', { class: 'rows' });
  for (const row of message.keyboard) {
    const line = el('div');
    for (const button of row)
      line.append(
        el(
          'button',
          {
            type: 'button',
            class: [button.url && 'link', button.copy && 'copy', button.style].filter(Boolean).join(' '),
            onclick: (event) => hooks.press(button, event.currentTarget),
          },
          button.text,
        ),
      );
    node.append(line);
  }
  return node;
}

const LINK =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)»”]|\bt\.me\/[^\s<>"]+[^\s<>".,;:!?)»”])|(?<=^|\s)(\/[a-z0-9_]{1,32})(?=$|[\s.,;:!?)])/gi;

/** Addresses and commands in plain text become tappable, as in Telegram. */
function linkify(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest('a, code, pre, .command')) texts.push(walker.currentNode);
  for (const node of texts) {
    const parts = [];
    let at = 0;
    for (const found of node.data.matchAll(LINK)) {
      const [whole, url, command] = found;
      parts.push(node.data.slice(at, found.index));
      parts.push(
        command
          ? el('span', { class: 'command' }, command)
          : el(
              'a',
              {
                href: url.startsWith('http') ? url : `https://${url}`,
                target: '_blank',
                rel: 'noopener noreferrer',
              },
              url,
            ),
      );
      at = found.index + whole.length;
    }
    if (at > 0) node.replaceWith(...parts, node.data.slice(at));
  }
}

function enliven(root, hooks) {
  for (const node of root.querySelectorAll('.spoiler'))
    node.addEventListener('click', () => node.classList.add('open'));
  for (const node of root.querySelectorAll('.fold'))
    node.addEventListener('click', () => node.classList.toggle('open'));
  for (const node of root.querySelectorAll('.command'))
    node.addEventListener('click', () => hooks.command(node.textContent));
  for (const node of root.querySelectorAll('code'))
    node.addEventListener('click', () => hooks.copy(node.textContent));
  for (const node of root.querySelectorAll('a'))
    node.addEventListener('click', (event) => {
      if (hooks.link(node.href)) event.preventDefault();
    });
}
