import { all, lowerWords, type Rewording, words } from './words';

/** Somebody is sent back, not something. */
const SENT_BACK_PERSON =
  /(?<!\p{L})(?:mich|dich|uns|euch|jemand\p{Ll}*|niemand\p{Ll}*|Person\p{Ll}*|Leute|wurde|wurden|worden|werden)(?!\p{L})/u;
const returned =
  lowerWords(`zurückschicken>retournieren, zurückschicke>retourniere, zurückschickst>retournierst,
  zurückschickt>retourniert, zurückgeschickt>retourniert, zurückzuschicken>zu retournieren`);

/** What both Austria and Switzerland say (handbook 3.4). */
export const SHARED_IN_THE_SOUTH: Rewording = all(
  (text) =>
    text.replaceAll(/[^.,!?;:\n]+/g, (clause) => (SENT_BACK_PERSON.test(clause) ? clause : returned(clause))),
  words(`Krankenhaus>Spital, Krankenhauses>Spitals, Krankenhäuser>Spitäler, Krankenhäusern>Spitälern,
    Sonnabend>Samstag, Sonnabends>Samstags, Sonnabende>Samstage, Sonnabenden>Samstagen,
    Apfelsine>Orange, Apfelsinen>Orangen`),
  lowerWords(`sonnabends>samstags, etwaige>allfällige, etwaigen>allfälligen, etwaiger>allfälliger, etwaiges>allfälliges,
    etwaigem>allfälligem`),
);
