import type { Message } from '../../language/message';
import type { UntrustedRefusal } from '../untrusted';
import type { MoveTextFault } from './move-text';
import { TEAM_PACK_LIMITS } from './template';

/** What is wrong with a single template. */
export type TemplateFaultCode =
  | MoveTextFault['code']
  | 'no_title'
  | 'title_too_long'
  | 'notes_too_long'
  | 'no_moves'
  | 'too_many_moves'
  | 'unknown_framing'
  | 'unknown_move'
  | 'unknown_intent'
  | 'wrong_register'
  | 'bad_date'
  | 'no_slot'
  | 'unknown_slot'
  | 'duplicate_label';

export type TeamPackRefusal =
  | UntrustedRefusal
  | TemplateFaultCode
  | 'wrong_format'
  | 'wrong_version'
  | 'unknown_key'
  | 'missing_key'
  | 'wrong_shape'
  | 'too_many_templates'
  | 'too_many'
  | 'bad_id'
  | 'duplicate_id'
  | 'missing_hash'
  | 'wrong_hash';

const LIMITS = TEAM_PACK_LIMITS;

/** Each reason as a sentence of its own; `detail` is the word or place that it is about. */
const REASONS: Record<TeamPackRefusal, (detail: string) => Message> = {
  too_large: () => ({
    de: `Die Datei ist zu groß: höchstens ${LIMITS.characters / 1_000_000} Millionen Zeichen.`,
    en: `The file is too large: at most ${LIMITS.characters / 1_000_000} million characters.`,
  }),
  not_json: () => ({
    de: 'Die Datei ist kein gültiges JSON. Vielleicht wurde sie abgeschnitten.',
    en: 'The file is not valid JSON. Perhaps it was cut off.',
  }),
  too_deep: (at) => ({
    de: `Die Datei ist zu tief verschachtelt${at && ` (bei „${at}“)`}.`,
    en: `The file is nested too deeply${at && ` (at “${at}”)`}.`,
  }),
  too_many_entries: () => ({
    de: 'Die Datei hat mehr Einträge, als eine Bibliothek je braucht.',
    en: 'The file has more entries than any library needs.',
  }),
  forbidden_key: (key) => ({
    de: `Der Name „${key}“ ist in einer Bibliothek nicht erlaubt.`,
    en: `The name “${key}” is not allowed in a library.`,
  }),
  wrong_format: () => ({
    de: 'Das ist keine Bibliothek von Tonfall.',
    en: 'This is not a Tonfall library.',
  }),
  wrong_version: (version) => ({
    de: `Version ${version} dieses Formats kennt dieses Tonfall noch nicht.`,
    en: `This Tonfall does not know version ${version} of the format yet.`,
  }),
  unknown_key: (at) => ({
    de: `Die Angabe „${at}“ gibt es in diesem Format nicht.`,
    en: `This format has no entry “${at}”.`,
  }),
  missing_key: (at) => ({ de: `Die Angabe „${at}“ fehlt.`, en: `The entry “${at}” is missing.` }),
  wrong_shape: (at) => ({
    de: `Die Angabe „${at}“ hat die falsche Form.`,
    en: `The entry “${at}” has the wrong form.`,
  }),
  too_many_templates: () => ({
    de: `Das Paket hat zu viele Vorlagen: höchstens ${LIMITS.templates}.`,
    en: `The pack has too many templates: at most ${LIMITS.templates}.`,
  }),
  too_many: (at) => ({
    de: `Die Liste „${at}“ ist zu lang.`,
    en: `The list “${at}” is too long.`,
  }),
  bad_id: (at) => ({
    de: `Die Kennung „${at}“ darf nur kleine Buchstaben, Ziffern, Punkt und Strich haben.`,
    en: `The id “${at}” may only have lower-case letters, digits, dots and dashes.`,
  }),
  duplicate_id: (id) => ({
    de: `Die Kennung „${id}“ kommt zweimal vor.`,
    en: `The id “${id}” occurs twice.`,
  }),
  missing_hash: () => ({
    de: 'Dem Paket fehlt die Prüfsumme. Gib es aus Tonfall neu aus.',
    en: 'The pack has no checksum. Export it from Tonfall again.',
  }),
  wrong_hash: () => ({
    de: 'Die Prüfsumme passt nicht: Das Paket wurde nach der Ausgabe verändert oder beschädigt.',
    en: 'The checksum does not match: the pack was changed or damaged after its export.',
  }),
  empty_text: (at) => ({
    de: at ? `Die Angabe „${at}“ ist leer.` : 'Hier steht noch kein Text.',
    en: at ? `The entry “${at}” is empty.` : 'There is no text here yet.',
  }),
  text_too_long: (at) =>
    !at || at.endsWith('.text')
      ? {
          de: `Der Text ist zu lang: höchstens ${LIMITS.text} Zeichen.`,
          en: `The text is too long: at most ${LIMITS.text} characters.`,
        }
      : { de: `Die Angabe „${at}“ ist zu lang.`, en: `The entry “${at}” is too long.` },
  html: () => ({
    de: 'HTML ist nicht erlaubt, nur reiner Text.',
    en: 'HTML is not allowed, only plain text.',
  }),
  control_character: () => ({
    de: 'Im Text steckt ein unsichtbares Steuerzeichen.',
    en: 'There is an invisible control character in the text.',
  }),
  forbidden_tag: (tag) => ({
    de: `Der Befehl „${tag}“ ist nicht erlaubt; möglich ist nur „if“.`,
    en: `The tag “${tag}” is not allowed; only “if” is.`,
  }),
  too_nested: () => ({
    de: 'Zu viele Bedingungen stehen ineinander: höchstens drei.',
    en: 'Too many conditions inside each other: at most three.',
  }),
  bad_condition: (condition) => ({
    de: `Die Bedingung „${condition}“ ist nicht erlaubt; sie kann nur nach einem Wert fragen.`,
    en: `The condition “${condition}” is not allowed; it can only ask for a value.`,
  }),
  bad_liquid: () => ({
    de: 'Eine doppelte Klammer oder ein „if“ ist nicht geschlossen oder enthält, was Tonfall nicht lesen kann.',
    en: 'A double bracket or an “if” is not closed, or holds something that Tonfall cannot read.',
  }),
  unknown_value: (value) => ({
    de: `Den Wert „${value}“ gibt es nicht. Als Lücke steht er in einfachen Klammern: {${value}}.`,
    en: `There is no value “${value}”. As a slot it stands in single brackets: {${value}}.`,
  }),
  stray_brace: () => ({
    de: 'Eine geschweifte Klammer steht allein.',
    en: 'A curly bracket stands alone.',
  }),
  bad_label: (label) => ({
    de: label.trim()
      ? `Was in der Lücke „${label.slice(0, 40)}“ steht, ist zu lang: höchstens ${LIMITS.label} Zeichen in einer Zeile.`
      : 'In einer Lücke steht nichts. Sag zwischen den Klammern, was hineingehört.',
    en: label.trim()
      ? `The words of the slot “${label.slice(0, 40)}” are too long: at most ${LIMITS.label} characters on one line.`
      : 'A slot is empty. Say between the brackets what belongs there.',
  }),
  no_title: () => ({ de: 'Der Titel fehlt.', en: 'The title is missing.' }),
  title_too_long: () => ({
    de: `Der Titel ist zu lang: höchstens ${LIMITS.title} Zeichen.`,
    en: `The title is too long: at most ${LIMITS.title} characters.`,
  }),
  notes_too_long: () => ({
    de: `Die Notiz ist zu lang: höchstens ${LIMITS.notes} Zeichen.`,
    en: `The notes are too long: at most ${LIMITS.notes} characters.`,
  }),
  no_moves: () => ({ de: 'Die Vorlage hat noch keinen Schritt.', en: 'The template has no step yet.' }),
  too_many_moves: () => ({
    de: `Die Vorlage hat zu viele Schritte: höchstens ${LIMITS.moves}.`,
    en: `The template has too many steps: at most ${LIMITS.moves}.`,
  }),
  unknown_framing: (id) => ({
    de: `Den Antwortrahmen „${id}“ gibt es nicht.`,
    en: `There is no framing “${id}”.`,
  }),
  unknown_move: (id) => ({ de: `Den Schritt „${id}“ gibt es nicht.`, en: `There is no move “${id}”.` }),
  unknown_intent: (id) => ({ de: `Das Anliegen „${id}“ gibt es nicht.`, en: `There is no intent “${id}”.` }),
  wrong_register: () => ({
    de: 'Eine englische Vorlage hat keine Anrede mit du, ihr oder Sie.',
    en: 'An English template has no form of address.',
  }),
  bad_date: (date) => ({
    de: `„${date}“ ist kein Tag. Schreib ihn als JJJJ-MM-TT.`,
    en: `“${date}” is not a day. Write it as YYYY-MM-DD.`,
  }),
  no_slot: () => ({
    de: 'Es fehlt eine Lücke, die ein Mensch füllt, zum Beispiel {was genau passiert ist}. Sie darf nicht nur in einer Bedingung stehen.',
    en: 'There is no slot for a human to fill, such as {what exactly happened}. It must not only stand in a condition.',
  }),
  unknown_slot: (label) => ({
    de: `Es gibt ein Beispiel für „${label}“, aber keine solche Lücke.`,
    en: `There is an example for “${label}”, but no such slot.`,
  }),
  duplicate_label: (label) => ({
    de: `Die Lücke „${label}“ hat zwei Beispiele.`,
    en: `The slot “${label}” has two examples.`,
  }),
};

/** No word of a hostile file makes a message longer than this. */
const LONGEST_DETAIL = 120;

/** The sentence for a reason. `detail` is shortened. */
export const reasonFor = (code: TeamPackRefusal, detail = ''): Message =>
  REASONS[code](detail.slice(0, LONGEST_DETAIL));

/** „Vorlage 3 („Titel“): …“: a message with the place it is about. */
export const atPlace = (place: Message, message: Message): Message => ({
  de: `${place.de}: ${message.de}`,
  en: `${place.en}: ${message.en}`,
});
