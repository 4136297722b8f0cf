import type { IntentDefinition } from './definition';

export const threatViolence: IntentDefinition = {
  id: 'threat_violence',
  name: { de: 'Gewaltdrohung', en: 'Threat of violence' },
  needs: ['safety'],
  priority: 0,
  cues: {
    de: `
      4: ich|wir|i|mir … {violence} … euch|dich|eich|oich|üch|ihn|sie|den|dem|eure*|eurem|laden|bude|filiale, {violence} & {target} & {me} & wiss|weiß|weiss|wo|wann|nachts|dunkel*
      7: weiß|weiss|woaß wo du|ihr|sie wohn*
      4: weiß|weiss|woaß … wo|wann … wohn*|parkt|park*|arbeit*|feierabend|heimgeht|wohnsch, soll … mal|mir … begegnen, wenn ich … den|dich|euch|ihn … erwisch*|treff*|seh|in die finger, brennen sehen, werdet|wirst … brennen|bluten|bereuen|büßen|sehen
      4: aufs|auf|in maul|fresse|die & {target}, komm*|schau*|stehe ich? … vorbei|vor mit|eurer|deiner … schläger|benzin|messer|knarre|axt|freunden|kumpels|jungs|kanister|tür, pass|passt|passts … auf … dich|euch|deine|eure|rücken|kinder, kugel|strick|laterne|baseballschläger & {target}
      4: sollte|müsste|gehört|gehören … euch|dich|dir|ihm|ihnen|denen|dem|den … {violence}
      3: krankenhaus|rollstuhl|intensivstation|zähne & {target} & {violence}, gehört|gehören|sollte man|müsste … an die wand|aufgehängt|erschossen|verprügelt|abgefackelt|angezündet|erschlagen, dreh|drehe … hals um, mach|mache … fertig|kalt|platt
      2: {violence} & {target} & {me}
      -4: {good} & {violence}, boss|level|game|spiel|gegner|turnier|match|tor|elfmeter, killer angebot*|preis|deal|feature|rezept, bombe … torte|stimmung|kuchen, mörder* hunger, hunger, vorbei … heute|morgen|gern|freue|wochenende, schlagt zu, schlagsahne, {made}, adresse … eure|wie|filiale|genau ?
      -4: komm*|komme|kommt|kommen … nicht|kaum … vorbei|durch|rein, rollstuhl|kinderwagen|rollator … vorbei|durch
      -3: danke
    `,
    en: `
      7: i|we know when|where … your|you shift|live|work|park
      4: i|ill|im|we|well|were … {violence} … you|your|him|her|them|his|place|shop|office|store, {violence} & {target} & know|find|night|alone|back
      4: i know|we know|know where|what … you|he|she|they|your … live|lives|work|works|park|parks|finish|kids|car, watch your back|step, sleep … one eye open, look over … shoulder, see what happens … when|if, youll|you will|hes|theyll … regret|bleed|pay|burn|be sorry, wait till|until i … see|find|catch|get & {target}
      4: someone|somebody should|ought|needs … shoot|burn|stab|hang|beat|smash|torch|bomb|run, deserve*|deserves|needs … bullet|rope|beating|kicking|slap|bat|hospital|broken, come|coming|pop|popping … down|round|over|for … with|and … bat|mates|lads|hammer|petrol|matches|gun|boys, hope … brake|brakes|house|shop … burn*|fail*
      3: hospital|wheelchair|straw|teeth|coffin|body bag & {target} & {violence}, catch|see|meet … him|you|her|outside|alone & teeth|straw|hospital|bleed|knock|nose
      2: {violence} & {target} & {me}
      -4: {good} & {violence}, boss|level|game|match|goal|tournament|season|gig|party|album, killer deal|price|feature|recipe|look|app|heels|riff, bomb|fire $, it|this slaps|kills|bangs, the bomb, kill for, kill time, killing me|it, could murder a, pay a visit & {good}, face to face, in person & {ask}, {made}, knocked|knock it out park, kill … vibe|mood|battery|plant*|weeds|moss|bacteria|germs
      -4: cant|cannot|couldnt get past|through|in, wheelchair|pram|buggy … past|through
      -3: thanks
    `,
  },
};
