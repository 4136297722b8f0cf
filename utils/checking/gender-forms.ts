import type { GenderForm } from '../library/voice';
import type { Span } from '../reading/reading';

export interface GenderUse extends Span {
  form: Exclude<GenderForm, 'neutral'> | 'slash' | 'inner_capital';
}

const SIGNS: Readonly<Record<string, GenderUse['form']>> = {
  ':': 'colon',
  '*': 'star',
  _: 'underscore',
  '/': 'slash',
};
const SIGNED = /(?<![\p{L}\p{N}])\p{L}{2,40}([:*_/])-?in(?:nen)?(?![\p{L}])/gu;
const INNER_CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,40}In(?:nen)?(?![\p{L}])/gu;
/** "Kundinnen und Kunden", "Kollegen und Kolleginnen", "eine Ärztin oder ein Arzt": both words share their beginning. */
const JOINED =
  /(?<!\p{L})(\p{L}{3,40})(?= (?:und|oder|bzw\.|beziehungsweise|sowie|\/) (?:(?:ein|eine|einen|einem|einer|der|die|den|dem|unsere|unseren) )?(\p{L}{3,40})(?!\p{L}))/gu;
/** Masculine words for people in the plural, where a word in front says that many are meant. */
const GENERIC =
  /(?<!\p{L})(?:[Aa]lle[nr]?|[Uu]nsere[nr]?|[Vv]iele[nr]?|[Dd]ie meisten|[Dd]en meisten|[Mm]ehrere[nr]?|[Ee]inige[nr]?|[Aa]ndere[nr]?|[Ll]iebe|[Ss]ämtliche[nr]?|[Bb]eide[nr]?|(?<!\d)\d{1,6}) (?:\p{Ll}+ )?(?:Kunden|Kollegen|Studenten|Patienten|Klienten|Mandanten|Experten|Interessenten|Abonnenten|Praktikanten|Zuschauern?|Besuchern?|Nutzern?|Lesern?|Bürgern?|Einwohnern?|Anwohnern?|Teilnehmern?|Mitarbeitern?|Schülern?|Lehrern?|Händlern?|Verkäufern?|Technikern?|Fahrern?|Beratern?|Helfern?|Spielern?|Mietern?|Käufern?|Bewohnern?|Ärzten?|Erziehern?|Pflegern?|Bewerbern?|Fahrgästen?)(?![\p{L}:*_/])/gu;

/** `a` is the feminine of `b`: Kundin(nen) to Kunde(n), Ärztin to Arzt. */
function isFeminineOf(a: string, b: string): boolean {
  const stem = /^(\p{L}{2,})in(?:nen)?$/u.exec(a)?.[1];
  if (!stem) return false;
  const fold = (word: string) =>
    word.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  return fold(b).startsWith(fold(stem).slice(0, Math.max(3, stem.length - 1)));
}

/** Forms with which a German text names people of any gender, in order. Neutral wording leaves no trace. */
export function findGenderForms(text: string): GenderUse[] {
  const found: GenderUse[] = [];
  for (const match of text.matchAll(SIGNED)) {
    found.push({
      form: SIGNS[match[1] ?? ':'] ?? 'colon',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(INNER_CAPITAL)) {
    found.push({ form: 'inner_capital', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(JOINED)) {
    const [, first = '', second = ''] = match;
    if (isFeminineOf(first, second) || isFeminineOf(second, first)) {
      found.push({
        form: 'pair',
        start: match.index,
        end: text.indexOf(second, match.index + first.length) + second.length,
      });
    }
  }
  for (const match of text.matchAll(GENERIC)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inPair = found.some((other) => other.start < span.end && span.start < other.end);
    if (!inPair) found.push({ form: 'generic', ...span });
  }
  return found.sort((a, b) => a.start - b.start);
}
