import { describe, expect, it } from 'vitest';
import { helpLinesFor, namesHelpLine } from '../../../utils/checking/help-lines';
import { crisisKit } from '../../../utils/framing/safety';
import { parseText } from '../../../utils/language/text';
import type { OwnHelpLine } from '../../../utils/library/guidelines/guidelines';
import { DEFAULT_VOICE } from '../../../utils/library/voice';
import { book } from './guards/book';

const own = (more: Partial<OwnHelpLine> = {}): OwnHelpLine => ({
  id: 'l1',
  country: 'DE',
  name: 'Haus Nord',
  number: '0171 555 01 20',
  hours: 'werktags',
  url: 'https://nord.example',
  ...more,
});

describe('help lines of the team', () => {
  it('stand first in their country and nowhere else', () => {
    const lines = helpLinesFor('DE', [own({ country: 'AT', name: 'Wien' }), own()]);
    expect(lines[0]).toEqual({
      country: 'DE',
      name: 'Haus Nord',
      number: '0171 555 01 20',
      hours: { de: 'werktags', en: 'werktags' },
      url: 'https://nord.example',
    });
    expect(lines.slice(1)).toEqual(helpLinesFor('DE'));
    expect(helpLinesFor('GB', [own()])).toEqual(helpLinesFor('GB'));
  });

  it('are left out while they are not finished, and bring no address that is none', () => {
    expect(helpLinesFor('DE', [own({ number: '' }), own({ name: ' ' })])).toEqual(helpLinesFor('DE'));
    const [line] = helpLinesFor('DE', [own({ url: 'javascript:alert(1)', hours: '' })]);
    expect(line).toEqual({ country: 'DE', name: 'Haus Nord', number: '0171 555 01 20' });
  });

  it('are known by their number', () => {
    const draft = parseText('Ruf an: 0171 555 0120.', 'de');
    expect(namesHelpLine(draft)).toBe(false);
    expect(namesHelpLine(draft, [own()])).toBe(true);
  });

  it('stand first in the safety kit and in its signpost', () => {
    const voice = { ...DEFAULT_VOICE, guidelines: book({ helpLines: [own()] }) };
    const kit = crisisKit(voice, 'de');
    expect(kit.helpLines[0]).toMatchObject({ number: '0171 555 01 20', url: 'https://nord.example' });
    expect(kit.helpLines.length).toBeGreaterThan(1);
    expect(kit.signpost?.text).toContain('Haus Nord 0171 555 01 20, werktags');
    expect(crisisKit({ ...voice, country: 'CH' }, 'de').helpLines[0]?.name).not.toBe('Haus Nord');
  });
});
