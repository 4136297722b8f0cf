import { describe, expect, it } from 'vitest';
import { commitmentDated as property } from '../../../../utils/checking/properties/commitment_dated';
import { apply, expectBad, expectExplained, expectGood, flagged, judge } from './judge';

describe('commitment_dated', () => {
  it('is explained in both languages', () => expectExplained(property));

  it('finds it in German', () => {
    expectBad(
      property,
      'de',
      [
        'Wir melden uns zeitnah bei Ihnen.',
        'Ich kümmere mich so schnell wie möglich darum.',
        'Sie erhalten in Kürze eine Antwort.',
        'Die Technik wird das demnächst beheben.',
        'Wir rufen dich in den nächsten Tagen an.',
        'Du hörst baldmöglichst von uns.',
      ],
      { intent: 'complaint.no_response' },
    );
  });

  it('finds it in English', () => {
    expectBad(
      property,
      'en',
      [
        "We'll get back to you as soon as possible.",
        'Someone will be in touch shortly.',
        "I'll sort this out soon.",
        "You'll hear from us in due course.",
        'The refund will be processed in the coming days.',
        "We'll have it fixed before long.",
      ],
      { intent: 'complaint.no_response' },
    );
  });

  it('leaves good German alone', () => {
    expectGood(
      property,
      'de',
      [
        'Ich melde mich bis Donnerstag, 17 Uhr.',
        'Du hörst heute noch von mir.',
        'Die Technik behebt das binnen 48 Stunden, wir sagen dann Bescheid.',
        'Sie erhalten am 14. Mai Post von uns.',
        'Ich kümmere mich umgehend darum und melde mich bis 16 Uhr.',
        'Bis bald in der Filiale!',
        'Ich habe gerade im Lager angerufen.',
      ],
      { intent: 'complaint.no_response' },
    );
  });

  it('leaves good English alone', () => {
    expectGood(
      property,
      'en',
      [
        "I'll call you by Thursday, 5 pm.",
        "You'll hear from me today.",
        "We'll have it fixed within 48 hours.",
        "I'll get onto it right away and write to you before noon.",
        "We'll send the letter on 14 May.",
        'See you soon!',
        "I've just called the depot.",
      ],
      { intent: 'complaint.no_response' },
    );
  });

  it('leaves good English alone (praise)', () => {
    expectGood(property, 'en', ['Thanks, Jo! Hope to see you again soon.'], { intent: 'praise' });
  });

  it('puts a day in place of the vague word', () => {
    const draft = 'Wir melden uns zeitnah bei Ihnen.';
    const [finding] = judge(property, draft, { lang: 'de', intent: 'complaint.delivery' }).findings;
    expect(apply(draft, finding)).toBe('Wir melden uns bis {Tag, Uhrzeit} bei Ihnen.');
    expect(flagged(property, 'Wir melden uns bis Montag, 12 Uhr bei Ihnen.', { lang: 'de' })).toEqual([]);
  });

  it('marks exactly the vague words', () => {
    expect(flagged(property, "Sorry, Kim. We'll get back to you as soon as possible.")).toEqual([
      'as soon as possible',
    ]);
  });
});
