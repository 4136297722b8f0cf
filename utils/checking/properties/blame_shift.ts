import { cues, findCues, type Hit, overlaps, sentenceAt } from '../cues';
import type { Property, RawFinding, Situation } from '../property';
import { rolesOf, sentenceSpan } from '../roles';

const OUTSIDE =
  '(?:paketdienst\\p{L}*|lieferdienst\\p{L}*|versanddienst\\p{L}*|kurier\\p{L}*|spedition\\p{L}*|post|dhl|dpd|hermes|gls|ups|hersteller\\p{L}*|lieferant\\p{L}*|zulieferer\\p{L}*|dienstleister\\p{L}*|bank|bahn|betreiber\\p{L}*|vermieter\\p{L}*|händler\\p{L}*|fahrer\\p{L}*|partner\\p{L}*|handwerker\\p{L}*|nachbar\\p{L}*|netzbetreiber\\p{L}*|subunternehm\\p{L}*|agentur)';
const OUTSIDE_EN =
  '(?:courier|carrier|postal service|royal mail|post office|dpd|dhl|ups|fedex|evri|hermes|supplier|manufacturer|bank|vendor|retailer|driver|contractor|third party|agency|delivery (?:company|partner|firm)|your (?:provider|bank|isp|employer|landlord|neighbou?r))';

