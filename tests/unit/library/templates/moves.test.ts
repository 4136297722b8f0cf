import { describe, expect, it } from 'vitest';
import { guessFraming, movesFromText } from '../../../../utils/library/templates/moves';

const kinds = (text: string, language: 'de' | 'en') => movesFromText(text, language).map(({ move }) => move);

describe('the moves of a text', () => {
  it.each([
    [
      'de',
      'Hallo {{ name }},\n\nvielen Dank für deine Nachricht. Das tut uns sehr leid. Ich prüfe {was} und melde mich bis {Tag}. Schickst du uns die Nummer per DM?\n\nViele Grüße',
      ['GREET', 'THANK', 'SORRY', 'DO', 'PRIV', 'SIGN'],
    ],
    [
      'en',
      'Hi {{ name }}, thanks for telling us! That must be frustrating. It was our mistake. We will send a new one within {days}. Let us know how it goes. Best wishes',
      ['GREET', 'THANK', 'FEEL', 'OWN', 'DO', 'INVITE', 'SIGN'],
    ],
    ['de', 'Wir haben von 9 bis 18 Uhr geöffnet. Sonntags ist zu.', ['ACK', 'ANSWER']],
    [
      'de',
      'Bitte haltet euch an unsere Netiquette. Wir werden solche Kommentare ausblenden.',
      ['RULE', 'CONS'],
    ],
    ['en', 'Could you tell us which branch it was?', ['ASK']],
    ['de', 'Danke, {Name}! – Jana', ['THANK', 'SIGN']],
    ['en', 'Unfortunately we raised the price, because energy costs more.', ['DECISION']],
  ] as const)('are guessed by what each sentence is for (%s): %s', (language, text, expected) =>
    expect(kinds(text, language)).toEqual(expected),
  );

  it('keep every word of the text', () => {
    const text =
      'Guten Tag, z. B. {Mo. bis Fr. um 9.30 Uhr} geht es. {% if name %}Ja. Gut.{% endif %} Danke!';
    expect(
      movesFromText(text, 'de')
        .map((move) => move.text)
        .join(' '),
    ).toBe(text);
  });

  it('are not cut inside a slot', () =>
    expect(movesFromText('Das ist {was? wann? wo. Genau}. Danke.', 'de')).toEqual([
      { move: 'ACK', text: 'Das ist {was? wann? wo. Genau}.' },
      { move: 'THANK', text: 'Danke.' },
    ]));

  it.each([
    ['Das tut uns leid. Wir schicken {was} neu.', 'own_and_fix'],
    ['Das war unser Fehler: {was}.', 'own_and_fix'],
    ['Schreib uns bitte eine Direktnachricht mit {Nummer}.', 'private_channel'],
    ['Danke für das Lob, {Name}!', 'thank_and_invite'],
    ['Danke für die Idee, wir geben {Idee} weiter.', 'take_up_idea'],
    ['Bitte bleibt sachlich, {Name}.', 'boundary'],
    ['Welche Filiale war es, {Name}?', 'clarify_question'],
    ['Entschuldigt die späte Antwort. {was}', 'late_recovery'],
    ['Der Laden öffnet um {Uhrzeit}.', 'answer_directly'],
    ['Leider können wir {was} nicht anbieten.', 'explain_decision'],
    ['Dürfen wir dein Bild teilen, {Name}?', 'amplify_ugc'],
  ])('make a framing: %s', (text, framing) => expect(guessFraming(movesFromText(text, 'de'))).toBe(framing));
});
