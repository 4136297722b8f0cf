import type { IntentDefinition } from './definition';

export const complaintDigital: IntentDefinition = {
  id: 'complaint.digital',
  name: { de: 'Beschwerde: App, Website, Störung', en: 'Complaint: app, website, outage' },
  needs: ['competence', 'time'],
  priority: 4,
  cues: {
    de: `
      4: {digital} & {crash}, {digital} & {broken}, {digital} & {again} & {not}, seit … update|neuem|umstellung … {crash}, seit … update & {bad}, kann … mich|nicht|nimmer|ned … einloggen|anmelden|registrieren|öffnen|bezahlen|speichern|hochladen|buchen, app … stürzt|hängt|lädt|spinnt|startet|öffnet|geht|goht|schmiert, passwort & zurücksetz*|falsch|nicht|mail|kommt, internet|netz|wlan|leitung & tot|weg|lahm|langsam|seit|ausfall|nix|nichts|kein|abbr*, kein netz|internet|empfang|signal
      4: störung & {late}, server … down|weg|offline|lag*, fehlercode, fehlermeldung*, captcha & {again}, seite … lädt|geht|hängt|wirft|tot|down|zeigt, code|sms|mail|tan … kommt|kam … nicht|nie, spielstand|fortschritt|savegame … weg|gelöscht|verloren, {digital} & {wrong} & {not}
      3: {digital} & {bad}, {digital} & {worse}, {crash}, werbung … app|alle|überall, unterstützt … nicht|mehr & {digital}
      1: {digital}
      -3: {digital} & {good} & {thanks}, {digital} & {ask} & wo|wie|gibt & ? & {not}, {fixed}, {parcel} & {late}, {fraud} & {you}, link & {adverts}
    `,
    en: `
      4: {digital} & {crash}, {digital} & {broken}, {digital} & {again} & {not}, since … update|patch|version … {crash}, since … update|patch & {bad}, cant|cannot|couldnt|unable|wont … log|login|sign|register|open|checkout|pay|save|upload|book|access|connect, app … crash*|freez*|hang*|wont|doesnt|keeps|broken|unusable|useless|stopped, password & reset|wrong|email|never|link|loop, internet|broadband|wifi|network|signal|connection & down|dead|slow|since|out|no|drops|off|dropping, no … internet|signal|network|broadband|connection
      4: server* … down|off|lag*|dead, error … code|message|404|500|503, captcha & {again}, site|website|page … down|broken|crash*|loading|wont|load|blank|slow, code|text|email|otp … never|doesnt|didnt|not … come*|arrive*|came|sent, save|progress … lost|gone|wiped|deleted, {digital} & {wrong} & {not}
      3: {digital} & {bad}, {digital} & {worse}, {crash}, ads … app|everywhere|every, no longer supports|supported & {digital}
      1: {digital}
      -3: {digital} & {good} & {thanks}, {fixed}, {parcel} & {late}, {fraud} & {you}, link & {adverts}, train*|bus & {late}, page & turn*|book
    `,
  },
};
