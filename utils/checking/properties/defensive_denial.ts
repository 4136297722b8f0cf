import { cues, findCues, sentenceAt } from '../cues';
import type { Property, RawFinding } from '../property';
import { rolesOf, sentenceSpan } from '../roles';

/** Rejects the experience as false or impossible. */
const DENIAL = cues({
  de: [
    '~(?:uns|mir) (?:ist|sind|war|waren) (?:\\p{L}+ ){0,2}(?:kein\\p{L}*|nichts|keinerlei)(?: \\p{L}+){0,4} (?:bekannt|aufgefallen|zu ohren)~',
    '~(?:alle|sämtliche|jede\\p{L}*) (?:unsere\\p{L}*|bei uns) (?:\\p{L}+ ){1,2}(?:ist|sind|werden) (?:\\p{L}+ ){0,2}(?:echt|korrekt|sicher|geprüft|einwandfrei|freundlich|geschult|fair|seriös|ehrlich|sauber|frisch|zertifiziert)~',
    '~(?:unterlass\\p{L}*|verbitten|verbitte|rechtliche schritte|vor gericht|anwalt einschalten|anwälte|anzeige erstatten|strafrechtlich|justiziabel|abmahn\\p{L}*)~',
    '~(?:liegen|liegt|gibt es) (?:uns )?(?:\\p{L}+ ){0,3}(?:keine|keinerlei) (?:\\p{L}+ )?(?:hinweise|beschwerden|erkenntnisse|informationen|meldungen|anhaltspunkte|beanstandungen|grund)~',
    '~(?:können|kann) (?:wir|ich) (?:\\p{L}+ ){0,4}(?:nicht|keinesfalls|so nicht) (?:bestätigen|nachvollziehen|teilen|erkennen|stehen lassen|gelten lassen)~|~(?:das|ihre kritik|ihren vorwurf|deine kritik) (?:\\p{L}+ )?(?:können|kann) (?:wir|ich) (?:\\p{L}+ ){0,2}nicht (?:bestätigen|nachvollziehen|teilen)~',
    '~(?:das )?(?:sehen|sehe) (?:wir|ich) (?:das )?(?:\\p{L}+ )?(?:anders|nicht so|ganz anders)~|~(?:da|hier|das) (?:müssen|muss|möchten|möchte) (?:wir|ich) (?:\\p{L}+ ){0,2}(?:widersprechen|richtigstellen|klarstellen|korrigieren)~',
    '~(?:das|so etwas|sowas) (?:haben|habe) (?:wir|ich) (?:\\p{L}+ )?(?:nie|niemals|nicht) (?:gesagt|behauptet|versprochen|getan|geschrieben|gemacht|zugesagt)~|~(?:niemand|keiner) (?:bei uns|von uns|aus unserem team|hier) (?:\\p{L}+ ){0,5}(?:hat|würde|sagt|macht|behandelt|wird)~',
    '~(?:verwechseln|verwechselst) (?:sie|du) (?:\\p{L}+ ){0,3}(?:uns|da|etwas)~|~da (?:verwechseln|irren|täuschen) sie~|~da (?:verwechselst|irrst|täuschst) du~',
    '~(?:das|dies|es|so|diese\\p{L}*|ihre|deine|eure|der|die)(?: \\p{L}+)? (?:stimmt|stimmen|trifft|treffen|entspricht|entsprechen)(?: \\p{L}+){0,3} (?:nicht|keineswegs|keinesfalls|in keinster weise|mitnichten)~',
    '~(?:das|dies|es|diese behauptung|der vorwurf|ihre darstellung|deine darstellung|die (?:behauptung|unterstellung|aussage|darstellung)|alles)(?: \\p{L}+)? (?:ist|sind|war) (?:\\p{L}+ ){0,3}(?:falsch|unwahr|gelogen|erfunden|unmöglich|ausgeschlossen|unsinn|quatsch|blödsinn|schwachsinn|haltlos|absurd|frei erfunden|an den haaren|lächerlich|eine lüge|eine unterstellung|unverschämt\\p{L}*|nicht (?:wahr|richtig|korrekt|möglich|zutreffend|der fall|nachvollziehbar)|völlig aus der luft|ein märchen|üble nachrede|verleumdung|unbegründet|gegenstandslos|unzutreffend|aus der luft)~',
    '~(?:kann|können) (?:\\p{L}+ ){0,3}(?:gar |eigentlich |so |überhaupt |schlicht |einfach )?nicht (?:sein|stimmen|passiert sein|passieren|vorkommen|an uns liegen)~',
    '~(?:wir|ich) (?:weisen?|verwahren?|bestreiten?|dementieren?|lehnen?)~[^.!?\\n]{0,90}(?:zurück|von uns|dagegen|entschieden|entschiedenst|ab~|diesen vorwurf|diese vorwürfe)',
    '~(?:weisen?|verwahren?|bestreiten?|dementieren?) (?:wir|ich)~',
    '~(?:bei uns|in unserem haus\\p{L}*|in unserer \\p{L}+|unsererseits|hier)(?: \\p{L}+){0,2} (?:gibt es|passiert|kommt|existiert|gab es|war|ist|läuft|werden|wird|findet)(?: \\p{L}+){0,6} (?:nicht|niemals|nie|keine\\p{L}*|kein)~(?! (?:mehr|geben|passieren|vorkommen))',
    '~(?:so etwas|sowas|das|dergleichen|solche \\p{L}+) (?:gibt es|passiert|kommt|machen|tun|würden|kennen|existiert)(?: \\p{L}+){0,3} (?:bei uns|wir|hier|unser\\p{L}*)(?: \\p{L}+){0,3} (?:nicht|nie|niemals|keinesfalls)~',
    '~(?:unser\\p{L}*) (?:\\p{L}+ ){1,3}(?:ist|sind|arbeiten|werden|funktioniert|funktionieren|liefern|war|waren|machen|verhalten|behandeln)(?: \\p{L}+){0,4} (?:immer|stets|einwandfrei|tadellos|nachweislich|ausnahmslos|grundsätzlich|zu jeder zeit|jederzeit|fehlerfrei|nie|niemals|in ordnung|korrekt)~',
    '~(?:wir|ich) (?:haben|habe|machen|mache|sehen|sehe|können|kann)(?: \\p{L}+){0,4} (?:nichts falsch|keinen fehler|keine fehler|alles richtig|nichts vorzuwerfen|kein fehlverhalten|korrekt gehandelt|alles korrekt|keine schuld|nichts zu verbergen|keinerlei)~',
    '~(?:haltlos\\p{L}*|frei erfunden\\p{L}*|an den haaren herbei\\p{L}*|(?<!nicht )aus der luft gegriffen|entbehr(?:t|en) jeder(?: \\p{L}+)? grundlage|jeglicher grundlage|unterstellung(?:en)?|verleumd\\p{L}*|üble nachrede|fake news|falschbehauptung\\p{L}*|stimmungsmache|hetzkampagne|märchen|rufschädig\\p{L}*|diffamier\\p{L}*)~',
    '~(?:davon|darüber|von (?:einem|einer|solch\\p{L}*|so etwas)) (?:ist|sind|war|wissen|wäre|weiß)(?: \\p{L}+){0,3} (?:nichts|nicht bekannt|mir neu|uns neu)~',
    '~(?:kein|keine|keinen) (?:\\p{L}+ )?(?:fehler|mangel|problem|störung|anhaltspunkt\\p{L}*|hinweise?|beleg\\p{L}*|grund zur beanstandung) (?:feststellen|feststellbar|erkennen|erkennbar|vor|gefunden|unsererseits|auf unserer seite|bei uns)~',
    '~(?:alles|bei uns) (?:\\p{L}+ )?(?:läuft|funktioniert|ist|war) (?:\\p{L}+ )?(?:einwandfrei|alles in ordnung|in ordnung|normal|reibungslos|tadellos|bestens)~',
    '~(?:lüge|lügen|lügst|gelogen|erfindest|erfinden sie|ausgedacht|behaupten sie|behauptest du)~',
    '~(?:bezweifle|bezweifeln|unglaubwürdig|kaum vorstellen|nicht vorstellen|nicht glauben|schwer zu glauben|unwahrscheinlich)~',
    '~unser\\p{L}{0,3} (?:\\p{L}+ ){1,2}(?:lügt|lügen|irrt|irren|macht|machen|kann|können) (?:\\p{L}+ ){0,2}(?:nicht|nie|keine fehler)~',
    '~hat (?:hier |bei uns |ihnen |dir |das )*(?:niemand|keiner) (?:zugesagt|gesagt|versprochen|behauptet|angekündigt)~',
    '~(?:passiert|geschieht) (?:so (?:et)?was|das|dergleichen)(?: \\p{L}+)? nicht~',
    '~(?:tester|testerinnen|kunden|gäste|umfragen?)~[^.!?\\n]{0,40}(?:begeistert|lieben|zufrieden|bestnoten)',
    '~kann (?:\\p{L}+ )?keine rede sein~',
    '~(?:völlig|absolut|jederzeit|immer|vollkommen|komplett) (?:transparent|korrekt|einwandfrei|nachvollziehbar)~(?! (?:sein|zeigen|machen))',
  ],
  en: [
    '~(?:all (?:of )?(?:our|the)|every(?: single)? one of our|each of our) (?:\\p{L}+ ){1,2}(?:is|are|has|have) (?:\\p{L}+ ){0,2}(?:genuine|real|correct|accurate|safe|tested|checked|trained|fair|honest|clean|certified|verified|polite|professional|fully)~',
    '~(?:legal action|our (?:lawyers|solicitors|legal team)|see you in court|take you to court|sue you|cease (?:and desist|making)|retract|desist)~',
    "~(?:we|i) (?:\\p{L}+ )?(?:disagree|beg to differ|can't agree|cannot agree|don't agree|don't accept|do not accept|don't recogni[sz]e|do not recogni[sz]e|can't confirm|cannot confirm|can't see (?:that|any|how|evidence))~(?! (?:your|the) (?:card|payment|order|address|name))",
    "~we (?:\\p{L}+ )?(?:never|did not|didn't|have never|would never) (?:\\p{L}+ )?(?:said|say|claimed|claim|promised|promise|told|did|do|agreed|advertise|advertised|treat|lie|lied|mislead|misled|sell|charge)~",
    '~(?:no one|nobody|none of our \\p{L}+) (?:here |in our team |on our team |at our \\p{L}+ )?(?:would|did|has|said|ever) (?:ever |do|say|treat|behave|said|told|that|such)',
    "~(?:no idea what you(?:'re| are) (?:talking|on)|thinking of (?:someone|another|somewhere)|confus(?:ing|ed) us with|wrong company|got the wrong)~",
    '~(?:not (?:how|the way) (?:we|our \\p{L}+) (?:do|work|operate|treat|behave)|not in our nature|not who we are)~',
    '~(?:let (?:me|us) (?:set|put) the record straight|to set the record straight|the (?:facts|truth) (?:is|are|speak))~',
    "~(?:that|this|it|which|what you (?:say|claim|describe)|your (?:claim|comment|story|account|accusation|allegation)s?|these (?:claims|accusations|allegations))(?:'s| is| are| was| were| isn't| wasn't| aren't)(?: \\p{L}+)? ?(?:simply |just |absolutely |completely |totally |quite |clearly |entirely |flatly |utterly |plain |factually |patently )*(?:not (?:true|correct|accurate|right|possible|how|what happened|the case|factual)|true|untrue|false|wrong|impossible|nonsense|rubbish|incorrect|inaccurate|ridiculous|absurd|baseless|unfounded|made up|a lie|lies|slander|libel\\p{L}*|defamat\\p{L}+|out of the question|fabricated|misleading|laughable|preposterous|fiction|without (?:merit|foundation)|implausible|unlikely|hard to believe)~(?<!(?:is|'s|was|are|were) (?:true|right))",
    "~(?:this|that|it|there's no way (?:this|that|it)) (?:\\p{L}+ )?(?:cannot|can't|can not|couldn't|could not|couldn't possibly|would never|wouldn't|does not|doesn't|did not|didn't|never) (?:\\p{L}+ )?(?:be(?: true| right| possible| the case| our)?|happen|happened|have (?:happened|been|occurred|come)|occur)~",
    '~(?:we|i) (?:\\p{L}+ly |must |have to |completely |totally |simply |wholly )*(?:reject|deny|refute|dispute|dismiss|contest|object to|take (?:issue|exception))~',
    "~(?:we|our (?:\\p{L}+ )?(?:staff|team|drivers?|products?|meters?|kitchen|food|prices?|systems?|records?|chefs?|employees|people|nurses|reps|agents|app))(?:'re| are)? (?:\\p{L}+ )?(?:always|never|consistently|invariably|without exception|would never|do not ever|don't ever) (?:\\p{L}+ )?(?:deliver\\p{L}*|do|does|did|treat\\p{L}*|sells?|charges?|checks?|sends?|keeps?|follows?|tells?|informs?|answers?|responds?|uses?|acts?|pack\\p{L}*|labels?|cleans?|trains?|serves?|makes?|lies?|share|behaves?|polite|professional|friendly|correct|accurate|fresh|clean|honest|fair|courteous|helpful|on time)~",
    '~(?:we|our (?:\\p{L}+ )?(?:staff|team|side|system|records?)) (?:did|have done|has done|do) (?:nothing|no|everything|not do anything) (?:wrong|right|correctly|by the book|improper)~',
    '~(?:nothing (?:is|was) wrong (?:with|on)|no (?:fault|error|issue|problem|evidence|record|indication|sign)s? (?:was |were |has been |have been |can be )?(?:found|on our|at our|with our|detected|identified|that we|of (?:this|that|any))|we (?:find|found|see|saw|can see|can find) no (?:\\p{L}+ )?(?:fault|error|issue|problem|evidence|wrongdoing|reason|basis))~',
    "~(?:that|this|it|such a thing|things like that|that sort of thing)(?:'s| is)? (?:doesn't|does not|don't|just doesn't|never|not (?:something|a thing)|not) (?:\\p{L}+ )?(?:happen|happens|occur|exist|we do|how we|do|what we do)(?: \\p{L}+)? ?(?:here|with us|at|in our|work|operate)?~",
    '~(?:not (?:aware|familiar)|unaware) of any (?:\\p{L}+ )?(?:issues?|problems?|complaints?|faults?|incident|errors?)~',
    "~(?:you(?:'re| are) (?:lying|making (?:this|that|it|things) up|mistaken|wrong|confused|imagining|exaggerating|clearly mistaken)|making (?:this|that|it|things) up|made that up|pure (?:invention|fiction|fantasy)|fake news|smear|hearsay|lies|liar|slander\\p{L}*|defamat\\p{L}+|libel\\p{L}*|false (?:claim|accusation|allegation|information)s?|baseless|unfounded|without foundation|no truth|doubt (?:that|it|this|very much)|find (?:it|that) (?:hard|difficult) to believe|highly unlikely|far-?fetched|hard to believe)~",
    '~(?:everything|it|the (?:app|site|website|system|service|line)) (?:is |was |works? |worked |has been )(?:working )?(?:perfectly|fine|just fine|normally|as (?:intended|expected|it should)|properly|flawlessly|correctly)(?: (?:here|on our|at our|for (?:us|everyone)))?~',
    "~our (?:\\p{L}+ ){1,3}(?:can't|cannot|couldn't|don't|doesn't|never|would never|wouldn't) (?:\\p{L}+ )?(?:be |have )?(?:been )?(?:hacked|wrong|fail|lie|lying|make mistakes?|happen|break|faulty|fooled|hacked into|the (?:cause|problem))~",
    '~we (?:would|could|do|did) (?:\\p{L}+ly )?never~',
    '~(?:is|are|were|was) (?:\\p{L}+ (?:and )?){0,2}always (?:right|correct|accurate|safe|honest|fair|on time)~',
    '~(?:passes|undergoes|goes through) (?:a|an|our|several|strict|rigorous) (?:\\p{L}+ )?(?:detector|inspection|test|check|checks|tests|control)~',
  ],
});

