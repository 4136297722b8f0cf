import { describe, it } from 'vitest';
import { absolutesVsHedges as property } from '../../../../utils/checking/properties/absolutes_vs_hedges';
import { expectBad, expectExplained, expectGood } from './judge';

describe('absolutes_vs_hedges', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir geben niemals Daten weiter.',
        'Unsere Preise sind immer korrekt.',
        'Das war definitiv nicht unser Fahrer.',
        'Unter keinen Umständen werten wir Chats aus.',
      ],
      { intent: 'accusation.dishonesty' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'We never share data.',
        'Our prices are always correct.',
        'That was definitely not our driver.',
        'Under no circumstances do we read chats.',
      ],
      { intent: 'accusation.dishonesty' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Soweit ich sehe, werden die Daten 30 Tage gespeichert.',
        'Das hätte niemals passieren dürfen.',
        'Du kannst dich immer gern melden.',
        'Abholen kostet nie was, du erreichst uns jederzeit gern.',
      ],
      { intent: 'accusation.dishonesty' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'As far as I can see the data is kept for 30 days.',
        'That should never have happened.',
        'You are always welcome to write.',
        "You're absolutely right.",
      ],
      { intent: 'accusation.dishonesty' },
    );
  });

  it('leaves good English alone (praise)', () => {
    expectGood(property, 'en', ['We always bake it fresh!'], { intent: 'praise' });
  });
});
