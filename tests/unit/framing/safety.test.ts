import { describe, expect, it } from 'vitest';
import { helpLinesFor } from '../../../utils/checking/help-lines';
import { crisisKit, safetyKit, stopsDrafting } from '../../../utils/framing/safety';
import { COUNTRIES, DEFAULT_VOICE } from '../../../utils/library/voice';
import { readingOf } from './fixtures';

const crisis = (register: 'du' | 'sie' | null = null) =>
  readingOf('ich kann nicht mehr', { intents: ['selfharm'], risk: 'R4', register, reply: 'handover' });

describe('the safety kit', () => {
  it.each(COUNTRIES)('names help that exists in %s', (country) => {
    const kit = safetyKit(crisis(), { ...DEFAULT_VOICE, country });
    const [line] = helpLinesFor(country);
    expect(kit?.kind).toBe('selfharm');
    expect(kit?.helpLines.map(({ number }) => number)).toContain(line?.number);
    expect(kit?.signpost?.text).toContain(line?.number);
  });

  it('gives a signpost that sees, cares, points to help and says who follows up', () => {
    const text = safetyKit(crisis('du'), DEFAULT_VOICE)?.signpost?.text ?? '';
    expect(text).toMatch(/^Gut, dass du schreibst\./);
    expect(text).toContain('nicht egal');
    expect(text).toContain('TelefonSeelsorge');
    expect(text).toContain('{Name oder Team}');
    expect(text).not.toMatch(/\{\{|undefined|Sie |Ihnen/);
  });

  it('follows the form of address and the language', () => {
    expect(safetyKit(crisis('sie'), DEFAULT_VOICE)?.signpost?.text).toContain('Gut, dass Sie schreiben.');
    const english = readingOf('I want to die', { language: 'en', intents: ['selfharm'], risk: 'R4' });
    expect(safetyKit(english, { ...DEFAULT_VOICE, country: 'GB' })?.signpost?.text).toMatch(
      /^I'm glad you wrote\./,
    );
  });

  it('writes no ß in Switzerland', () => {
    for (const register of ['du', 'sie', 'ihr'] as const)
      expect(crisisKit({ ...DEFAULT_VOICE, country: 'CH', register }, 'de').signpost?.text).not.toContain(
        'ß',
      );
  });

  it('says what never to write', () => {
    const kit = crisisKit(DEFAULT_VOICE, 'de');
    expect(kit.never.length).toBeGreaterThanOrEqual(4);
    expect(kit.steps.length).toBeGreaterThanOrEqual(4);
    for (const { de, en } of [...kit.never, ...kit.steps, kit.title]) {
      expect(de).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('offers no text at all against a threat', () => {
    const threat = readingOf('ich weiß wo ihr arbeitet', { intents: ['threat_violence'], risk: 'R4' });
    const kit = safetyKit(threat, DEFAULT_VOICE);
    expect(kit).toMatchObject({ kind: 'threat', signpost: null });
    expect(kit?.steps[0]?.de).toContain('110');
  });

  it('is shown on weak evidence too, where drafting goes on', () => {
    const weak = readingOf('x', { intents: ['complaint.service', 'selfharm'], risk: 'R2' });
    expect(safetyKit(weak, DEFAULT_VOICE)?.kind).toBe('selfharm');
    expect(stopsDrafting(weak)).toBe(false);
  });

  it('is not shown where nothing points to it', () => {
    expect(safetyKit(readingOf('x', { intents: ['complaint.price'] }), DEFAULT_VOICE)).toBeNull();
  });
});
