import type { Lang, Message } from '../language/message';
import type { EmotionId, IntentId } from '../reading/reading';
import type { FramingId } from './framing';

/** Why a framing helps and what can go wrong with it, for the person who chooses. Rests on handbook 1.2 and 3.1. */
export interface Guidance {
  why: Message;
  caution: Message;
}

export const GUIDANCE: Record<FramingId, Guidance> = {
  acknowledge_first: {
    why: {
      de: 'Wer sich gesehen fühlt, kann den nächsten Schritt hören.',
      en: 'People can hear the next step once they feel seen.',
    },
    caution: {
      de: 'Anerkennung ohne Schritt bleibt eine nette Geste: Nenne, was du tust und bis wann.',
      en: 'Acknowledgement without a step stays a nice gesture: say what you do and by when.',
    },
  },
  own_and_fix: {
    why: {
      de: 'Der Fehler liegt wahrscheinlich bei euch, also zählen Verantwortung, Schritt und Termin.',
      en: 'The fault is probably yours, so responsibility, a step and a date count.',
    },
    caution: {
      de: 'Übernimm nur, was feststeht, und versprich keinen Termin, den du nicht halten kannst.',
      en: 'Own only what is certain, and promise no date you cannot keep.',
    },
  },
  clarify_question: {
    why: {
      de: 'Zum Handeln fehlt noch etwas: Eine gezielte Frage bringt euch weiter.',
      en: 'Something is missing before you can act: one good question moves it forward.',
    },
    caution: {
      de: 'Frag nichts, was schon dasteht, und nur eine Sache auf einmal.',
      en: 'Do not ask for what is already there, and ask one thing only.',
    },
  },
  transparent_update: {
    why: {
      de: 'Es ist noch nicht alles geklärt: Bekanntes, Offenes und der nächste Termin nehmen Druck heraus.',
      en: 'Not everything is settled: what you know, what is open and the next time take pressure off.',
    },
    caution: {
      de: 'Schreib nur Gesichertes, und halte den angekündigten Zeitpunkt ein, auch ohne Neuigkeiten.',
      en: 'Write only what is certain, and keep the announced time even without news.',
    },
  },
  thank_and_invite: {
    why: {
      de: 'Ein Dank, der das Genannte aufgreift, wirkt mehr als jedes Lob zurück.',
      en: 'Thanks that pick up what was said do more than praise in return.',
    },
    caution: {
      de: 'Nutze den Dank nicht für Werbung.',
      en: 'Do not turn the thanks into advertising.',
    },
  },
  boundary: {
    why: {
      de: 'Andere lesen mit: eine ruhige Grenze benennt das Verhalten und lässt den Weg zurück offen.',
      en: 'Others read along: a calm boundary names the behaviour and leaves the way back open.',
    },
    caution: {
      de: 'Nur einmal setzen; jede weitere Antwort hält den Streit am Leben.',
      en: 'Set it once; every further answer keeps the fight going.',
    },
  },
  correct_with_respect: {
    why: {
      de: 'Wenn hier etwas nicht stimmt, helfen Tatsache und Quelle allen, die mitlesen.',
      en: 'If something here is not right, a fact with its source helps everyone who reads along.',
    },
    caution: {
      de: 'Wiederhole die falsche Aussage nicht, und schreib nur, was du belegen kannst.',
      en: 'Do not repeat the false claim, and write only what you can prove.',
    },
  },
  hand_over: {
    why: {
      de: 'Das braucht jemanden, der verbindlich antworten darf.',
      en: 'This needs somebody who may answer bindingly.',
    },
    caution: {
      de: 'Sag zur Sache selbst nichts, und bleib trotzdem ansprechbar.',
      en: 'Say nothing on the merits, and stay available all the same.',
    },
  },
  private_channel: {
    why: {
      de: 'Für den nächsten Schritt braucht es Daten, die nicht öffentlich stehen dürfen.',
      en: 'The next step needs data that must not stand in public.',
    },
    caution: {
      de: 'Der Wechsel ins Private wirkt abweisend, wenn hier vorher nichts Brauchbares steht.',
      en: 'Moving to private feels like a brush-off if nothing useful stands here first.',
    },
  },
  explain_decision: {
    why: {
      de: 'Es geht um eine Entscheidung: Der Zweck und eine Möglichkeit zählen mehr als die Regel.',
      en: 'It is about a decision: its purpose and an option count more than the rule.',
    },
    caution: {
      de: 'Eine Begründung überzeugt nicht immer; rechne den Preis nicht schön.',
      en: 'A reason does not always convince; do not argue that the price is good value.',
    },
  },
  take_up_idea: {
    why: {
      de: 'Eine Idee will wissen, wo sie bleibt.',
      en: 'An idea wants to know where it goes.',
    },
    caution: {
      de: 'Versprich kein Ja; ein ehrliches Nein mit Grund ist besser als Schweigen.',
      en: 'Do not promise a yes; an honest no with a reason beats silence.',
    },
  },
  late_recovery: {
    why: {
      de: 'Das Schweigen ist der zweite Fehler, deshalb gehört es in den ersten Satz.',
      en: 'The silence is the second failure, so it belongs in the first sentence.',
    },
    caution: {
      de: 'Wiederhole nicht die frühere Antwort, und nenne einen Menschen, der zuständig ist.',
      en: 'Do not repeat the earlier answer, and name a person who is in charge.',
    },
  },
  safety_first: {
    why: {
      de: 'Es könnte jemandem schaden: erst der Mensch, dann die Anweisung, dann die Sache.',
      en: 'It could harm somebody: the person first, then the instruction, then the matter.',
    },
    caution: {
      de: 'Kein Zweifel, keine Schuldfrage, keine Entschädigung; gib es sofort an die Produktsicherheit.',
      en: 'No doubt, no blame, no compensation; pass it to product safety at once.',
    },
  },
  compassion_signpost: {
    why: {
      de: 'Das könnte ein Mensch in einer Krise sein: Jetzt hilft eine geschulte Person, kein Entwurf.',
      en: 'This could be a person in a crisis: a trained person helps now, not a draft.',
    },
    caution: {
      de: 'Schick hier nichts Automatisches, und lass den Kommentar nicht unbeachtet.',
      en: 'Send nothing automatic here, and do not leave the comment unnoticed.',
    },
  },
  amplify_ugc: {
    why: {
      de: 'Jemand zeigt etwas Eigenes: ein genauer Blick und die Frage um Erlaubnis ehren die Arbeit.',
      en: 'Somebody shows their own work: a close look and asking permission honour it.',
    },
    caution: {
      de: 'Teile nichts ohne ein Ja.',
      en: 'Share nothing without a yes.',
    },
  },
  no_public_reply: {
    why: {
      de: 'Eine öffentliche Antwort würde hier mehr schaden als nützen.',
      en: 'A public reply would do more harm than good here.',
    },
    caution: {
      de: 'Halte den Grund fest; bloße Kritik auszublenden kostet Vertrauen.',
      en: 'Note the reason; hiding mere criticism costs trust.',
    },
  },
  holding_statement: {
    why: {
      de: 'Es ist noch zu früh für eine Antwort: Sag, dass ihr es seht, was ihr prüft und wann ihr euch meldet.',
      en: 'It is too early for an answer: say that you see it, what you check and when you will be back.',
    },
    caution: {
      de: 'Derselbe Satz für alle, vier Augen vor dem Absenden, und ohne Neues nicht wiederholen.',
      en: 'The same line for everyone, four eyes before sending, and no repeat without news.',
    },
  },
  empathic_counterspeech: {
    why: {
      de: 'Hier werden Menschen herabgesetzt, die mitlesen: Benenne, wen es trifft.',
      en: 'People who read along are being put down: name who it hurts.',
    },
    caution: {
      de: 'Wiederhole das Schimpfwort nicht, keine Witze, keine Drohung; Strafbares sichern und melden.',
      en: 'Do not repeat the slur, no jokes, no threats; save and report what may be criminal.',
    },
  },
  close_loop: {
    why: {
      de: 'Das Gespräch kann gut enden: Ergebnis, Dank, offene Tür.',
      en: 'The conversation can end well: result, thanks, an open door.',
    },
    caution: {
      de: 'Erkläre nichts für erledigt, was die andere Person noch nicht so sieht.',
      en: 'Do not declare settled what the other person does not see that way yet.',
    },
  },
  answer_directly: {
    why: {
      de: 'Eine Frage braucht die Antwort im ersten Satz.',
      en: 'A question needs its answer in the first sentence.',
    },
    caution: {
      de: 'Kein Vorspann, und bei Unsicherheit lieber nachsehen als raten.',
      en: 'No preamble, and look it up rather than guess.',
    },
  },
};

