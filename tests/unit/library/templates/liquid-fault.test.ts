import { describe, expect, it } from 'vitest';
import { renderLiquid, variablesOf } from '../../../../utils/library/pack-liquid';
import { liquidFault } from '../../../../utils/library/templates/liquid-fault';
import { VALUE_PATHS } from '../../../../utils/library/templates/value-paths';

const PIECES = [
  '{{ name }}',
  '{{- wait.dat -}}',
  '{{name}}',
  '{% if wait %}',
  '{%- if name and wait.be == "ist" -%}',
  '{% elsif kin %}',
  '{% else %}',
  '{% endif %}',
  '{%endif%}',
  ' Wort ',
  '{{',
  '%}',
  '{',
  '}',
  '{% else x %}',
  '{{ name | upcase }}',
  '{% raw %}',
];

/** All texts of three pieces around a sound one, and a good many longer ones. */
function* texts(): Generator<string> {
  for (const a of PIECES) for (const b of PIECES) for (const c of PIECES) yield `a${a}b${b}c${c}`;
  let state = 7;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return PIECES[state % 11] ?? '';
  };
  for (let n = 0; n < 3_000; n++) yield Array.from({ length: 3 + (n % 8) }, next).join('');
}

const VALUES = Object.fromEntries(
  VALUE_PATHS.map((path) => path.split('.')).map(([root = '', form]) => [root, form ? {} : 'x']),
);
for (const path of VALUE_PATHS) {
  const [root = '', form] = path.split('.');
  if (form) (VALUES[root] as Record<string, string>)[form] = 'x';
}

describe('the liquid of a template', () => {
  it('can be read and rendered by the engine whenever nothing is wrong with it', () => {
    let sound = 0;
    for (const text of texts()) {
      if (liquidFault(text) !== null || /(?<!\{)\{(?![{%])|(?<![%}])\}(?!\})/.test(text)) continue;
      sound++;
      expect(() => variablesOf(text), text).not.toThrow();
      expect(() => renderLiquid(text, VALUES), text).not.toThrow();
    }
    expect(sound).toBeGreaterThan(200);
  });

  it.each([
    ['{% if name %}{{ name }}{% else %}{wer}{% endif %}', null],
    ['{% if wait.be == "ist" or kin %}x{% elsif name != \'a\' %}y{% endif %}', null],
    ['{% if name %}x', 'bad_liquid'],
    ['x{% endif %}', 'bad_liquid'],
    ['{% else %}', 'bad_liquid'],
    ['{% if name %}{% else %}{% else %}{% endif %}', 'bad_liquid'],
    ['{% if name %}{% else %}{% elsif kin %}{% endif %}', 'bad_liquid'],
    ['{{ name', 'bad_liquid'],
    ['{{ name }', 'bad_liquid'],
    ['{{ }}', 'bad_liquid'],
    ['{{ "x" }}', 'bad_liquid'],
    ['{{ wait }}', 'unknown_value'],
    ['{{ wait.length }}', 'unknown_value'],
    ['{% if wait.size %}x{% endif %}', 'unknown_value'],
    ['{% if %}x{% endif %}', 'bad_condition'],
    ['{% if name contains "x" %}x{% endif %}', 'bad_condition'],
    ['{% unless name %}x{% endunless %}', 'forbidden_tag'],
    ['{% liquid assign a = 1 %}', 'forbidden_tag'],
    ['{%%}', 'forbidden_tag'],
  ])('is judged: %s', (text, code) => expect(liquidFault(text)?.code ?? null).toBe(code));
});
