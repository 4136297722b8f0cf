import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../../../utils/checking/checking';
import {
  dueTime,
  historyConsistent as property,
} from '../../../../utils/checking/properties/history_consistent';
import { expectBad, expectExplained, expectGood } from './judge';

describe('history_consistent', () => {
  it('is explained in both languages', () => expectExplained(property));

  const asked = (lang: 'de' | 'en') => ({
    context: {
      now: '2025-05-14T10:00:00+02:00',
      history: [
        {
          from: 'them',
          text: lang === 'de' ? 'Die Bestellnummer ist 48213.' : 'The order number is 48213.',
          when: '2025-05-09T10:00:00+02:00',
        },
        {
          from: 'us',
          text:
            lang === 'de'
              ? 'Danke dir, ich melde mich bis Montag. – Jana'
              : "Thanks, I'll get back to you by Monday. – Jana",
          when: '2025-05-09T11:00:00+02:00',
        },
      ],
    } satisfies CheckContext,
  });

  it('notices what was asked, promised and signed before', () => {
    expectBad(
      property,
      'de',
      [
        'Entschuldige, wie lautet die Bestellnummer? – Jana',
        'Welche Bestellung war das? Sorry! – Jana',
        'Ich schaue es mir an. – Jana',
        'Sorry für die Verspätung, wir schauen für Sie nach. – Jana',
      ],
      asked('de'),
    );
    expectBad(
      property,
      'en',
      [
        "Sorry, what's the order number? – Jana",
        'Which order was it? Sorry! – Jana',
        "I'll have a look. – Jana",
        'Sorry for the delay, I am checking. – Tom',
      ],
      asked('en'),
    );
    expectGood(
      property,
      'de',
      [
        'Sorry, ich hatte dir Montag versprochen und bin zu spät. – Jana',
        'Entschuldige die Verspätung, das Geld ist raus. – Jana',
        'Tut mir leid, dass du warten musstest. – Jana',
        'Ich übernehme von meiner Kollegin Jana, entschuldige das Warten. – Tom',
      ],
      asked('de'),
    );
    expectGood(
      property,
      'en',
      [
        "Sorry, I promised Monday and I'm late. – Jana",
        'Sorry for the wait, the refund left today. – Jana',
        'I am sorry you had to wait. – Jana',
        "I'm taking over from my colleague Jana, sorry for the wait. – Tom",
      ],
      asked('en'),
    );
  });

  it('knows when a promise is due', () => {
    const friday = Date.parse('2025-05-09T11:00:00Z');
    expect(dueTime('Ich melde mich bis Montag.', friday)).toBeGreaterThan(Date.parse('2025-05-12T00:00:00Z'));
    expect(dueTime('within 24 hours', friday)).toBe(friday + 24 * 3_600_000);
    expect(dueTime('We will see.', friday)).toBeNull();
  });

  it('is silent without a history', () => {
    expectGood(property, 'en', ['Which order was it?'], { context: { history: [] } });
  });
});
