/** Given names common in German- and English-speaking countries, for telling people from things. Lower case. */
const GIVEN = new Set(
  `adam adrian albert alex alexander alexandra alfred alice alina amelie amir amy ana andi andrea andreas andrew angela angelika
  anja anke ann anna anne annette annika anton antonia armin arthur astrid barbara bastian beat beate ben benedikt benjamin bernd
  bernhard bettina bill birgit björn bob brigitte bruno carina carl carla carlos carmen carola carolin caroline carsten cathrin
  charles charlotte chiara chloe chris christa christian christiane christina christine christof christoph claire clara claudia
  clemens colin conny cornelia dagmar daniel daniela dave david denise dennis detlef diana dieter dirk dominik dominique doris
  dorothea doug edgar edith elena elias elisabeth elizabeth elke ella ellen elli emil emily emma eric erich erik erika ernst erwin
  eva evelyn fabian fabienne fatima felix ferdinand finn florian frank franz franziska fred frederik frieda friedrich fritz gabi
  gabriel gabriela gabriele gaby georg george gerald gerd gerda gerhard gisela gordon greta günter günther gudrun guido gustav
  hanna hannah hannes hans harald harry hassan heike heiko heinrich heinz helen helena helene helga helmut herbert hermann hilde
  holger horst hubert hugo ian ines inge ingo ingrid irene iris irina isabel isabella jack jakob james jan jana jane janine
  jannik jasmin jason jennifer jenny jens jessica jim joachim joe johann johanna johannes john jonas jonathan josef joseph judith
  julia julian jürg jürgen karen karin karl karla karolina karsten katarina kate katharina kathrin katja katrin kay kerstin kevin
  kim klara klaus konrad konstantin kristin kurt lara larissa lars laura lea lena leo leon leonie lilli lilly linda lisa lorenz
  louis louisa louise luca lucas lucy ludwig luis luisa lukas lutz lydia magdalena maik maja malte manfred manuel manuela mara
  marc marcel marco marcus mareike margarete margit maria marianne marie marina mario marion mark marko markus marlene marlies
  marta martha martin martina mary mathias matt matthias max maximilian mehmet melanie melissa mia michael michaela michelle mike
  miriam mohamed mohammed monica monika monique moritz murat nadine nadja nancy natalie natascha nele nico nicolas nicole nick
  nils nina noah nora norbert olaf ole oliver olga oskar otto pascal patricia patrick patrizia paul paula pauline peggy peter
  petra philip philipp pia rachel rainer ralf ralph raphael rebecca regina regula reiner reinhard reinhold renate rené reto
  richard rita robert robin roger roland rolf roman ronny rosa rosemarie rosi rudolf ruth sabine sabrina sam samuel sandra sandro
  sara sarah sascha sebastian selina severin sibylle siegfried sigrid silke silvia simon simone sofia sofie sonja sophia sophie
  stefan stefanie steffen steffi stephan stephanie steve steven sue susan susanne svea sven svenja sylvia tamara tanja tatjana
  theo theresa thilo thomas thorsten till tim timo tina tobias tom tony toni torben torsten udo ulf ulrich ulrike urs ursula ute
  uwe valentin vanessa vera verena veronika victoria viktor viktoria vincent volker walter waltraud wendy werner wilhelm will
  william willi wolfgang yannick yusuf yvonne zoe`.split(/\s+/),
);

/** Whether a word is a common given name, in any case. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word.toLowerCase());
}
