import { describe, it } from 'vitest';
import { defensiveDenial as property } from '../../../../utils/checking/properties/defensive_denial';
import { expectBad, expectExplained, expectGood } from './judge';

describe('defensive_denial', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Das kann nicht sein, unsere Leute sind immer freundlich.',
        'Das stimmt so nicht.',
        'Diesen Vorwurf weisen wir entschieden zurück.',
        'So etwas gibt es bei uns nicht.',
        'Ihre Darstellung entspricht nicht den Tatsachen.',
        'Wir haben alles richtig gemacht.',
        'Das ist völlig aus der Luft gegriffen.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'That cannot be right, our staff are always polite.',
        'This is simply not true.',
        'We firmly reject this accusation.',
        "That doesn't happen here.",
        'Your claim is completely unfounded.',
        'We did nothing wrong.',
        'I find that hard to believe.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich habe die Aufnahme geprüft: Um 9:10 war der Schalter zu.',
        'Das darf nicht sein, das tut mir leid.',
        'Das kann so nicht bleiben, ich rede heute mit dem Team.',
        'Die Zahl stimmt nicht ganz, laut Bericht, Seite 4, waren es 61 %.',
        'Das hätte nie passieren dürfen.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'I checked the recording: the counter was closed at 9:10.',
        "That's not good enough and I'm sorry.",
        "That can't go on, I'm speaking to the team today.",
        'The figure is not quite right: according to the report, page 4, it was 61 %.',
        'This should never have happened.',
      ],
      { intent: 'complaint.service' },
    );
  });

  it('leaves good German alone (misinformation)', () => {
    expectGood(
      property,
      'de',
      [
        'Gut, dass Sie fragen. Das stimmt nicht: Das Wasser ist nicht gechlort, siehe Messprotokoll unter wasser.example.',
      ],
      { intent: 'misinformation' },
    );
  });

  it('leaves good English alone (misinformation)', () => {
    expectGood(
      property,
      'en',
      ["Good that you ask. It isn't true: the beans come from Peru, see page 4 of our report."],
      { intent: 'misinformation' },
    );
  });
});
