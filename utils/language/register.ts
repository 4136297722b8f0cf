import type { Span } from '../reading/reading';
import {
  AFTER_CLEAR_PLEA,
  AFTER_PLEA,
  BEFORE_HER,
  BEFORE_IHR,
  DU_IMPERATIVES,
  DU_VERBS,
  DU_WORDS,
  IHR_CALLED,
  IHR_DEMANDS,
  IHR_IMPERATIVES,
  IHR_VERBS,
  IHR_VERBS_GROWN,
  IHR_WORDS,
  NO_IHR_VERB,
  NO_OWNED_NOUN,
  REPORTING_ANYWHERE,
  REPORTING_BEFORE,
  SHE,
  THEY_BEFORE,
  TO_THE_ROUND,
} from './addresswords';
import type { Register } from './message';
import { isGivenName } from './names';
import { genderOf } from './nouns';
import { straighten } from './pattern';

export interface AddressSpan extends Span {
  form: Register;
}

export interface DetectedRegister {
  /** Form of address toward the reader; `mixed` when both du and Sie are used; `null` when none is. */
  register: Register | 'mixed' | null;
  /** The words it rests on, in order. */
  spans: AddressSpan[];
}

const LIMIT = 5000;

interface Token extends Span {
  /** As written, and in lower case. */
  text: string;
  lower: string;
  /** First word of a sentence, a line, or after a colon or emoji. */
  first: boolean;
  /** First word of a clause: also after a comma, a dash, "und", "dann", "bitte". */
  opening: boolean;
}

/** What a rule saw: weak evidence counts only where nothing strong contradicts it. */
interface Sign extends AddressSpan {
  weak: boolean;
}

interface Passage {
  text: string;
  tokens: Token[];
  /** Written without capitals (or all in capitals): case then says nothing about "sie" and "ihr". */
  caseless: boolean;
  /** All written in capitals. */
  shouted: boolean;
}

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const SENTENCE_BREAK = /[.!?:\n"()…•*]|\p{Extended_Pictographic}/u;
const CLAUSE_BREAK = /[,;–]|\s-\s/u;
const OPENERS = new Set([
  'und',
  'oder',
  'aber',
  'dann',
  'bitte',
  'also',
  'gern',
  'gerne',
  'hallo',
  'hey',
  'hi',
  'nun',
  'liebes',
  'na',
]);

/** Quoted speech is somebody else's; an all-quoted text is not. */
function withoutQuotes(text: string): string {
  const bare = text.replace(
    /"[^"\n]{1,300}"|(?<!\p{L})'[^'\n]{3,300}'(?!\p{L})|(?<!\p{L})>[^\n]{1,300}/gu,
    (quote) => ' '.repeat(quote.length),
  );
  return (bare.match(/\p{L}/gu)?.length ?? 0) * 4 < (text.match(/\p{L}/gu)?.length ?? 0) ? text : bare;
}

/** Set phrases with a "du" that speaks to nobody, and addresses; blanked out, they end a sentence. */
const NOBODY =
  /(?:ach\s+)?du (?:liebe[rs]? \p{L}+|meine güte|heilige\p{L}* \p{L}+|lieber himmel)|per du|wie du mir,? so ich dir|(?:kannst|kannste) (?:du )?(?:\p{L}+ )?(?:vergessen|knicken)|[@#][\p{L}\p{N}_.]+|https?:\/\/\S+/giu;

function passageOf(raw: string): Passage {
  const text = withoutQuotes(straighten(raw.slice(0, LIMIT))).replace(NOBODY, (words) =>
    '.'.repeat(words.length),
  );
  const tokens: Token[] = [];
  let end = 0;
  let upper = 0;
  let lower = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const before = tokens.at(-1);
    const first = !before || SENTENCE_BREAK.test(between);
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      first,
      opening: first || CLAUSE_BREAK.test(between) || OPENERS.has(before?.lower ?? ''),
    });
    end = match.index + match[0].length;
    for (const letter of match[0]) {
      if (/\p{Lu}/u.test(letter)) upper++;
      else lower++;
    }
  }
  const capitals = tokens.filter(
    (token) =>
      !token.first &&
      token.text.length > 2 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !/^(?:Sie|Ihnen|Ihr\p{Ll}*)$/u.test(token.text),
  ).length;
  return {
    text,
    tokens,
    caseless: capitals === 0 || upper > lower * 2,
    shouted: upper + lower > 8 && upper > (upper + lower) * 0.6,
  };
}

