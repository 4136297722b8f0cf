import { EMERGENCY_NUMBERS, HELP_LINES_CHECKED, type HelpLine, helpLinesFor } from '../checking/help-lines';
import { regionalGerman } from '../language/german/regional';
import type { Lang, Message, Register } from '../language/message';
import german from '../library/packs/de.safety.json';
import english from '../library/packs/en.safety.json';
import type { Country, Voice } from '../library/voice';
import type { IntentId, Reading } from '../reading/reading';
import { registerOf } from './register';

/** A text for a trained person to edit; it is never put into a reply box by Tonfall. */
export interface Signpost {
  language: Lang;
  register: Register | null;
  /** Seen, care, help line, who follows up; what only a human knows stays open as `{label}`. */
  text: string;
}

/** Takes the place of drafting when somebody may be in danger. Handbook P44, F14, and 2.6 for threats. */
export interface SafetyKit {
  kind: 'selfharm' | 'threat';
  /** Worded as a possibility: it is shown on weak evidence too. */
  title: Message;
  /** In the order in which they are to be done. */
  steps: Message[];
  helpLines: { name: Message; number: string; hours?: Message; url?: string }[];
  /** ISO date on which the help lines were last held against their sources. */
  checked: string;
  /** What never to write. */
  never: Message[];
  /** `null` for threats, which get no public answer. */
  signpost: Signpost | null;
}

/** Emergency call of the police; where there is one number for all, that one. */
const POLICE_NUMBERS: Readonly<Record<Country, string>> = {
  DE: '110',
  AT: '133',
  CH: '117',
  GB: '999',
  IE: '112',
  US: '911',
};

/** Intents that stop drafting. */
export const DANGER: ReadonlySet<IntentId> = new Set(['selfharm', 'threat_violence']);

/** Drafting stops: the comment is first of all a crisis or a threat, or the risk says so. */
export function stopsDrafting(reading: Reading): boolean {
  const [first] = reading.intents;
  return reading.risk === 'R4' || (first !== undefined && DANGER.has(first.id));
}

/** The kit for this comment, also where danger is only one of several readings; `null` where nothing points to it. */
export function safetyKit(reading: Reading, voice: Voice): SafetyKit | null {
  const danger = reading.intents.find(({ id }) => DANGER.has(id))?.id;
  if (!danger && reading.risk !== 'R4') return null;
  const language: Lang = reading.language === 'de' ? 'de' : 'en';
  if (danger === 'threat_violence') return threatKit(voice);
  return crisisKit(voice, language, reading);
}

/** The kit for a person in a crisis, without any reading: for the link that always stands there. */
export function crisisKit(voice: Voice, language: Lang, reading?: Reading): SafetyKit {
  const lines = helpLinesFor(voice.country, voice.guidelines.helpLines);
  const emergency = EMERGENCY_NUMBERS[voice.country];
  return {
    kind: 'selfharm',
    title: {
      de: 'Hier könnte jemand in einer Krise sein',
      en: 'Somebody here could be in a crisis',
    },
    steps: [
      {
        de: 'Hol jetzt eine geschulte Person oder deine Leitung dazu, und bleib nicht allein damit.',
        en: 'Get a trained person or your lead now, and do not stay alone with it.',
      },
      {
        de: `Ist ein Ort, ein Zeitpunkt oder ein Mittel genannt: sofort den Notruf ${emergency} wählen.`,
        en: `If a place, a time or a means is named: call ${emergency} at once.`,
      },
      {
        de: 'Melde den Beitrag über die Meldefunktion der Plattform für akute Gefahr; sie kann vor Ort Hilfe schicken.',
        en: 'Use the platform’s report for acute danger; it can send help on the spot.',
      },
      {
        de: 'Lass den Kommentar stehen; blende ihn nur aus, wenn er eine Methode beschreibt.',
        en: 'Leave the comment up; hide it only if it describes a method.',
      },
      {
        de: 'Ein Mensch antwortet und bleibt erreichbar. Halte fest, wer das ist.',
        en: 'A human being answers and stays reachable. Note who that is.',
      },
    ],
    helpLines: lines.map(kitLine),
    checked: HELP_LINES_CHECKED,
    never: [
      {
        de: 'Keine Ratschläge, keine Diagnose, kein „Kopf hoch“.',
        en: 'No advice, no diagnosis, no “stay strong”.',
      },
      {
        de: 'Kein Vergleich mit anderen, kein Appell an die Familie, kein Vorwurf der Aufmerksamkeitssuche.',
        en: 'No comparison with others, no appeal to family, no charge of seeking attention.',
      },
      {
        de: 'Keine Methode benennen oder wiederholen, nicht „Selbstmord“ schreiben.',
        en: 'Do not name or repeat a method, and do not write “committed”.',
      },
      {
        de: 'Keine Verschwiegenheit versprechen und nichts, was du nicht halten kannst.',
        en: 'Promise no secrecy, and nothing you cannot keep.',
      },
      {
        de: 'Keine automatische Antwort und kein Textbaustein.',
        en: 'No automatic answer and no canned text.',
      },
    ],
    signpost: lines[0] ? signpost(voice, language, lines[0], reading) : null,
  };
}

