import type { FramingId } from '../../framing/framing';
import type { IntentId } from '../../reading/reading';

/** What people type when they look for a reply of this kind, in both languages. Never shown. */
export const FRAMING_SEARCH_WORDS: Readonly<Record<FramingId, string>> = {
  acknowledge_first: 'zuerst anerkennen Verständnis Mitgefühl acknowledge understanding empathy',
  own_and_fix:
    'Verantwortung übernehmen lösen Fehler Entschuldigung own fix responsibility mistake apology sorry',
  clarify_question: 'gezielt nachfragen Rückfrage Frage clarify ask question',
  transparent_update: 'offen Stand Zwischenstand was bekannt ist update status known',
  thank_and_invite: 'danken einladen Dank Lob thank thanks invite praise',
  boundary: 'ruhig Grenze setzen Netiquette Hausordnung boundary rules house',
  correct_with_respect: 'respektvoll richtigstellen Fakten Quelle correct respect facts source',
  hand_over: 'übergeben weitergeben zuständig hand over forward responsible team',
  private_channel: 'privat Nachricht Direktnachricht private message dm channel',
  explain_decision: 'Entscheidung erklären Grund Preis Absage explain decision reason price no',
  take_up_idea: 'Idee Vorschlag aufnehmen idea suggestion take up feedback',
  late_recovery: 'spät Schweigen verspätete Antwort late silence delayed answer',
  safety_first: 'Sicherheit zuerst Gefahr Verletzung Rückruf safety danger injury recall',
  compassion_signpost: 'da sein Hilfe Krise compassion crisis help line',
  amplify_ugc: 'Beitrag würdigen teilen Erlaubnis share repost permission content',
  no_public_reply: 'nicht antworten schweigen no reply silence',
  holding_statement: 'Zwischenmeldung Krise prüfen holding statement crisis checking',
  empathic_counterspeech: 'Gegenrede Hass counterspeech hate',
  close_loop: 'Rückmeldung abschließen erledigt Ergebnis close loop done result',
  answer_directly: 'direkt antworten Antwort Auskunft answer directly information',
};

/** What people type for a matter beside its name in framing/guide.ts. Never shown. */
export const INTENT_SEARCH_WORDS: Readonly<Partial<Record<IntentId, string>>> = {
  'complaint.no_response': 'keine Antwort Warten Wartezeit ignoriert waiting ignored',
  'complaint.billing': 'Rechnung Abbuchung Erstattung Kündigung Zahlung invoice bill refund payment cancel',
  'complaint.delivery': 'Lieferung Paket Versand Verspätung parcel shipping delayed',
  'complaint.digital': 'App Website Login Störung Absturz crash outage',
  'complaint.service': 'Personal Umgang Hotline unfreundlich staff rude',
  'complaint.price': 'Preis teuer Erhöhung expensive increase',
  'complaint.product': 'Produkt Mangel defekt kaputt Qualität defect broken quality',
  'complaint.policy': 'Entscheidung Regel rule',
  job: 'Bewerbung Stelle Karriere application career',
  partnership: 'Kooperation Zusammenarbeit Influencer cooperation',
  'safety.product': 'Sicherheit Verletzung Allergie safety injury allergy',
  'privacy.request': 'Datenschutz DSGVO Auskunft Löschung gdpr deletion',
  'legal.threat': 'Anwalt Klage lawyer court',
  press: 'Presse Journalist press media',
  praise: 'Lob Kompliment compliment',
  suggestion: 'Idee Wunsch idea wish',
};
