import type { IntentDefinition } from './definition';

export const complaintService: IntentDefinition = {
  id: 'complaint.service',
  name: { de: 'Beschwerde: Service oder Personal', en: 'Complaint: service or staff' },
  needs: ['respect', 'competence'],
  priority: 4,
  cues: {
    de: `
      4: {staff} & {rude}, {rude} & {me}, {staff} & {late}, {stay} & {rude}, {transport} & {late}, {transport} & {missing}, {transport} & {rude}, {culture} & {rude}, {staff} & {vulnerable} & {bad}, {vulnerable} & {rude}, termin & {late}, zug|bus|bahn|tram|flug … fällt|fiel|ausgefallen|verspät*|zu spät|nicht|nie|weg|kam, an … kasse|theke|schalter|rezeption|hotline|empfang|telefon & {bad}
      4: warten|gewartet|gwartet|warteten … <num>|stunde*|minuten|ewig|lange & {stay}, bedienung|kellner*|personal & {bad}, {staff} & {not} & interessiert|geholfen|zuständig|kümmert|zeit|gesehen|freundlich|auskunft|grüß*, behandelt … wie|worden, weggeschickt, rausgeschmissen, rausgeworfen, ausgelacht, angeschnauzt, vor … allen|leuten|kunden & {rude}
      3: {staff} & {bad}, {staff} & {worse}, {stay} & {bad}, {transport} & {bad}, {staff} & {missing}, kein … personal|mitarbeiter|mensch|ansprechpartner, nur eine kasse, personalmangel, {courier} & {rude}
      1: {staff} & {not}, {transport} & {again}
      -3: {staff} & {good}, {good} & {thanks}, {apply}, {fixed}, {staff} & {ask} & wann|wo|offen & ?
    `,
    en: `
      4: {staff} & {rude}, {rude} & {me}, {staff} & {late}, {stay} & {rude}, {transport} & {late}, {transport} & {missing}, {transport} & {rude}, {culture} & {rude}, {staff} & {vulnerable} & {bad}, {vulnerable} & {rude}, appointment & {late}, train|bus|flight|tram … cancelled|late|delayed|never|didnt|packed|rammed|no show|missed, at … till|counter|desk|reception|checkout|door & {bad}
      4: waited|waiting|wait … <num>|hour*|minutes|mins|ages|forever & {stay}, waiter*|waitress|staff|server & {bad}, {staff} & {not} & care|help|bother*|interested|listen|seen|served|available|polite|hello|sorry|apolog*, treated … like|me|us|my|as, turned away, kicked out, laughed at, shouted at, in front of … everyone|people|customers|queue & {rude}, told … me|her|him|us|my … to
      3: {staff} & {bad}, {staff} & {worse}, {stay} & {bad}, {transport} & {bad}, {staff} & {missing}, no … staff|human|person|one … around|available|help, one till open, understaffed, {courier} & {rude}
      1: {staff} & {not}, {transport} & {again}
      -3: {staff} & {good}, {good} & {thanks}, {apply}, {fixed}
    `,
  },
};