/** Tells the person, or a third party, that it is their doing. */
const BLAME = cues({
  de: [
    '~wer~[^.!?\\n]{5,80}, (?:ist (?:natürlich|halt|eben|selbst|selber|nun mal|klar)|muss (?:halt|eben|sich|damit|auch|schon|nun mal|natürlich)|(?:darf|braucht|soll) sich (?:\\p{L}+ )?nicht|sollte (?:halt|eben|auch|sich|besser)|hat (?:halt|eben|selbst|pech|es nicht))~',
    '~(?:es|das) (?:ist|wäre|war) (?:\\p{L}+ )?(?:ihre|deine|eure) (?:\\p{L}+ )?(?:pflicht|aufgabe|verantwortung|sache|verpflichtung|obliegenheit|schuld)~|~(?:sind|bist|seid) (?:sie|du|ihr) (?:\\p{L}+ )?(?:verpflichtet|selbst zuständig)~|~(?:sie|du|ihr) (?:sind|bist|seid) (?:\\p{L}+ )?(?:verpflichtet|selbst zuständig|mitverantwortlich)~',
    '~(?:haben|hast|habt) (?:sie|du|ihr)~[^.!?\\n]{0,70}(?:richtig|korrekt|vorsichtig|sorgfältig|ordnungsgemäß|beachtet|gelesen|aufgepasst|fallen ?lassen|überhaupt|wirklich)~[^.!?\\n]{0,40}\\?',
    '~(?:wurde|wurden|ist|war|sind) (?:der|die|das|es|sie)~[^.!?\\n]{0,50}(?:richtig|korrekt|ordnungsgemäß|fachgerecht|sachgemäß|vorsichtig|sorgfältig) (?:\\p{L}+)\\s*\\?',
    '~wenn (?:sie|du|ihr|man) (?:\\p{L}+ ){0,4}(?:genau(?:er)?|richtig|aufmerksam|gründlich) (?:\\p{L}+ )?(?:hinschau\\p{L}*|liest|lesen|hinsieh\\p{L}*|schau\\p{L}*|nachles\\p{L}*|gelesen|zuhör\\p{L}*)~',
    '~(?:hat|haben|wurde|wurden) (?:da |hier |wohl |vielleicht |offenbar )*(?:jemand|einer|manche\\p{L}*|einige) (?:\\p{L}+ ){0,6}(?:nicht (?:gelesen|aufgepasst|verstanden|beachtet|hingeschaut|zugehört)|vergessen|übersehen|verwechselt|falsch \\p{L}+)~',
    '~(?:man|das) (?:übersieht|überliest|vergisst|verwechselt)~|~(?:übersieht|überliest|vergisst|verwechselt) man~',
    '~(?:lies|lesen sie|schau|schauen sie|werfen sie|wirf|beachte\\p{L}*|studier\\p{L}*) (?:\\p{L}+ ){0,5}(?:AGB|bedingungen|kleingedruckte\\p{L}*|vertrag|regeln|hausordnung|beschreibung|produktbeschreibung)~',
    '~(?:da|dort|hier|es) steht (?:\\p{L}+ ){0,4}(?:schwarz auf weiß|klar|eindeutig|ausdrücklich|alles|deutlich)~',
    '~(?:liegt|lag|fällt|fiel) (?:\\p{L}+ ){0,2}in (?:ihre[rm]?|deine[rm]?|eure[rm]?|der) (?:eigenen )?(?:verantwortung|zuständigkeit|ermessen)~|~obliegt (?:ihnen|dir|dem|der|den)~|~sache (?:des|der) (?:kunden|käufers|nutzers|mieters|eltern|bestellers)~',
    '~(?:sie|du|ihr) (?:wurden|wurdest|wurdet|sind|bist|seid) (?:\\p{L}+ ){0,4}(?:rechtzeitig|mehrfach|darauf|ausdrücklich|vorab|vorher|schriftlich|per mail)(?: \\p{L}+){0,4} (?:informiert|hingewiesen|benachrichtigt|gewarnt|erinnert|aufgeklärt|worden)~',
    '~(?:wir|ich) (?:haben|hatten|habe) (?:sie|dich|euch|ihnen|dir) (?:\\p{L}+ ){0,4}(?:rechtzeitig|mehrfach|ausdrücklich|vorab|vorher|schriftlich|deutlich|extra)(?: \\p{L}+){0,4} (?:informiert|hingewiesen|benachrichtigt|gewarnt|erinnert|gesagt|geschrieben|mitgeteilt)~',
    '~(?:sie|du|ihr) (?:waren|warst|wart|kamen|kamst|sind|bist) (?:\\p{L}+ ){0,3}zu spät~',
    '~hätte[n]? (?:\\p{L}+ ){0,6}(?:gelesen|eingehalten|gemeldet|gekündigt|beachtet|geprüft|beantragt|bezahlt|storniert|bestätigt|angegeben|reklamiert) werden (?:müssen|sollen)~',
    '~bei (?:\\p{L}+ )?(?:richtiger|sachgemäßer|ordnungsgemäßer|korrekter|normaler|bestimmungsgemäßer|sorgfältiger) (?:anwendung|nutzung|benutzung|handhabung|pflege|bedienung|lagerung|verwendung|montage|reinigung|behandlung)~',
    '~vielleicht (?:\\p{L}+ ){0,3}(?:vorher|mal|nächstes mal|beim nächsten mal|erst|besser|genauer|einfach)(?: \\p{L}+){0,5} (?:lesen|schauen|prüfen|fragen|nachschauen|nachsehen|anrufen|hinsehen|informieren|messen|planen|überlegen|aufpassen|kommen|losfahren|bestellen|buchen)~',
    '~(?:ihr|dein|euer|ihrem|deinem|ihre|deine|ihrer|deiner) (?:handy|browser|router|gerät|computer|rechner|telefon|internet|netz|verbindung|internetverbindung|leitung|einstellungen?|virenscanner|firewall|konto|bank|anschrift|adresse|klingelschild|briefkasten) (?:ist|war|sind|scheint|wird|dürfte|liegt)(?: \\p{L}+){0,4} (?:zu alt|veraltet|schuld|falsch\\p{L}*|nicht (?:richtig|beschriftet|lesbar|aktuell)|das problem|unvollständig|ursache|langsam|defekt|liegen)~',
    '~(?:auf eigene (?:gefahr|verantwortung|kosten)|aufsichtspflicht|eltern haften|gehören beaufsichtigt|besser aufpassen|mehr aufpassen)~',
    '~(?:zu spät|nicht rechtzeitig|verspätet|nicht fristgerecht) (?:gemeldet|storniert|gekündigt|reklamiert|bestellt|gebucht|eingereicht|bezahlt|reagiert|widerrufen|abgeholt)~',
    // Counterfactual: what they should have done.
    '~(?:hättest|hätten|hättet) (?:du|sie|ihr)~[^.!?\\n]{0,90}',
    '~(?:du|sie|ihr) (?:hättest|hätten|hättet)~[^.!?\\n]{0,90}',
    '~(?:hätte|hätten) man~[^.!?\\n]{0,60}(?:wissen|sehen|lesen|merken|erkennen|prüfen|erwarten|ahnen)',
    // What they did not do.
    '~(?:(?:du|sie|ihr) (?:hast|haben|habt)|(?:hast|haben|habt) (?:du|sie|ihr))~(?: \\p{L}+){0,7} (?:übersehen|überlesen|überhört|vergessen|missverstanden|verwechselt|versäumt|verpasst|verschlafen|ignoriert|verschuldet|verursacht|verwirkt|verlegt|vertan|vertippt|verklickt|geirrt|falsch\\p{L}* (?:\\p{L}+ )?\\p{L}+|nicht (?:richtig |genau |rechtzeitig |korrekt |ordentlich |vollständig |gründlich |aufmerksam |sorgfältig )?(?:gelesen|beachtet|angegeben|gemeldet|bezahlt|mitgeteilt|aktualisiert|geprüft|reagiert|bestätigt|eingehalten|aufgepasst|hingeschaut|hingesehen|zugehört|informiert|befolgt|verstanden|ausgefüllt|gekündigt|gespeichert|eingegeben|storniert|aufgeladen|angemeldet|geöffnet|kontrolliert|durchgelesen|daran gedacht|darauf geachtet|erschienen|da|nachgefragt|angerufen))~',
    '~(?:du|sie|ihr) (?:musst|müssen|müsst|solltest|sollten|solltet) (?:schon|halt|eben|doch|einfach|nur|mal|das nächste mal|beim nächsten mal|künftig|in zukunft|vorher|erst(?: ein)?mal|besser|genauer|gefälligst|wirklich)~',
    '~(?:beim|das) nächste[ns]? mal~[^.!?\\n]{0,20}(?:bitte )?(?:vorher|einfach|erst|genauer|besser|früher|rechtzeitig|lesen|aufpassen|richtig)',
    '~(?:einfach )?(?:mal |bitte )?(?:genau(?:er)?|richtig|aufmerksam(?:er)?|gründlich(?:er)?) (?:lesen|hinschauen|hinsehen|zuhören|durchlesen|nachlesen)~',
    // Where the fault is said to lie.
    '~(?:selbst|selber) (?:schuld|verantwortlich|verschuldet|gewählt|ausgesucht|zuzuschreiben|verursacht|zu verantworten)~',
    '~(?:eigen(?:e|er|es|en)|dein|ihr|euer|eure|deine|ihre)(?: eigene[rns]?)? (?:schuld|fehler|verschulden|versäumnis|verantwortung|nachlässigkeit|unachtsamkeit|problem|pech)~(?!meldung|code)',
    '~(?:eigenverschulden|anwenderfehler|bedienfehler|bedienungsfehler|benutzerfehler|nutzerfehler|fehlbedienung|eingabefehler|anwendungsfehler|unsachgemäß\\p{L}*|unsachgem(?:ä|ae)(?:ß|ss)\\p{L}*|sachwidrig\\p{L}*|zweckentfremdet\\p{L}*)~',
    '~falsch (?:bedient|benutzt|gewaschen|angewendet|gelagert|eingegeben|montiert|aufgebaut|angeschlossen|verwendet|ausgefüllt|gepflegt|eingestellt|geparkt|behandelt|angelegt|bestellt|gemessen)~',
    '~(?:lag|liegt|liegen|lagen) (?:\\p{L}+ ){0,4}(?:nicht an uns|an (?:ihnen|dir|euch|ihre[rm]|deine[rm]|eure[rm])|bei (?:ihnen|dir|euch)|nicht bei uns|in ihrer verantwortung|in deiner verantwortung)~',
    '~nicht (?:unsere?|mein|meine) (?:\\p{L}+ )?(?:schuld|fehler|problem|verantwortung|baustelle|bier|aufgabe|sache|zuständigkeit)~',
    '~(?:dafür|da|hierfür) (?:können|kann) (?:wir|ich) (?:\\p{L}+ )?nichts~(?! (?:sagen|versprechen|finden|sehen|ändern|zusagen))',
    '~(?:wir|ich) (?:können|kann) (?:\\p{L}+ )?nichts dafür~',
    '~(?:sind|bin) (?:wir|ich) (?:\\p{L}+ )?nicht (?:zuständig|verantwortlich|schuld)~',
    '~(?:wir|ich) (?:sind|bin) (?:\\p{L}+ ){0,3}nicht (?:zuständig|verantwortlich|schuld)~',
    '~(?:haben|hat) (?:wir |das )?(?:mit uns )?(?:nichts (?:damit )?zu tun|nicht zu vertreten|nicht zu verantworten)~',
    `~(?:schuld|verantwortung|verantwortlich|fehler|problem|versäumnis)~(?: \\p{L}+){0,4} (?:beim?|der|die|des|das|ein|am|an|für|von|vom) (?:\\p{L}+ )?${OUTSIDE}~`,
    `~(?:der|die|unser|das|den|dem) ${OUTSIDE} (?:ist|war|hat|hatte)(?: \\p{L}+){0,4} (?:schuld|verantwortlich|verbockt|vermasselt|verschlampt|verloren|verschuldet)~`,
    `~(?:ist|sind|war|trägt|tragen|hat) (?:\\p{L}+ ){0,2}(?:der|die|das|unser|ihr|dein) ${OUTSIDE} (?:\\p{L}+ ){0,3}(?:schuld|verantwortlich|zuständig|verantwortung|verbockt)~`,
    `~(?:beschwer\\p{L}*|wenden?|halten?|melden?) (?:sie )?(?:sich|dich|euch) (?:\\p{L}+ ){0,4}(?:bei|an) (?:\\p{L}+ )?${OUTSIDE}~`,
    '~(?:da|dafür|damit|dazu|hierfür) (?:müssen|musst|müsst) (?:sie|du|ihr) (?:sich|dich|euch) (?:\\p{L}+ ){0,3}(?:an|bei)~',
    // Everybody else manages.
    '~wer (?:\\p{L}+ ){0,6}(?:liest|lesen kann|bucht|bestellt|kommt|kauft|parkt|wartet|meldet|zahlt|unterschreibt|aufpasst|wäscht|fährt|versteht|vergisst)[^.!?\\n]{0,40}(?:muss|darf|braucht|sollte|hat (?:pech|selbst|eben|halt)|ist klar im vorteil|verliert|riskiert)',
    '~(?:muss|darf|braucht) man sich (?:\\p{L}+ ){0,2}nicht wundern~',
    '~(?:müssen|brauchen|dürfen|darfst|brauchst|musst) (?:sie|du) (?:sich|dich) (?:\\p{L}+ ){0,3}nicht wundern~',
    '~(?:steht|stand|stehen|ist|war) (?:\\p{L}+ ){0,2}(?:doch|ja|klar und deutlich|deutlich|klipp und klar|eindeutig|ausdrücklich|unmissverständlich|groß|schwarz auf weiß|überall)~[^.!?\\n]{0,40}(?:AGB|bedingungen|website|webseite|seite|beschreibung|anleitung|mail|vertrag|schild|text|rechnung|bestätigung|etikett|plan|aushang|ausgeschildert|angegeben|hinterlegt|lesen|nachzulesen|dran|drauf|drin)',
    '~(?:wie|was) (?:sie|du|ihr) (?:\\p{L}+ ){0,3}(?:wissen|wusstest|wussten|gewusst|lesen können|hätten|hättest|selbst (?:bestätigt|gewählt|zugestimmt|unterschrieben))~',
    '~(?:das|davon|es) (?:wussten|wusstest|wusstet) (?:sie|du|ihr)~',
    '~(?:sie|du|ihr) (?:wussten|wusstest) (?:doch|ja|genau|schließlich)~',
    '~(?:ein )?blick (?:in|auf)~[^.!?\\n]{0,50}(?:genügt|gereicht|geholfen|reicht|lohnt|hätte)',
    // Guessing at their mistake.
    '~(?:vermutlich|womöglich|wahrscheinlich|wohl|vielleicht|bestimmt|sicher|sicherlich|offenbar|anscheinend|eventuell|scheinbar|möglicherweise|offensichtlich|kann es sein,? dass)~[^.!?\\n]{0,40}~(?:haben sie|hast du|habt ihr|du hast|sie haben|sie hatten|du hattest|war es|war das|lag es an|liegt es an|wurde)~[^.!?\\n]{0,40}(?:falsch\\p{L}*|vergessen|verwechselt|übersehen|verlegt|nicht (?:richtig|genau)|selbst|verlesen|irrtum|geirrt|verpasst|vertan|verguckt|verschätzt|zu spät)',
    '~(?:passiert|geht) (?:\\p{L}+ )?(?:vielen|den meisten|manchen|jedem mal)~',
    '~(?:andere|alle anderen|die anderen|die meisten) (?:\\p{L}+ )?(?:schaffen|schafften|haben|hatten|kommen|verstehen|kriegen|bekommen)~[^.!?\\n]{0,40}(?:auch|doch|geschafft|verstanden|hin|klar|kein problem)',
    '~(?:warum|wieso|weshalb) (?:\\p{L}+ )?(?:hast|haben|habt) (?:du|sie|ihr)~[^.!?\\n]{0,80}(?:nicht|erst|denn|unterschrieben|bestellt|gekauft|gewartet|angenommen|bezahlt|gebucht|überhaupt)',
    '~(?:nicht|nie) (?:aufgepasst|mitgedacht|richtig gelesen|zugehört|nachgedacht)~',
    '~(?:darf|braucht|soll|sollte|muss) sich (?:\\p{L}+ ){0,5}nicht (?:zu )?wundern~',
    '~(?:haben|hast|habt|werden|wirst) (?:sie|du|ihr) (?:sich|dich|euch) (?:\\p{L}+ ){0,3}(?:verhört|verlesen|geirrt|vertan|verguckt|getäuscht|verrechnet|vertippt|verwählt|vermessen)~',
    '~(?:sie|du|ihr) (?:haben|hast|habt|werden|wirst) (?:sich|dich|euch) (?:\\p{L}+ ){0,3}(?:verhört|verlesen|geirrt|vertan|verguckt|getäuscht|verrechnet|vertippt|verwählt|vermessen)~',
    '~(?:muss|müsste|sollte)(?! (?:ich|wir)~) (?:\\p{L}+ ){0,2}(?:eben|halt|nun mal)~',
    '~\\p{L}{3,25}(?:en|ern|eln), dann (?:gibt|passiert|kommt|wäre|hast|haben)s? (?:\\p{L}+ ){0,3}(?:kein\\p{L}*|nicht|nie)~',
    '~(?:lag|liegt|war) (?:wohl |vermutlich |sicher |bestimmt |eher ){1,2}(?:an|bei) (?:ihnen|dir|ihre[rm]|deine[rm])~',
    '~bei (?:\\p{L}+ )?(?:richtigem|sachgemäßem|ordnungsgemäßem|korrektem|normalem|bestimmungsgemäßem|sorgfältigem|sachgerechtem) (?:gebrauch|umgang|einsatz|waschen|aufbau|betrieb)~',
    '~(?:agentur|dienstleister|lieferant|zulieferer|spediteur|spedition|paketdienst|hersteller|vermieter|subunternehmer|partner(?:firma)?|provider|fahrer|handwerker|kollege|azubi|praktikant|aushilfe)(?:in)? hat (?:\\p{L}+ ){0,4}(?:mist gebaut|gepatzt|geschlampt|versagt|gepennt|verpennt|verschusselt|nicht geliefert|nicht aufgepasst|geschlafen)~',
  ],
  en: [
    "~(?:it(?:'s| is)|that(?:'s| is)|this is) (?:\\p{L}+ )?your (?:\\p{L}+ )?(?:duty|obligation|job|responsibility|own)~|~you(?:'re| are) (?:\\p{L}+ )?(?:obliged|required|expected|responsible) (?:to|for)~",
    '~(?:did|have|were|was) (?:you|it|they)~[^.!?\\n]{0,60}(?:carefully|properly|correctly|the right way|as instructed|according to|as directed|instructions|manual|label)~[^.!?\\n]{0,30}\\?',
    "~if you (?:\\p{L}+ )?(?:read|look|check|listen|think)(?: \\p{L}+){0,4} (?:carefully|closely|properly|again|harder|more carefully)~|~you(?:'ll| will| would|'d) (?:\\p{L}+ )?(?:see|find|notice|know|realise|realize) (?:that )?(?:it|the|this|we|our) (?:\\p{L}+ )?(?:says?|states?|clearly|is clearly|mentions?|told|tells)~",
    "~(?:someone|somebody|some people|people) (?:clearly |obviously |apparently |here )*(?:didn't|did not|don't|hasn't|haven't|forgot to|failed to|skipped|ignored|missed) (?:\\p{L}+ )?(?:read|check|follow|look|listen|the|bother|understand|pay)~",
    "~(?:you|one|people) (?:would|'d) (?:\\p{L}+ )?have (?:needed|had|been required|been expected) to~",
    "~(?:it(?:'s| is)|that(?:'s| is)|this is|was) (?:\\p{L}+ )?(?:the (?:customer|buyer|user|guest|passenger|parent|tenant|sender|owner|account holder)(?:'s|s'|s)|up to (?:you|the customer|customers|parents)|on you|for you to|your job to|your responsibility to) ?(?:\\p{L}+ ){0,2}?(?:responsibility|duty|job|obligation|to \\p{L}+)~",
    "~(?:it is|it's|remains) (?:\\p{L}+ )?responsibility of the (?:customer|buyer|user|guest|parent|passenger)~|~(?:customers?|parents?|guests|users|passengers) (?:are|is|must|should) (?:\\p{L}+ )?(?:responsible|ensure|supervise|check|take care)~",
    '~please (?:do )?(?:ensure|make sure|be sure|remember|take care|be careful)(?: that| to)? (?:\\p{L}+ ){0,8}(?:supervised|at all times|next time|in (?:the )?future|properly|correctly|carefully|before (?:you |complaining|posting|ordering)|always|beforehand|from now on)~',
    '~(?:kindly |please |just |do |maybe |perhaps |actually |go )*(?:re-?)?read (?:through )?(?:our|the|your) (?:\\p{L}+ )?(?:terms|t&cs|t&c|small print|fine print|contract|conditions|policy|agreement|booking conditions|rules|faqs?|product description|description|listing)~',
    '~(?:perhaps|maybe|might i suggest|i suggest|we suggest|why not|have you considered|try) (?:you )?(?:just |actually |simply )?(?:check(?:ing)?|read(?:ing)?|ask(?:ing)?|look(?:ing)?|leav(?:e|ing)|plan(?:ning)?|allow(?:ing)?|measur(?:e|ing)|call(?:ing)?|arriv(?:e|ing)|follow(?:ing)?|listen(?:ing)?|pay(?:ing)?)~[^.!?\\n]{0,70}(?:next time|first|before|earlier|more (?:carefully|closely)|properly|in future|better|beforehand|attention|instructions)',
    '~(?:please|just|and|perhaps|maybe) (?:check|read|ask|call|book|plan|order|measure|leave|allow|arrive)~[^.!?\\n]{0,50}~(?:next time|in future)~',
    "~(?:when|if|as long as|provided) (?:it(?:'s| is)?|they(?:'re| are)?|the \\p{L}+ (?:is|are)|you|these are)? ?(?:being )?(?:used|handled|installed|stored|washed|worn|assembled|fitted|cared for|treated|maintained|operated) (?:correctly|properly|as (?:intended|instructed|directed|described)|with care|according|right)~",
    '~(?:we|i) (?:did|had) (?:\\p{L}+ )?(?:inform|informed|tell|told|warn|warned|email|emailed|notify|notified|send|sent|remind|reminded|advise|advised|let you know|text|texted|announce|announced) (?:you|everyone|all|customers|this|it)~',
    '~you (?:were|arrived|came|turned up|showed up|left it|called|booked|ordered|applied|cancelled|contacted us|reported it|got there|waited) (?:\\p{L}+ )?(?:too )?(?:late|in the wrong)~',
    "~your (?:phone|browser|device|router|computer|setup|wifi|wi-fi|connection|internet|settings?|spam (?:folder|filter)|firewall|mailbox|letterbox|address|bank|card|handwriting|doorbell)(?: \\p{L}+)? (?:is|are|must be|was|were|seems?|might be|may be|isn't|probably)(?: \\p{L}+){0,2} (?:too old|old|outdated|out of date|the (?:problem|issue|cause|culprit)|wrong|faulty|slow|full|to blame|incorrect|incomplete|illegible|supported|not (?:supported|correct))~",
    '~(?:at (?:your )?own risk|parental supervision|supervise your|keep an eye on your|look after your (?:own|belongings)|not our responsibility)~',
    "~you (?:really |probably |clearly |simply |just |honestly |perhaps )?(?:should|ought to|could|might|needed to|must)(?:'ve| have| of|)? (?:really |just |simply |also |at least |already )?(?:read|checked|told|contacted|called|asked|noticed|known|realised|realized|booked|ordered|chosen|said|mentioned|reported|looked|made sure|been (?:more|aware|clearer|here|on time|careful)|come|used|kept|waited|saved|cancelled|updated|followed|set|brought|planned|thought|paid|double-checked|allowed|arrived|let us know|written|tried|spoken|gone|taken|picked|measured|tested|given us|provided|missed|misread|overlooked|misunderstood|mistaken|entered|got (?:it|that|the) (?:\\p{L}+ )?(?:wrong|mixed)|forgotten|misplaced|selected|clicked|typed|put|dropped|damaged|done)~",
    '~you (?:may|might|must) have (?:\\p{L}+ )?(?:missed|misread|overlooked|misunderstood|entered|forgotten|misplaced|mixed up|mistyped|selected|clicked|chosen|used|ordered|been mistaken|confused|damaged|dropped)~',
    "~you (?:clearly |obviously |apparently |simply |just |evidently |seem to have |appear to have |probably )*(?:didn't|did not|don't|never|haven't|hadn't|failed to|forgot to|forgot|neglected to|omitted to|refused to|couldn't be bothered to) (?:\\p{L}+ )?(?:read|reading|follow|followed|provide|provided|check|checked|contact|contacted|tell (?:us|the)|told|let us know|notice|noticed|bother|take (?:the time|care|into)|use|update|updated|enter|give us|given|mention|mentioned|report|reported|ask|asked|include|complete|completed|confirm|confirmed|respond|responded|show up|turn up|allow|allowed|pay|paid|cancel|cancelled|keep|kept|look|looked|understand (?:how|the|what|our)|set|attach|attached|book|save|register|listen|pack|bring|close|store|clean)~",
    '~(?:you )?(?:seem|appear|seemed|appeared) to have (?:\\p{L}+ )?(?:missed|misread|overlooked|misunderstood|forgotten|ignored|entered|mixed|used|chosen|ordered)~',
    '~you (?:clearly |obviously |simply |just )?(?:misread|misunderstood|overlooked|ignored|misused|mishandled|mistook|mistyped|left it too|waited too|ordered the wrong|chose the wrong|picked the wrong|entered the wrong|gave us the wrong|used the wrong|put the wrong|selected the wrong|typed|got it wrong|did (?:it|this|that) wrong)~',
    "~(?:if you(?:'d| had)|had you) (?:only |just |simply |actually |bothered to )?(?:read|checked|told|contacted|followed|asked|called|looked|kept|reported|listened|paid|updated|waited|booked|come|arrived|taken|chosen|used|let us know|bothered)~",
    '~(?:next time|in (?:the )?future),? (?:please |maybe |perhaps |just |do |try to |make sure )*(?:you )?(?:read|check|make sure|try|remember|ensure|allow|order|ask|call|book|arrive|leave|plan|follow|pay|be more)~',
    "~(?:as |it(?:'s| is| was)? |this (?:is|was) |that(?:'s| is| was)? |they're |our (?:\\p{L}+ )?(?:terms|website|site|page|policy|signs?|emails?|menu|description|instructions|manual|label) )(?:all )?(?:very |quite |perfectly )?(?:clearly|plainly|explicitly|obviously) (?:stated?s?|says?|said|written|mentioned|shown|explains?|explained|marked|listed|displayed|signposted|labelled|outlined|advertised|visible|indicated)~",
    '~(?:user error|operator error|customer error|human error on your|your own (?:fault|doing|mistake|responsibility|choice|negligence|risk|making|problem|carelessness)|self-inflicted|own goal|brought (?:it|this) on yourself|only yourself to blame|own responsibility)~',
    `~(?:that|this|it|which)(?:'s| is| was) (?:\\p{L}+ )?(?:your|the customer's|(?:the |your )?${OUTSIDE_EN}'s?) (?:own )?(?:fault|responsibility|problem|issue|job|mistake|error|doing)~`,
    `~(?:fault|blame|responsibility|problem|error|mistake|delay)(?: \\p{L}+){0,2} (?:lies|is|was|rests|sits) (?:\\p{L}+ )?(?:with|down to|on|due to|caused by) (?:you|the |your |our )(?:${OUTSIDE_EN})?~`,
    `~(?:down to|the fault of|caused by|lost by) (?:the |your |our )${OUTSIDE_EN}~`,
    "~(?:not|isn't|wasn't|hardly|never|aren't) (?:actually |really |strictly )?(?:our|my) (?:\\p{L}+ )?(?:fault|problem|responsibility|job|doing|mistake|error|issue|department|concern)~",
    "~(?:nothing to do with us|not down to us|wasn't us|can't be held responsible|cannot be held responsible|not (?:responsible|to blame|at fault|accountable)|can't take responsibility|take no responsibility|cannot accept responsibility)~",
    `~(?:blame|complain to|take (?:it|that|this) up with|speak to|talk to|ask|contact|your (?:issue|complaint|argument|problem) is with) (?:the |your |our )?${OUTSIDE_EN}~(?=[^.!?\\n]{0,30}(?:not us|instead|about (?:it|that|this)|[.!]|$))`,
    "~you(?:'ll| will| would|'d)? (?:have|need) to (?:take (?:it|that|this)|contact|speak|complain|ask|raise|chase)(?: \\p{L}+){0,4} (?:courier|carrier|bank|manufacturer|supplier|seller|retailer|airline|landlord|provider|royal mail|dpd|dhl|evri)~",
    '~you (?:\\p{L}+ )?(?:chose|agreed|signed|decided|opted|knew|accepted|were (?:told|warned|informed|aware|advised|reminded|supposed|meant|responsible)|had (?:every|plenty|ample)|ticked|consented|insisted)~(?! (?:us|our|me|to (?:fly|shop|join|stay|come|visit|celebrate|share|write)))',
    '~(?:improper|incorrect|inappropriate|rough) (?:use|handling|storage|installation|washing|care)~',
    '~(?:improperly|incorrectly|wrongly) (?:used|installed|stored|washed|handled|fitted|assembled) (?:by you|on your)?~',
    '~(?:misuse|mishandling|tampering|neglect) (?:of|by|on)~',
    '~(?:did|have|are) you (?:even|actually|sure you|certain you)~[^.!?\\n]{0,60}\\?',
    "~why (?:on earth )?(?:did|didn't|would|don't|wouldn't|haven't|do you (?:always|keep|insist)|were) (?:you)?~[^.!?\\n]{0,100}\\?",
    '~(?:what did you expect|what do you expect|no wonder (?:it|that)|serves you)~',
    '~(?:most|other|all other|everyone else|everybody else) ?(?:people|customers|guests|users|passengers|parents)? (?:\\p{L}+ )?(?:manage|managed|understand|understood|read|know|find it|cope|figured)~',
    "~(?:because|since|as|when|after) you (?:didn't|did not|failed|forgot|entered|used|chose|ordered|gave|left|waited|ignored|missed|were late|cancelled|changed|never|moved|lost|dropped|opened|washed|overloaded|refused)~",
    '~(?:due|owing|down) to your~',
    '~your (?:\\p{L}+ )?(?:mistake|error|fault|negligence|carelessness|misuse|failure|oversight|misunderstanding|lateness|impatience|inattention)~(?! (?:message|code|report|log|screen))',
    "~(?:maybe|perhaps|possibly|probably|presumably|i (?:guess|suspect|assume)|could it be(?: that)?|i'm afraid) (?:that )?(?:you|it was|your)~[^.!?\\n]{0,60}(?:wrong|missed|mistake|forgot|forgotten|misread|mistyped|yourself|not (?:read|checked)|didn't|confused|mixed|too late|overlooked|misplaced|damaged)",
    '~easy (?:mistake|thing) to (?:make|miss|do)~',
    '~happens to (?:lots|many|a lot|everyone|the best)~',
    '~you must have (?!(?:been|felt|had|waited|thought|wondered|found|hoped|gone|received|seen|heard|every)~)\\p{L}+~',
    "~you(?:'ll|'d|'ve got)? (?:\\p{L}+ ){0,2}(?:need|have|got|want) to (?:raise|take|take up|sort|discuss) (?:it|this|that)(?: out| up)? (?:with|to) (?:them|the|your)~",
    "~(?:run|operated|managed|handled|provided|made|owned|delivered) by (?:a|an|the|another)(?: \\p{L}+){0,2} (?:operator|company|contractor|provider|supplier|firm|agency|partner|third party|team)[^.!?\\n]{0,40}(?:so you|you(?:'d|'ll)|not us|not ours)",
  ],
});