/** What a comment is, as the beginning of a sentence. */
export const INTENT_WORDS: Record<IntentId, Message> = {
  selfharm: { de: 'Mögliche persönliche Krise', en: 'Possible personal crisis' },
  threat_violence: { de: 'Mögliche Drohung', en: 'Possible threat' },
  'safety.product': { de: 'Mögliche Gefahr durch ein Produkt', en: 'Possible danger from a product' },
  hate: { de: 'Angriff auf eine Gruppe', en: 'Attack on a group' },
  'privacy.request': { de: 'Frage zum Datenschutz', en: 'Data-protection request' },
  'legal.threat': { de: 'Rechtliche Ankündigung', en: 'Legal threat' },
  press: { de: 'Anfrage der Presse', en: 'Press enquiry' },
  'scam.impersonation': { de: 'Hinweis auf Betrug', en: 'Report of a scam' },
  spam: { de: 'Spam', en: 'Spam' },
  'crisis.boycott': { de: 'Aufruf zum Boykott', en: 'Call for a boycott' },
  'accusation.ethical': { de: 'Ethischer Vorwurf', en: 'Ethical accusation' },
  'accusation.dishonesty': { de: 'Vorwurf der Täuschung', en: 'Accusation of deception' },
  misinformation: { de: 'Falsche Angabe oder Gerücht', en: 'False claim or rumour' },
  insult: { de: 'Beleidigung', en: 'Insult' },
  troll: { de: 'Provokation', en: 'Provocation' },
  'complaint.no_response': { de: 'Beschwerde über ausbleibende Antwort', en: 'Complaint about no answer' },
  'complaint.billing': { de: 'Beschwerde über Geld oder Vertrag', en: 'Complaint about money or contract' },
  'complaint.delivery': { de: 'Beschwerde über die Lieferung', en: 'Complaint about delivery' },
  'complaint.digital': { de: 'Beschwerde über App oder Website', en: 'Complaint about app or website' },
  'complaint.service': { de: 'Beschwerde über den Umgang', en: 'Complaint about service' },
  'complaint.price': { de: 'Beschwerde über den Preis', en: 'Complaint about the price' },
  'complaint.product': { de: 'Beschwerde über ein Produkt', en: 'Complaint about a product' },
  'complaint.policy': { de: 'Beschwerde über eine Entscheidung', en: 'Complaint about a decision' },
  job: { de: 'Frage zur Bewerbung', en: 'Job question' },
  partnership: { de: 'Anfrage zur Zusammenarbeit', en: 'Partnership request' },
  suggestion: { de: 'Vorschlag', en: 'Suggestion' },
  'question.status': { de: 'Frage zum Stand der Dinge', en: 'Question about a case' },
  'question.info': { de: 'Frage', en: 'Question' },
  ugc: { de: 'Eigener Beitrag über euch', en: 'Own content about you' },
  peer_help: { de: 'Hilfe unter Nutzern', en: 'Help among users' },
  closing: { de: 'Dank nach Hilfe', en: 'Thanks after help' },
  praise: { de: 'Lob', en: 'Praise' },
  offtopic: { de: 'Nebenbei Gesagtes', en: 'Off topic' },
};

