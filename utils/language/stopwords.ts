import type { Lang } from './message';
import { fold } from './stem';

const WORDS: Record<Lang, Set<string>> = {
  de: new Set(
    `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bereits
    bin bis bisher bist bitte da dabei dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus darf darum darüber
    das dass davon davor dazu dein deine deinem deinen deiner deines dem den denen denn der deren des deshalb dessen dich die dies
    diese diesem diesen dieser dieses dir doch dort du durch eben eigentlich ein eine einem einen einer eines einfach einige einigen
    einiger einiges einmal er erst es etwa etwas euch euer eure eurem euren eurer für ganz gar gegen gerade gern gerne gibt habe haben
    hab habt halt hast hat hatte hatten hattest hattet hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres
    im immer in ins ist ja jede jedem jeden jeder jedes jedoch jemand jene jetzt kann kannst könnt können könnte könnten lassen
    leider machen macht mal man manche mehr mein meine meinem meinen meiner meines mich mir mit mittlerweile muss müssen musste nach
    natürlich neben nein nicht nichts noch nun nur ob oder ohne schon sehr sei seid sein seine seinem seinen seiner seines seit selbst
    sich sie sind so sogar solche soll sollen sollte sondern sonst soviel sowie trotzdem über um und uns unser unsere unserem unseren
    unserer unter viel viele vielen vielleicht vom von vor während wann war waren warum was weg weil welche welchem welchen welcher
    wenn wer werde werden wie wieder will wir wird wirklich wo woher wohl wollen worden wurde wurden würde würden zu zum zur zwar
    zwischen i is isch und hani han mer nöd ned nid e en es hallo liebe lieber guten tag moin servus grüezi hi gruß grüße danke`
      .split(/\s+/)
      .map(fold),
  ),
  en: new Set(
    `a about above after again all also am an and any anyone anything are as at away be because been before being but by can cannot
    could did do does doing done don't down each either else even ever every everyone everything few for from further get gets
    getting give given go goes going gone got had has have having he her here hers him his how i i'd i'll i'm i've if in instead into
    is it it's its itself just know last let like made make many may me might mine more most much must my myself need no nor not
    nothing now of off on once one only onto or other our ours out over own perhaps please put quite rather really same say says see
    seem seems she should since so some someone something soon still such take than thank thanks that that's the their theirs them
    then there there's these they they're thing things think this those though through to too toward trying try under until up upon us
    use very want was we we're we've well were what when where whether which while who whom whose why will with within without would
    yet you you're you've your yours yourself hi hello hey dear sorry`
      .split(/\s+/)
      .map(fold),
  ),
};

/** Whether a word carries no content of its own: articles, pronouns, auxiliaries, greetings. */
export function isStopWord(word: string, lang: Lang): boolean {
  return WORDS[lang].has(fold(word));
}