/** Not a reproach: what they deserved and did not get, who is not to blame, and advice for a case that may be. */
const NO_BLAME = cues({
  de: [
    '(?:bekommen|erhalten|erfahren|gehört|hören|erleben|warten|kriegen|informiert|gewarnt|bescheid|verdient|gebraucht|dürfen|benachrichtigt|beraten|passieren|gern|lieber|gerne|am liebsten|erwarten|verlassen können|recht|interesse|lust|zeit für|bleiben)',
    '~nichts (?:falsch|übersehen|vergessen|verpasst|versäumt|davon|damit|dafür)~',
    '~(?:nicht|keine|kein|keinesfalls|keineswegs|weder) (?:\\p{L}+ )?(?:dein|deine|ihr|ihre|eure?|selbst|die) ?(?:eigene[rs]?)? ?(?:schuld|fehler|verschulden)~',
  ],
  en: [
    "~should(?:n't|'ve| have| not have| never have)? (?:\\p{L}+ )?(?:been (?:told|given|informed|offered|warned|able|sent|refunded|asked|treated|served|met|helped|notified|seen|paid|contacted)|received|had|got|gotten|heard|left|never|needed|walked|felt|seen|found|kept out)~",
    "~(?:not|isn't|wasn't|none of (?:it|this) (?:is|was)|never|in no way) (?:\\p{L}+ )?(?:your (?:fault|mistake|error|responsibility|doing|job|problem)|down to you|on you)~",
    "~you (?:didn't|did not|haven't) (?:do|did|done|get|got|receive|received|deserve|imagine|miss|make|cause) (?:anything|any|a|the|this|that|it|what|our|your)~",
    '~(?:nothing|something) (?:you|is your)~',
  ],
});