/** No intent was recognised. */
export const UNCLEAR_WORDS: Record<-1 | 0 | 1, Message> = {
  [-1]: { de: 'Anliegen unklar, klingt verärgert', en: 'Unclear matter, sounds unhappy' },
  0: { de: 'Anliegen unklar', en: 'Unclear matter' },
  1: { de: 'Anliegen unklar, klingt freundlich', en: 'Unclear matter, sounds friendly' },
};

export const EMOTION_WORDS: Record<EmotionId, Message | null> = {
  anger: { de: 'Wut', en: 'anger' },
  annoyance: { de: 'Ärger', en: 'annoyance' },
  disappointment: { de: 'Enttäuschung', en: 'disappointment' },
  worry: { de: 'Sorge', en: 'worry' },
  sadness: { de: 'Trauer', en: 'sadness' },
  disgust_outrage: { de: 'Empörung', en: 'outrage' },
  contempt_sarcasm: { de: 'Verachtung oder Ironie', en: 'contempt or irony' },
  confusion: { de: 'Verwirrung', en: 'confusion' },
  hurt_humiliation: { de: 'Kränkung', en: 'hurt' },
  joy_gratitude: { de: 'Freude', en: 'joy' },
  hope_interest: { de: 'Interesse', en: 'interest' },
  neutral: null,
};

