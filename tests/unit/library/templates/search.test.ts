import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../../../utils/library/templates/search';
import type { TeamTemplate } from '../../../../utils/library/templates/template';
import { template } from './sample';

const one = (key: string, title: string, text: string, change: Partial<TeamTemplate> = {}) => ({
  key,
  template: template({
    title,
    moves: [{ move: 'ACK', text }],
    slots: [],
    intents: [],
    notes: '',
    owner: '',
    framing: 'answer_directly',
    ...change,
  }),
});

const LIBRARY = [
  one('parcel', 'Paket zu spät', 'Ihr Paket wurde nicht geliefert: {was}.'),
  one('billing', 'Doppelte Abbuchung', 'Wir haben zweimal abgebucht: {Betrag}.', { owner: 'Müller' }),
  one('praise', 'Großes Lob', 'Danke, das gebe ich an {Name} weiter.', { framing: 'thank_and_invite' }),
  one('sorry', 'Reply to a late order', 'We are sorry that {what} was delayed.', {
    language: 'en',
    register: null,
    intents: ['complaint.*'],
    notes: 'Only after checking with logistics.',
  }),
  one('house', 'Hausregeln', 'Bitte bleibt sachlich: {Regel}.', { framing: 'boundary' }),
];
const { search } = searchIndex(LIBRARY);

describe('the search of a library', () => {
  it.each([
    ['paket', 'parcel'],
    ['Lieferung', 'parcel'],
    ['liefern', 'parcel'],
    ['abbuchen', 'billing'],
    ['delay', 'sorry'],
    ['orders', 'sorry'],
  ])('finds what a template says, in another form too: %s', (words, key) =>
    expect(search(words)).toContain(key),
  );

  it.each([
    ['Netiquette', 'house'],
    ['Grenze setzen', 'house'],
    ['boundary', 'house'],
    ['thanks', 'praise'],
    ['Beschwerde Lieferung', 'sorry'],
    ['logistics', 'sorry'],
    ['mueller', 'billing'],
  ])('finds what it is for, its notes and its owner: %s', (words, key) =>
    expect(search(words)).toContain(key),
  );

  it.each([
    ['pak', 'parcel'],
    ['grosses lo', 'praise'],
    ['GROẞES', 'praise'],
    ['gro\u00dfes', 'praise'],
    ['Großes', 'praise'],
  ])('finds while typing, in any spelling: %s', (words, key) => expect(search(words)[0]).toBe(key));

  it('overlooks a slip in spelling', () => {
    expect(search('Packet')[0]).toBe('parcel');
    expect(search('Abuchung')[0]).toBe('billing');
  });

  it('wants all words, not just one of them', () => {
    expect(search('Paket Hausregeln')).toEqual([]);
    expect(search('bitte das Lob')).toEqual(['praise']);
  });

  it('puts a word of the title before one of the text', () => {
    const index = searchIndex([
      one('in-text', 'Etwas', 'Der Gutschein {x}.'),
      one('in-title', 'Gutschein', 'Etwas {x}.'),
    ]);
    expect(index.search('Gutschein')).toEqual(['in-title', 'in-text']);
  });

  it('shows everything when nothing is asked, and nothing for nonsense', () => {
    expect(search('  … ')).toEqual(LIBRARY.map(({ key }) => key));
    expect(search('qqqxxyy')).toEqual([]);
  });

  it('holds for a pasted book', () => expect(search('qqqxxyy '.repeat(50_000))).toEqual([]));
});

describe('a search that grows', () => {
  it('takes in as much as there is time for, and finds everything from the first search on', () => {
    const keyed = LIBRARY.slice(0, 3);
    const index = searchIndex(keyed);
    let left = 2;
    expect(index.grow(() => left-- > 0)).toBe(false);
    expect(index.search(keyed[2]?.template.title ?? '')).toContain(keyed[2]?.key);
    expect(index.grow(() => false)).toBe(true);
  });
});