/** Sets the own files against the person: a denial unless regret stands beside it. */
const RECORDS = cues({
  de: [
    '~(?:laut|nach|gemäß|in) (?:\\p{L}+ )?(?:unser\\p{L}*|dem|den) (?:\\p{L}+ )?(?:system|unterlagen|daten|aufzeichnungen|dokumentation|akten|informationen|protokoll(?:en)?)~[^.!?\\n]{0,60}(?:zugestellt|korrekt|ordnungsgemäß|alles|kein\\p{L}*|geliefert|abgegeben|erfolgt|bezahlt|ist|wurde)',
  ],
  en: [
    '~(?:our|the) (?:records?|system|logs?|data|files?|tracking|notes) (?:\\p{L}+ )?(?:show|shows|indicate|indicates|say|says|state|states|confirm|confirms|suggest|suggests)~',
    '~(?:according to|per) (?:our|the) (?:records?|system|logs?|data|files?)~',
  ],
});

/** Says what was checked, or agrees; a denial inside is a finding, not a reflex. */
const CHECKED = cues({
  de: [
    '~(?:(?:ich|wir) (?:habe?n?|hab)|(?:habe?n?) (?:ich|wir))~…(?:geprüft|nachgesehen|nachgeschaut|kontrolliert|gemessen|getestet|nachgefragt|gefragt|gesprochen|durchgesehen|angesehen|angeschaut|untersucht|verglichen)',
    '~(?:laut|protokoll|messung\\p{L}*|prüfbericht|zertifikat|bericht|nachzulesen|quelle|https?)~',
    '~(?:hätte|darf|dürfte|sollte|muss|müsste)~…(?:nicht|nie)',
    '~(?:du|sie|ihr) (?:hast|haben|habt) (?:\\p{L}+ ){0,2}recht~',
  ],
  en: [
    "~(?:i|we)(?:'ve| have)? (?:just |now |also |double-)?(?:checked|looked|tested|measured|asked|spoken|compared|reviewed|gone through|pulled|inspected|re-?read)~",
    '~(?:see page|according to the|certificate|report|https?|source|published|audit)~',
    "~(?:shouldn't|should not|should never|must not|mustn't|can't go on|cannot go on) (?:\\p{L}+ )?(?:happen|have|be)~",
    "~(?:you(?:'re| are) (?:\\p{L}+ )?right|not good enough|not (?:ok|okay|acceptable|fair|right of us|how (?:we want|it should|anyone should|you should|things should)|what (?:you|we want)))~",
  ],
});

