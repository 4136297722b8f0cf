import type { Lang } from '../../utils/language/message';

/** A comment to try a template against: made up, and as untidy as real ones. */
export interface SampleComment {
  id: string;
  lang: Lang;
  author: string;
  text: string;
}

export const SAMPLE_COMMENTS: readonly SampleComment[] = [
  {
    id: 'de-parcel',
    lang: 'de',
    author: 'Moni K.',
    text: 'So langsam reichts mir. Mein Paket sollte vor 9 Tagen da sein, gekommen ist NICHTS. Könnt ihr euch mal melden?? 😡',
  },
  {
    id: 'de-bill',
    lang: 'de',
    author: 'Thorsten',
    text: 'Guten Tag, Sie haben mir im Oktober zweimal 49,90 € abgebucht. Bitte um Erklärung, ich finde das nicht in Ordnung.',
  },
  {
    id: 'de-staff',
    lang: 'de',
    author: 'leyla.b',
    text: 'war gestern bei euch in der filiale, wurde erst ignoriert und dann noch blöd angemacht. schade eigentlich, bin sonst echt gern da',
  },
  {
    id: 'de-question',
    lang: 'de',
    author: 'Jens',
    text: 'Habt ihr zwischen den Jahren offen? finde auf der Seite nix',
  },
  {
    id: 'de-praise',
    lang: 'de',
    author: 'Oma Hilde',
    text: 'Liebes Team, die Torte war ein Gedicht!!! Frau Celik hat sich soooo viel Mühe gegeben 💛 Danke',
  },
  {
    id: 'de-idea',
    lang: 'de',
    author: 'Fabi',
    text: 'Könntet ihr die App nicht einfach mit Dunkelmodus machen, abends blendet das total. nur so als Idee',
  },
  {
    id: 'de-accuse',
    lang: 'de',
    author: 'kritischer_kunde',
    text: 'Nachhaltig, ja klar. Und die Ware kommt dreifach in Plastik. Für wie dumm haltet ihr uns eigentlich??',
  },
  {
    id: 'en-parcel',
    lang: 'en',
    author: 'Gemma',
    text: 'two weeks waiting for my order and the tracking hasnt moved since monday. anyone actually there?',
  },
  {
    id: 'en-broken',
    lang: 'en',
    author: 'Rob T',
    text: 'The kettle died after 3 weeks. Third one now. Really disappointed, we always bought from you.',
  },
  {
    id: 'en-price',
    lang: 'en',
    author: 'Shanice',
    text: 'So you put the price up AGAIN and cut the opening hours. Great. Just great.',
  },
  {
    id: 'en-thanks',
    lang: 'en',
    author: 'Priya',
    text: 'ok that was quick!! refund came through this morning, thank you so much Ben x',
  },
  {
    id: 'en-question',
    lang: 'en',
    author: 'Dan',
    text: 'is the side entrance step free? coming with my mum on saturday and shes in a wheelchair',
  },
];
