import type { Comment, Post } from '../thread/thread';
import type { Site, ThreadPlace } from './site';

const COMMENT = '[data-comment-id]';

const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The built-in sample thread (`/sample.html`): a page of our own, marked up the way we would wish for. */
export const sample: Site = {
  id: 'sample',
  name: 'Sample',
  hosts: [],
  lastVerified: '2026-11-20',

  locate(document, url): ThreadPlace | null {
    const root = document.querySelector('[data-thread]');
    if (!root) return null;
    const post = root.querySelector('[data-post]');
    return { key: `sample:${root.getAttribute('data-thread')}`, url: url.href, root, ...(post && { post }) };
  },

  readPost({ post }): Post | undefined {
    if (!post) return undefined;
    return {
      author: { name: text(post.querySelector('[data-author]')) },
      text: text(post.querySelector('[data-text]')),
    };
  },

  findComments(root) {
    const inside = [...root.querySelectorAll(COMMENT)];
    return root.matches(COMMENT) ? [root, ...inside] : inside;
  },

  readComment(element): Comment | null {
    const id = element.getAttribute('data-comment-id');
    if (!id) return null;
    const parent = element.parentElement?.closest(COMMENT);
    const time = element.querySelector('time')?.dateTime;
    return {
      id,
      parentId: parent?.getAttribute('data-comment-id') ?? null,
      depth: Number(element.getAttribute('data-depth') ?? 0),
      author: { name: text(element.querySelector('[data-author]')) },
      text: text(element.querySelector('[data-text]')),
      ...(time && { postedAt: time }),
      isOwn: element.hasAttribute('data-own'),
      truncated: false,
    };
  },

  commentAt: (element) => element.closest(COMMENT),

  replyControl(element) {
    const control = element.querySelector<HTMLElement>('[data-reply]');
    return control?.closest(COMMENT) === element ? control : null;
  },

  replyBox(element) {
    const editor = element.querySelector<HTMLElement>('[data-reply-box]');
    if (editor?.closest(COMMENT) !== element || !editor) return null;
    return { editor, proof: 'The box stands inside the element of this comment.' };
  },
};
