import { cues } from './cues';

/** Officialese: what nobody says at a counter. */
export const OFFICIALESE = cues({
  de: [
    '~(?:hiermit|hierdurch|vorbezeichnet\\p{L}*|oben genannt\\p{L}*|o\\. ?g\\.|diesbezüglich\\p{L}*|bezüglich|hinsichtlich|seitens|zwecks|mittels|obliegt|obliegen|vorliegend\\p{L}*|gegebenenfalls|ggf\\.?|i\\. ?d\\. ?r\\.|i\\. ?s\\. ?d\\.|etwaig\\p{L}*|anderweitig\\p{L}*|nachfolgend\\p{L}*|vorgenannt\\p{L}*|entsprechend(?:en|er) (?:vorgaben|regelungen|bestimmungen)|unbeschadet|vorbehaltlich|ungeachtet|anlässlich|dahingehend|insoweit|insofern als|sachverhalt\\p{L}*|vorgang\\p{L}*|inanspruchnahme|kenntnisnahme|bearbeitungszeitraum|veranlassung|sachbearbeitung|fachabteilung|antragstell\\p{L}*|leistungserbringung|vorhaltezeiten?|maßgeblich\\p{L}*|fernmündlich|postalisch|schriftverkehr|rückäußerung|rückantwort|inkenntnissetzung|verbescheid\\p{L}*|zuständigkeitshalber|verfristet|unter bezugnahme|in bezug auf|mit bezug auf|im hinblick auf|im rahmen (?:der|des|einer|eines|unserer|von)|im wege (?:der|des|einer)|auf dem postwege|in erwägung|zur kenntnis (?:genommen|nehmen|gebracht)|in anspruch (?:nehmen|genommen)|zur anwendung|zum ansatz|in abzug|in auftrag gegeben|zur verfügung gestellt werden|sicherzustellen|gewährleistet|von ihrer seite|unsererseits|ihrerseits|nach maßgabe|nach eingehender|einer prüfung unterzogen|abschlägig|stattgegeben|unverzüglich(?:e|er|en) )~',
    '~(?:erfolgt|erfolgte|erfolgen|vorgenommen|durchgeführt|eingeleitet|veranlasst|sichergestellt|gewährleistet)~(?= ?(?:eine|durch|seitens|[.,!]|$))',
  ],
  en: [
    '~(?:hereby|herewith|hereto|hereinafter|aforementioned|aforesaid|pursuant|henceforth|heretofore|thereof|therein|whereby|whilst we|notwithstanding|forthwith|in respect of|with (?:regards?|respect|reference) to|in relation to|in regard to|in accordance with|prior to|subsequent to|in order to|in the event (?:that|of)|for the purposes? of|facilitate|utili[sz]e|commence|endeavou?r|ascertain|expedite|remedial|rectif(?:y|ied|ication)|remit|undersigned|at this (?:moment|point) in time|please be advised|be advised that|kindly be|duly|deemed|the matter has been|under consideration|has been (?:noted|established|logged|actioned|escalated)|be actioned|going forward|stakeholders?|recurrence|aligned with|shall be|enclosed|in lieu|per annum|inter alia|vis-à-vis|operational (?:reasons|constraints)|service (?:delivery|provision)|provisioning|non-compliance)~',
  ],
});

/** The house's own words, which a reader outside does not know. */
export const JARGON = cues({
  de: [
    '~(?:second[- ]level\\p{L}*|first[- ]level\\p{L}*|third[- ]level|ticket-?id|SLA|backend|frontend|eskalier\\p{L}*|incident\\p{L}*|rollout|ausgerollt|deployment|deployt|deployen|hotfix|bugfix|release|token|SSO|cache|cachen|tenant|mandantenfähig\\p{L}*|workflow\\p{L}*|KPI|stakeholder|CRM|ERP|SAP|API|endpoint|server-?seitig\\p{L}*|client-?seitig\\p{L}*|session-?id|routing|DNS|firmware-?rollback|legacy\\p{L}*|cutover|go-?live|onboarding-?flow|funnel|conversion|touchpoint|customer journey|leadtime|SKU|WMS|lagerumlagerung|disposition|avisier\\p{L}*|kommissionier\\p{L}*|dispo|storno-?satz|wiedervorlage|POS-?system|PSP|chargeback|clearing|datensatz\\p{L}*|schnittstelle\\p{L}*|migration\\p{L}*|synchronisier\\p{L}*|replikation|instanz(?:en)?|parametri\\p{L}*|konfigurationsfehler|timeout|gateway)~',
  ],
  en: [
    "~(?:escalated to (?:tier|l|level) ?\\d|tier[- ]?\\d|second[- ]line|l[123] (?:support|team)|sla|slas|ticket (?:id|number|ref)|backend|back-end|front-?end|tokens?|sso|oauth|cache|cluster|tenant|cutover|legacy|rollback|rolled back|hotfix|deploy\\p{L}*|deployment|pipeline|api|endpoint|webhook|propagat\\p{L}*|provision(?:ed|ing)|latency|instance|node|dns|cdn|server-?side|client-?side|middleware|crm|erp|kpi|stakeholders?|workflow|touchpoints?|funnel|conversion|onboarding flow|sku|wms|upstream|downstream|regression|sprint|backlog item|jira|root cause analysis|rca|chargeback|psp|merchant id|clearing|batch job|sync(?:hroni[sz]ation)? job|gateway|timeout|handshake|payload|schema|database migration|fulfil?ment node|cross-dock|rota'd|triag(?:e|ed))~",
  ],
});

/** Nobody does it. */
export const PASSIVE = cues({
  de: [
    '~(?:wird|werden|wurde|wurden|worden)~…~(?:\\p{L}{0,6}ge\\p{L}{3,}(?:t|en)|(?:be|er|ver|ent|zer|über|unter)\\p{L}{3,}(?:t|en)|\\p{L}{3,}iert)~',
  ],
  en: [
    '~(?:is|are|was|were|been|be|being) (?:\\p{L}+ly )?(?:\\p{L}{3,}ed|taken|made|given|done|sent|found|known|shown|held|put|kept|seen|written)~',
  ],
});

/** Nouns made from verbs, by their German endings. */
export const NOMINAL =
  /(?<!\p{L})\p{Lu}\p{L}{4,40}(?:ung|ungen|keit|keiten|heit|heiten|ierung|nahme)(?!\p{L})/gu;