/** A condition that only introduces advice: "If you forgot the code, …", "Falls du die Mail übersehen hast: …". */
const ADVICE = cues({
  de: [
    '^(?:und |oder |nur )?(?:falls|wenn|sollte\\p{L}*|sofern|für den fall)~',
    '~(?:falls|wenn|sofern|ob|bevor) (?:du|sie|ihr|dir|ihnen)~',
  ],
  en: [
    "^(?:and |or |just )?(?:if|in case|should|unless|when)~(?! you(?:'d| had) )",
    "~(?:if|in case|unless|whether) you(?! had|'d)~",
  ],
});

/** An apology to the person for being blamed is not blame; the writer's own part in it is ownership. */
const OWN_PART = cues({
  de: ['~(?:unser|mein)\\p{L}* (?:fehler|schuld|verantwortung|aufgabe)~'],
  en: [
    "~(?:our|my) (?:\\p{L}+ )?(?:mistake|fault|error|job|responsibility|doing)~(?<!not our (?:mistake|fault|job|error|doing))(?<!n't our (?:mistake|fault|job))",
  ],
});

function isBlame(hit: Hit, sentence: string, lang: 'de' | 'en'): boolean {
  const inside = (from: ReturnType<typeof cues>) => {
    const regexp = from.regexp(lang);
    return regexp !== null && sentence.match(regexp) !== null;
  };
  const reproach = /^(?:hätte|du hätte|sie hätte|ihr hätte|had you|if you)/iu.test(hit.words);
  if (lang === 'de' && reproach) {
    // "Hätten Sie kurz die Nummer für mich?" asks.
    if (sentence.trimEnd().endsWith('?') && !/\b(?:nicht|doch|mal|vorher|früher)\b/iu.test(hit.words))
      return false;
    const exempt = NO_BLAME.regexp(lang);
    return exempt === null || hit.words.match(exempt) === null;
  }
  if (inside(NO_BLAME)) return false;
  if (!reproach && inside(ADVICE) && !/^(?:warum|wieso|weshalb|why)/iu.test(hit.words)) return false;
  return true;
}

