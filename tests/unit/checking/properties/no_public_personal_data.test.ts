import { describe, expect, it } from 'vitest';
import { isIban, isLuhn } from '../../../../utils/checking/personal-data';
import { noPublicPersonalData as property } from '../../../../utils/checking/properties/no_public_personal_data';
import { expectBad, expectExplained, expectGood, flagged } from './judge';

describe('no_public_personal_data', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds data that stands there', () => {
    expectBad(property, 'de', [
      'Wir haben dir an lena.k77@gmx.de geschrieben.',
      'Ruf mich einfach an, 0171 5550199.',
      'Die Erstattung geht auf DE02 1203 0000 0000 2020 51.',
      'Ihre Bestellung 4711-8823 ist unterwegs.',
      'Kundennummer 889123 habe ich gefunden.',
      'Das Paket liegt beim Nachbarn, Birkenweg 12.',
      'Geboren am 03.04.1988, richtig?',
      'Die Karte mit den letzten vier Ziffern 4432 wurde belastet.',
    ]);
    expectBad(property, 'en', [
      "I've emailed you at tom.baker1984@outlook.com just now.",
      'Call Ben on 07700 900123, he can help.',
      'Refund is on its way to GB82 WEST 1234 5698 7654 32.',
      'Your order 5512873 left the depot.',
      'Your parcel was delivered to 14 Larch Close this morning.',
      'We have your date of birth as 12/04/1990, is that right?',
      'It went back to the card ending 4411.',
      'Card 4111 1111 1111 1111 was declined.',
    ]);
  });

  it('finds requests to post it here', () => {
    expectBad(property, 'de', [
      'Schreib uns hier bitte deine Bestellnummer und deine E-Mail-Adresse.',
      'Wie lautet Ihre Kundennummer?',
      'Poste einfach ein Foto von deinem Ausweis in die Kommentare.',
      'Nennen Sie uns bitte kurz Geburtsdatum und Anschrift, Ihre Adresse reicht auch.',
      'Antworte hier mit deiner Handynummer, dann rufen wir an.',
      'Ich brauche noch deine IBAN für die Erstattung.',
    ]);
    expectBad(property, 'en', [
      'Just comment with your order number below and we will look.',
      "What's your date of birth and full address?",
      'Drop your phone number here and someone will call.',
      'Can you post a photo of your ID so we can check?',
      'Please reply with your email address and booking reference.',
    ]);
  });

  it('leaves private channels, own contacts and plain numbers alone', () => {
    expectGood(
      property,
      'de',
      [
        'Schick mir die Bestellnummer bitte per Direktnachricht.',
        'Bitte poste deine Bestellnummer nicht öffentlich.',
        'Deine E-Mail-Adresse habe ich aus dem Kommentar gelöscht, damit sie niemand sieht.',
        'Wir haben Montag bis Freitag von 8 bis 18.30 Uhr auf, Telefon 0341 555 01 20.',
        'Am 12.05.2025 um 17:30 Uhr, Preis 1.249,00 €, Seite 112 im Katalog 2024/2025.',
        'Komm gern vorbei: Wir sind in der Lindenstraße 12, der Eingang ist im Hof.',
        'Alle Infos stehen auf shop.example/rueckgabe, oder schreib an info@werkstatt.example.',
        'Die Kundennummer finden Sie oben rechts auf der Rechnung.',
        'Gib im Portal deine Kundennummer ein, dann siehst du den Stand.',
        'Unser Störungsdienst ist unter 0800 555 0199 rund um die Uhr da.',
        'In welcher Straße ist das? Dann schaue ich nach.',
        'Die TelefonSeelsorge erreichst du unter 0800 111 0 111 oder 116 123.',
        'Ich habe dir eine Nachricht geschickt. Antworte dort bitte mit der Kundennummer.',
      ],
      { context: { settings: { brand_contacts: ['0341 555 0120'] } } },
    );
    expectGood(
      property,
      'en',
      [
        'Send me the order number by DM so it stays private.',
        "Please don't post your address here, I've messaged you.",
        "I've hidden your comment because it showed your phone number.",
        'We are open 9 to 5.30, ring the desk on 020 7946 0018.',
        'The 17:30 on 12/05/2025 costs £1,249.00, see page 112.',
        'Pop in to our shop at 12 Mill Road, we have spares.',
        'You will find your order number at the top of the receipt.',
        'Use the form at help.example/claim and add your booking reference there.',
        'Which postcode are you in? There is an outage in CB4.',
        'The model is the KX-4400, batch L2304.',
        'You can call Samaritans on 116 123, day and night.',
        'Between 2019 and 2023 we recycled 100000 bottles.',
      ],
      { context: { settings: { brand_contacts: ['020 7946 0018'] } } },
    );
  });

  it('protects colleagues', () => {
    const about = { intent: 'complaint.service' } as const;
    expectBad(
      property,
      'de',
      [
        'Der Kollege macht gerade eine Scheidung durch.',
        'Das war unser Azubi Jonas Kern.',
        'Unsere Kassiererin wurde dafür schon zweimal abgemahnt.',
      ],
      about,
    );
    expectBad(
      property,
      'en',
      [
        "That's Marcus Field, he is new.",
        'She has been warned before and is on probation.',
        'Our driver has a drinking problem.',
        'He clocks off at 6 tonight.',
      ],
      about,
    );
    expectGood(
      property,
      'de',
      [
        'Die zweite Fahrerin war krank, deshalb kam niemand.',
        'Ich spreche heute mit dem Team an der Kasse.',
        'Die Kündigung deines Vertrags ist durch.',
      ],
      about,
    );
    expectGood(
      property,
      'en',
      [
        "I'll talk to the team on till four today.",
        'Our driver was ill and we told you too late.',
        "That's Good News for everyone.".toLowerCase(),
      ],
      about,
    );
  });

  it('lets a practice invite and speak of its rooms', () => {
    const practice = { context: { settings: { org: 'practice' } } } as const;
    expectGood(
      property,
      'de',
      [
        'Kommen Sie gern bei uns zur Sprechstunde vorbei, montags ab 8 Uhr.',
        'Wer bei uns zur Untersuchung kommt, wartet gerade leider länger.',
      ],
      practice,
    );
    expectGood(
      property,
      'en',
      [
        'Parking is free in our clinic.',
        'There is a fan in our treatment rooms.',
        'We are open until six in our practice on Mondays.',
      ],
      practice,
    );
  });

  it('keeps the secrecy of practices and law firms', () => {
    const practice = { context: { settings: { org: 'practice' } } } as const;
    const law = { context: { settings: { org: 'law' } } } as const;
    expectBad(
      property,
      'de',
      [
        'Ihr Termin bei uns war für 9 Uhr eingetragen.',
        'Bei deiner Behandlung am Montag lief alles nach Plan.',
        'Sie waren zuletzt im März bei uns.',
        'Schön, dass Sie bei uns in Behandlung sind.',
        'Toll, dass du schon so lange zu uns gehörst und bei uns zur Physiotherapie kommst.',
        'Danke, dass Sie in unserer Praxis waren.',
      ],
      practice,
    );
    expectBad(
      property,
      'en',
      [
        'Your appointment was at nine and you came late.',
        'As our patient you know the rules.',
        'Your root canal went exactly as planned.',
        'Glad to hear you were happy while under our care.',
        'It was lovely having you as a patient.',
      ],
      practice,
    );
    expectBad(property, 'de', ['Ihr Mandat ist abgeschlossen.'], law);
    expectBad(property, 'en', ['Your case was lost because you came unprepared.'], law);
    expectGood(
      property,
      'de',
      [
        'Ob jemand bei uns Patientin ist, sagen wir öffentlich nicht.',
        'Wer einen Termin braucht, erreicht uns ab 8 Uhr.',
        'Wenn Sie bei uns in Behandlung kommen möchten, rufen Sie gern an.',
        'Sie erreichen uns ab 8 Uhr, bei uns sind alle Zimmer barrierefrei.',
        'Lange Wartezeiten sind ärgerlich, wir rufen Sie gern an.',
      ],
      practice,
    );
    expectGood(
      property,
      'en',
      [
        "I can't say in public whether you are our patient.",
        'Anyone can book an appointment online.',
        'Waiting an hour is hard, and I would like to hear more by phone.',
      ],
      practice,
    );
    expectGood(property, 'de', ['Dein Termin bei uns ist um 9 Uhr.']);
  });

  it('marks exactly the words', () => {
    expect(flagged(property, 'Mail me at jo.b@mailbox.example, please.')).toEqual(['jo.b@mailbox.example']);
    expect(flagged(property, 'Bitte hier die Bestellnummer nennen.', { lang: 'de' })).toEqual([
      'Bestellnummer',
    ]);
  });

  it('knows the checksums', () => {
    expect(isIban('DE89370400440532013000')).toBe(true);
    expect(isIban('DE89370400440532013001')).toBe(false);
    expect(isLuhn('4111111111111111')).toBe(true);
    expect(isLuhn('4111111111111112')).toBe(false);
  });
});
