import type { IntentDefinition } from './definition';

export const legalThreat: IntentDefinition = {
  id: 'legal.threat',
  name: { de: 'Rechtliche Drohung oder Behörde', en: 'Legal threat or authority' },
  needs: ['fairness', 'heard'],
  priority: 1,
  cues: {
    de: `
      4: {law} & {me} & {you}, anwalt*|anwält*|rechtsschutz* … einschalt*|eingeschaltet|meld*|liegt|schreib*|kümmert|informiert|prüft|hören, mein*|unser* anwalt*|anwält*|rechtsschutz*, hört|hören|hörts … von … anwalt|anwältin|gericht|rechtsanwalt|rechtsschutz
      4: melde|gemeldet|meld|zeige|anzeige|reiche|wende|geht|gehe|liegt|übergebe|beschwer* … an|bei|der|dem|die|beim|zur|zum … verbraucherzentrale|konsumentenschutz|arbeiterkammer|ak|gesundheitsamt|bundesnetzagentur|polizei|behörde*|aufsicht*|ombuds*|schlichtung*|gericht|anwalt|finma|bafin|gewerbeaufsicht|ordnungsamt|kantonschemiker|kantonslabor|vki
      4: frist … bis|setze|läuft|von|gesetzt, bis … dann|danach|sonst … {law}, verklag*, strafanzeige, anzeige erstatte*|wegen|ist raus, rechtliche schritte, vor gericht, mahnbescheid*, betreibung ein*, klage|klagen … ein|eingereicht|gegen, sehen uns … gericht|richter
      3: {law} & frist|tage|sonst|andernfalls|wenn nicht|letzte*, {law} & {refund}, {law} & {bill}, {law} & {contract}
      2: {law}
      -5: {law} & {good}, anwaltsserie, krimi, gerichtsshow, auf der anklagebank, mein anwalt … zahnarzt, leckeres gericht, gericht & {food}, gerichte & {food}, anzeige & werbung|facebook|insta|geschaltet|gesehen, polizei & nachrichten|doku|danke, studiere jura, klage & nicht, kann nicht klagen, nicht klagen|beklagen
      -3: bei der arbeiterkammer arbeit*
    `,
    en: `
      4: {law} & {me} & {you}, my|our lawyer|solicitor|attorney|barrister|legal, hear|hearing … from … lawyer|solicitor|attorney|legal, see you … court|tribunal, small claims, letter before, taking|take … legal|court|further … action|court|matter, sue|suing you|them|this
      4: report*|complain*|complaint|going|taking|escalat*|contact* … to|with|the … ombudsman|trading standards|trading|fca|ofcom|ofgem|bbb|ftc|police|ico|asa|regulator|environmental|health|attorney|caa|cqc|council|authorities|council
      4: <num> days & {law}, or else|otherwise|or i … {law}, cease and desist, class action, breach of contract, section 75, consumer rights, formal complaint, police report filed, crime number, gathering|keeping|screenshots … evidence
      3: {law} & days|deadline|final|last chance|otherwise|unless, {law} & {refund}, {law} & {bill}, {law} & {contract}
      2: {law}
      -5: {law} & {good}, court & tennis|basketball|food|padel|squash, courtroom drama, suits, lawyer friend … loves, my lawyer … dentist, law school, legal & marketing, judge a book, police & documentary|show|thank*, sound|not as the police
    `,
  },
};
