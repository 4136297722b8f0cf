import type { IntentDefinition } from './definition';

export const complaintNoResponse: IntentDefinition = {
  id: 'complaint.no_response',
  name: { de: 'Beschwerde über ausbleibende Antwort', en: 'Complaint about no answer' },
  needs: ['heard', 'reliability'],
  priority: 4,
  cues: {
    de: `
      4: {unanswered} & {unanswered}, {unanswered} & {again}, {unanswered} & {late}, {unanswered} & {me}, {unanswered} & <num>, <num>|zwei|drei|vier|fünf|sechs|zig|unzählige … mails|emails|anrufe|nachrichten|anfragen|versuche|mal & {not}, geschrieben|gemailt|angerufen|gemeldet|kontaktiert … und|aber|seitdem … nichts|nix|keine*|stille|niemand|nie
      4: hebt|nimmt|geht|antwortet|reagiert|meldet|ruft … keiner|niemand|kana|niemer|mensch|schwein|nie|nicht|sich … ab|dran|ran|zurück|mehr|keiner, wartet|warte|warten|wart … auf … antwort*|rückmeldung|rückruf|reaktion|antwort, antwortet ihr|eigentlich … auch|noch|mal|überhaupt|hier
      3: {unanswered}, versprochen*|zugesagt* … rückruf|antwort|mail|meldung, lest|liest … ihr|des|das|hier … hier|nachrichten|überhaupt|jemand|mit, bin ich luft, wie … gegen … wand|wände
      -3: {thanks} & {unanswered} & {good}, {fixed}, danke … rückruf|antwort
    `,
    en: `
      4: {unanswered} & {unanswered}, {unanswered} & {again}, {unanswered} & {late}, {unanswered} & {me}, {unanswered} & <num>, <num>|two|three|four|five|six|countless|multiple|several … emails|calls|messages|dms|tickets|attempts|voicemails & {not}, emailed|messaged|called|rang|phoned|contacted|written|wrote|dmed … and|but|since|yet … nothing|no|silence|nobody|still|crickets|zero
      4: nobody|noone|no one|never|anyone|anybody … answers|answer|replies|reply|responds|respond|picks|calls|called|gets|got|replied|home|there, waiting|waited|wait … for … reply|response|answer|callback|call|someone, does|do … anyone|anybody|you … ever|actually|even … read|reply|answer|work|respond|check
      3: {unanswered}, promised … call|reply|email|callback, talking|shouting … to|into … wall|void|brick, is … this … thing|account … on|monitored|abandoned
      -3: {thanks} & {unanswered} & {good}, {fixed}, thanks|thank … for … getting back|calling|replying|the quick
    `,
  },
};
