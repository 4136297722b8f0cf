/** A status page of X: structure and attributes as collected from real pages, the editors real, the people not. */
import { type EditorKind, mountEditor } from './editor';
import { comments, make, type PageComment, sendButton, wishes } from './make';

const { editor, prefill, trouble, count } = wishes();
const kind = (editor || 'draft') as EditorKind;
const FOCAL: PageComment = { id: '1000', author: 'Beispielmarke', text: 'Wir ziehen um.' };

const handleOf = (comment: PageComment) =>
  comment === FOCAL ? 'beispielmarke' : `person_${comment.id.slice(-5)}`;

function tweet(comment: PageComment, isFocal = false): HTMLElement {
  const handle = handleOf(comment);
  const time = make(
    'a',
    { href: `/${handle}/status/${comment.id}` },
    make('time', { datetime: '2026-10-05T08:30:00.000Z' }, 'Oct 5'),
  );
  const reply = make(
    'button',
    { type: 'button', 'data-testid': 'reply', 'aria-label': '0 replies. Reply' },
    'Reply',
  );
  reply.addEventListener('click', () => openDialog(comment));
  return make(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: isFocal ? '-1' : '0' },
    make(
      'div',
      { style: 'display:flex;flex-direction:column' },
      make(
        'div',
        { 'data-testid': 'User-Name' },
        make('div', {}, make('a', { href: `/${handle}` }, make('span', {}, comment.author))),
        make(
          'div',
          {},
          make('a', { href: `/${handle}` }, make('span', {}, `@${handle}`)),
          ...(isFocal ? [] : [time]),
        ),
      ),
      make('div', { 'data-testid': 'tweetText', lang: 'de', dir: 'auto' }, comment.text),
      ...(isFocal ? [time] : []),
      make('div', { role: 'group' }, reply),
    ),
  );
}

const cell = (content: HTMLElement) => make('div', { 'data-testid': 'cellInnerDiv' }, content);

/** X shows the answered post, without links, above the editor. */
function answered(comment: PageComment): HTMLElement {
  const handle = handleOf(comment);
  return make(
    'article',
    { 'data-testid': 'tweet', role: 'article', tabindex: '-1' },
    make(
      'div',
      { 'data-testid': 'User-Name' },
      make('span', {}, comment.author),
      make('span', {}, `@${handle}`),
      make('time', { datetime: '2026-10-05T08:30:00.000Z' }, 'Oct 5'),
    ),
    make('div', { 'data-testid': 'tweetText', lang: 'de', dir: 'auto' }, comment.text),
  );
}

function openDialog(comment: PageComment): void {
  if (trouble === 'nothing') return;
  const shown =
    trouble === 'wrong' ? { ...comment, id: '9', author: 'Somebody Else', text: 'Something else.' } : comment;
  const host = make('div');
  const dialog = make(
    'div',
    { role: 'dialog', 'aria-modal': 'true' },
    answered(shown),
    host,
    sendButton({ 'data-testid': 'tweetButton' }, 'Reply'),
  );
  if (trouble === 'twice') dialog.append(answered({ ...comment, id: '9', text: 'A second post.' }));
  document.body.append(dialog);
  mountEditor({ kind, host, label: 'Post text', prefill, testId: 'tweetTextarea_0' });
  if (trouble === 'vanish') setTimeout(() => dialog.remove(), 150);
}

const inline = make('div', { 'data-testid': 'inline_reply_offscreen' });
const list = make('div', {}, cell(tweet(FOCAL, true)), cell(inline));
document.body.append(
  make('main', { role: 'main' }, make('div', { 'data-testid': 'primaryColumn' }, make('section', {}, list))),
);
mountEditor({
  kind: 'draft',
  host: inline,
  label: 'Post your reply',
  prefill: '',
  testId: 'tweetTextarea_0',
}).blur();
inline.append(sendButton({ 'data-testid': 'tweetButtonInline' }, 'Reply'));

for (const comment of comments(count)) list.append(cell(tweet(comment)));