/** Says between the lines that they brought it on themselves. */
const BETWEEN_THE_LINES = cues({
  de: [
    '~(?:kleiner|mein|unser) tipp~|~(?:dann|sonst) (?:klappt(?:.s)?|flockt|passiert)(?: \\p{L}+){0,4} (?:auch|nichts|nix|nicht)?~(?=[.!]|$)|~bitte (?:doch )?mal für~',
    '~hätte(?:n)? (?:\\p{L}+ ){0,5}(?:gespart|erspart|angeboten|geholfen|verhindert|genügt|gereicht)~|~wäre (?:\\p{L}+ ){0,3}die lösung gewesen~',
    '~wer~[^.!?\\n]{3,80}, (?:bekommt|muss|darf|weiß|weiss|hat|kann|zahlt|wartet|sieht|braucht)(?: sich)?(?: \\p{L}+){0,3} (?:eben|halt|nun mal|nicht wundern|selbst schuld|selber)~',
    '~(?:entsteh|passier|komm|lieg|bild)\\p{L}{1,4}(?: \\p{L}+){0,2} (?:meist(?:ens)?|oft|häufig|in der regel|erfahrungsgemäß)~|~(?:meist(?:ens)?|oft|häufig|in der regel|erfahrungsgemäß)(?: \\p{L}+){0,3} (?:falsch\\p{L}*|daran,? dass|durch (?:falsch|unsach)\\p{L}*)~',
    "~(?:am|an der|an unser\\p{L}*) \\p{L}+ (?:liegt|lag)(?:'s| es| das)? (?:\\p{L}+ )?nicht~|~(?:bei|von) uns (?:lief|war|ging)(?: (?:sie|er|es|das|alles)){0,2}(?: nicht)?~(?=[.!]|$)|~was (?:hier|leider) nicht geschah~|~(?:ist|bleibt) sache (?:des|der)~",
    '~(?:liegt|liegen) (?:bei|in) (?:der|ihrer|deiner|euer)(?: \\p{L}+){0,3} (?:person|verantwortung|kunden|hand)~|~auf kundenseite~|~lifestyle~|~nutzungsverhalten~|~(?:trocken|nass) wohnen~',
  ],
  en: [
    '~(?:as per|stated clearly|state clearly|clearly (?:states?|marked|signposted))~|~(?:label|notice|sign|email|text|menu|website|confirmation) (?:does |do )?(?:say|says|state|states)~',
    "~(?:our (?:log|system|records?|notes?)) (?:doesn't|does not|don't|shows? no|has no|have no)~|~no record of (?:you|your|any)~|~(?:isn't|wasn't) logged~|~(?:plenty|ample|enough) (?:of )?(?:time|notice|warning)~",
    "~(?:might|would|'d) (?:\\p{L}+ ){1,6}if (?:people|folk|folks|customers|parents|guests|everyone|passengers)~|~we(?:'d| would) (?:kindly )?(?:remind|ask|urge) (?:everyone|all|parents|customers|passengers|guests)~|~kindly (?:ensure|make sure|check|note)~",
    "~you (?:picked|opted|chose|went) (?:for )?the~|~(?:usually|generally|normally|mostly|often) (?:\\p{L}+ )?(?:comes? down to|caused by|due to|down to|because (?:people|customers|of))~|~(?:shouldn't|should not) really have~|~it's (?:for|up to) (?:the )?(?:buyers?|customers?|parents?|tenants?|you) to~|~no way (?:in|into)(?: \\p{L}+){0,3} except~|~lifestyle~|~smarter (?:pick|choice)~",
    "~(?:are|were|is|was) asked to (?:make|check|declare|arrive|allow|read|bring|let|sign)~|~(?:every|all) (?:customer|passenger|guest|tenant)s? (?:\\p{L}+ )?(?:ticks?|signs?|agrees?|accepts?)~|~you(?:'d| had) been (?:travelling|warned|told)~",
  ],
});

