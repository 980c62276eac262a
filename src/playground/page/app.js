import { get, listen, post } from './api.js';
import { Bar } from './bar.js';
import { chooseOpen, choosePhone } from './dialogs.js';
import { el, notice } from './dom.js';
import { Phone } from './phone.js';
import { language, t } from './texts.js';
import { useZone } from './time.js';

/** New phones have numbers that no account on Telegram has. */
const NOBODYS = 9_000_000_100_000_000;
const table = document.querySelector('#phones');
const tabs = document.querySelector('#tabs');
const info = await get('/playground');
useZone(info.zone);
document.title = `Nastavnik · ${t('title')}`;

const bar = new Bar(info, addPhone);
const phones = new Map();
const remembered = `phones ${info.scene ?? ''}`;
const app = { now: () => bar.now, onunread: drawTabs, onclose: closePhone, openLink };
let current;

await openFirst();
listen(onEvent, () => Promise.all([...phones.values()].map((phone) => phone.load())));

/** The phones that stood here last time, else those the school names, else the first four people. */
async function openFirst() {
  // A school that is being built says so, and begins the page anew when it is there.
  if (info.building) return sort([]);
  const people = await get('/people');
  const known = new Set(people.map(({ id }) => id));
  const saved = JSON.parse(localStorage[remembered] ?? 'null')?.filter((id) => known.has(id));
  const titled = info.open.map(({ userId }) => userId).filter((id) => known.has(id));
  const named = titled.length > 0 ? titled : people.slice(0, 4).map(({ id }) => id);
  await Promise.all((saved?.length > 0 ? saved : named).map((id) => openPhone(id)));
  sort(saved?.length > 0 ? saved : named);
}

/** Whose phone it is, where the school says so. */
function titleOf(userId) {
  return [...info.open, ...info.more].find((phone) => phone.userId === userId)?.title[language];
}

async function openPhone(userId) {
  const title = titleOf(userId);
  const phone = new Phone(userId, title, app);
  phones.set(userId, phone);
  await phone.load();
  return phone;
}

function sort(ids) {
  const inOrder = ids.map((id) => phones.get(id)).filter(Boolean);
  phones.clear();
  for (const phone of inOrder) phones.set(phone.userId, phone);
  const empty = el('p', { class: 'empty' }, t(info.building ? 'building' : 'noPhones'));
  table.replaceChildren(...(inOrder.length > 0 ? inOrder.map((phone) => phone.node) : [empty]));
  if (!info.building) localStorage[remembered] = JSON.stringify([...phones.keys()]);
  select(phones.get(current?.userId) ?? inOrder[0]);
  for (const phone of inOrder) phone.feed.toEnd();
}

async function addPhone() {
  const chosen = await choosePhone([...phones.keys()], titleOf);
  if (!chosen) return;
  try {
    const id =
      chosen.id ??
      (await post('/people', { id: NOBODYS + Math.floor(Math.random() * 99_999_999), ...chosen })).id;
    const phone = await openPhone(id);
    sort([...phones.keys()]);
    select(phone);
    phone.node.scrollIntoView({ behavior: 'smooth', inline: 'end' });
  } catch (error) {
    notice(t('failed', { reason: error.message }));
  }
}

function closePhone(phone) {
  phones.delete(phone.userId);
  sort([...phones.keys()]);
}

function select(phone) {
  current = phone;
  for (const other of phones.values()) other.node.classList.toggle('current', other === phone);
  phone?.feed.looked();
  drawTabs();
}

function drawTabs() {
  const one = (phone) =>
    el(
      'button',
      { type: 'button', class: phone === current && 'current', onclick: () => select(phone) },
      el('span', {}, phone.label, ' ', el('span', { class: 'badge' }, phone.feed.unread || '')),
      phone.title && el('small', {}, phone.title),
    );
  const add = el('button', { type: 'button', class: 'add', tip: t('addPhone'), onclick: addPhone }, '+');
  tabs.replaceChildren(...[...phones.values()].map(one), add);
}

/** An invite link opens in the bot, on the phone one chooses; true when it was such a link. */
function openLink(url) {
  const code = new RegExp(
    `^(?:https?://t\\.me/|tg://resolve\\?domain=)${info.bot.username}(?:[?&]start=([\\w-]*))?$`,
    'i',
  ).exec(url);
  if (!code) return false;
  void chooseOpen([...phones.values()]).then(async (phone) => {
    if (!phone) return;
    select(phone);
    await phone.composer.say(code[1] ? `/start ${code[1]}` : '/start');
  });
  return true;
}

function onEvent(event) {
  if (event.type === 'reset') location.reload();
  else if (event.userId !== undefined) phones.get(event.userId)?.onEvent(event);
  else for (const phone of phones.values()) phone.onEvent(event);
}
