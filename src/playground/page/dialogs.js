import { get } from './api.js';
import { dialog, el } from './dom.js';
import { LANGUAGES, t } from './texts.js';

/** Whose phone to put on the table: somebody known, by id, or a new person's {first_name, …}. */
export async function choosePhone(openIds, titleOf) {
  const people = (await get('/people')).filter(({ id }) => !openIds.includes(id));
  return dialog((close) => {
    const first = el('input', { maxlength: 64, required: true });
    const last = el('input', { maxlength: 64 });
    const language = el(
      'select',
      {},
      ...Object.entries(LANGUAGES).map(([code, name]) => el('option', { value: code }, name)),
    );
    const add = () => {
      const first_name = first.value.trim();
      if (first_name === '') {
        first.focus();
        return;
      }
      const last_name = last.value.trim();
      close({ first_name, ...(last_name ? { last_name } : {}), language_code: language.value });
    };
    const known = people.map((person) =>
      el(
        'button',
        { type: 'button', onclick: () => close({ id: person.id }) },
        [person.first_name, person.last_name].filter(Boolean).join(' '),
        ' ',
        el('small', {}, [titleOf(person.id), person.language_code].filter(Boolean).join(' · ')),
      ),
    );
    return [
      el('h2', {}, t('newPhone')),
      ...(known.length > 0 ? [el('label', {}, t('known')), el('div', { class: 'list' }, ...known)] : []),
      el('label', {}, t('firstName'), first),
      el('label', {}, t('lastName'), last),
      el('label', {}, t('language'), language),
      el(
        'footer',
        {},
        el('button', { class: 'chip', type: 'button', onclick: () => close(undefined) }, t('cancel')),
        el('button', { class: 'chip main', type: 'button', onclick: add }, t('add')),
      ),
    ];
  });
}

/** On which of these phones an invite link is to be opened. */
export function chooseOpen(phones) {
  return dialog((close) => [
    el('h2', {}, t('openOn')),
    el(
      'div',
      { class: 'list' },
      ...phones.map((phone) =>
        el(
          'button',
          { type: 'button', onclick: () => close(phone) },
          phone.label,
          ' ',
          el('small', {}, phone.title ?? ''),
        ),
      ),
    ),
    el(
      'footer',
      {},
      el('button', { class: 'chip', type: 'button', onclick: () => close(undefined) }, t('cancel')),
    ),
  ]);
}

/** Asks before all chats begin anew. */
export function sure(text) {
  return dialog((close) => [
    el('h2', {}, text),
    el(
      'footer',
      {},
      el('button', { class: 'chip', type: 'button', onclick: () => close(undefined) }, t('cancel')),
      el('button', { class: 'chip main', type: 'button', onclick: () => close(true) }, t('open')),
    ),
  ]);
}
