import type { Lang } from '../../../../utils/language/message';
import type { IntentId } from '../../../../utils/reading/reading';

/** Sentences that carry the intent, and sentences whose words only look like it. */
export type Sentences = Record<IntentId, Record<Lang, { yes: readonly string[]; no: readonly string[] }>>;

export const SENTENCES: Sentences = {
  selfharm: {
    de: {
      yes: [
        'Ich habe keinen Grund mehr zu leben, alles ist sinnlos.',
        'Am liebsten würde ich mich umbringen, ich kann nicht mehr.',
        'Ohne mich wären alle besser dran.',
        'wott eifach nümm lebe',
      ],
      no: [
        'Bei der Szene bin ich vor Lachen gestorben 😂',
        'Mein Akku will nicht mehr leben, nach zwei Monaten tot.',
      ],
    },
    en: {
      yes: [
        'I want to end my life, there is nothing left for me.',
        'everyone would be better off without me',
        "I can't go on anymore, I just want to die",
        'thinking about killing myself again tonight',
      ],
      no: ['I nearly died laughing at the cat 😂', 'My phone battery dies after two hours, useless.'],
    },
  },
  threat_violence: {
    de: {
      yes: [
        'Ich komme vorbei und schlage euch den Laden kaputt.',
        'Ich weiß, wo du wohnst, pass gut auf dich auf.',
        'Den Fahrer bringe ich um, wenn ich ihn erwische.',
        'man sollte euch allen die fresse einschlagen',
      ],
      no: ['Das ist ja ein Killer-Angebot, danke!', 'Die Torte war eine Bombe!'],
    },
    en: {
      yes: [
        "I know where you live and I'm coming for you.",
        'I will burn your shop down.',
        'your driver is going to get stabbed next time I see him',
        "you'd better watch your back",
      ],
      no: ['Killer deal on the headphones, thank you!', 'That cake was the bomb, loved it.'],
    },
  },
  'safety.product': {
    de: {
      yes: [
        'Der Toaster hat Feuer gefangen.',
        'Nach eurem Joghurt hat unser Baby die ganze Nacht erbrochen.',
        'Im Salat war ein Glassplitter, ich blute am Gaumen.',
        'Meine Tochter hat von der Creme einen Ausschlag im Gesicht bekommen.',
      ],
      no: ['Die Soße brennt herrlich, genau richtig scharf!', 'Bei den Preisen blutet mir das Herz.'],
    },
    en: {
      yes: [
        'The toaster caught fire this morning.',
        'Our baby was vomiting all night after your yoghurt.',
        'There was a shard of glass in the salad and my mouth is bleeding.',
        'My daughter got a rash on her face from the cream.',
      ],
      no: ['This beat is sick, straight fire 🔥', 'These prices make my wallet bleed.'],
    },
  },
  hate: {
    de: {
      yes: [
        'Diese Ausländer sind Parasiten.',
        'Die Flüchtlinge gehören alle abgeschoben.',
        'Schwule sind abartig und gehören weggesperrt.',
        'Muslime raus aus unserem Land.',
      ],
      no: [
        'Gegen Rassismus muss man den Mund aufmachen, danke dafür.',
        'Habt ihr die Schuhe auch für Frauen in 42?',
      ],
    },
    en: {
      yes: [
        'These immigrants are vermin.',
        'All refugees should be deported, send them back.',
        'Gays are degenerates and should be locked up.',
        'Muslims out of our country.',
      ],
      no: ['Thank you for speaking up against racism.', 'Do you have the boots for women in a wide fit?'],
    },
  },
  'privacy.request': {
    de: {
      yes: [
        'Bitte löschen Sie mein Konto und alle meine Daten.',
        'Welche Daten habt ihr über mich gespeichert?',
        'Ihr habt meine Handynummer ohne Einwilligung weitergegeben.',
        'Auskunft nach DSGVO bitte, bis Monatsende.',
      ],
      no: ['Mein Spielstand ist gelöscht, nach 40 Stunden!', 'Warum löscht ihr meinen Kommentar? Zensur!'],
    },
    en: {
      yes: [
        'Please delete my account and all my personal data.',
        'What information do you store about me?',
        'You shared my phone number without my consent.',
        'This is a subject access request under GDPR.',
      ],
      no: ['The update deleted my save game after 40 hours!', 'Why did you delete my comment? Censorship!'],
    },
  },
  'legal.threat': {
    de: {
      yes: [
        'Sie hören von meinem Anwalt.',
        'Das melde ich der Verbraucherzentrale.',
        'Ich setze Ihnen eine letzte Frist bis Freitag, danach klage ich.',
        'Die Anzeige bei der Polizei ist raus.',
      ],
      no: ['Das leckerste Gericht auf der Karte, danke!', 'Da kann man nicht klagen, alles bestens.'],
    },
    en: {
      yes: [
        'You will be hearing from my solicitor.',
        "I'm reporting this to trading standards.",
        'Final deadline is Friday, after that I take legal action.',
        'See you in small claims court.',
      ],
      no: [
        'Best tennis court in the county, love it here.',
        "I'm in law school and this show keeps me sane, thank you.",
      ],
    },
  },
  press: {
    de: {
      yes: [
        'Ich bin Journalistin und bitte um eine Stellungnahme bis morgen.',
        'Presseanfrage: Wer ist bei Ihnen Ansprechpartner für Medien?',
        'Für einen Artikel über Mieten suchen wir Interviewpartner, Redaktion Stadtblatt.',
        'Dürfen wir Ihr Video in unserer Sendung zeigen? Redaktion Abendjournal',
      ],
      no: ['Die Kaffeepresse ist großartig, danke!', 'Toller Podcast, höre jede Folge.'],
    },
    en: {
      yes: [
        "I'm a journalist and would like a statement by tomorrow.",
        'Press enquiry: who is your media contact?',
        'For an article about rents we are looking for an interview, newsdesk of the Town Gazette.',
        'May we use your video in our programme? Evening news team',
      ],
      no: ['The French press is wonderful, thanks!', 'Great podcast, never miss an episode.'],
    },
  },
  'scam.impersonation': {
    de: {
      yes: [
        'Da ist ein Fake-Profil, das in eurem Namen Leute anschreibt.',
        'Habe eine SMS mit einem Link bekommen, seid das wirklich ihr?',
        'Jemand gab sich am Telefon als Ihr Mitarbeiter aus und wollte meine PIN.',
        'Achtung, Phishing-Mail mit eurem Logo unterwegs!',
      ],
      no: [
        'Betrug! Sechs Kekse auf der Packung, sieben drin 😂',
        'Der Link auf eurer Seite funktioniert nicht.',
      ],
    },
    en: {
      yes: [
        'There is a fake profile messaging people in your name.',
        'I got a text with a link, is this really you?',
        'Someone on the phone pretended to be from your company and wanted my PIN.',
        'Warning, phishing email with your logo going round!',
      ],
      no: ['Fraud! Six biscuits on the label, seven in the pack 😂', 'The link on your site is broken.'],
    },
  },
  spam: {
    de: {
      yes: [
        'Verdiene 4000 Euro im Monat von zu Hause, schreib mir auf WhatsApp!',
        'Gratis Follower, Link in meiner Bio',
        'Mit Krypto habe ich mein Geld verdoppelt, mein Mentor hilft auch dir, Telegram @coin_lara',
        'Kredit ohne Schufa in 24 Stunden, kontaktiert mich per WhatsApp',
      ],
      no: [
        'Ihr habt mir 40 Euro zu viel abgebucht.',
        'Gibt es den Katalog auch unter www.beispiel.example als PDF?',
      ],
    },
    en: {
      yes: [
        'Earn $4000 a month from home, message me on WhatsApp!',
        'Free followers, link in my bio',
        'Crypto doubled my money, my mentor will help you too, Telegram @coin_lara',
        'Loan approved in 24 hours with bad credit, contact me on WhatsApp',
      ],
      no: ['You charged me $40 too much.', 'Is the catalogue on www.sample.example available as a PDF?'],
    },
  },
  'crisis.boycott': {
    de: {
      yes: [
        'Boykottiert diese Firma!',
        'Bitte teilen, damit alle sehen, was die machen, und kauft da nicht mehr!',
        'Kündigt alle eure Abos, gemeinsam treffen wir sie am Geldbeutel.',
        '#boykottmilchhof Keinen Cent mehr für die',
      ],
      no: ['Teilt doch bitte das Rezept mit uns!', 'Nie wieder ohne diesen Tee, ich bin süchtig.'],
    },
    en: {
      yes: [
        'Boycott this company!',
        "Please share so everyone sees what they do, and don't buy there any more!",
        'Cancel your subscriptions everyone, together we hit them in the wallet.',
        '#boycottmilkyard not another penny for them',
      ],
      no: ['Please share the recipe with us!', 'Never going back to another tea, I am hooked.'],
    },
  },
  'accusation.ethical': {
    de: {
      yes: [
        'Das ist reines Greenwashing.',
        'Eure Plakate sind sexistisch, schämt euch.',
        'Ihr beutet eure Leute aus und zahlt Hungerlöhne.',
        'Kinderarbeit in euren Fabriken und ihr redet von Nachhaltigkeit!',
      ],
      no: ['Endlich ohne Plastik verpackt, super!', 'Wegen Streik: Fährt der Bus morgen?'],
    },
    en: {
      yes: [
        'This is pure greenwashing.',
        'Your billboards are sexist, shame on you.',
        'You exploit your workers and pay poverty wages.',
        'Child labour in your factories and you talk about sustainability!',
      ],
      no: ['Finally no plastic packaging, great!', 'Is the bus running tomorrow because of the strike?'],
    },
  },
  'accusation.dishonesty': {
    de: {
      yes: [
        'Ihr habt gelogen, das Angebot gab es nie.',
        'Was für eine Mogelpackung, reine Verarsche.',
        'Eure Bewertungen sind doch gekauft.',
        'Warum habt ihr meinen Kommentar gelöscht? Zensur!',
      ],
      no: ['Nicht zu viel versprochen, sieht aus wie auf den Fotos!', 'Ungelogen das beste Eis der Stadt.'],
    },
    en: {
      yes: [
        'You lied, that offer never existed.',
        'Misleading advert, we were conned.',
        'Your reviews are fake, all of them.',
        'Why did you delete my comment? Censorship!',
      ],
      no: ['Exactly as described, looks like the photos!', 'Not gonna lie, best ice cream in town.'],
    },
  },
  misinformation: {
    de: {
      yes: [
        'Stimmt es, dass ihr alle Filialen schließt?',
        'Angeblich gehört ihr längst einem chinesischen Konzern.',
        'Mein Nachbar sagt, da ist Gift drin und keiner darf es wissen.',
        'Wacht endlich auf, da sind Mikrochips drin!',
      ],
      no: [
        'Ich habe noch nie etwas Besseres gehört, tolles Album!',
        'Stimmt die Uhrzeit 18 Uhr für den Kurs?',
      ],
    },
    en: {
      yes: [
        'Is it true that you are closing all branches?',
        'Apparently you have been owned by a Chinese group for years.',
        "My neighbour says there's poison in it and nobody is allowed to know.",
        'Wake up people, there are microchips in it!',
      ],
      no: ['Never heard a better album, fantastic!', 'Is 6pm the right time for the class?'],
    },
  },
  insult: {
    de: {
      yes: [
        'Ihr seid doch alle Idioten.',
        'Was für ein Saftladen voller Versager!',
        'Verpisst euch, ihr Vollpfosten.',
        'ihr seid zu blöd zum scheißen',
      ],
      no: ['Ich Idiot hab das Kabel vergessen 🙈', 'Blöde Frage: Wo ist der Schalter?'],
    },
    en: {
      yes: [
        'You are all idiots.',
        'Joke of a company full of losers!',
        'Piss off you muppets.',
        'you lot are too stupid to breathe',
      ],
      no: ["I'm such an idiot, forgot the cable 🙈", 'Stupid question: where is the switch?'],
    },
  },
  troll: {
    de: {
      yes: [
        'mimimi heul doch',
        'wen interessiert das bitte 🍿',
        'heult leise ihr schneeflocken',
        'hat keiner gefragt lol',
      ],
      no: [
        'Ich heule vor Freude, so schön ist es geworden!',
        'Popcorn süß oder salzig, gibt es beides im Kino?',
      ],
    },
    en: {
      yes: ['cry more', 'who asked lol 🍿', 'cope harder snowflakes', 'nobody asked + ratio'],
      no: [
        'I cried happy tears, it turned out beautiful!',
        'Do you sell sweet and salted popcorn at the cinema?',
      ],
    },
  },
  'complaint.no_response': {
    de: {
      yes: [
        'Seit drei Wochen keine Antwort auf meine E-Mails.',
        'Schon zum vierten Mal geschrieben und niemand meldet sich.',
        'Am Telefon geht nie jemand ran.',
        'Ich warte immer noch auf den versprochenen Rückruf.',
      ],
      no: [
        'Danke für den schnellen Rückruf!',
        'Wie lange dauert es, bis meine Rückmeldung zum Antrag kommt?',
      ],
    },
    en: {
      yes: [
        'No reply to my emails for three weeks.',
        'Wrote to you four times and nobody gets back to me.',
        'Nobody ever answers the phone.',
        "I'm still waiting for the promised call back.",
      ],
      no: ['Thanks for calling back so quickly!', 'How long until I hear about my application?'],
    },
  },
  'complaint.billing': {
    de: {
      yes: [
        'Ihr habt mir zweimal 29,90 Euro abgebucht.',
        'Wo bleibt meine Rückerstattung?',
        'Trotz Kündigung wird weiter von meinem Konto abgebucht.',
        'Die Rechnung ist falsch, ich habe das nie bestellt.',
      ],
      no: ['Kann man bei euch auch mit Karte bezahlen?', 'Die Rechnung ging auf, ein toller Abend!'],
    },
    en: {
      yes: [
        'You charged me $29.90 twice.',
        'Where is my refund?',
        'You keep taking money from my account although I cancelled.',
        'The invoice is wrong, I never ordered that.',
      ],
      no: ['Can you pay by card at your place?', 'How do I charge the headphones?'],
    },
  },
  'complaint.delivery': {
    de: {
      yes: [
        'Mein Paket ist immer noch nicht da.',
        'Der Bote hat die Sendung einfach über den Zaun geworfen.',
        'Zwei Wochen Lieferzeit und dann fehlt die Hälfte der Bestellung.',
        'Bestellung angeblich zugestellt, hier ist nichts angekommen.',
      ],
      no: ['Superschnelle Lieferung, danke!', 'Liefert ihr auch nach Österreich?'],
    },
    en: {
      yes: [
        'My parcel still has not arrived.',
        'The courier just threw the package over the fence.',
        'Two weeks for delivery and then half the order is missing.',
        'Order marked as delivered, nothing arrived here.',
      ],
      no: ['Super fast delivery, thank you!', 'Do you deliver to Ireland?'],
    },
  },
  'complaint.digital': {
    de: {
      yes: [
        'Die App stürzt seit dem Update ständig ab.',
        'Ich kann mich nicht mehr einloggen, immer Fehlermeldung.',
        'Eure Webseite lädt nicht.',
        'Seit gestern kein Internet, Störung ohne Ende.',
      ],
      no: ['Wo finde ich in der App die Rechnungen?', 'Die neue App ist super, großes Lob!'],
    },
    en: {
      yes: [
        'The app keeps crashing since the update.',
        "I can't log in any more, always an error message.",
        "Your website won't load.",
        'No internet since yesterday, endless outage.',
      ],
      no: ['Where do I find my invoices in the app?', 'The new app is brilliant, well done!'],
    },
  },
  'complaint.service': {
    de: {
      yes: [
        'Eure Mitarbeiterin an der Kasse war total unfreundlich.',
        'Wir haben eine Stunde auf die Bedienung gewartet und wurden ignoriert.',
        'Der Zug ist schon wieder ausgefallen, keine Durchsage.',
        'Mein Vater wurde am Schalter von oben herab behandelt.',
      ],
      no: ['Die Mitarbeiterin war so freundlich, danke!', 'Sucht ihr noch Mitarbeiter für die Kasse?'],
    },
    en: {
      yes: [
        'Your cashier was incredibly rude to me.',
        'We waited an hour for a waiter and were ignored.',
        'The train was cancelled again, no announcement.',
        'My father was talked down to at the counter.',
      ],
      no: ['The cashier was so friendly, thank you!', 'Are you looking for staff for the tills?'],
    },
  },
  'complaint.price': {
    de: {
      yes: [
        'Schon wieder teurer, das kann sich keiner mehr leisten.',
        '9 Euro für einen kleinen Kaffee, habt ihr sie noch alle?',
        'Völlig überteuert geworden.',
        'Die Packung wird kleiner, der Preis bleibt gleich.',
      ],
      no: ['Was kostet die Jahreskarte?', 'Preis-Leistung stimmt hier einfach, super.'],
    },
    en: {
      yes: [
        'Another price increase, nobody can afford this.',
        '9 quid for a small coffee, are you having a laugh?',
        'Completely overpriced now.',
        'The pack gets smaller and the price stays the same.',
      ],
      no: ['How much is the annual pass?', 'Great value for the price, lovely.'],
    },
  },
  'complaint.product': {
    de: {
      yes: [
        'Der Reißverschluss ist nach zwei Wochen kaputt gegangen.',
        'Das Brot war trocken und hat nach nichts geschmeckt.',
        'Die Kaffeemaschine ist undicht und tropft.',
        'Qualität ist viel schlechter geworden, ich bin enttäuscht.',
      ],
      no: ['Hält seit zehn Jahren, nie kaputt gegangen. Top!', 'Gibt es das Brot auch ohne Weizen?'],
    },
    en: {
      yes: [
        'The zip broke after two weeks.',
        'The bread was dry and tasted of nothing.',
        'The coffee machine leaks and drips.',
        'Quality has got so much worse, I am disappointed.',
      ],
      no: ['Ten years and it never broke. Top quality!', 'Does the bread come without wheat?'],
    },
  },
  'complaint.policy': {
    de: {
      yes: [
        'Warum habt ihr die Buslinie gestrichen?',
        'Wer hat sich dieses neue Logo ausgedacht?',
        'Nur noch Kartenzahlung, das ist doch Bevormundung.',
        'Bringt das alte Rezept zurück, die neue Rezeptur ist furchtbar!',
      ],
      no: ['Wie sind eure Öffnungszeiten an Ostern?', 'Das neue Design gefällt mir richtig gut!'],
    },
    en: {
      yes: [
        'Why did you scrap the bus route?',
        'Who came up with this new logo?',
        'Card only now? Forcing people like that is wrong.',
        'Bring back the old recipe, the new one is awful!',
      ],
      no: ['What are your opening hours at Easter?', 'Love the new design, really good!'],
    },
  },
  job: {
    de: {
      yes: [
        'Habt ihr noch offene Stellen?',
        'Kann ich bei euch ein Praktikum machen?',
        'Wohin schicke ich meine Bewerbung?',
        'Sucht ihr noch Azubis für nächstes Jahr?',
      ],
      no: ['Ihr macht einen tollen Job, danke!', 'Der Lehrling war unfreundlich zu meiner Mutter.'],
    },
    en: {
      yes: [
        'Are you hiring at the moment?',
        'Could I do an internship with you?',
        'Where do I send my application?',
        'Are you looking for apprentices next year?',
      ],
      no: ['You do a great job, thank you!', 'You had one job and the order is missing.'],
    },
  },
  partnership: {
    de: {
      yes: [
        'Habt ihr Interesse an einer Kooperation?',
        'Würdet ihr unseren Sportverein sponsern?',
        'Wir haben einen Laden und möchten eure Produkte verkaufen, gibt es Händlerkonditionen?',
        'Ich bin Influencerin mit 20k Followern, kann ich euch mein Media-Kit schicken?',
      ],
      no: ['Mein Partner liebt euren Kaffee!', 'Gibt es den Rucksack wieder auf Lager?'],
    },
    en: {
      yes: [
        'Would you be interested in a collaboration?',
        'Would you sponsor our sports club?',
        'We run a shop and would like to stock your products, is there trade pricing?',
        'I am an influencer with 20k followers, can I send you my media kit?',
      ],
      no: ['My partner loves your coffee!', 'Is the backpack back in stock?'],
    },
  },
  suggestion: {
    de: {
      yes: [
        'Es wäre super, wenn es das auch ohne Zucker gäbe.',
        'Mein Vorschlag: ein Fahrradständer vor dem Laden.',
        'Ihr solltet mal eine Version für Linkshänder machen.',
        'Könntet ihr bitte einen Dunkelmodus einbauen?',
      ],
      no: ['Ich wünsche euch allen ein schönes Fest!', 'Gute Idee, danke dafür!'],
    },
    en: {
      yes: [
        'It would be great if this came without sugar.',
        'My suggestion: a bike rack outside the shop.',
        'You should make a version for left handed people.',
        'Could you please add a dark mode?',
      ],
      no: ['I wish you all a merry Christmas!', 'Brilliant idea, thanks for that!'],
    },
  },
  'question.status': {
    de: {
      yes: [
        'Wann kommt meine Bestellung?',
        'Gibt es schon Neuigkeiten zu meinem Antrag?',
        'Ist mein Fahrrad schon fertig repariert?',
        'Wie ist der Stand meiner Reklamation?',
      ],
      no: ['Wann öffnet ihr am Sonntag?', 'Seit Wochen keine Antwort, was soll das!'],
    },
    en: {
      yes: [
        'When will my order arrive?',
        'Any news on my application?',
        'Is my bike ready yet?',
        'What is the status of my claim?',
      ],
      no: ['When do you open on Sunday?', 'No answer for weeks, what is this!'],
    },
  },
  'question.info': {
    de: {
      yes: [
        'Habt ihr am Montag geöffnet?',
        'Gibt es die Hose auch in Grün?',
        'Ist der Käse laktosefrei?',
        'Wo kann man bei euch parken?',
      ],
      no: ['Warum ist das schon wieder kaputt?', 'Wo bleibt mein Paket? Seit drei Wochen nichts!'],
    },
    en: {
      yes: [
        'Are you open on Monday?',
        'Do the trousers come in green?',
        'Is the cheese lactose free?',
        'Where can you park at yours?',
      ],
      no: ['Why is it broken again?', 'Where is my parcel? Nothing for three weeks!'],
    },
  },
  ugc: {
    de: {
      yes: [
        'Mit eurem Mehl hab ich diesen Kuchen gebacken, hier das Foto.',
        'Hier mein Video zum Umbau, hab euch verlinkt.',
        'Aus euren alten Kisten hab ich ein Regal gebaut 😊',
        'Mein Testbericht zu eurem Rad ist online, schaut gern rein.',
      ],
      no: ['Ihr habt einen Fehler gemacht, ich warte noch immer.', 'Das habt ihr richtig gut gemacht!'],
    },
    en: {
      yes: [
        'Baked this cake with your flour, photo below.',
        'Here is my video of the build, tagged you.',
        'Built a shelf out of your old crates 😊',
        'My review of your bike is online, have a look.',
      ],
      no: ['You made a mistake and I am still waiting.', 'Your waiter made me feel so welcome, thank you!'],
    },
  },
  peer_help: {
    de: {
      yes: [
        '@lena probier mal den Router neu zu starten, bei mir hat es geholfen',
        '@mark_o du findest das unter Einstellungen, dann Konto',
        'Für alle die fragen: die Jacke fällt eine Nummer kleiner aus',
        'hatte das gleiche Problem, einfach Stecker ziehen und 30 Sekunden warten',
      ],
      no: [
        '@lena schau mal, das wäre was für uns!',
        'Ich hab alles probiert, eure App startet trotzdem nicht.',
      ],
    },
    en: {
      yes: [
        '@lena try restarting the router, worked for me',
        '@mark_o you can find it under settings, then account',
        'For everyone asking: the jacket runs one size small',
        'had the same issue, just pull the plug and wait 30 seconds',
      ],
      no: [
        '@lena look, that would be something for us!',
        "I've tried everything, your app still won't start.",
      ],
    },
  },
  closing: {
    de: {
      yes: [
        'Hat sich erledigt, danke für eure Hilfe!',
        'Paket ist heute doch noch angekommen, danke.',
        'Funktioniert jetzt wieder, vielen Dank!',
        'Problem gelöst, danke für die schnelle Antwort.',
      ],
      no: ['Mein Paket ist nicht angekommen.', 'Das Problem ist immer noch nicht gelöst.'],
    },
    en: {
      yes: [
        'All sorted now, thanks for your help!',
        'The parcel did arrive today, thank you.',
        'Works again now, many thanks!',
        'Problem solved, thanks for the quick reply.',
      ],
      no: ['My parcel has not arrived.', 'The problem is still not solved.'],
    },
  },
  praise: {
    de: {
      yes: [
        'Ihr seid super, macht weiter so!',
        'Der beste Kuchen der Stadt, einfach köstlich.',
        'Ganz liebes Personal, wir kommen gerne wieder.',
        'Liebe eure neue Kollektion 😍',
      ],
      no: [
        'Na super, wieder zwei Stunden gewartet.',
        'Danke für nichts, das Ding war nach einem Tag kaputt.',
      ],
    },
    en: {
      yes: [
        'You are amazing, keep it up!',
        'Best cake in town, simply delicious.',
        'Such lovely staff, we will be back.',
        'Love your new collection 😍',
      ],
      no: ['Oh great, another two hours of waiting.', 'Thanks for nothing, it broke after one day.'],
    },
  },
  offtopic: {
    de: {
      yes: [
        '@sina schau mal 😂',
        'Guten Morgen zusammen',
        'Schönes Wochenende euch allen',
        '@paul das sind wir zwei',
      ],
      no: ['@firma wann öffnet ihr morgen?', 'Guten Morgen, mein Paket ist immer noch nicht da.'],
    },
    en: {
      yes: [
        '@sina look at this 😂',
        'Good morning everyone',
        'Have a lovely weekend all',
        '@paul this is us',
      ],
      no: ['@company when do you open tomorrow?', 'Good morning, my parcel still has not arrived.'],
    },
  },
};
