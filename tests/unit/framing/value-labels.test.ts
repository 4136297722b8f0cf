import { describe, expect, it } from 'vitest';
import { readable } from '../../../utils/framing/value-labels';

describe('a template as people read it', () => {
  it('says what a value would say, in the language of the template, and shows no conditions', () => {
    const text = 'Danke{% if name %}, {{ name }}{% endif %}: {{ wait.nom }} ist zu lang, {Schritt}.';
    expect(readable(text, 'de')).toBe('Danke, {Name}: {Wartezeit} ist zu lang, {Schritt}.');
    expect(readable('Thanks, {{ name }}', 'en')).toBe('Thanks, {name}');
  });

  it('leaves what it does not know by its own name', () => {
    expect(readable('{{ ticket.id }} {{ toString }}', 'en')).toBe('{ticket} {toString}');
  });
});
