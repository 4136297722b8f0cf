import { beforeAll, describe, expect, it } from 'vitest';
import { loadChecker } from '../../../utils/checking/check';
import type { CheckContext, Checker, Finding } from '../../../utils/checking/checking';
import { type Given, situation } from './properties/judge';

let check: Checker;
beforeAll(async () => {
  check = await loadChecker();
});

function findings(draft: string, given: Given & { score?: number }): Finding[] {
  const { reading, platform, context, comment } = situation(given);
  const intents = reading.intents.map(({ id, score }) => ({ id, score: given.score ?? score }));
  return check({
    draft,
    comment: comment.raw,
    reading: { ...reading, intents },
    platform,
    context,
    lang: given.lang,
  }).findings;
}
const severityOf = (found: readonly Finding[], key: Finding['key']) =>
  found.find((finding) => finding.key === key)?.severity;

describe('a guessed reading', () => {
  const given: Given = {
    intent: 'complaint.delivery',
    comment: 'The wardrobe never arrived and nobody answers the phone.',
  };
  const draft = 'We are checking stock at the moment.';

  it('demands what is missing when the reading is sure', () => {
    expect(severityOf(findings(draft, given), 'apology_present')).toBe('warn');
  });

  it('only suggests it when the reading is a guess', () => {
    expect(severityOf(findings(draft, { ...given, score: 0.3 }), 'apology_present')).toBe('hint');
  });

  it('does not ask for an apology where the writer has read praise', () => {
    const found = findings('Thank you for the kind words, I will tell the drivers.', given);
    expect(severityOf(found, 'apology_present')).toBeUndefined();
  });
});

describe('settings as others write them', () => {
  it('takes "Sie" for sie and a clinic for a practice', () => {
    const context = { settings: { register: 'Sie', org: 'clinic' } } as unknown as CheckContext;
    const given: Given = {
      lang: 'de',
      intent: 'complaint.service',
      comment: 'Zwei Stunden gewartet!',
      context,
    };
    const found = findings('Ihre Behandlung bei uns am Montag tut mir leid, ich rufe Sie heute an.', given);
    expect(severityOf(found, 'register_match')).toBeUndefined();
    expect(severityOf(found, 'no_public_personal_data')).toBe('block');
  });
});

describe('a fault known to be ours', () => {
  it('blocks a passive in which nobody did it', () => {
    const given: Given = {
      intent: 'complaint.billing',
      comment: 'You charged my card twice.',
      context: { fault: 'ours' },
    };
    expect(severityOf(findings('Mistakes were made with the invoice.', given), 'ownership')).toBe('block');
    const plain = findings('Sorry, we charged the card in error.', given);
    expect(severityOf(plain, 'ownership')).toBeUndefined();
  });
});

describe('a short fair boundary', () => {
  it('is enough', () => {
    const given: Given = { intent: 'insult', comment: 'you lot are brainless' };
    const found = findings('Insults come down here. Ask me about the timetable and I will answer.', given);
    expect(severityOf(found, 'boundary_clear')).not.toBe('warn');
    expect(severityOf(found, 'no_troll_feed')).toBeUndefined();
  });
});
