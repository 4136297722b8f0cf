import { describe, expect, it } from 'vitest';
import { differences } from '../../components/guidelines/differences';
import { EMPTY_GUIDELINES, type Guidelines } from '../../utils/library/guidelines/guidelines';

const book = (change: Partial<Guidelines>): Guidelines => ({ ...EMPTY_GUIDELINES, ...change });
const word = (id: string, avoid: string, prefer: string) => ({ id, avoid, prefer, reason: '' });

describe('differences', () => {
  it('are none between books that say the same under other ids', () => {
    expect(
      differences(
        book({ words: [word('w1', 'user', 'guest')] }),
        book({ words: [word('w7', 'user', 'guest')] }),
      ),
    ).toEqual([]);
  });

  it('count per part what comes, what says something else and what goes', () => {
    const before = book({
      words: [word('w1', 'user', 'guest'), word('w2', 'ticket', '')],
      contacts: ['a@b.example'],
    });
    const after = book({
      words: [word('w1', 'case', ''), word('w2', 'user', 'member')],
      contacts: ['a@b.example', '0800 1'],
      emoji: { rule: 'never', most: 0 },
    });
    expect(differences(before, after)).toEqual([
      { part: 'words', added: 1, changed: 1, removed: 1 },
      { part: 'emoji', added: 0, changed: 1, removed: 0 },
      { part: 'contacts', added: 1, changed: 0, removed: 0 },
    ]);
  });
});
