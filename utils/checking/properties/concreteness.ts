import { acknowledgementOf } from '../acknowledgement';
import { cues, findCues } from '../cues';
import type { Property } from '../property';

/** Service nouns that stand for anything. */
const ABSTRACT = cues({
  de: [
    '~(?:anliegen\\p{L}*|angelegenheit\\p{L}*|sachverhalt\\p{L}*|vorgang|vorgangs|vorgänge\\p{L}*|gegebenheit\\p{L}*|unannehmlichkeit\\p{L}*|maßnahmen?|prozess(?:e|es|en)?|thematik|problematik|rückmeldung\\p{L}*|diesbezüglich\\p{L}*|hinsichtlich|bezüglich|vorfall|vorfalls|vorkommnis\\p{L}*|umstände|umständen|optimierung\\p{L}*|optimieren|rahmenbedingung\\p{L}*|abläufe|abläufen|zusammenhang|situation(?:en)?|kundenerlebnis\\p{L}*|serviceerlebnis\\p{L}*|kundenzufriedenheit|servicequalität|qualitätssicherung|qualitätsstandard\\p{L}*|bearbeitung|überprüfung|sensibilisierung|organisationsuntersuchung|inanspruchnahme|dienstleistung\\p{L}*|vorhaltezeit\\p{L}*|gewährleist\\p{L}*|sicherstell\\p{L}*|aspekte?n?|faktoren|ressourcen|kapazität\\p{L}*|kommunikationsweg\\p{L}*|schritte einleiten|anpassung\\p{L}*|umsetzung|durchführung|erfahrung(?:en)? mit uns|unregelmäßigkeit\\p{L}*|beeinträchtigung\\p{L}*|im rahmen (?:der|des|einer|von)|fall weiter)~',
  ],
  en: [
    '~(?:(?:this|the|your|these|any|such|all|that) (?:\\p{L}+ )?(?:issues?|matters?|case|situations?|experience|concerns?|circumstances|incident|feedback|query|enquiry|inquiry|request|aspects?|process(?:es)?|occurrence|event)|(?:item|product) in question|circumstances|measures|processes|procedures|relevant|appropriate (?:action|steps|measures|team)|corrective|recurrence|occurrence|resolution|going forward|improvements?|operational|availability|staffing was|consideration|implementation|optimi[sz]ation|facilitation|escalation|stakeholders|service (?:levels?|delivery|quality|standards?)|customer (?:experience|journey|satisfaction)|regarding|with regard to|in relation to|framework|factors|challenges|resources|expectations)~',
  ],
});

/** Abstract words per 100 words that a reply carries without sounding like a form (handbook P23). */
const PER_HUNDRED = 3;

/** P23. */
export const concreteness: Property = {
  key: 'concreteness',
  number: 'P23',
  dimension: 'human_voice',
  severity: 'hint',
  name: { de: 'Konkrete Wörter', en: 'Concrete words' },
  explain: {
    de: 'Ersetze abstrakte Wörter durch die Sache selbst. Das zeigt, dass du zugehört hast.',
    en: 'Swap abstract words for the thing itself; it shows you listened.',
  },
  praise: {
    de: 'Spricht von der Sache selbst, mit Zahlen und Namen.',
    en: 'Speaks of the thing itself, with numbers and names.',
  },
  sources: ['S19'],
  applies: () => true,
  check(draft, { comment, reading }) {
    const words = draft.words.length;
    const own = comment.plain.toLowerCase();
    // A word the person used is their concrete one.
    const abstract = findCues(draft, ABSTRACT).filter((hit) => !own.includes(hit.words.toLowerCase()));
    const numbers = draft.words.filter((word) => /\d/.test(word.text));
    const rate = (abstract.length * 100) / Math.max(words, 1);
    const { shared } = acknowledgementOf(draft, comment);
    const first = abstract[0];
    if (
      first &&
      rate > PER_HUNDRED &&
      (abstract.length > 1 || (shared.length === 0 && numbers.length === 0))
    ) {
      const fact = reading.facts[0]?.text;
      return {
        findings: abstract.map((span) => ({
          span,
          fix: {
            label: fact
              ? { de: `Nenne die Sache, z. B. „${fact}“`, en: `Name the thing, e.g. “${fact}”` }
              : { de: 'Nenne die Sache selbst', en: 'Name the thing itself' },
          },
        })),
      };
    }
    const number = numbers[0];
    return abstract.length === 0 && number && shared.length + numbers.length > 1
      ? { strengths: [{ span: number }] }
      : {};
  },
};
