import { describe, expect, it } from 'vitest';
import { facebook } from '../../../utils/sites/facebook';
import { box, comment, item, openPost, POST_URL, post, replies } from './facebook.html';
import { elementOf, type Opened, open } from './page';

const POSTS_BOX = box('Write a comment…');

interface Asked {
  /** What stands behind the list; a page with somebody logged in has the box of the post there. */
  after?: string;
  /** Ids of comments under which Reply was pressed just before the last box opened. */
  pressed?: string;
}

/** Ids of the comments that some box is proven to answer. */
function answered(opened: Opened, pressed?: string): string[] {
  const editors = [...opened.document.querySelectorAll('[role="textbox"]')];
  const inList = editors.filter((one) => one.getAttribute('aria-label') !== 'Write a comment…');
  const fresh = pressed === undefined ? undefined : inList.at(-1);
  return facebook.findComments(opened.place.root, opened.place).flatMap((element) => {
    const { id } = facebook.readComment(element, opened.place) ?? { id: '' };
    const isFresh = (editor: Element) => id === pressed && editor === fresh;
    return facebook.replyBox(element, opened.place, isFresh) ? [id] : [];
  });
}

const owners = (list: string, { after = POSTS_BOX, pressed }: Asked = {}) =>
  answered(openPost(list, after), pressed);

const OTHERS = item(comment('8', { name: 'Eve Holm' })) + item(comment('9', { name: 'Finn Dahl' }));
const ada = comment('1', { name: 'Ada Lund' });
const bo = comment('2', { name: 'Bo Ek', top: '1' });
const cy = comment('3', { name: 'Cy Moe', top: '1' });

/** Where Facebook, or a version of it, may put the box that answers somebody in the group of Ada, Bo and Cy. */
const LAYOUTS: Record<string, (box: string) => string> = {
  'behind the replies': (one) => item(ada, replies(item(bo), item(cy)), one) + OTHERS,
  'behind the replies, wrapped': (one) =>
    item(item(ada), item(replies(item(bo), item(cy)), item(one))) + OTHERS,
  'inside the list of replies': (one) => item(ada, replies(item(bo), item(cy), one)) + OTHERS,
  'before the replies': (one) => item(item(ada), one, replies(item(bo), item(cy))) + OTHERS,
  'between the replies': (one) => item(ada, replies(item(bo), item(one), item(cy))) + OTHERS,
  'in the item of a reply': (one) => item(ada, replies(item(bo, one), item(cy))) + OTHERS,
  'with some of the replies in a wrapper of their own': (one) =>
    item(ada, replies(item(item(bo), one), item(item(cy)))) + OTHERS,
  'inside the article of the top comment': (one) =>
    item(comment('1', { name: 'Ada Lund', inside: replies(bo, cy) + one })) + OTHERS,
  'inside the article of a reply': (one) =>
    item(ada, replies(item(comment('2', { name: 'Bo Ek', top: '1', inside: one })), item(cy))) + OTHERS,
  'in a flat list': (one) => ada + bo + cy + one + OTHERS,
  'in the middle of a flat list': (one) => ada + bo + one + cy + OTHERS,
};

const LABELS: Record<string, (name: string) => string> = {
  en: (name) => `Reply to ${name}…`,
  de: (name) => `${name} antworten …`,
  'de, as a sentence': (name) => `Antwort an ${name} schreiben`,
  fr: (name) => `Répondre à ${name}…`,
  tr: (name) => `${name} adlı kişiye yanıt ver…`,
  ja: (name) => `${name} さんに返信…`,
  ar: (name) => `الرد على \u2068${name}\u2069…`,
};

describe.each(Object.entries(LAYOUTS))('a box %s', (_, page) => {
  it.each(Object.entries(LABELS))('answers whom its label names (%s)', (_language, label) => {
    expect(owners(page(box(label('Ada Lund'))))).toEqual(['1']);
    expect(owners(page(box(label('Bo Ek'))))).toEqual(['2']);
    expect(owners(page(box(label('Cy Moe'))))).toEqual(['3']);
  });

  it('answers nobody for certain when it names nobody', () => {
    expect(owners(page(box('Write a reply…')))).toEqual([]);
    expect(owners(page(box('')))).toEqual([]);
  });

  it('answers the comment whose Reply opened it, unless it names somebody else', () => {
    for (const id of ['1', '2', '3']) expect(owners(page(box('Antworten …')), { pressed: id })).toEqual([id]);
    expect(owners(page(box('Reply to Bo Ek…')), { pressed: '1' })).toEqual(['2']);
    expect(owners(page(box('Reply…', 'Bo Ek ')), { pressed: '1' })).toEqual([]);
    expect(owners(page(box('Reply…', '@Bo Ek ')), { pressed: '2' })).toEqual(['2']);
    expect(owners(page(box('Reply…')), { pressed: '8' })).toEqual([]);
  });

  it('answers nobody for certain when label and mention say different things', () => {
    expect(owners(page(box('Reply to Ada Lund…', 'Bo Ek ')))).toEqual([]);
    expect(owners(page(box('Reply to Bo Ek…', 'Bo Ek ')))).toEqual(['2']);
  });

  it('is told from a second box that is open elsewhere', () => {
    const elsewhere = item(comment('10', { name: 'Gil Roe' }), box('Reply to Gil Roe…'));
    expect(owners(elsewhere + page(box('Reply to Bo Ek…')))).toEqual(['10', '2']);
    expect(owners(page(box('Reply to Bo Ek…') + box('Reply to Bo Ek…')))).toEqual([]);
  });
});

