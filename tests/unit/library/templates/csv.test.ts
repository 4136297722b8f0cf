import { describe, expect, it } from 'vitest';
import { CSV_LIMITS, guessColumns, readCsv } from '../../../../utils/library/templates/csv';
import { type CsvOptions, templatesFromCsv } from '../../../../utils/library/templates/from-csv';
import { parseTeamPack } from '../../../../utils/library/templates/parse';
import { findPlaceholders, proposedMapping } from '../../../../utils/library/templates/placeholders';
import { templateProblems } from '../../../../utils/library/templates/problems';
import { serialiseTeamPack } from '../../../../utils/library/templates/serialise';
import { content } from './sample';

describe('a table', () => {
  it.each([
    ['Name,Text\nA,"Hallo, du"\n', ['Name', 'Text']],
    ['Titel;Inhalt\r\nA;Hallo, du\r\n', ['Titel', 'Inhalt']],
    ['\ufeffname\tbody\nA\tHallo, du', ['name', 'body']],
  ])('is read with its separator: %j', (text, columns) => {
    const table = readCsv(text);
    expect(table).toEqual({ columns, rows: [{ row: 2, cells: ['A', 'Hallo, du'] }], refusals: [] });
    expect(guessColumns(table.columns)).toEqual({ title: 0, text: 1 });
  });

  it.each([
    [
      ['Makro', 'Antwort', 'Sprache', 'Kategorie', 'Zuständig', 'Notiz'],
      { title: 0, text: 1, language: 2, tags: 3, owner: 4, notes: 5 },
    ],
    [
      ['id', 'Template Name', 'Comment Body', 'Language', 'Tags'],
      { title: 1, text: 2, language: 3, tags: 4 },
    ],
    [['Antworttext', 'Überschrift'], { text: 0, title: 1 }],
    [['foo', 'bar'], {}],
  ])('says what its columns hold: %j', (columns, expected) =>
    expect(guessColumns(columns)).toEqual(expected),
  );

  it('keeps line breaks in a cell and the numbers of its rows', () => {
    const { rows } = readCsv('name,text\n\nA,"eins\nzwei"\n,\nB,drei');
    expect(rows).toEqual([
      { row: 3, cells: ['A', 'eins\nzwei'] },
      { row: 5, cells: ['B', 'drei'] },
    ]);
  });

  it('may name its separator in front, as Excel does', () =>
    expect(readCsv('\ufeffsep=;\r\nname;text\r\nA, B;Hallo\r\n')).toEqual({
      columns: ['name', 'text'],
      rows: [{ row: 3, cells: ['A, B', 'Hallo'] }],
      refusals: [],
    }));

  it('is read to its end, however many of its rows are empty', () => {
    const { rows, refusals } = readCsv(`name,text\n${'A,Hallo\n,\n\n'.repeat(3_000)}`);
    expect(refusals).toEqual([]);
    expect(rows).toHaveLength(3_000);
    expect(rows.at(-1)?.row).toBe(8_999);
  });

  it('needs no first row with names', () => {
    const long = 'Vielen Dank für die Nachricht, wir kümmern uns gern darum und melden uns bald.';
    expect(readCsv(`Dank,"${long}"\nZwei,"${long}"`)).toMatchObject({
      columns: ['1', '2'],
      rows: [{ row: 1 }, { row: 2 }],
    });
  });

  it('takes the mark off that guards against formulas', () =>
    expect(readCsv("name,text\nA,'-10 %")).toMatchObject({ rows: [{ cells: ['A', '-10 %'] }] }));

  it.each([
    ['zu groß', 'x'.repeat(CSV_LIMITS.characters + 1)],
    ['steht nichts', ' \n\n ,  \n'],
    ['keine Textdatei', 'PK\u0003\u0004\u0000\u0000'],
    ['zu viele Zeilen', 'name,text\n'.repeat(CSV_LIMITS.rows + 2)],
    ['zu viele Spalten', `${'a,'.repeat(CSV_LIMITS.columns + 1)}\n1,2`],
    ['Zeile 2 geht ein Anführungszeichen', 'name,text\nA,"Hallo\nB,du'],
  ])('is refused with a reason: %s', (reason, text) => {
    const table = readCsv(text);
    expect(table.rows).toEqual([]);
    expect(table.refusals[0]?.de).toContain(reason);
    expect(table.refusals[0]?.en).toBeTruthy();
  });
});

const made = (csv: string, change: Partial<CsvOptions> = {}) => {
  const { columns, rows } = readCsv(csv);
  const mapping = proposedMapping(findPlaceholders(rows.flatMap(({ cells }) => cells)));
  return templatesFromCsv(rows, { columns: guessColumns(columns), mapping, addSlot: false, ...change });
};