const SHE_VERB =
  /^(?:hat|ist|war|wird|kann|will|muss|soll|darf|mag|kam|ging|sah|gab|ließ|liess|blieb|stand|schrieb|rief|weiß|weiss|sprach|fand|nahm|tat|\p{L}+te|\p{L}{2,}[^s]t|isst|passt|lässt)$/u;
const PLURAL_VERB = /^(?:sind|seid|seien|tun|\p{L}+(?:en|ern|eln))$/u;
/** Verbs that ask something of the reader: "sie" behind them is the reader also in careless writing. */
const ASKING =
  /^(?:erlauben|verlangen|behandeln|erwarten|unternehmen|informieren|reagieren|bilden|garantieren|kennen|lesen|sehen|arbeiten|bekommen|können|koennen|konnten|könnten|koennten|würden|wuerden|möchten|moechten|wissen|wollen|haben|hätten|haetten|bieten|liefern|verkaufen|führen|fuehren|verschicken|versenden|nehmen|planen|suchen|akzeptieren|meinen|glauben|finden|schicken|senden|melden|geben|sagen|prüfen|pruefen|rufen|lassen|machen|erklären|erklaeren|schreiben|antworten|kontaktieren|erstatten|öffnen|oeffnen|denken|schämen|schaemen|nennen|teilen|stellen|wenden|bringen|überweisen|ueberweisen|stornieren|kümmern|kuemmern|schauen|achten|versuchen)$/u;
const OWN_NOUN =
  /^(?:service|kundenservice|kundendienst|support|team|app|seite|website|webseite|homepage|shop|onlineshop|laden|geschäft|geschaeft|firma|unternehmen|hotline|filiale|mitarbeiter\p{L}*|personal|produkt\p{L}*|angebot\p{L}*|werbung|preis\p{L}*|lieferdienst|paketdienst|fahrer|bote|system|haus|praxis|klinik|restaurant|hotel|bahn|bank|versicherung|post|beitrag|seite|kommentar|antwort|politik|verhalten|arbeit|versprechen|chef|geschäftsführung|vorstand|büro|newsletter|konto|agb|rechnung|verein|kunden|redaktion|sendung|artikel|video\p{L}*|kanal|meinung|einstellung|hilfe|mail|email|nachricht|schreiben|auskunft)$/u;

/** Whether a noun stands here: known, or written with a capital. */
function isNoun(token: Token | undefined, passage: Passage): boolean {
  if (!token) return false;
  if (OWN_NOUN.test(token.lower)) return true;
  if (!passage.caseless) return /^\p{Lu}/u.test(token.text);
  return !NO_OWNED_NOUN.has(token.lower) && genderOf(token.lower) !== null;
}

/**
 * Whether the words before a pronoun already speak of somebody it can take up: "ihr" and "ihre" a woman or several
 * people; "ihnen", and "sie" beside a plural verb, only several.
 */
function speaksOfOthers(passage: Passage, token: Token): boolean {
  const before = passage.text.slice(Math.max(0, token.start - 200), token.start);
  return THEY_BEFORE.test(before) || (token.lower.startsWith('ihr') && SHE.test(before));
}

/** "Man sagte mir, Sie müssen warten": the words of the organisation, not to it. "…, dass Sie …" is to it. */
function isReported(passage: Passage, index: number, form: Register): boolean {
  const token = passage.tokens[index] as Token;
  const before = passage.text.slice(Math.max(0, token.start - 80), token.start);
  const clause = before.split(/[.!?\n]/u).at(-1) ?? '';
  if (/:\s*$/u.test(clause)) return REPORTING_ANYWHERE.test(clause);
  const verb = passage.tokens[index + 1]?.lower ?? '';
  const finite = { du: /st$/u, ihr: /(?:[^h]t|nd)$/u, sie: PLURAL_VERB }[form];
  return finite.test(verb) && REPORTING_BEFORE.test(clause);
}

type Rule = (passage: Passage, index: number) => { form: Register; weak?: boolean; through?: number } | null;

