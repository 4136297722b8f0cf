import type { Message } from '../../language/message';
import type { Text } from '../../language/text';
import type { Span } from '../../reading/reading';
import type { Fix } from '../checking';
import { findDisclosures } from '../disclosure';
import { contactsOf, keepsSecrets, ownHelpLinesOf, paragraph } from '../guidelines-in-force';
import { namesHelpLine } from '../help-lines';
import { findPersonalData, PERSONAL_DATA_NAMES } from '../personal-data';
import {
  findHealthExposure,
  findNamedPeople,
  findProfessionalSecrets,
  findStaffExposure,
} from '../personal-data-exposure';
import { findPublicRequests } from '../personal-data-request';
import type { Property, RawFinding, Situation } from '../property';

const SECRECY: Message = {
  de: 'Das bestätigt öffentlich, dass die Person zu euch kommt oder von euch vertreten wird. Das fällt unter die Schweigepflicht.',
  en: 'This confirms in public that the person is your patient or client, which professional secrecy forbids.',
};
const STAFF: Message = {
  de: 'Das stellt eine Kollegin oder einen Kollegen öffentlich bloß. Klärt das intern.',
  en: 'This exposes a colleague in public. Settle it inside the team.',
};
const HEALTH: Message = {
  de: 'Das verrät etwas über die Gesundheit der Person. So etwas gehört nicht in die Öffentlichkeit.',
  en: "This tells everyone something about the person's health. Keep it out of public view.",
};
const NAMED: Message = {
  de: 'Hier steht jemand mit vollem Namen vor allen. Die Funktion oder der Vorname genügt.',
  en: 'This names somebody in full before everyone. The role or the first name is enough.',
};
const DISCLOSED: Message = {
  de: 'Das weiß nur, wer in eure Unterlagen sieht. Öffentlich gesagt, stellt es die Person bloß.',
  en: 'Only somebody with access to your files knows this. Said in public, it exposes the person.',
};
const REQUEST: Message = {
  de: 'Wer hier antwortet, macht diese Angabe für alle sichtbar. Bitte um eine private Nachricht.',
  en: 'Whoever answers this here shows it to everyone. Ask for a private message instead.',
};

/** The words go right after the thing asked for, where they fit a sentence of either language. */
function askInPrivate(draft: Text, span: Span): Fix {
  return {
    label: { de: 'Nur per Direktnachricht darum bitten', en: 'Ask for it by direct message only' },
    span: { start: span.end, end: span.end },
    text: draft.lang === 'de' ? ' (bitte nur per Direktnachricht)' : ' (by direct message only, please)',
  };
}

const COMPLAINT_ABOUT_STAFF = new Set([
  'complaint.service',
  'insult',
  'complaint.no_response',
  'accusation.ethical',
]);

/** P27. */
export const noPublicPersonalData: Property = {
  key: 'no_public_personal_data',
  number: 'P27',
  dimension: 'safety',
  severity: 'block',
  name: { de: 'Keine persönlichen Daten öffentlich', en: 'No personal data in public' },
  explain: {
    de: 'Damit würden persönliche Daten öffentlich. Verlege das in einen privaten Kanal.',
    en: 'This would make personal data public. Move it to a private channel.',
  },
  praise: {
    de: 'Persönliche Angaben bleiben im privaten Kanal.',
    en: 'Personal details stay in the private channel.',
  },
  sources: ['S57'],
  applies: () => true,
  check(draft, situation) {
    const findings: RawFinding[] = [];
    for (const datum of findPersonalData(draft, contactsOf(situation.context))) {
      const name = PERSONAL_DATA_NAMES[datum.kind];
      findings.push({
        span: { start: datum.start, end: datum.end },
        message: {
          de: `Hier steht ${name.de} für alle lesbar. Das gehört in eine private Nachricht.`,
          en: `This shows ${name.en} to everyone. Take it out, or write in private.`,
        },
        fix: { label: { de: 'Herausnehmen', en: 'Take it out' }, text: '' },
      });
    }
    for (const span of findPublicRequests(draft)) {
      findings.push({ span, message: REQUEST, fix: askInPrivate(draft, span) });
    }
    for (const span of findStaffExposure(draft, isAboutStaff(situation)))
      findings.push({ span, message: STAFF });
    for (const span of findNamedPeople(draft, situation.comment, situation.context.author))
      findings.push({ span, message: NAMED });
    // In a crisis the words of the illness are the subject, not a disclosure.
    if (situation.intent !== 'selfharm' && !namesHelpLine(draft, ownHelpLinesOf(situation.context))) {
      for (const span of findDisclosures(draft, situation.comment))
        findings.push({ span, message: DISCLOSED });
    }
    if (keepsSecrets(situation.context)) {
      for (const span of findProfessionalSecrets(draft))
        findings.push({ span, message: SECRECY, ...paragraph(situation.context, 'secrecy') });
    } else {
      for (const span of findHealthExposure(draft, situation.comment))
        findings.push({ span, message: HEALTH });
    }
    return { findings };
  },
};

function isAboutStaff({ intent, isComplaint }: Situation): boolean {
  return intent === null ? isComplaint : COMPLAINT_ABOUT_STAFF.has(intent);
}