function threatKit(voice: Voice): SafetyKit {
  const police = POLICE_NUMBERS[voice.country];
  return {
    kind: 'threat',
    title: { de: 'Das könnte eine Drohung sein', en: 'This could be a threat' },
    steps: [
      {
        de: `Ist jemand unmittelbar in Gefahr: Polizei ${police}, danach alle warnen, die es betrifft.`,
        en: `If anybody is in immediate danger: call the police, ${police}, then warn everyone concerned.`,
      },
      {
        de: 'Sichere den Beitrag: Bildschirmfoto mit Uhrzeit, Adresse des Kommentars und des Profils.',
        en: 'Save the evidence: a screenshot with the time, the address of the comment and of the profile.',
      },
      {
        de: 'Gib es jetzt an Leitung und Sicherheit oder Recht; sie entscheiden über eine Anzeige.',
        en: 'Pass it to your lead and to security or legal now; they decide whether to go to the police.',
      },
      {
        de: 'Melde den Beitrag bei der Plattform, und blende ihn danach aus.',
        en: 'Report the post to the platform, then hide it.',
      },
    ],
    helpLines: [],
    checked: HELP_LINES_CHECKED,
    never: [
      {
        de: 'Keine öffentliche Antwort auf die Drohung, auch keine schlagfertige.',
        en: 'No public answer to the threat, not even a quick-witted one.',
      },
      {
        de: 'Keine Namen, Dienstpläne oder Aufenthaltsorte von Kolleginnen und Kollegen nennen.',
        en: 'Name no colleagues, rosters or whereabouts.',
      },
      {
        de: 'Nichts löschen, bevor es gesichert ist.',
        en: 'Delete nothing before it is saved.',
      },
    ],
    signpost: null,
  };
}

function kitLine({ name, number, hours, url }: HelpLine): SafetyKit['helpLines'][number] {
  return { name: { de: name, en: name }, number, ...(hours && { hours }), ...(url && { url }) };
}

/**
 * The first wording of every move. Filled here and not by the template engine, so that the kit needs nothing that
 * could still be loading: it has to be there at once.
 */
function signpost(voice: Voice, language: Lang, line: HelpLine, reading?: Reading): Signpost {
  const register = registerOf({
    language,
    wanted: voice.register,
    reading: reading ?? { register: null },
    organisation: voice.organisation,
  });
  const hours = line.hours ? `, ${line.hours[language]}` : '';
  const values: Record<string, string> = { help: `${line.name} ${line.number}${hours}` };
  const { slots, phrases } = language === 'de' ? german : english;
  for (const [id, { label }] of Object.entries(slots)) values[`open.${id}`] = `{${label}}`;
  const lists: { text: string | Record<Register, string> }[][] = [
    phrases.seen,
    phrases.care,
    phrases.help,
    phrases.follow,
  ];
  const text = lists
    .map(([first]) => (typeof first?.text === 'string' ? first.text : (first?.text[register ?? 'sie'] ?? '')))
    .map((sentence) => sentence.replaceAll(/\{\{ ([a-z_.]+) \}\}/g, (_, path: string) => values[path] ?? ''))
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .join(' ');
  return {
    language,
    register,
    text: language === 'de' ? regionalGerman(text, voice.country) : text,
  };
}