const duRule: Rule = ({ tokens }, index) => {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (DU_WORDS.has(token.lower))
    return /^d[ioö]/u.test(token.lower) &&
      token.lower.length < 4 &&
      token.lower !== 'dir' &&
      token.lower !== 'dich'
      ? null
      : { form: 'du' };
  if (token.opening && DU_VERBS.has(token.lower) && next && !/^(?:ich|wir|es|er|man)$/u.test(next.lower))
    return { form: 'du' };
  if (!DU_IMPERATIVES.has(token.lower) || !next) return null;
  const before = tokens[index - 1]?.lower;
  if (before === 'ich' || before === 'und ich' || next.lower === 'ich') return null;
  const third = tokens[index + 2];
  const plea =
    AFTER_CLEAR_PLEA.has(next.lower) ||
    (token.opening &&
      AFTER_PLEA.has(next.lower) &&
      (AFTER_PLEA.has(third?.lower ?? '') || !/e$/u.test(token.lower)));
  if (!token.opening || !plea) return null;
  // "Sag mal", "schau mal an", "warte mal" open a sentence and ask for nothing; "warte noch" is the writer.
  if (next.lower === 'mal' && !AFTER_PLEA.has(third?.lower ?? ''))
    return /^(?:sag|guck|schau|wart|halt|mach|komm)e?$/u.test(token.lower) ? null : { form: 'du' };
  if (
    /^(?:noch|am|auf|jetzt|so|weiter|wieder|einfach|gern|gerne|mich|kurz|erstmal)$/u.test(next.lower) &&
    /^(?:wart|halt|hol|freu|geh|komm|check|bleib|lass|nutz|stell|frag|denk)e?$/u.test(token.lower)
  ) {
    return null;
  }
  return { form: 'du', through: index + 1 };
};

/** A finite verb that "ihr" can be the subject of. */
function isIhrVerb(token: Token | undefined): boolean {
  if (!token) return false;
  if (IHR_VERBS.has(token.lower)) return true;
  if (NO_IHR_VERB.has(token.lower) || token.lower.length < 3) return false;
  if (
    /^ge\p{L}+t$/u.test(token.lower) &&
    !/^(?:gebt|geht|gehört|gehoert|gewinnt|gewährt)$/u.test(token.lower)
  )
    return false;
  return (
    /(?:t|ts|ed|end|änd)$/u.test(token.lower) &&
    !/(?:heit|keit|schaft|haft|icht|zent|ment|iert sein)$/u.test(token.lower)
  );
}

/** Swiss verbs of "ihr"; its pronoun wears down to "er", and is "dir" in Berne ("händ er", "suechet dir"). */
const SWISS_IHR_VERB =
  /^(?:händ|hend|chönd|wänd|müend|sönd|gänd|gönd|lönd|chömed|mached|wüssed|verchaufed|bruuched|lifered)$/u;
const BERNESE_VERB = /(?:[^t]et|eit|öit|üet)$/u;

