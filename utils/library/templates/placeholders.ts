import type { Lang, Message } from '../../language/message';
import { fold } from '../../language/stem';
import { TEAM_PACK_LIMITS } from './template';
import { VALUE_PATHS } from './value-paths';

/** What stands in a template for a placeholder of another tool. */
export type PlaceholderTarget =
  /** A value from the comment, written as `{{ value }}`. */
  | { kind: 'value'; value: string }
  /** A slot for the human, with its words in the language of the template. */
  | { kind: 'slot'; label: Message }
  /** Who answers: left out at the end of a text, because the voice signs by itself; in a sentence it becomes a slot. */
  | { kind: 'signature' }
  /** Left out. Never proposed; a choice of the person who imports. */
  | { kind: 'nothing' }
  /** Logic, or text that lives in the other tool: cannot be mapped. */
  | { kind: 'unknown' };

export interface Placeholder {
  /** As written, white space inside made even: `{{first_name}}` for `{{ first_name }}`. */
  key: string;
  /** How often it occurs. */
  count: number;
  /** The words around the first one. */
  example: string;
  /** What is proposed. */
  target: PlaceholderTarget;
}

/** By key. */
export type PlaceholderMapping = ReadonlyMap<string, PlaceholderTarget>;

interface Syntax {
  /** One group: the words inside. */
  source: string;
  open: string;
  close: string;
  logic?: true;
}

/**
 * In this order at the same place: what is longer or more special first. No two parts of a source can take the same blank, and all
 * are bounded, so that no text makes them slow.
 */
const SYNTAXES: readonly Syntax[] = [
  { source: String.raw`\{%([^{}]{0,200})%\}`, open: '{% ', close: ' %}', logic: true },
  {
    source: String.raw`\{\{\{?([#/^!>][^{}]{0,200}|\s{0,3}else(?:\s[^{}]{0,200})?)\}\}`,
    open: '{{',
    close: '}}',
    logic: true,
  },
  { source: String.raw`\{\{\{?&?([^{}]{1,200})\}?\}\}`, open: '{{', close: '}}' },
  {
    source: String.raw`\*\|((?:IF|IFNOT|ELSE|ELSEIF|END)(?::[^|*]{0,80})?)\|\*`,
    open: '*|',
    close: '|*',
    logic: true,
  },
  { source: String.raw`\*\|([^|*\n]{1,80})\|\*`, open: '*|', close: '|*' },
  { source: String.raw`\$\{([^{}\n]{1,80})\}`, open: '${', close: '}' },
  { source: String.raw`#\{([^{}\n]{1,80})\}`, open: '#{', close: '}' },
  { source: String.raw`\{!?([^{}\n]{1,80})\}`, open: '{', close: '}' },
  { source: String.raw`<<([^<>\n]{1,80})>>`, open: '<<', close: '>>' },
  { source: String.raw`%%(\p{L}[\p{L}\p{N}_. -]{0,60})%%`, open: '%%', close: '%%' },
  { source: String.raw`%([\p{L}_][\p{L}\p{N}_.]{0,60})%`, open: '%', close: '%' },
  { source: String.raw`\[\[([^[\]\n]{1,80})\]\]`, open: '[[', close: ']]' },
  // Not the text of a link in Markdown.
  { source: String.raw`\[%?(\p{L}[^[\]%\n]{0,60})%?\](?!\()`, open: '[', close: ']' },
];
const ANY = new RegExp(SYNTAXES.map(({ source }) => source).join('|'), 'gu');

interface Found {
  key: string;
  words: string;
  logic: boolean;
  start: number;
  end: number;
}

function findIn(text: string): Found[] {
  return Array.from(text.matchAll(ANY), (match) => {
    const at = SYNTAXES.findIndex((_, index) => match[index + 1] !== undefined);
    const { open = '', close = '', logic } = SYNTAXES[at] ?? {};
    const inside = (match[at + 1] ?? '').replaceAll(/\s+/g, ' ');
    const words = inside.replace(/^-/, '').replace(/-$/, '').trim();
    const end = match.index + match[0].length;
    return { key: open + words + close, words, logic: logic ?? false, start: match.index, end };
  });
}

const slot = (de: string, en: string): PlaceholderTarget => ({ kind: 'slot', label: { de, en } });
const NAME: PlaceholderTarget = { kind: 'value', value: 'name' };
const SIGNATURE: PlaceholderTarget = { kind: 'signature' };
const UNKNOWN: PlaceholderTarget = { kind: 'unknown' };

const NUMBER = '(?:id|ids|nr|no|num|number|nummer|reference|ref)';
const numberOf = (things: string) => new RegExp(`\\b(?:${things})\\b.*\\b${NUMBER}\\b`);