/** P11. */
export const blameShift: Property = {
  key: 'blame_shift',
  number: 'P11',
  dimension: 'respect',
  severity: 'block',
  name: { de: 'Schuld abgeschoben', en: 'Blame shifted' },
  explain: {
    de: 'Das klingt nach Vorwurf. Beschreibe, was jetzt hilft, nicht, was versäumt wurde.',
    en: 'This sounds like a reproach. Describe what works now instead of what they missed.',
  },
  sources: ['S12', 'S24', 'S33', 'S36'],
  // "That was not us" about a fake account or a stranger's advertising clears things up.
  applies: ({ intent }) => intent !== 'spam' && intent !== 'scam.impersonation',
  check(draft, situation) {
    const findings: RawFinding[] = [];
    for (const hit of findCues(draft, BLAME)) {
      const span = sentenceSpan(draft, sentenceAt(draft, hit.start));
      const sentence = draft.plain.slice(span.start, Math.min(span.end, span.start + 600));
      if (!isBlame(hit, sentence, draft.lang)) continue;
      const own = OWN_PART.regexp(draft.lang);
      if (own && sentence.match(own)) continue;
      findings.push({
        span: { start: hit.start, end: hit.start + hit.words.trimEnd().length },
        severity: isFriendly(situation) ? 'warn' : 'block',
        fix: {
          label: {
            de: 'Sag, was jetzt geht, statt was versäumt wurde',
            en: 'Say what works now instead of what was missed',
          },
        },
      });
    }
    if (situation.isComplaint || situation.reading.polarity <= 0)
      for (const hit of findCues(draft, BETWEEN_THE_LINES)) {
        const { start, end } = sentenceSpan(draft, sentenceAt(draft, hit.start));
        const own = OWN_PART.regexp(draft.lang);
        if (findings.some(({ span }) => span && overlaps(span, hit))) continue;
        if (own && draft.plain.slice(start, Math.min(end, start + 600)).match(own)) continue;
        findings.push({
          span: { start: hit.start, end: hit.start + hit.words.trimEnd().length },
          severity: 'warn',
        });
      }
    // A doubting question after a plain "sorry" is still a question; alone it is a suspicion.
    const roles = rolesOf(draft);
    if (situation.isComplaint && !roles.has('apologise') && !roles.has('own') && !roles.has('validate')) {
      for (const hit of findCues(draft, DOUBT)) {
        if (findings.some(({ span }) => span && overlaps(span, hit))) continue;
        findings.push({
          span: { start: hit.start, end: hit.end },
          fix: {
            label: {
              de: 'Nach der Sache fragen, nicht nach der Schuld',
              en: 'Ask about the thing, not about blame',
            },
          },
        });
      }
    }
    return { findings };
  },
};

/** Nothing went wrong, as far as the comment tells: the words may mean something else here. */
function isFriendly({ intent, isComplaint, reading }: Situation): boolean {
  if (isComplaint || reading.polarity < 0) return false;
  return (
    intent !== null &&
    (/^(?:praise|ugc|closing|question|suggestion|peer_help|job|partnership)/.test(intent) ||
      reading.polarity === 0)
  );
}

/** A yes-or-no question that suspects the person. */
const DOUBT = cues({
  de: [
    '~(?:haben|hast|hatten|waren|warst|sind|bist|hat|war|kann|wurde)~[^.!?\\n]{0,70}~(?:vielleicht|etwa|womöglich|zufällig|eventuell|sicher,? dass|wirklich)~[^.!?\\n]{0,80}\\?',
  ],
  en: [
    '~(?:have|had|were|are|did|was|has)~[^.!?\\n]{0,70}~(?:perhaps|by any chance|per ?chance|possibly|maybe|sure|really|actually)~[^.!?\\n]{0,80}\\?',
  ],
});
