import { cues, findCues, hasCue } from '../cues';
import type { Property, Situation } from '../property';

/** Polite words after which nothing happens. */
const VAGUE = cues({
  de: [
    '~(?:(?:werden|wird|nehmen|nehme|behalten|behalte|merken|merke|notieren|schreiben)(?: \\p{L}+){0,6} (?:berücksichtig\\p{L}*|mit auf|so mit|mit(?=[.!,])|gerne? mit|zur kenntnis|im hinterkopf|im kopf|im auge|auf dem schirm|uns das|uns mal)|(?:notiert|vermerkt|aufgeschrieben|zur kenntnis genommen|ist angekommen)(?=[.!,]|$)|danke für (?:den|ihren|deinen|euren) (?:input|vorschlag|hinweis|tipp|wunsch)(?=[.!]|$)|schauen (?:wir )?mal|mal sehen|irgendwann|eines tages|steht auf unserer wunschliste|interessant\\p{L}* (?:idee|gedanke|vorschlag|ansatz))~',
    '~(?:geben|leiten|gebe|leite)(?: \\p{L}+){0,4} (?:gerne?|intern|so)? ?(?:weiter)~(?! (?:an|und|, ))',
  ],
  en: [
    "~(?:(?:keep|bear|have|take)(?: \\p{L}+){0,4} (?:in mind|on board|into (?:account|consideration)|on our radar|on file)|we(?:'ll| will)(?: \\p{L}+)? (?:consider|think about|look at|look into|note|see)|(?:noted|duly noted|good to know)(?=[.!,]|$)|thanks? (?:you )?for (?:the|your) (?:input|suggestion|feedback|idea|comment)(?=[.!]|$)|(?:maybe|perhaps) (?:one day|some ?day|in (?:the )?future)|one day|never say never|watch this space|who knows|we'll see|interesting (?:idea|thought|suggestion))~",
    "~(?:we'll|i'll|we will|i will|will) (?:pass|share|forward)(?: \\p{L}+){0,4} (?:on|along|internally)(?=[.!,]|$)",
  ],
});
/** Where the idea is now, or the decision. */
const STATUS = cues({
  de: [
    '~(?:weitergegeben an|weitergeleitet an|(?:an|bei|mit|für|zu|zum|zur|ins|im|in|auf|am|beim)(?: \\p{L}+){1,4} (?:weitergegeben|weitergeleitet|gegeben|geschickt|vorgestellt|eingereicht|besprochen|gelegt|eingetragen|aufgenommen|vorgeschlagen|eingebracht|angefragt))~',
    '~(?:gebe|geb|leite|bringe|bring|reiche|stelle|lege|nehme|schlage|trage|schicke|zeige|frage)(?: \\p{L}+){0,4} (?:an|bei|ins|in die|in der|in unsere|mit (?:in|zu)|beim|im|zum|zur|am|heute|morgen|unser\\p{L}*|dem|der)~',
    '~(?:steht|kommt|ist|liegt|landet|setze\\p{L}*|haben|hab|habe)(?: \\p{L}+){0,5} (?:auf (?:der|unserer|die|unsere|meiner)(?: \\p{L}+)? ?(?:liste|agenda|tagesordnung|planung|roadmap)|in (?:arbeit|planung|prüfung|der prüfung|der testphase)|geplant|vorgesehen|im test|beschlossen|entschieden)~',
    '~(?:liegt (?:jetzt |nun )?bei|planen wir|wir planen|testen wir|wir testen|probieren wir|wir probieren|setzen wir|wir setzen~…um|bauen wir|wir bauen|führen wir|wir führen|ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|sommer|frühjahr|winter|nächst\\p{L}*|dem)|entscheid\\p{L}*|abstimm\\p{L}*|sitzung|besprechen (?:wir|das)|teamrunde|gemeinderat|ausschuss|gegen entschieden|für entschieden|haben wir uns|werden wir (?:\\p{L}+ )?nicht|machen wir (?:\\p{L}+ )?nicht|geht (?:\\p{L}+ )?nicht|klappt (?:\\p{L}+ )?nicht|gibt es (?:schon|bereits|ab)|kommt (?:im|ab|mit|am|nächste\\p{L}*))~',
  ],
  en: [
    '~(?:passed|put|sent|taken|brought|given|shared|raised|added|forwarded|showed|shown|mentioned|suggested|pitched|logged|pinned|taking|bringing|putting|passing|sending|giving|sharing|raising|asked|asking)(?: \\p{L}+){0,6} (?:to|with|on|at|in|into|before)(?: \\p{L}+){0,3} (?:\\p{L}+)~',
    "~(?:i'll|we'll|i will|we will|i'm going to) (?:take|bring|raise|put|pitch|pass|give|show|suggest|ask)(?: \\p{L}+){0,4} (?:to|at|with|on|in|before) (?:the|our|my|\\p{L}+)~",
    "~(?:on (?:our|the|my)(?: \\p{L}+)? (?:list|agenda|roadmap|board|plan)|in the works|being (?:built|tested|planned)|we(?:'re| are) (?:already |currently |just )?(?:testing|planning|building|trying|working on|adding|trialling)|we(?:'ve| have)? (?:decided|looked at|tried|tested|voted)|(?:decides?|decision|vote|meeting|committee|council|trial|pilot)|(?:coming|arrives?|launch\\p{L}*|live|out|starts?) (?:in|this|next|by|from|on)|we (?:won't|will not|can't|aren't going to|are not going to)|it (?:won't|can't|will not)|no plans|not (?:planned|possible|doable)|already (?:exists?|there|possible|works))~",
  ],
});