/** Read in this order over the words in lower case, umlauts written out, one blank between them. */
const RULES: readonly [RegExp, PlaceholderTarget][] = [
  // Building blocks of text that are kept in the other tool.
  [/^(?:dc|snippet|partial|content block|include)\b/, UNKNOWN],
  [/\b(?:last ?name|surname|lname|nachname|familienname)\b/, slot('Nachname', 'last name')],
  [/\b(?:anrede|salutation|honorific)\b/, slot('Anrede', 'salutation')],
  [/ticketnummer|vorgangsnummer|aktenzeichen/, slot('Ticket-Nummer', 'ticket number')],
  [numberOf('ticket|case|issue|conversation|vorgang|fall'), slot('Ticket-Nummer', 'ticket number')],
  [/bestellnummer|auftragsnummer/, slot('Bestellnummer', 'order number')],
  [numberOf('order|bestellung|bestell|auftrag'), slot('Bestellnummer', 'order number')],
  [/\btracking\b|sendungs(?:nummer|verfolgung)|paketnummer/, slot('Sendungsnummer', 'tracking number')],
  [/rechnungsnummer|\brechnung\b|\binvoice\b/, slot('Rechnungsnummer', 'invoice number')],
  [/kundennummer/, slot('Kundennummer', 'customer number')],
  [numberOf('customer|kunde|kunden|client|account|konto'), slot('Kundennummer', 'customer number')],
  [
    /\b(?:e ?mail|mail)\b.*\b(?:address|adresse)\b|\be ?mail\b|mailadresse/,
    slot('E-Mail-Adresse', 'email address'),
  ],
  [/\b(?:phone|telefon|tel|mobile|hotline|telefonnummer|rufnummer)\b/, slot('Telefonnummer', 'phone number')],
  [/\b(?:url|link|website|webseite|page|permalink)\b/, slot('Link', 'link')],
  [/\b(?:signature|signatur|unterschrift|sign off|signoff)\b/, SIGNATURE],
  [/^(?:your|my|dein|mein|ihr|agent'?s?)(?: (?:first|full))? ?(?:name|vorname)$/, SIGNATURE],
  [
    /\b(?:agent|assignee|operator|sender|absender|current user|teammate|team member|rep|advisor|owner|mitarbeiter(?:in)?|bearbeiter(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?)\b(?:.*\b(?:name|vorname|firstname|first|fullname|alias)\b|$)/,
    SIGNATURE,
  ],
  [
    /\b(?:company|firma|unternehmen|organi[sz]ation|brand|marke|business|account)\b/,
    slot('Name der Firma', 'company name'),
  ],
  [/\b(?:product|produkt|artikel|item|service|tarif|plan)\b/, slot('Produkt', 'product')],
  [/\b(?:store|shop|filiale|branch|location|standort)\b/, slot('Filiale', 'branch')],
  [/\b(?:amount|betrag|price|preis|total|summe|sum|refund)\b/, slot('Betrag', 'amount')],
  [/\b(?:deadline|frist|due)\b/, slot('Frist', 'deadline')],
  [/\b(?:uhrzeit|time)\b/, slot('Uhrzeit', 'time')],
  [/\b(?:date|datum|day|tag)\b$/, slot('Datum', 'date')],
  [/\b(?:code|voucher|coupon|gutschein|gutscheincode)\b/, slot('Gutscheincode', 'voucher code')],
  [/\b(?:subject|betreff)\b|^ticket title$/, slot('Betreff', 'subject')],
  [/\b(?:address|adresse|anschrift)\b/, slot('Adresse', 'address')],
  [/\b(?:city|town|ort|stadt)\b/, slot('Ort', 'town')],
  [/\b(?:reason|grund)\b/, slot('Grund', 'reason')],
  [
    /^(?:.* )?(?:name|vorname|first ?name|fname|full ?name|nickname|nick|user ?name|display ?name|screen ?name|handle)$|^(?:.*\b)?kundenname$/,
    NAME,
  ],
  [
    /^(?:recipient|requester|customer|kunde|kundin|user|nutzer(?:in)?|empfaenger(?:in)?|commenter|author|autor(?:in)?|contact|client|member|guest|gast|you)$/,
    NAME,
  ],
];

/** Says nothing to the person who fills the slot. */
const HOLLOW = new Set(
  'ticket contact customer user requester custom field fields object conversation order event data var'.split(
    ' ',
  ),
);

/** `ticket.custom_field` and `orderStatus` as words, as written. */
const wordsIn = (name: string): string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s._:/-]+/u)
    .filter(Boolean);

function targetFor({ words, logic }: Found): PlaceholderTarget {
  if (logic) return UNKNOWN;
  // A bare {{ amount }} is the other tool's own; a value with its form can only be Tonfall's.
  if (words.includes('.') && VALUE_PATHS.includes(words)) return { kind: 'value', value: words };
  const name = words.split('|')[0]?.trim() ?? '';
  const parts = wordsIn(name);
  const folded = parts.map(fold).join(' ');
  const rule = RULES.find(([regexp]) => regexp.test(folded));
  const phrase = /\s/.test(name);
  // „Tag und Uhrzeit“ says more than a rule that knows „Uhrzeit“.
  if (rule && !(phrase && rule[1].kind === 'slot')) return rule[1];
  return ownWords(name, parts, phrase);
}

/** Words become a label as they are, a technical name without the parts that say nothing. */
function ownWords(name: string, parts: readonly string[], phrase: boolean): PlaceholderTarget {
  const telling = parts.filter((part) => !HOLLOW.has(part.toLowerCase()));
  const label = phrase ? name : (telling.length > 0 ? telling : parts).join(' ');
  if (!/\p{L}/u.test(label) || label.length > TEAM_PACK_LIMITS.label || /[{}<>]/.test(label)) return UNKNOWN;
  const shouting = label === label.toUpperCase() && label.length > 3;
  const words = shouting ? label.toLowerCase() : label;
  return slot(words, words);
}

const AROUND = 30;

/**
 * Every placeholder in the texts, in any of the syntaxes that reply tools use, the most frequent first: with how often it occurs,
 * an example, and what could stand in its place.
 */
export function findPlaceholders(texts: readonly string[]): Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const text of texts) {
    for (const one of findIn(text)) {
      const known = found.get(one.key);
      if (known) known.count++;
      else
        found.set(one.key, {
          key: one.key,
          count: 1,
          example: excerpt(text, one),
          target: targetFor(one),
        });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function excerpt(text: string, { start, end }: Found): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}

/** The mapping that is proposed for the placeholders found. */
export const proposedMapping = (placeholders: readonly Placeholder[]): PlaceholderMapping =>
  new Map(placeholders.map(({ key, target }) => [key, target]));

const YOUR_NAME: Record<Lang, string> = { de: '{dein Name}', en: '{your name}' };
const FAREWELL =
  /^(?:(?:mit )?(?:viele|liebe|beste|herzliche|freundliche|sonnige|schöne|kind|best|warm)?[nrs]? ?(?:grü(?:ß|ss)en?|gruß|gruss|regards|wishes)|cheers|sincerely|all the best|thanks|danke|lg|vg|mfg)?[\s,.!–—-]*(?:(?:ihre?|deine?|eue?re?|yours?)\b)?[\s,.!–—^/-]*$/iu;

/** What follows or goes before a signature is no longer than this. */
const LONGEST_END = 200;

/** At the end of a text, after nothing or a farewell, a name signs. Anywhere else it is part of a sentence. */
function signs(text: string, { start, end }: Found): boolean {
  const rest = text.slice(end, end + LONGEST_END + 1);
  if (rest.length > LONGEST_END || /[\p{L}\p{N}]/u.test(rest.replace(ANY, ''))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_END), start);
  return FAREWELL.test((before.split(/[.!?\n]/).at(-1) ?? '').trim());
}

