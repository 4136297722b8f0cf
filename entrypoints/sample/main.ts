import { browser } from 'wxt/browser';
import { onMessage, sendMessage, THREAD_PORT } from '../../utils/messages';
import { startThread } from '../../utils/page/thread-tab';
import { sample } from '../../utils/sites/sample';
import '../../utils/page/mark.css';
import german from './thread.de.json';
import english from './thread.en.json';

type SampleThread = typeof german;
interface SampleComment {
  id: string;
  author: string;
  minutes: number;
  text: string;
  parent?: string;
  own?: boolean;
}

const language = navigator.language.startsWith('de') ? 'de' : 'en';
const thread: SampleThread = language === 'de' ? german : english;
const relative = new Intl.RelativeTimeFormat(language, { style: 'short' });

/** Creates an element; children are elements or plain text, never HTML. */
function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(label: string, onClick: () => void, attributes: Record<string, string> = {}): HTMLElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', onClick);
  return element;
}

function ago(minutes: number): { iso: string; label: string } {
  const label =
    minutes < 60 ? relative.format(-minutes, 'minute') : relative.format(-Math.round(minutes / 60), 'hour');
  return { iso: new Date(Date.now() - minutes * 60_000).toISOString(), label };
}

function commentElement(comment: SampleComment, depth: number): HTMLElement {
  const { iso, label } = ago(comment.minutes);
  const box = make('div', { class: 'box', hidden: '' });
  const element = make(
    'article',
    {
      'data-comment-id': comment.id,
      'data-depth': String(depth),
      ...(comment.own && { 'data-own': '' }),
    },
    make(
      'div',
      { class: 'bubble' },
      make('span', { 'data-author': '' }, comment.author),
      make('p', { 'data-text': '' }, comment.text),
    ),
    make(
      'div',
      { class: 'row' },
      make('time', { datetime: iso }, label),
      button(thread.reply, () => toggleBox(element, box, depth), { 'data-reply': '' }),
    ),
    box,
  );
  return element;
}

/** Opens or closes the reply box, which exists only while it is open, as on the real platforms. */
function toggleBox(comment: HTMLElement, box: HTMLElement, depth: number): void {
  if (!box.hidden) {
    box.hidden = true;
    box.replaceChildren();
    return;
  }
  const editor = make('div', {
    'data-reply-box': '',
    'data-placeholder': thread.placeholder,
    contenteditable: 'plaintext-only',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': thread.placeholder,
  });
  const send = button(thread.send, () => {
    const text = editor.innerText.trim();
    if (!text) return;
    const own: SampleComment = { id: crypto.randomUUID(), author: thread.brand, own: true, minutes: 0, text };
    comment.append(commentElement(own, depth + 1));
    box.hidden = true;
    box.replaceChildren();
  });
  box.replaceChildren(editor, send);
  box.hidden = false;
  editor.focus();
}

document.documentElement.lang = language;
document.title = thread.brand;

const comments = new Map<string, HTMLElement>();
const list = make('div');
for (const comment of thread.comments as SampleComment[]) {
  const parent = comment.parent ? comments.get(comment.parent) : undefined;
  const element = commentElement(comment, parent ? 1 : 0);
  comments.set(comment.id, element);
  (parent ?? list).append(element);
}

document.body.append(
  make(
    'main',
    {},
    make(
      'div',
      { class: 'notice' },
      make('p', {}, thread.notice),
      button(thread.open, () => void sendMessage('openPanel'), { class: 'main', id: 'open' }),
    ),
    make(
      'section',
      { 'data-thread': thread.id },
      make(
        'div',
        { 'data-post': '' },
        make('span', { 'data-author': '' }, thread.brand),
        make('p', { 'data-text': '' }, thread.post),
      ),
      list,
    ),
  ),
);

// The same code that runs as a content script in the pages of the platforms.
const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
startThread({ onConnect: browser.runtime.onConnect, onMessage }, THREAD_PORT, sample, gone.signal);
