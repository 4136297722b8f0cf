import type { IntentDefinition } from './definition';

export const privacyRequest: IntentDefinition = {
  id: 'privacy.request',
  name: { de: 'Datenschutz-Anfrage oder Datenpanne', en: 'Data-protection request or breach claim' },
  needs: ['privacy', 'clarity'],
  priority: 1,
  cues: {
    de: `
      4: dsgvo, datenschutz*, datenleck*, datenpanne*, revdsg, datenauskunft, datenschutzbeauftragte*, art|artikel <num> & daten|dsgvo|auskunft, {privacy} & daten|date|adresse|nummer|handynummer|akte|name|namen & {me}
      4: welche|was … daten|infos|date … über|vo|von … mich|mir, lösch* … mein*|alles|alle|mi|mini & daten|konto|account|profil|mail|nummer, woher … habt|haben|händ … meine|mini|mein … nummer|adresse|mail|handynummer|daten, offen|öffentlich|sichtbar|einsehbar & name*|adresse*|daten|nummern|unterlagen
      4: fremde*|andere* … daten|rechnung|unterlagen|akte|befund|bestellungen|namen|adressen|dokumente, foto|bild|video von … mir|meinem|meiner|unserem|kind* … ohne|ungefragt|nie, kamera* & umkleide|gefilmt|überwach*|dürfen, verkauft|verkaufen|weitergegeben|weitergeben … daten|adresse|nummer
      3: {privacy} & einwillig*|zustimm*|widerruf*|widersprech*|widerspruch|auskunft|gespeichert|speichert|löschung|cookies, verteiler & alle|mail|offen*, newsletter & nie|trotz|abgemeldet|austragen
      2: {privacy} & {me} & {you}
      -4: spielstand, kommentar* … gelöscht|löscht, mobile daten, datenvolumen, daten … verloren|weg, app löschen, löscht die, verkauft ihr … auch|noch|eigentlich, hotline & daten
    `,
    en: `
      4: gdpr, ccpa, dsar, data protection, data breach, data leak, subject access, right to … forgotten|erasure|access, dpo, article <num> & data, {privacy} & data|details|address|number|records|name|email & {me}
      4: what|which … data|information|info … hold|store|have|keep|collect|got … me|us, delete|remove|erase|wipe … my|all|everything & data|account|details|info|profile|email|number, where|how … you|they|did … get|got|have … my … number|email|address|details, visible|exposed|public|anyone can see & name*|address*|details|data|records|invoice*
      4: someone|somebody|another|other|stranger* … else|elses|customers|persons|patients|peoples … data|details|address|invoice|order|orders|records|name|statement|results, photo|picture|video|image … of|with … my|me|our … without|never|permission|consent|website|page, shared|sold|gave|passed|sell|selling … my|our|customer … data|details|number|email|address|information, cc|ccd|bcc & everyone|all|email|addresses|visible
      3: {privacy} & consent|opted|opt|unsubscribe|stored|retain|erase|deletion|cookies|withdraw, camera|cctv & changing|toilet|locker|allowed|filming, spam|marketing … never|despite|unsubscribed|consented
      2: {privacy} & {me} & {you}
      -4: save|progress|game & lost|delete*, deleted my comment, comments, mobile data, data plan|allowance|roaming, delete the app
    `,
  },
};
