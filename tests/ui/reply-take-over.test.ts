import { describe, expect, it } from 'vitest';
import { takeOverSentence, voiceBefore } from '../../components/reply/take-over';
import { DEFAULT_PROFILE } from '../../utils/library/client';
import { comment } from './support/render';

const jana = { ...DEFAULT_PROFILE, id: 'v1', name: 'Jana', signOff: '– Jana' };
const ben = { ...DEFAULT_PROFILE, id: 'v2', name: 'Ben', signOff: '^BW' };
const voices = [jana, ben];
const asked = comment({ id: 'c1', author: { name: 'Maureen' } });
const reply = (change: object = {}) => ({
  commentId: 'c1',
  text: 'We are looking for it.',
  status: 'posted' as const,
  handledBy: 'Jana',
  ...change,
});

describe('voiceBefore', () => {
  it('names the voice that answered this person before', () => {
    expect(voiceBefore({ replies: [reply()], comments: [asked], voices }, asked, 'Ben')).toBe('Jana');
  });

  it('is silent for the same voice, for nobody, and for a draft that never left', () => {
    const seenBy = (replies: ReturnType<typeof reply>[]) =>
      voiceBefore({ replies, comments: [asked], voices }, asked, 'Ben');
    expect(seenBy([reply({ handledBy: 'Ben' })])).toBeNull();
    expect(seenBy([])).toBeNull();
    expect(seenBy([reply({ status: 'drafted' })])).toBeNull();
  });

  it('reads the sign-off where the log does not know who wrote', () => {
    const own = comment({
      id: 'r1',
      parentId: 'c1',
      isOwn: true,
      author: { name: 'Shop' },
      text: 'Soon. – Jana ',
    });
    expect(voiceBefore({ replies: [], comments: [asked, own], voices }, asked, 'Ben')).toBe('Jana');
    const old = reply({ handledBy: undefined, text: 'Soon. ^BW' });
    expect(voiceBefore({ replies: [old], comments: [asked, own], voices }, asked, 'Jana')).toBe('Ben');
  });

  it('knows the same person elsewhere in the thread, and the branch, but not the neighbours', () => {
    const again = comment({ id: 'c2', author: { name: 'Maureen' } });
    const neighbour = comment({ id: 'c3', author: { name: 'Priya' } });
    const below = comment({ id: 'c4', parentId: 'c1', author: { name: 'Tom' } });
    const seenBy = (of: typeof asked) =>
      voiceBefore({ replies: [reply()], comments: [asked, again, neighbour, below], voices }, of, 'Ben');
    expect(seenBy(again)).toBe('Jana');
    expect(seenBy(below)).toBe('Jana');
    expect(seenBy(neighbour)).toBeNull();
  });

  it('bears comments that are their own ancestors', () => {
    const one = comment({ id: 'a', parentId: 'b' });
    const other = comment({ id: 'b', parentId: 'a' });
    expect(voiceBefore({ replies: [], comments: [one, other], voices }, one, 'Ben')).toBeNull();
  });
});

it('says who goes on without addressing anybody as du or Sie', () => {
  const { de, en } = takeOverSentence('Ben', 'Jana');
  expect(de).toBe('Hier ist jetzt Ben, ich übernehme von Jana.');
  expect(en).toBe('This is Ben now, taking over from Jana.');
  expect(de).not.toMatch(/\b(du|dir|dich|Sie|Ihnen|ihr|euch)\b/);
});