/**
 * The text with its placeholders replaced. What the mapping does not know, or knows as unknown, stays and is listed by key, each
 * once: such a text is not a template yet.
 */
export function applyMapping(
  text: string,
  mapping: PlaceholderMapping,
  language: Lang,
): { text: string; unmapped: string[] } {
  const unmapped = new Set<string>();
  let mapped = '';
  let last = 0;
  let removed = false;
  const put = (from: Found, words: string) => {
    mapped += text.slice(last, from.start) + words;
    last = from.end;
    removed ||= words === '';
  };
  for (const found of findIn(text)) {
    const target = mapping.get(found.key) ?? UNKNOWN;
    if (target.kind === 'unknown') unmapped.add(found.key);
    else if (target.kind === 'value') put(found, `{{ ${target.value} }}`);
    else if (target.kind === 'slot') put(found, `{${target.label[language]}}`);
    else if (target.kind === 'nothing' || signs(text, found)) put(found, '');
    else put(found, YOUR_NAME[language]);
  }
  mapped += text.slice(last);
  return { text: removed ? tidied(mapped) : mapped, unmapped: [...unmapped] };
}

/** What a removed name leaves behind: blanks, and at the end "Ihre", a comma or a dash. */
const tidied = (text: string): string =>
  text
    .replaceAll(/[ \t]+(?=[,.!?;:\n]|$)/g, '')
    .replaceAll(/[ \t]{2,}/g, ' ')
    .replace(/[\s,]+(?:ihre?|deine?|eue?re?|yours?)\s*$/iu, '')
    .replace(/[\s,–—^/-]+$/u, '');
