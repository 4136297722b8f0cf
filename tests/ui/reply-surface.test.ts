import { expect, it } from 'vitest';
import { surfaceOf } from '../../components/thread/surface';
import type { Thread } from '../../utils/thread/thread';
import { comment } from './support/render';

const thread = (change: Partial<Thread> = {}): Thread => ({
  site: 'x',
  url: 'https://x.com/a/status/1',
  key: '1',
  post: { author: { name: 'Daybreak Bread', handle: 'daybreak' }, text: 'New loaf!' },
  comments: [],
  ...change,
});

it('is our own page when the post is by one of our accounts, by name or handle', () => {
  expect(surfaceOf(thread(), ['@Daybreak'])).toBe('own');
  expect(surfaceOf(thread(), ['daybreak bread '])).toBe('own');
});

it('is our own page when the account that is logged in wrote the post', () => {
  const ours = comment({ isOwn: true, author: { name: 'Daybreak Bread', handle: 'daybreak' } });
  expect(surfaceOf(thread({ comments: [ours] }), [])).toBe('own');
});

it('is another page when the author is known, we are known, and it is not us', () => {
  expect(surfaceOf(thread(), ['someone else'])).toBe('other');
});

it('is unknown without an author, and as long as the team named no account', () => {
  expect(surfaceOf(thread({ post: undefined }), ['daybreak'])).toBeUndefined();
  expect(surfaceOf(thread({ post: { text: 'New loaf!' } }), ['daybreak'])).toBeUndefined();
  expect(surfaceOf(thread(), [])).toBeUndefined();
});

it('takes the built-in thread for a page of ours', () => {
  expect(surfaceOf(thread({ site: 'sample' }), ['someone else'])).toBe('own');
});
