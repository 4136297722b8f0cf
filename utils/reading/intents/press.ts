import type { IntentDefinition } from './definition';

export const press: IntentDefinition = {
  id: 'press',
  name: { de: 'Presseanfrage', en: 'Press or media enquiry' },
  needs: ['clarity', 'time'],
  priority: 1,
  cues: {
    de: `
      4: ich|wir bin|sind|schreibe|arbeite|recherchiere*|berichte*|produziere* … journalist*|redakteur*|redaktion|reporter*|zeitung|magazin|sender|radio|podcast|reportage|artikel|beitrag, {press} & stellungnahme|statement|interview|o ton|zitat|zitieren|auskunft|fragen|sprechen|gespräch|anfrage & {you}
      4: presseanfrage*, medienanfrage*, pressestelle, medienstelle, pressesprecher*, redaktionsschluss, drehgenehmigung, kamerateam, sperrfrist, für … artikel|beitrag|bericht|sendung|reportage|podcast|ausgabe … suche*|bräucht*|benötig*|frag*|bitte*|hätte*|würde*
      3: recherch* & {you} & frage*|stellungnahme|antwort|sprechen, wer … spricht|ansprechpartner|erreiche|zuständig|beantwortet & presse*|medien*|redaktion*, dürfen wir|darf ich … zitieren|abdrucken|verwenden|zeigen|senden, kolleg* & sendung|redaktion & {you}
      2: {press} & {ask} & {you}
      -4: bewerb*, kaffeepresse, saftpresse, knoblauchpresse, lügenpresse, gehe|geh|gang … zur presse, {good} & {press}, podcast & {wish}, folge|episode & {good}, radio & auto|gerät|kaputt, zeitung & abo|geliefert|briefkasten|zustell*, magazin & abo|heft
    `,
    en: `
      4: i|im|were|we|this … am|is|a|from|with|at|for … journalist|reporter|editor|producer|newsroom|newspaper|bbc|gazette|herald|radio|podcast|news|correspondent|times|post|magazine, {press} & statement|comment|interview|quote|quoted|spokesperson|deadline|response|respond|someone & {you}
      4: press|media enquir*|inquir*|request|office|contact|team, request for comment, right of reply, working|writing on|a|an … story|piece|article|feature|investigation|segment, going|go to print, on the record, embargo*, film crew, deadline is, by|before deadline
      3: researching|investigating|covering & {you} & comment|statement|response|talk|speak, who … handles|speak|contact|spokesperson … press|media|comms, can|could|may we … quote|use|publish|air|feature|print, our readers|listeners|viewers
      2: {press} & {ask} & {you}
      -4: {apply}, {good} & {press}, coffee press, french press, bench press, press … button|power|hold|start|any|the, podcast|episode & {wish}, radio|tv & broken|car|set, newspaper & delivered|subscription|delivery, go|going to the papers|press
    `,
  },
};
