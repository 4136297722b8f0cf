import type { IntentDefinition } from './definition';

export const scamImpersonation: IntentDefinition = {
  id: 'scam.impersonation',
  name: { de: 'Hinweis auf Betrug oder falsches Konto', en: 'Warning about a scam or fake account' },
  needs: ['safety', 'clarity'],
  priority: 1,
  cues: {
    de: `
      4: {fraud} & {you} & seid|sind|sit|heit|ist|isch|gehört|kommt & ?, fake profil*|account*|shop*|seite*|konto|gewinnspiel*|mail*|sms, fakeprofil*, fakeshop*, fakeaccount*, fake & {you}, phishing*, in eurem|ihrem|euerem namen, mit eurem|ihrem|eurer logo|namen|profilbild, gibt|geben|gab … sich … als|für … euch|sie|mitarbeiter*|ihr|eure*
      4: {fraud} & sms|mail|anruf|nachricht|whatsapp|telegram|link & {you}, seid|sind|wart|warst … ihr|sie … das … wirklich|echt, war|ist|isch das … von … euch|ihnen|eich|oich|üch|eui, tan|pin|passwort|zugangsdaten|kartendaten|kontodaten … durch*|angeb*|eingeb*|eingegeben|verlangt|wollte*|gegeben, betrüger*|betrugsmasche|trickbetrüger* & {you}
      3: gehackt & konto|account|profil|seite, gewonnen|gewinn* & nachricht|link|mail|karte|versandkosten & {you}, angeblich* … bank|support|mitarbeiter*|kundendienst|techniker, haustür|an der tür & {you} & vertrag|ausweis|unterschr*, vorsicht|achtung|warnung … fake|betrug|masche|shop|profil|anruf*, überwiesen & {fraud}
      2: {fraud} & {you}
      -4: {good} & {fraud}, betrug & preis*|abzocke|frechheit|keks*|inhalt, ihr … seid|seids|sind betrüger, beim gewinnspiel … mitmach*|teilnehm*|mitgemacht, teilnahme*, link … funktioniert|geht|kaputt|tot, anruf & hotline
    `,
    en: `
      4: {fraud} & {you} & is|was|are & ?, fake … account|profile|page|shop|site|website|email|text|ad|giveaway, phishing, in your name, using|with your … name|logo|photos|pictures|branding, pretending|pretends|claiming|posing … to be|as … you|your, impersonat*, someone … copied|cloned|pretending
      4: {fraud} & text|email|call|message|whatsapp|telegram|dm|link|rang|phoned & {you}, is|was|are … this|that|it … really|actually|genuinely|even … you|yours|from, is|was that|this you, safe account, gave|given|give|asked|asking|wanted|wants … card|bank|pin|password|passcode|otp|code|details|cvv, remote access, anydesk
      3: hacked & account|page|profile, won|winner|prize & message|link|dm|card|fee & {you}, said|says … from … bank|fraud|security|support|department|your, knocked|door & contract|signed|badge, scam*|scammer* & {you} & beware|warning|using|name|careful, sent|transferred|lost & {fraud}
      2: {fraud} & {you}
      -4: {good} & {fraud}, scam & price*|rip|joke|refund|company, you … are … scammers|scam|a scam|frauds, enter*|entered … giveaway|competition, link … broken|work|dead, phone call & support|hotline, con artist*
    `,
  },
};
