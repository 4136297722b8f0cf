import { describe, expect, it } from 'vitest';
import {
  applyMapping,
  findPlaceholders,
  proposedMapping,
} from '../../../../utils/library/templates/placeholders';

const mapped = (text: string, language: 'de' | 'en' = 'de') =>
  applyMapping(text, proposedMapping(findPlaceholders([text])), language);

describe('placeholders of other tools', () => {
  it.each([
    '{{first_name}}',
    '{{ first_name }}',
    '{{{first_name}}}',
    '{{ticket.requester.first_name}}',
    '{{ticket.requester.first_name | default: "du"}}',
    '{{ contact.name }}',
    '{{customer.fullName}}',
    '{recipient}',
    '{!Contact.FirstName}',
    '%name%',
    '%first_name%',
    '%%NAME%%',
    '[Name]',
    '[Vorname]',
    '[%name%]',
    '[[name]]',
    '<<name>>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the syntax
    '${name}',
    '#{user}',
    '*|FNAME|*',
    '{Empfänger}',
    '{{ name }}',
  ])('become the name of the commenter: %s', (placeholder) =>
    expect(mapped(`Hallo ${placeholder}, gut.`)).toEqual({ text: 'Hallo {{ name }}, gut.', unmapped: [] }),
  );

  it.each([
    ['{{ticket.id}}', 'Ticket-Nummer', 'ticket number'],
    ['{{order.number}}', 'Bestellnummer', 'order number'],
    ['%order_id%', 'Bestellnummer', 'order number'],
    ['{Bestellnummer}', 'Bestellnummer', 'order number'],
    ['[Sendungsnummer]', 'Sendungsnummer', 'tracking number'],
    ['{{contact.company}}', 'Name der Firma', 'company name'],
    ['{{ company.name }}', 'Name der Firma', 'company name'],
    ['*|LNAME|*', 'Nachname', 'last name'],
    ['{{customer_number}}', 'Kundennummer', 'customer number'],
    ['<<due_date>>', 'Frist', 'deadline'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the syntax
    ['${productName}', 'Produkt', 'product'],
    ['{Tag und Uhrzeit}', 'Tag und Uhrzeit', 'Tag und Uhrzeit'],
    ['{{ticket.custom_field.shoe_size}}', 'shoe size', 'shoe size'],
    ['{nächster Schritt}', 'nächster Schritt', 'nächster Schritt'],
    ['%%OPENING%%', 'opening', 'opening'],
  ])('become a slot with readable words: %s', (placeholder, german, english) => {
    expect(mapped(`Es geht um ${placeholder}.`).text).toBe(`Es geht um {${german}}.`);
    expect(mapped(`It is about ${placeholder}.`, 'en').text).toBe(`It is about {${english}}.`);
  });

  it.each([
    ['Gerne.\n\nViele Grüße,\n{{agent.name}}', 'Gerne.\n\nViele Grüße'],
    ['Gerne. Viele Grüße, Ihre {{current_user.first_name}}', 'Gerne. Viele Grüße'],
    ['Gerne. – {{ticket.assignee.name}}', 'Gerne.'],
    ['Thanks a lot!\n{{agent.signature}}', 'Thanks a lot!'],
    ['Gladly.\n[Your Name]', 'Gladly.'],
  ])('leave out the name of who answers at the end: %j', (text, expected) =>
    expect(mapped(text)).toEqual({ text: expected, unmapped: [] }),
  );

  it('keep the name of who answers as a slot in a sentence', () => {
    expect(mapped('Mein Name ist {{agent.name}}. Gerne.').text).toBe('Mein Name ist {dein Name}. Gerne.');
    expect(mapped('My name is {{agent.name}}.', 'en').text).toBe('My name is {your name}.');
  });

  it.each([
    '{{#if vip}}',
    '{{/if}}',
    '{{else}}',
    '{% if x %}',
    '{% endif %}',
    '{{dc.welcome}}',
    '*|IF:VIP|*',
    '*|END:IF|*',
  ])('are listed where they cannot be mapped: %s', (placeholder) => {
    expect(findPlaceholders([`Gut ${placeholder} so.`])).toMatchObject([{ target: { kind: 'unknown' } }]);
    expect(mapped(`Gut ${placeholder} so.`)).toEqual({
      text: `Gut ${placeholder} so.`,
      unmapped: [placeholder],
    });
  });

  it('that are Tonfall’s own stay values, those of the same name elsewhere do not', () =>
    expect(mapped('{{ wait.nom }} und {{ amount }}').text).toBe('{{ wait.nom }} und {Betrag}'));

  it('are counted over all texts, the most frequent first, with an example', () => {
    const found = findPlaceholders([
      'Hallo {{first_name}}, zu {{ticket.id}}:',
      'Danke, {{ first_name }}!',
      `${'Vorher '.repeat(20)}{{first_name}}${' nachher'.repeat(20)}`,
    ]);
    expect(found.map(({ key, count }) => [key, count])).toEqual([
      ['{{first_name}}', 3],
      ['{{ticket.id}}', 1],
    ]);
    expect(found[0]?.example).toBe('Hallo {{first_name}}, zu {{ticket.id}}:');
    expect(findPlaceholders([`${'Vorher '.repeat(20)}%name%`])[0]?.example).toMatch(/^… .*%name%$/);
  });

  it('follow the choice of the person who imports', () => {
    const mapping = new Map([
      ['{{ticket.id}}', { kind: 'nothing' as const }],
      ['{{x}}', { kind: 'slot' as const, label: { de: 'was geschah', en: 'what happened' } }],
    ]);
    expect(applyMapping('Zu {{ticket.id}}: {{x}} und {{y}}', mapping, 'de')).toEqual({
      text: 'Zu: {was geschah} und {{y}}',
      unmapped: ['{{y}}'],
    });
  });

  it.each([
    'Das sind 20% und 30% mehr.',
    '[mehr lesen](https://example.org)',
    'Fußnote [1]',
    'a < b >> c',
    'x * | y',
  ])('are not seen where there are none: %s', (text) => expect(findPlaceholders([text])).toEqual([]));

  it('hold for text made to break them', () => {
    const blanks = ' '.repeat(20_000);
    for (const text of [
      '{'.repeat(50_000),
      '[['.repeat(50_000),
      '%a'.repeat(50_000),
      '{{ '.repeat(30_000),
      '*|'.repeat(50_000),
      `{{${blanks}`,
      `{% ${blanks}`,
      `[${blanks}`,
      `<< ${blanks}`,
      '{{agent.name}} '.repeat(2_000),
      `${blanks}{{agent.name}}${blanks}`,
    ])
      expect(() => mapped(text)).not.toThrow();
  });
});