const TABLE = `Titel;Text;Sprache;Kategorie;Zuständig
Paket;"Hallo {{ticket.requester.first_name}},

das tut uns leid. Wir prüfen {{order.number}} und melden uns bei Ihnen.

Viele Grüße
{{agent.name}}";de;complaint.delivery, Versand;JK
Refund;Hi %name%! We will refund [amount] within five days.;;;
Lob;Danke für das Lob!;deutsch;praise;
Logik;{{#if vip}}Hallo{{/if}} {recipient};de;;
Markup;Hallo <b>du</b> {x};de;;
Leer;;de;;
Kaputt;Gr\ufffd\ufffde aus {Ort};de;;
Français;Bonjour, nous vous remercions pour votre message et votre commande {numéro}.;;;
`;

describe('a table of texts', () => {
  const { templates, notTaken } = made(TABLE);

  it('becomes templates, with moves, slots and values', () => {
    expect(templates).toHaveLength(2);
    expect(templates[0]).toEqual({
      id: 'paket',
      title: 'Paket',
      framing: 'own_and_fix',
      language: 'de',
      register: 'sie',
      moves: [
        { move: 'GREET', text: 'Hallo {{ name }},' },
        { move: 'SORRY', text: 'das tut uns leid.' },
        { move: 'DO', text: 'Wir prüfen {Bestellnummer} und melden uns bei Ihnen.' },
        { move: 'SIGN', text: '\nViele Grüße' },
      ],
      slots: [],
      intents: ['complaint.delivery'],
      owner: 'JK',
      reviewedAt: null,
      notes: 'Schlagworte: Versand',
      retired: false,
    });
    expect(templates[1]).toMatchObject({
      language: 'en',
      register: null,
      moves: [
        { move: 'GREET', text: 'Hi {{ name }}!' },
        { move: 'DO', text: 'We will refund {amount} within five days.' },
      ],
    });
  });

  it('lists the rows that could not be taken, each with its reason', () =>
    expect(notTaken.map(({ row, reason }) => [row, reason.de.slice(0, 40)])).toEqual([
      [4, 'Es fehlt eine Lücke, die ein Mensch füll'],
      [5, 'Nicht zugeordnet: {{#if vip}}, {{/if}}'],
      [6, 'HTML ist nicht erlaubt, nur reiner Text.'],
      [7, 'In dieser Zeile steht kein Text.'],
      [8, 'Buchstaben sind verloren gegangen (�). S'],
      [9, 'Der Text ist weder Deutsch noch Englisch'],
    ]));

  it('gets a slot in front where it has none, if that is wanted', () => {
    const { templates: all, slotAdded } = made(
      'name,text\nLob,"Hallo {name}, danke für das Lob!"\nHi,"Thanks for the kind words, we are happy."',
      {
        addSlot: true,
      },
    );
    expect(all[0]?.moves.map(({ text }) => text)).toEqual([
      'Hallo {{ name }},',
      '{was genau passiert ist}.',
      'Danke für das Lob!',
    ]);
    expect(all[1]?.moves[0]?.text).toBe('{what exactly happened}.');
    expect(slotAdded).toEqual([2, 3]);
  });

  it('has ids of its own, also beside those that are taken, and titles where the table has none', () => {
    const csv =
      'name,text\nGrüße & Küsse,Danke {x}!\nGrüße & Küsse,Danke {y}!\n,Danke für {was}!\n🙂,Danke {z}!';
    const { templates: all } = made(csv, { takenIds: ['gruesse-kuesse'], language: 'de' });
    expect(all.map(({ id }) => id)).toEqual([
      'gruesse-kuesse-2',
      'gruesse-kuesse-3',
      'danke-fuer',
      'template',
    ]);
    expect(all[2]?.title).toBe('Danke für …!');
  });

  it('makes a pack that can be exported and imported', async () => {
    const result = await parseTeamPack(await serialiseTeamPack(content({ templates })));
    expect(result).toMatchObject({ ok: true, pack: { templates } });
  });

  it('never makes a template that may not be offered, whatever stands in it', () => {
    const cells = [
      `Ja. ${'Und noch ein Satz? Danke! Wir prüfen das. '.repeat(30)}{x}`,
      `${'a'.repeat(700)} {x}`,
      `{${'lang '.repeat(30)}}`,
      '{ } {x}',
      'a } b {x}',
      '{{ name | upcase }} {x}',
      `${'😀'.repeat(400)} Danke {x}`,
    ];
    const csv = `name,text\n${cells.map((cell) => `"${'😀'.repeat(60)}","${cell}"`).join('\n')}`;
    const result = made(csv, { language: 'de' });
    expect(result.templates.flatMap(templateProblems)).toEqual([]);
    expect(result.templates.length + result.notTaken.length).toBe(cells.length);
    expect(result.notTaken.length).toBeGreaterThan(2);
  });

  it('holds for rows made to break it', () => {
    const cells = [
      'ich '.repeat(5_000),
      ' ! '.repeat(6_000),
      '{x} '.repeat(5_000),
      '('.repeat(20_000),
      '“'.repeat(20_000),
    ];
    const csv = `name,text\n${cells.map((cell) => `A,"${cell}"`).join('\n')}`;
    expect(made(csv, { language: 'de', addSlot: true }).notTaken).toHaveLength(cells.length);
  });
});
