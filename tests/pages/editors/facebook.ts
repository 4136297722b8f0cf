/** A Facebook post page: structure and attributes as collected from real pages, the editors real, the people not. */
import { type EditorKind, mountEditor } from './editor';
import { bulkOf, comments, make, type PageComment, sendButton, wishes } from './make';

const POST = '5550001';
const { editor, prefill, trouble, count, bulk } = wishes();
const kind = (editor || 'lexical') as EditorKind;

const groups = new Map<string, HTMLElement>();
const list = make('div');

function linkTo(comment: PageComment, base: string): string {
  const top = btoa(`comment:${POST}_${comment.parent ?? comment.id}`);
  const own = comment.parent && btoa(`comment:${POST}_${comment.id}`);
  return `${base}?comment_id=${encodeURIComponent(top)}${own ? `&reply_comment_id=${encodeURIComponent(own)}` : ''}&__cft__[0]=AZ`;
}

function permalink(comment: PageComment): string {
  const base = `https://www.facebook.com/beispielmarke/posts/${POST}?comment_id=${comment.parent ?? comment.id}`;
  return comment.parent ? `${base}&reply_comment_id=${comment.id}` : base;
}

function article(comment: PageComment): HTMLElement {
  const profile = linkTo(comment, `https://www.facebook.com/person.${comment.id}`);
  const reply = make('div', { role: 'button', tabindex: '0' }, 'Reply');
  reply.addEventListener('click', () => openBox(comment));
  const kindOf = comment.parent ? 'Reply' : 'Comment';
  return make(
    'div',
    { role: 'article', 'aria-label': `${kindOf} by ${comment.author} a week ago`, tabindex: '-1' },
    make('a', { 'aria-hidden': 'true', href: profile, tabindex: '-1' }),
    make(
      'div',
      {},
      make('a', { 'aria-hidden': 'false', href: profile }, make('span', { dir: 'auto' }, comment.author)),
      make('span', { dir: 'auto', lang: 'de-DE' }, make('div', { dir: 'auto' }, comment.text)),
    ),
    make(
      'ul',
      { 'aria-hidden': 'false' },
      make('li', {}, make('a', { href: permalink(comment) }, '1w')),
      make('li', {}, make('div', { role: 'button', tabindex: '0' }, 'Like')),
      make('li', {}, reply),
    ),
    ...(bulk ? [bulkOf(bulk)] : []),
  );
}

function add(comment: PageComment): void {
  const element = make('div', {}, make('div', {}, article(comment)));
  const group = comment.parent ? groups.get(comment.parent) : undefined;
  if (group) {
    group.querySelector('.replies')?.append(element);
    return;
  }
  const own = make('div', {}, element, make('div', { class: 'replies' }));
  groups.set(comment.id, own);
  list.append(own);
}

/** Facebook opens one box per group and puts the name of who is answered into its label. */
function openBox(comment: PageComment): void {
  if (trouble === 'nothing') return;
  const target = trouble === 'wrong' ? [...groups.keys()].at(-1) : (comment.parent ?? comment.id);
  const group = groups.get(target ?? '');
  if (!group) return;
  const label = trouble === 'wrong' ? 'Reply to somebody else…' : `Reply to ${comment.author}…`;
  for (let copies = trouble === 'twice' ? 2 : 1; copies > 0; copies--) {
    const host = make('div');
    const box = make('div', { class: 'box' }, host, sendButton({ 'aria-label': 'Comment' }, 'Comment'));
    group.append(box);
    mountEditor({ kind, host, label, prefill });
    if (trouble === 'vanish') setTimeout(() => box.remove(), 150);
  }
}

for (const comment of comments(count)) add(comment);

const ownBox = make('div');
document.body.append(
  make(
    'div',
    { role: 'main' },
    make(
      'div',
      { role: 'article', 'aria-labelledby': 'post-author' },
      make(
        'h2',
        { id: 'post-author' },
        make('a', { href: 'https://www.facebook.com/beispielmarke' }, 'Beispielmarke'),
      ),
      make(
        'a',
        { href: `https://www.facebook.com/beispielmarke/posts/${POST}` },
        make('span', {}, '8 January'),
      ),
      make(
        'div',
        { 'data-ad-rendering-role': 'story_message' },
        make('div', { dir: 'auto' }, 'Wir ziehen um.'),
      ),
      list,
      ownBox,
    ),
  ),
);
mountEditor({ kind: 'lexical', host: ownBox, label: 'Write a comment…', prefill: '' }).blur();

Object.assign(window, { addComment: add });
