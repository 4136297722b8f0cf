import { describe, expect, it } from 'vitest';
import { cannedText as property } from '../../../../utils/checking/properties/canned_text';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('canned_text', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Vielen Dank für Ihr Feedback.',
        'Ihre Zufriedenheit liegt uns am Herzen.',
        'Wir nehmen Ihre Anregung sehr ernst.',
        'Bei Rückfragen stehen wir Ihnen gerne zur Verfügung.',
        'Bitte zögern Sie nicht, uns zu kontaktieren.',
        'Ihr Anliegen wurde an die zuständige Fachabteilung weitergeleitet.',
        'Wir arbeiten mit Hochdruck an einer Lösung.',
        'Danke für deine Geduld und dein Verständnis.',
      ],
      { intent: 'complaint.service', comment: 'Am Schalter hat mich keiner beachtet.' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        'Thank you for your valuable feedback.',
        'Your satisfaction is our top priority.',
        'We take all feedback very seriously.',
        'Please do not hesitate to contact us.',
        'We have passed this on to the relevant team.',
        'Thank you for reaching out to us.',
        'We strive to provide the best service.',
        'We apologise for any inconvenience.',
      ],
      { intent: 'complaint.service', comment: 'Nobody at the counter looked at me.' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Zwanzig Minuten am Schalter stehen und keiner schaut hoch, das geht nicht.',
        'Danke für den Hinweis mit der Uhrzeit, damit finde ich die Schicht.',
        'Danke, dass du drangeblieben bist.',
        'Ich rufe jetzt die Filialleiterin an.',
        'Danke für das Foto.',
      ],
      { intent: 'complaint.service', comment: 'Am Schalter hat mich keiner beachtet.' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        'Twenty minutes at the counter and nobody looks up, that is not on.',
        'Thanks for the exact time, it lets me find the shift.',
        'Thanks for staying with it.',
        "I'm calling the branch manager now.",
        'Thank you for the photo.',
      ],
      { intent: 'complaint.service', comment: 'Nobody at the counter looked at me.' },
    );
  });

  const reply = 'Hi Tom, the depot has your parcel and a driver brings it on Friday before noon.';

  it('blocks what already stands in the same thread', () => {
    const { findings } = judge(property, reply, { context: { history: [{ from: 'us', text: reply }] } });
    expect(findings.map((finding) => finding.severity)).toEqual(['block']);
  });

  it('warns of what the person got elsewhere', () => {
    const { findings } = judge(property, reply, {
      context: { history: [{ from: 'us', text: reply, sameThread: false }] },
    });
    expect(findings.map((finding) => finding.severity)).toEqual(['warn']);
  });

  it('does not mind what others wrote, or short thanks', () => {
    expect(flagged(property, reply, { context: { history: [{ from: 'them', text: reply }] } })).toEqual([]);
    expect(
      flagged(property, 'Thanks, Tom!', { context: { history: [{ from: 'us', text: 'Thanks, Tom!' }] } }),
    ).toEqual([]);
  });

  it('only hints at one worn phrase in a reply that read the comment', () => {
    const { findings } = judge(
      property,
      'Twenty minutes at the counter without a look is not on. Thank you for your feedback.',
      { intent: 'complaint.service', comment: 'Twenty minutes at the counter and nobody looked at me.' },
    );
    expect(findings.map((finding) => finding.severity)).toEqual(['hint']);
  });

  it('takes the phrase out', () => {
    const draft = 'Das Paket ist da. Vielen Dank für Ihr Verständnis.';
    const [finding] = judge(property, draft, { lang: 'de' }).findings;
    expect(flagged(property, apply(draft, finding), { lang: 'de' })).toEqual([]);
  });
});
