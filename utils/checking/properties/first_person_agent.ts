import { cues, findCues, hasCue } from '../cues';
import type { Property, RawFinding } from '../property';
import { rolesOf } from '../roles';

const PERSON = cues({
  de: ['~(?:ich|mir|mich|mein(?:e[nmrs]?)?)~'],
  en: ["~(?:i|i'm|i'll|i've|i'd|me|my|mine|myself)~"],
});
const TEAM = cues({
  de: ['~(?:wir|uns|unser(?:e[nmrs]?)?)~'],
  en: ["~(?:we|we're|we'll|we've|we'd|us|our|ours)~"],
});

/** Somebody acts and nobody is named. */
const HIDDEN = cues({
  de: [
    '~(?:das|unser) (?:unternehmen|haus|management|team) (?:bedauert|wird|hat|bittet|prüft|nimmt|legt|ist)~',
    '~(?:die (?:geschäftsleitung|geschäftsführung|verwaltung|verwaltungsleitung|redaktion|firma|abteilung|fachabteilung|behörde|leitung)) (?:bedauert|wird|hat|bittet|prüft|nimmt)~',
    '~(?:seitens|vonseiten|von seiten|von unserer seite|unsererseits|hausintern|unternehmensseitig|durch die (?:verwaltung|leitung|fachabteilung|geschäfts)\\p{L}*)~',
    '~man (?:bedauert|bemüht|bittet|prüft|nimmt|arbeitet|entschuldigt)~',
    '~man (?:kann|wird|sollte|muss|hat|bittet|bemüht|ist|prüft|nimmt)~(?! (?:sich|auch|dort|online|einfach|nur|leicht|das gerät|ihn|sie|hier|die|den|dich|sehen|finden|dann))',
    '~es (?:wurde|wird|ist|werden|wurden) (?:\\p{L}+ ){0,5}(?:geprüft|notiert|vermerkt|weitergeleitet|veranlasst|festgestellt|gebeten|darauf hingewiesen|mitgeteilt|bedauert|beschlossen|entschieden|zur kenntnis|eingeleitet|vorgenommen|festgehalten)~',
    '~(?:ihr|dein|der|die|das|eine|ihre|deine) (?:\\p{L}+ ){1,3}(?:wird|wurde|werden|wurden|ist|sind) (?:\\p{L}+ ){0,5}(?:geprüft|notiert|vermerkt|weitergeleitet|veranlasst|bearbeitet|aufgenommen|registriert|erfasst|berücksichtigt|vorgenommen|zur kenntnis genommen|gewährleistet|eingeleitet|ausgewertet|dokumentiert)~',
    '~(?:wurde|wird|erfolgt|erfolgte) (?:durch|seitens|von) (?:die|der|das|unsere\\p{L}*) \\p{L}+~',
    '~(?:eine|die) (?:prüfung|bearbeitung|weiterleitung|anpassung|rückmeldung|klärung|inanspruchnahme|erstattung|auswertung) (?:\\p{L}+ ){0,4}(?:erfolgt|erfolgte|ist erfolgt|wird erfolgen|wird vorgenommen|wurde vorgenommen|wird veranlasst|wurde veranlasst)~',
  ],
  en: [
    '~(?:the (?:company|team|management|organi[sz]ation|business|department|firm|council|airline|bank|brand|store|restaurant|hotel|administration)|management|customer (?:service|care|support)|head office) (?:regrets|will|has|would|wishes|apologi[sz]es|is|takes|cannot|aims|endeavou?rs|strives)~',
    '~(?:it (?:has|have|had) been (?:decided|noted|established|determined|found|observed|brought|reported|agreed|confirmed|logged|escalated|forwarded|passed))~',
    '~it (?:is|was) (?:noted|regretted|regrettable|understood|acknowledged|appreciated|felt|advised|recommended|requested|decided)~',
    '~(?:the|your|this) (?:\\p{L}+ ){0,2}(?:matter|case|complaint|concern|feedback|comment|issue|request|enquiry|inquiry|query|incident|report|situation|information|details)s? (?:has|have|is|are|will|was|were)(?: now)? (?:be |been |being )?(?:\\p{L}+ly )?(?:noted|logged|forwarded|escalated|passed|reviewed|recorded|investigated|considered|received|processed|addressed|looked|dealt|referred|shared|registered|raised|taken)~',
    '~(?:measures|steps|actions?|procedures|improvements|adjustments) (?:are|were|have been|will be|is|has been) (?:\\p{L}+ )?(?:being )?(?:taken|under|considered|implemented|put|made|introduced|planned|reviewed|initiated)~',
    '~one (?:should|can|must|would|may|regrets|hopes|understands|cannot)~',
    '~(?:customers|guests|passengers|users|residents|members|patrons) (?:are|is) (?:\\p{L}+ )?(?:advised|requested|reminded|asked|kindly|encouraged)~',
    '~(?:an? |the )?(?:investigation|review|inspection|assessment) (?:is|was|has been|will be) (?:\\p{L}+ )?(?:being )?(?:carried|conducted|launched|underway|initiated|undertaken|under way|opened)~',
  ],
});

const EXEMPT = new Set([
  'crisis.boycott',
  'press',
  'legal.threat',
  'hate',
  'insult',
  'troll',
  'threat_violence',
  'spam',
  'misinformation',
]);
/** A short answer needs no "I". */
const SHORT = 12;

/** P20. */
export const firstPersonAgent: Property = {
  key: 'first_person_agent',
  number: 'P20',
  dimension: 'human_voice',
  severity: 'hint',
  name: { de: 'Ein Mensch spricht (ich)', en: 'A person speaks (I)' },
  explain: {
    de: 'Ein „ich“, das handelt, wirkt zugewandter als „man“ oder „das Unternehmen“.',
    en: 'Customers hear more care when an “I” acts for them.',
  },
  praise: { de: 'Hier handelt ein „ich“.', en: 'An “I” acts here.' },
  sources: ['S18', 'S01', 'S03'],
  applies: ({ intent }) => intent === null || !EXEMPT.has(intent),
  check(draft, { isComplaint }) {
    const person = findCues(draft, PERSON)[0];
    if (person) return isComplaint ? { strengths: [{ span: person }] } : {};
    const label = { label: { de: 'Sag, wer es tut: „Ich …“', en: 'Say who does it: “I …”' } };
    const hidden: RawFinding[] = findCues(draft, HIDDEN).map((span) => ({ span, fix: label }));
    if (hidden.length > 0) return { findings: hidden };
    // "We" owns a fault rightly; only a longer answer to a complaint without anybody in it lacks a speaker.
    if (isComplaint && !hasCue(draft, TEAM) && draft.words.length > SHORT && !rolesOf(draft).has('sign')) {
      return { findings: [{ fix: label }] };
    }
    return {};
  },
};