const ihrRule: Rule = (passage, index) => {
  const { tokens } = passage;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (IHR_WORDS.has(token.lower)) return token.lower === 'eu' && token.text === 'EU' ? null : { form: 'ihr' };
  if (/^(?:eu|öi)$/u.test(token.text)) return { form: 'ihr' };
  if (IHR_VERBS_GROWN.has(token.lower)) return { form: 'ihr' };
  if (SWISS_IHR_VERB.test(token.lower) && /^(?:er|ir|r)$/u.test(next?.lower ?? ''))
    return { form: 'ihr', through: index + 1 };
  if (token.lower === 'dir' && before?.opening && !token.opening && BERNESE_VERB.test(before.lower))
    return { form: 'ihr' };
  if (token.lower === 'ihr' || token.lower === "ihr's" || token.lower === 'ihrs') {
    const capital = token.text === 'Ihr';
    if (before && !token.opening && IHR_VERBS.has(before.lower)) return { form: 'ihr' };
    if (next && IHR_VERBS.has(next.lower)) return { form: 'ihr', through: index + 1 };
    if (next && IHR_CALLED.has(next.lower)) return { form: 'ihr', through: index + 1 };
    if (isNoun(next, passage) || (capital && /(?:er|es)$/u.test(next?.lower ?? ''))) return null;
    if (before && !token.opening && isIhrVerb(before)) return { form: 'ihr' };
    if (token.first && next?.lower === 'sind') return { form: 'ihr', through: index + 1 };
    if (isIhrVerb(next) && !BEFORE_HER.has(before?.lower ?? '')) return { form: 'ihr', through: index + 1 };
    const bound = BEFORE_IHR.has(before?.lower ?? '');
    if (token.opening || bound) {
      if (isIhrVerb(next)) return { form: 'ihr', through: index + 1 };
      // The verb stands at the end of its clause: "wenn ihr das nicht hinkriegt".
      for (let i = index + 1; i < Math.min(tokens.length, index + 14); i++) {
        const later = tokens[i] as Token;
        if (later.first) break;
        if (IHR_VERBS.has(later.lower) || ((bound || tokens[i + 1]?.opening !== false) && isIhrVerb(later)))
          return { form: 'ihr' };
      }
    }
    return null;
  }
  if (token.opening && next) {
    const third = tokens[index + 2]?.lower ?? '';
    const demands =
      IHR_DEMANDS.has(token.lower) && /^(?:mein(?:e[nmrs]?)?|mich|unsere?n?)$/u.test(next.lower);
    const pleads =
      next.lower === 'bitte' ||
      (next.lower === 'doch' && /^(?:mal|bitte|einfach|lieber|endlich)$/u.test(third));
    const doIt =
      token.lower === 'macht' &&
      /^(?:das|es|die|den|sowas)$/u.test(next.lower) &&
      /^(?:doch|bitte|mal)$/u.test(third);
    const swiss = /^(?:lueged|mached|lönd|säged|schicked|schriibed|tüend)$/u.test(token.lower);
    if (demands || doIt || swiss || (pleads && isIhrVerb(token))) return { form: 'ihr', through: index + 1 };
  }
  if (token.opening && IHR_IMPERATIVES.has(token.lower) && next) {
    const third = tokens[index + 2];
    const couldBeHe =
      /^(?:macht|geht|kommt|bleibt|passt|gebt|führt|sucht|liefert|steht|bringt|zeigt|hört|hoert|tut|setzt|hängt|versucht|verkauft|holt)$/u.test(
        token.lower,
      );
    const pleads =
      AFTER_CLEAR_PLEA.has(next.lower) ||
      /^(?:mal|doch|weiter)$/u.test(next.lower) ||
      (next.lower === 'so' && third?.lower === 'weiter');
    if (pleads && !(couldBeHe && /^(?:mir|uns|dir|mich|dich)$/u.test(next.lower) && !third))
      return { form: 'ihr', through: index + 1 };
    if (
      !couldBeHe &&
      (AFTER_PLEA.has(next.lower) ||
        /^(?:die|den|das|eure?n?|ein|eine[nm]?|es|nicht|keine?n?|wenigstens|zumindest)$/u.test(next.lower))
    ) {
      return /^(?:seid|sagt|prüft|sperrt|meldet|schreibt|antwortet|erstattet|storniert|zahlt|fragt|informiert|öffnet|reagiert|denkt)$/u.test(
        token.lower,
      ) && !/^(?:bitte|mal|endlich|doch|uns|mir)$/u.test(next.lower)
        ? null
        : { form: 'ihr', through: index + 1 };
    }
  }
  return null;
};