/** P13. */
export const defensiveDenial: Property = {
  key: 'defensive_denial',
  number: 'P13',
  dimension: 'respect',
  severity: 'warn',
  name: { de: 'Pauschales Abstreiten', en: 'Flat denial' },
  explain: {
    de: 'Abstreiten glaubt kaum jemand. Sag, was du geprüft hast und was du weißt.',
    en: 'Denials are rarely believed. Say what you checked and what you found.',
  },
  sources: ['S12', 'S24', 'S23'],
  applies: ({ isComplaint, intent }) => isComplaint || intent === 'misinformation',
  check(draft, { intent, comment }) {
    const roles = rolesOf(draft);
    const sourced = roles.has('source');
    const checked = findCues(draft, CHECKED).length > 0;
    const findings: RawFinding[] = [];
    const regretted = roles.has('apologise') || roles.has('own') || roles.has('react');
    const denials = regretted
      ? findCues(draft, DENIAL)
      : [...findCues(draft, DENIAL), ...findCues(draft, RECORDS)];
    for (const hit of denials) {
      const index = sentenceAt(draft, hit.start);
      const { start, end } = sentenceSpan(draft, index);
      const sentence = draft.plain.slice(start, Math.min(end, start + 600));
      const here = CHECKED.regexp(draft.lang);
      // "That is not true: see page 4" corrects; "das darf nicht sein" agrees.
      if (
        (here && sentence.match(here)) ||
        roles.in('source', index) ||
        roles.in('own', index) ||
        roles.in('apologise', index)
      )
        continue;
      // "Is it true that …?" – "No, it isn't" answers.
      const asked = comment.plain.includes('?') && draft.sentences.length > 1;
      if (intent === 'misinformation' && (sourced || checked || asked)) continue;
      findings.push({
        span: hit,
        severity: sourced || checked || roles.has('own') ? 'hint' : 'warn',
        fix: {
          label: {
            de: 'Sag, was du geprüft hast: „Ich habe … nachgesehen: …“',
            en: 'Say what you checked: “I looked at …: …”',
          },
        },
      });
    }
    return { findings };
  },
};