describe('people of one name', () => {
  const group = (label: string) =>
    item(ada, replies(item(bo), item(comment('4', { name: 'Ada Lund', top: '1' })), box(label))) + OTHERS;

  it('are told apart by whose Reply was pressed only', () => {
    expect(owners(group('Reply to Ada Lund…'))).toEqual([]);
    expect(owners(group('Reply to Ada Lund…'), { pressed: '1' })).toEqual(['1']);
    expect(owners(group('Reply to Ada Lund…'), { pressed: '4' })).toEqual(['4']);
    expect(owners(group('Reply to Ada Lund…'), { pressed: '2' })).toEqual([]);
    expect(owners(group('Reply to Bo Ek…'))).toEqual(['2']);
  });

  it('do not matter in another group', () => {
    expect(owners(group('Reply to Bo Ek…') + item(comment('5', { name: 'Bo Ek' })))).toEqual(['2']);
  });

  it('may be parts of one another', () => {
    const list = (label: string) =>
      item(
        ada,
        replies(
          item(comment('4', { name: 'Ada Lundqvist', top: '1' })),
          item(comment('5', { name: 'Ada Lund Moser', top: '1' })),
          box(label),
        ),
      ) + OTHERS;
    expect(owners(list('Reply to Ada Lund…'))).toEqual(['1']);
    expect(owners(list('Reply to Ada Lundqvist…'))).toEqual(['4']);
    expect(owners(list('Reply to Ada Lund Moser…'))).toEqual(['5']);
  });
});

describe('a box of somebody who acts for a page', () => {
  const brand = comment('4', { name: 'Brand', top: '1' });
  const page = (label: string, pressed?: string) =>
    answered(
      openPost(item(ada, replies(item(brand)), box(label)) + OTHERS, box('Comment as Brand')),
      pressed,
    );

  it('is not taken for one that answers the page', () => {
    expect(page('Reply as Brand')).toEqual([]);
    expect(page('Reply to Ada Lund as Brand')).toEqual(['1']);
  });
});

describe('a comment without replies', () => {
  it('is answered by the box beside it, if another one is that of the post', () => {
    expect(owners(item(ada, box('Write a reply…')) + OTHERS)).toEqual(['1']);
    expect(owners(item(comment('1', { inside: box('Write a reply…') })) + OTHERS)).toEqual(['1']);
    expect(owners(item(ada, box('Write a reply…')) + OTHERS, { after: '' })).toEqual([]);
    expect(owners(item(ada, box('Reply to Ada Lund…')) + OTHERS, { after: '' })).toEqual(['1']);
  });

  it('is not answered by a box that two stand beside', () => {
    expect(owners(item(ada, box('Reply'), box('Reply')) + OTHERS)).toEqual([]);
  });

  it('is found when it is the only one, if another box is that of the post', () => {
    expect(owners(item(ada, box('Reply to Ada Lund…')))).toEqual(['1']);
    expect(owners(item(ada, box('Write a reply…')))).toEqual(['1']);
  });
});

describe('replies whose top comment is not in the page', () => {
  const page = (label: string) =>
    item(
      item('<div role="article" aria-label="x"><span dir="auto">Removed</span></div>'),
      replies(item(bo), box(label)),
    ) + OTHERS;

  it('are answered only by a box that their Reply opened: it could be for what is missing', () => {
    expect(owners(page('Reply to Bo Ek…'))).toEqual([]);
    expect(owners(page('Write a reply…'))).toEqual([]);
    expect(owners(page('Reply to Bo Ek…'), { pressed: '2' })).toEqual(['2']);
  });
});

describe('the box of the post', () => {
  it.each(['Write a comment…', 'Comment as Ada Lund', 'Kommentiere als Ada Lund', ''])(
    'answers no comment (%s)',
    (label) => {
      const one = box(label);
      for (const list of [item(ada), item(ada) + OTHERS, item(ada, replies(item(bo), item(cy)))]) {
        expect(owners(list, { after: one })).toEqual([]);
        expect(owners(one + list, { after: '' })).toEqual([]);
        expect(owners(item(list) + one, { after: '' })).toEqual([]);
      }
    },
  );

  it('of a suggested post below answers none either, and does not make ours look like an inner one', () => {
    const suggested = `<div role="article" aria-labelledby="y">${comment('50')}${box('Write a comment…')}</div>`;
    const html = `<div role="dialog"><div role="article" aria-labelledby="x">${item(ada)}${box('Comment')}</div>${suggested}</div>`;
    expect(answered(open(html, POST_URL))).toEqual([]);
  });

  it('stays apart in a dialog over the feed', () => {
    const html = `${post(item(ada, box('Reply to Ada Lund')))}<div role="dialog">${item(
      comment('2', { name: 'Bo Ek' }),
      box('Reply to Bo Ek'),
    )}${item(comment('3'))}</div>`;
    const opened = open(html, 'https://www.facebook.com/');
    expect(answered(opened)).toEqual(['2']);
    expect(facebook.replyBox(elementOf(opened, 'Text of 2'), opened.place)?.proof).toContain('label');
  });
});