/** A wish put into words, for a comment whose intent stays open. */
const WISH = cues({
  de: [
    '~(?:wäre (?:\\p{L}+ ){0,3}(?:toll|schön|super|cool|klasse|praktisch|nice|top|hilfreich|mega)|wünsch\\p{L}* (?:mir|wir)|(?:könntet|könnt|könnten|wollt) (?:ihr|sie)(?: \\p{L}+){0,6} (?:anbieten|einbauen|einführen|hinzufügen|ergänzen|aufnehmen|machen|aufstellen)|warum (?:bietet|gibt es|habt)(?: \\p{L}+){0,4} kein\\p{L}*|vorschlag|idee:|anregung|feature-?wunsch)~',
  ],
  en: [
    '~(?:would be (?:\\p{L}+ ){0,2}(?:great|nice|brilliant|lovely|cool|helpful|amazing|handy)|would love (?:to see|it if|a|an)|(?:can|could) you (?:please )?(?:add|bring|make|introduce|offer|build)|any chance (?:of|you)|have you (?:thought|considered)|why not|suggestion|idea:|feature request|would (?:save|help|make)|please add)~',
  ],
});

function isIdea({ intent, reading, comment }: Situation): boolean {
  if (intent === 'suggestion') return true;
  const possible =
    intent === null || /^(?:question|complaint\.(?:policy|digital|service)|praise)/.test(intent);
  const second = reading.intents.slice(1, 3).some(({ id, score }) => id === 'suggestion' && score >= 0.2);
  return possible && reading.arousal < 2 && (second || hasCue(comment, WISH));
}

/** P45. */
export const ideaStatus: Property = {
  key: 'idea_status',
  number: 'P45',
  dimension: 'substance',
  severity: 'hint',
  name: { de: 'Idee bekommt einen Status', en: 'Idea gets a status' },
  explain: {
    de: 'Sag, was mit der Idee passiert, auch wenn es ein Nein ist.',
    en: 'Tell them what happens with the idea, even if it is a no.',
  },
  praise: { de: 'Sagt, wo die Idee jetzt liegt.', en: 'Says where the idea is now.' },
  sources: ['S16'],
  applies: isIdea,
  check(draft, situation) {
    const vague = findCues(draft, VAGUE);
    const status = findCues(draft, STATUS).filter(
      (hit) => !vague.some((other) => other.start < hit.end && hit.start < other.end),
    );
    const [first] = status;
    if (first) return { strengths: [{ span: { start: first.start, end: first.end } }] };
    const [empty] = vague;
    // Without a sure reading only the empty phrase itself is a fault.
    if (!empty && situation.intent !== 'suggestion') return {};
    return {
      findings: [
        {
          span: empty && { start: empty.start, end: empty.end },
          fix: {
            label: hasCue(draft, VAGUE)
              ? {
                  de: '„Ich habe es an … gegeben, entschieden wird im …“',
                  en: '“I passed it to …, they decide in …”',
                }
              : {
                  de: 'Sag, wer die Idee hat und bis wann entschieden wird.',
                  en: 'Say who has the idea now and when it is decided.',
                },
          },
        },
      ],
    };
  },
};
