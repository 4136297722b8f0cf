import { describe, expect, it } from 'vitest';
import { templateHints, templateProblems } from '../../../../utils/library/templates/problems';
import { certainSlotsIn, slotsIn } from '../../../../utils/library/templates/slots';
import { template } from './sample';

describe('a template', () => {
  it('may be offered when nothing is wrong with it', () => expect(templateProblems(template())).toEqual([]));

  it('may be offered without any liquid in it', () =>
    expect(templateProblems(template({ moves: [{ move: 'ACK', text: 'Gut, {was}.' }], slots: [] }))).toEqual(
      [],
    ));

  it('says of each move what is wrong with it', () => {
    const moves = [
      { move: 'ACK' as const, text: 'Gut, {was}.' },
      { move: 'DO' as const, text: '{{ nobody }}' },
      { move: 'WHEN' as const, text: '' },
    ];
    expect(templateProblems(template({ moves, slots: [] }))).toMatchObject([
      { code: 'unknown_value', move: 1 },
      { code: 'empty_text', move: 2 },
    ]);
  });

  it('names everything at once', () => {
    const broken = template({ title: ' ', reviewedAt: '2026-13-01', intents: ['x'], owner: 'a\nb' });
    expect(templateProblems(broken).map(({ code }) => code)).toEqual([
      'no_title',
      'control_character',
      'unknown_intent',
      'bad_date',
    ]);
  });

  it('needs a slot for the human, also where values may stay open', () => {
    const moves = [{ move: 'THANK' as const, text: 'Danke, {{ name }}!' }];
    expect(templateProblems(template({ moves, slots: [] }))).toMatchObject([{ code: 'no_slot' }]);
  });
});

describe('the form of address of a template', () => {
  const saying = (text: string, register: 'du' | 'sie' | null) =>
    templateHints(template({ register, moves: [{ move: 'DO', text }] })).map(({ code }) => code);

  it('is a hint, never a problem', () => {
    expect(saying('Wir rufen Sie morgen an.', null)).toEqual(['register_missing']);
    expect(saying('Wir rufen dich morgen an.', 'sie')).toEqual(['register_differs']);
    expect(templateProblems(template({ register: null }))).toEqual([]);
  });

  it('gives no hint where it fits', () => {
    expect(saying('Wir rufen Sie morgen an.', 'sie')).toEqual([]);
    expect(saying('Danke für das Lob, das freut uns.', null)).toEqual([]);
    expect(templateHints(template({ language: 'en', register: null }))).toEqual([]);
  });
});

describe('slots', () => {
  it('are what stands in single brackets, each once and in order', () =>
    expect(slotsIn('{{ name }}, {a b} und {c}, {a b}. {% if wait %}{d}{% endif %}')).toEqual([
      'a b',
      'c',
      'd',
    ]));

  it('are certain outside of every condition', () => {
    expect(certainSlotsIn('{a}{% if name %}{b}{% if wait %}{c}{% endif %}{d}{% endif %}{e}')).toEqual([
      'a',
      'e',
    ]);
    expect(certainSlotsIn('{% if name %}{b}{% else %}{c}{% endif %}')).toEqual([]);
  });
});
