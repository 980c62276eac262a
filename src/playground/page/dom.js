/** An element: el('button', {class: 'chip', onclick}, 'text', child…). */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value') node.value = value;
    else node.setAttribute(name === 'tip' ? 'title' : name, value === true ? '' : value);
    if (name === 'tip') node.setAttribute('aria-label', value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const PATHS = {
  send: 'M3 20.5v-7l9-1.5-9-1.5v-7l19 8.5z',
  clip: 'M16.5 6.5v10a4.5 4.5 0 0 1-9 0v-11a3 3 0 0 1 6 0v10a1.5 1.5 0 0 1-3 0v-9',
  mic: 'M12 15a3.5 3.5 0 0 0 3.5-3.5v-5a3.5 3.5 0 0 0-7 0v5A3.5 3.5 0 0 0 12 15zm-6.5-4a6.5 6.5 0 0 0 13 0M12 18v3',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14.5c1.9 2.4 5.1 2.4 7 0M9 9.5h.01M15 9.5h.01',
  keys: 'M4 6h16v12H4zM8 10h.01M12 10h.01M16 10h.01M8 14h8',
  dots: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
};

/** A line icon. */
export function icon(name) {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', name === 'send' ? 'currentColor' : 'none');
  if (name !== 'send') path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', name === 'dots' ? '3' : '1.8');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}

/** A line at the foot of the page that goes by itself. */
export function notice(text) {
  const line = el('div', {}, text);
  document.querySelector('#notices').append(line);
  setTimeout(() => line.remove(), 3500);
}

/** A dialog; resolves with what `close(value)` was given, or undefined when it is dismissed. */
export function dialog(build) {
  return new Promise((resolve) => {
    const node = el('dialog', { onclose: () => node.remove() });
    const close = (value) => {
      resolve(value);
      node.close();
    };
    node.addEventListener('cancel', () => resolve(undefined));
    node.addEventListener('click', (event) => event.target === node && close(undefined));
    node.append(...build(close));
    document.body.append(node);
    node.showModal();
  });
}
