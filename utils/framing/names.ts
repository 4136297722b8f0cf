import type { Register } from '../language/message';

const TITLE = /^(?:dr|prof|mag|dipl|ing|di|herr|frau|mr|mrs|ms|miss)\.?$/i;
const PARTICLE = /^(?:von|van|de|der|den|di|da|del|zu|la|le|el|al|bin|zum|zur)$/;
/** Words of accounts that are no person's name. */
const NOT_A_PERSON =
  /(?:^|\s)(?:gmbh|ag|kg|ug|e\.?v|ltd|inc|llc|co|team|shop|store|official|offiziell|redaktion|news|verlag|verein|club|fans?|fc|sv|tsv|support|service|media|studio|online|user|nutzer|nutzerin|member|mitglied|participant|teilnehmer|anonymous|anonym|anonymes|deleted|gelöschter|unknown|unbekannt|admin|group|gruppe|page|seite|the|der|die|das|your|mein|mama|papa|mum|dad|not|real|king|queen|girl|boy)(?=\s|$)/i;
const NAME_WORD = /^(?:\p{Lu}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:['’-]?\p{Lu}[\p{Ll}\p{M}]+)?$/u;
/** How a comment is signed: "Gruß, Frau Huber". */
const SIGNED = /(?<!\p{L})(Frau|Herr)\s(\p{Lu}[\p{L}-]+)[\s.!]*$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * How to address somebody in a greeting: the first name for du and English, the whole shown name for Sie; `null` where
 * the display name does not look like a person's, or several people are spoken to. Only what is publicly shown is used.
 * "Frau" and "Herr" stand in it only where the display name or the comment itself says so; a given name tells nobody's
 * gender.
 */
export function greetingName(
  author: string | undefined,
  register: Register | null,
  comment = '',
): string | null {
  if (!author || author.length > 80 || register === 'ihr') return null;
  if (/[<>{}@#_/\\\d]/.test(author)) return null;
  const words = author
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}.'’\s-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 || NOT_A_PERSON.test(words.join(' '))) return null;
  const named = words.filter((word) => !TITLE.test(word));
  const [first] = named;
  if (!first || named.length > 4 || first.length < 2 || first.length > 20) return null;
  if (!named.every((word) => NAME_WORD.test(word) || PARTICLE.test(word) || INITIAL.test(word))) return null;
  if (!NAME_WORD.test(first)) return null;
  // "Herr Pichler" alone tells no first name.
  if (register !== 'sie') return named.length === 1 && words.length > 1 ? null : first;
  const family = named.at(-1) ?? '';
  const [, signedAs, signedName] = SIGNED.exec(comment.slice(-80)) ?? [];
  const salutation =
    words.find((word) => /^(?:herr|frau)$/i.test(word)) ?? (signedName === family ? signedAs : undefined);
  if (salutation && (named.length === 1 || named.length === 2))
    return `${/^h/i.test(salutation) ? 'Herr' : 'Frau'} ${family}`;
  const titled = words.filter((word) => /^(?:dr|prof|mag)\.?$/i.test(word));
  const whole = [...titled, ...named].join(' ');
  return whole.length <= 40 ? whole : null;
}