export const STRENGTH_WORDS: Record<'low' | 'high', Message> = {
  low: { de: 'leise', en: 'mild' },
  high: { de: 'stark', en: 'strong' },
};

/** From risk R3 on, with every draft. */
export const SECOND_READER: Message = {
  de: 'Lass vor dem Absenden eine zweite Person lesen.',
  en: 'Let a second person read it before you send it.',
};

/** The comment is in a language that Tonfall does not read; by the language of the reply. */
export const OTHER_LANGUAGE: Record<Lang, Message> = {
  de: {
    de: 'Der Kommentar ist weder Deutsch noch Englisch; die Antwort ist auf Deutsch, und es ist nichts daraus übernommen.',
    en: 'The comment is neither German nor English; the reply is in German and takes nothing from it.',
  },
  en: {
    de: 'Der Kommentar ist weder Deutsch noch Englisch; die Antwort ist auf Englisch, und es ist nichts daraus übernommen.',
    en: 'The comment is neither German nor English; the reply is in English and takes nothing from it.',
  },
};

/** The voice does not answer in the language of the comment; by the language of the reply. */
export const NOT_SPOKEN: Record<Lang, Message> = {
  de: {
    de: 'Der Kommentar ist auf Englisch, diese Stimme antwortet auf Deutsch; aus dem Kommentar ist nichts übernommen.',
    en: 'The comment is in English and this voice answers in German; nothing is taken from the comment.',
  },
  en: {
    de: 'Der Kommentar ist auf Deutsch, diese Stimme antwortet auf Englisch; aus dem Kommentar ist nichts übernommen.',
    en: 'The comment is in German and this voice answers in English; nothing is taken from the comment.',
  },
};

export const IRONY: Message = {
  de: 'Der Kommentar kann ironisch gemeint sein; lies ihn noch einmal andersherum.',
  en: 'The comment may be meant ironically; read it once the other way round.',
};

/** Why not to answer where nothing is at stake: praise among peers, small talk, thanks after thanks. */
export const ALL_SAID: Message = {
  de: 'Vielleicht ist alles gesagt, und eine Antwort muss nicht sein.',
  en: 'Perhaps all is said, and no reply is needed.',
};
