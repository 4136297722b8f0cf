/** Pages of Facebook in small, without the noise. */
import { type Opened, open } from './page';

export const POST_URL = 'https://www.facebook.com/brand/posts/pfbid0Abc';
const POST_ID = '777';

interface Written {
  name?: string;
  text?: string;
  /** The top comment of a reply. */
  top?: string;
  /** Instead of the article's own label. */
  label?: string | null;
  row?: string;
  inside?: string;
  profile?: string;
}

const coded = (id: string) => encodeURIComponent(btoa(`comment:${POST_ID}_${id}`));

/** One comment as Facebook writes it, without the noise. */
export function comment(id: string, written: Written = {}): string {
  const {
    inside = '',
    label = `Comment by ${written.name ?? 'Ada Lund'} 2h ago`,
    name = 'Ada Lund',
  } = written;
  const { profile = `/${name.toLowerCase().replaceAll(' ', '.')}`, text = `Text of ${id}`, top } = written;
  const query = top
    ? `comment_id=${coded(top)}&amp;reply_comment_id=${coded(id)}`
    : `comment_id=${coded(id)}`;
  const plain = top ? `comment_id=${top}&amp;reply_comment_id=${id}` : `comment_id=${id}`;
  const row = written.row ?? '<li><div role="button">Like</div></li><li><div role="button">Reply</div></li>';
  return `<div role="article" ${label === null ? '' : `aria-label="${label}"`}>
    <a aria-hidden="true" href="${profile}?${query}"><svg></svg></a>
    <div><a aria-hidden="false" href="${profile}?${query}&amp;__cft__[0]=AZ"><span dir="auto">${name}</span></a>
    <div><span dir="auto" lang="en-US"><div dir="auto">${text}</div></span></div></div>
    <ul><li><a href="${POST_URL}?${plain}&amp;__tn__=R">2h</a></li>${row}</ul>${inside}</div>`;
}

export const item = (...parts: string[]) => `<div>${parts.join('')}</div>`;
export const replies = (...parts: string[]) => `<div class="replies">${parts.join('')}</div>`;
export const box = (label: string, written = '') =>
  `<div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}"><p>${written}</p></div></div>`;
export const post = (list: string, after = '') =>
  `<div role="main"><div role="article" aria-labelledby="x"><div><div>${list}</div></div>${after}</div></div>`;
export const openPost = (list: string, after = ''): Opened => open(post(list, after), POST_URL);