const sieRule: Rule = (passage, index) => {
  const { tokens, caseless } = passage;
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const capital = /^\p{Lu}/u.test(token.text);
  if (/^(?:geehrte[rsn]?)$/u.test(token.lower)) return { form: 'sie', weak: true };
  const polite = /^(?:sie|ihnen|ihre[nmrs]?|ihr|ihrerseits|ihretwegen|s')$/u.test(token.lower);
  if (!polite) return null;

  if (capital && !token.first && !passage.shouted) {
    if (token.lower === 'ihr' && !isNoun(next, passage) && isAdjectiveFree(next)) return null;
    return { form: 'sie' };
  }
  const others = speaksOfOthers(passage, token);
  if (capital && token.first && !passage.shouted) {
    if (token.lower === 'sie') {
      if (/^\s*\?/u.test(passage.text.slice(token.end))) return { form: 'sie', weak: true };
      if (!next || SHE_VERB.test(next.lower)) return null;
      return PLURAL_VERB.test(next.lower) && !others ? { form: 'sie', weak: true } : null;
    }
    if (token.lower === 'ihr' && !isNoun(next, passage) && !/(?:er|es)$/u.test(next?.lower ?? ''))
      return null;
    return others ? null : { form: 'sie', weak: true };
  }
  // Careless lower case (or all capitals) from here on.
  if (others) return null;
  if (token.lower === 'sie') {
    const asked = before && !token.first && ASKING.test(before.lower);
    const opens =
      asked &&
      (before.opening ||
        /^(?:wann|wie|warum|wieso|weshalb|wo|was|wer|welche\p{L}*|bitte|kein\p{L}*|denn|da|dann|woher|wofür)$/u.test(
          tokens[index - 2]?.lower ?? '',
        ));
    if (opens) return { form: 'sie', weak: !caseless };
    if (caseless && asked) return { form: 'sie', weak: true };
    if (
      caseless &&
      before &&
      /^(?:sind|werden|sollten|müssen|muessen|wären|waeren)$/u.test(before.lower) &&
      /\?|sich|verpflichtet|wahnsinnig|verrückt|irre/iu.test(passage.text)
    ) {
      return { form: 'sie', weak: true };
    }
    return null;
  }
  if (
    token.lower === 'ihnen' &&
    before?.lower === 'ich' &&
    !/(?<!\p{L})(?:die|denen)(?!\p{L})/iu.test(passage.text)
  ) {
    return { form: 'sie', weak: true };
  }
  if (!caseless) return null;
  if (token.lower === 'ihnen') {
    return /^(?:bei|von|mit|an|zu|aus|durch|wegen|kann|darf|möchte|wünsche)$/u.test(before?.lower ?? '')
      ? { form: 'sie' }
      : null;
  }
  if (/^ihr(?:e[nmrs]?)?$/u.test(token.lower) && next && OWN_NOUN.test(next.lower))
    return { form: 'sie', weak: true };
  return null;
};

/** A capital "Ihr" before a word that cannot begin a noun phrase is the polite plural of old letters: no sign of Sie. */
function isAdjectiveFree(next: Token | undefined): boolean {
  return !next || !/(?:er|es|en)$/u.test(next.lower);
}

/** The comment turns to another commenter by name: its "du" is not for the organisation. */
function speaksToPeer(text: string): boolean {
  const call =
    /^\s*(?:(?:hallo|hi|hey|hoi|servus|liebe[r]?|danke)\s+)?(?:@(\p{L}+)|(\p{Lu}\p{Ll}+)(?:\s\p{Lu}[\p{L}.]*)?\s*[,:])/iu.exec(
      text,
    );
  return isGivenName(call?.[1] ?? call?.[2] ?? '');
}

/**
 * How a German text addresses its reader: a comment the organisation, a draft the person. Case counts, so give the
 * text as written. Quoted and reported speech, "sie" for others and a "du" to another commenter do not count. Looks at
 * the first 5,000 characters.
 */
export function detectRegister(text: string): DetectedRegister {
  const passage = passageOf(text);
  const signs: Sign[] = [];
  let reportedUntil = 0;
  for (let index = 0; index < passage.tokens.length; index++) {
    const token = passage.tokens[index] as Token;
    for (const rule of [ihrRule, duRule, sieRule]) {
      const found = rule(passage, index);
      if (!found) continue;
      if (token.start < reportedUntil) break;
      if (isReported(passage, index, found.form)) {
        const stop = passage.text.slice(token.start).search(/[.!?\n]/u);
        reportedUntil = stop < 0 ? passage.text.length : token.start + stop;
        break;
      }
      const end = passage.tokens[found.through ?? index]?.end ?? token.end;
      signs.push({ form: found.form, weak: found.weak ?? false, start: token.start, end });
      break;
    }
  }
  const toPeer = speaksToPeer(text);
  const toRound =
    TO_THE_ROUND.test(passage.text) &&
    !/(?<!\p{L})(?:eue?r|eure\p{L}?|bei euch|habt ihr)(?!\p{L})/iu.test(passage.text);
  const kept = signs.filter(({ form }) => !(form === 'du' && toPeer) && !(form === 'ihr' && toRound));
  const strong = (form: Register): number => kept.filter((sign) => sign.form === form && !sign.weak).length;
  const weakSie = kept.some((sign) => sign.form === 'sie' && sign.weak);
  const [du, ihr, sie] = [strong('du'), strong('ihr'), strong('sie')];

  let register: DetectedRegister['register'] = null;
  if (du && sie) register = 'mixed';
  else if (sie && ihr) register = ihr > sie ? 'ihr' : 'sie';
  else if (sie) register = 'sie';
  else if (du && ihr) register = du > ihr ? 'du' : 'ihr';
  else if (du) register = 'du';
  else if (ihr) register = 'ihr';
  else if (weakSie) register = 'sie';
  const spans = kept
    .filter((sign) => !sign.weak || register === 'sie')
    .map(({ form, start, end }) => ({ form, start, end }));
  return { register, spans };
}
