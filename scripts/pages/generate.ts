/** Writes the invented pages in `tests/pages` with their truth: `npx tsx scripts/pages/generate.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FacebookPost, facebookPage } from './facebook';
import { el, nest } from './markup';
import type { Truth } from './thread-file';
import { XColumn, type XOptions } from './x';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'pages');

function save(name: string, html: string, truth: Truth): void {
  writeFileSync(join(FOLDER, `${name}.html`), html);
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(truth, null, 1)}\n`);
}

const facebookTruth = (
  url: string,
  pageKind: string,
  posts: FacebookPost[],
  editor: string | null,
): Truth => {
  const comments = posts.flatMap((post) => post.rows);
  return { url, platform: 'facebook', pageKind, parents: 'known', comments, optional: [], editor };
};

const BOX = '[role="textbox"][contenteditable="true"]';
const HOST = 'https://www.facebook.com';

function postPages(): void {
  const bakery = new FacebookPost({
    thread: 'post-de',
    wording: 'de',
    seed: 4101,
    brand: 'Bäckerei Kornblüte',
    brandPath: '/baeckerei.kornbluete',
    path: '/baeckerei.kornbluete/posts/pfbid02Kx8vQm3nRt',
    postId: '3741738029450159',
    text: 'Ab Montag öffnen wir in allen Filialen schon um 5:30 Uhr 🥨\nWorauf freut ihr euch am meisten?',
    loggedIn: true,
    account: 'Bäckerei Kornblüte',
  });
  const suggested = new FacebookPost({
    thread: 'feed-de-2',
    wording: 'de',
    seed: 4102,
    brand: 'Hafenbank Nord',
    brandPath: '/hafenbank.nord',
    path: '/hafenbank.nord/posts/pfbid09Zz',
    postId: '5550001112223',
    text: 'Unser Spendenlauf war ein voller Erfolg!',
    loggedIn: true,
  });
  save(
    'facebook--post-de',
    facebookPage({
      lang: 'de',
      title: 'Bäckerei Kornblüte',
      account: { name: 'Bäckerei Kornblüte', path: '/baeckerei.kornbluete' },
      noise: bakery.noise,
      // A suggested post with comments of its own stands below the one that was opened.
      main: bakery.article({ 'aria-posinset': 1 }) + suggested.article({ 'aria-posinset': 2 }),
    }),
    facebookTruth(
      `${HOST}/baeckerei.kornbluete/posts/pfbid02Kx8vQm3nRt?__cft__[0]=AZx`,
      'post',
      [bakery],
      BOX,
    ),
  );

  const rail = new FacebookPost({
    thread: 'post-en',
    wording: 'en',
    seed: 4103,
    brand: 'Northmoor Rail',
    brandPath: '/northmoorrail',
    path: '/northmoorrail/posts/pfbid0NorthA1',
    postId: '748423200958',
    text: 'We are listening. Tell us what would make your journey better 🚆',
    loggedIn: false,
    repliesInside: true,
  });
  const login = el(
    'div',
    { 'aria-label': 'Log in', class: rail.noise(), role: 'dialog' },
    nest(
      2,
      rail.noise,
      el(
        'form',
        {},
        el('input', { name: 'email', type: 'text' }),
        el('div', { role: 'button', tabindex: 0 }, 'Log in'),
      ),
    ),
  );
  save(
    'facebook--post-en',
    facebookPage({
      lang: 'en',
      title: 'Northmoor Rail',
      noise: rail.noise,
      main: rail.article(),
      over: login,
    }),
    facebookTruth(`${HOST}/northmoorrail/posts/pfbid0NorthA1`, 'post', [rail], null),
  );
}

function layerPages(): void {
  const behind = ['feed-de-1', 'feed-de-2'].map(
    (thread, index) =>
      new FacebookPost({
        thread,
        wording: 'de',
        seed: 4110 + index,
        brand: 'Hafenbank Nord',
        brandPath: '/hafenbank.nord',
        path: `/hafenbank.nord/posts/pfbid0Behind${index}`,
        postId: `66600011122${index}`,
        text: 'Ein Beitrag, der hinter dem geöffneten liegt.',
        loggedIn: true,
      }),
  );
  const front = new FacebookPost({
    thread: 'dialog-de',
    wording: 'de',
    seed: 4120,
    brand: 'Lichtwerk Energie',
    brandPath: '/lichtwerk.energie',
    path: '/lichtwerk.energie/posts/pfbid0Strom77',
    postId: '9124477300124',
    text: 'Stromausfall im Erlenviertel: Unsere Leute sind unterwegs. ⚡',
    loggedIn: true,
  });
  const dialog = el(
    'div',
    { 'aria-labelledby': '_r_dialog_', class: front.noise(), role: 'dialog' },
    el('h2', {}, el('span', { id: '_r_dialog_' }, 'Beitrag von Lichtwerk Energie')),
    front.layer(),
  );
  save(
    'facebook--dialog-over-feed-de',
    facebookPage({
      lang: 'de',
      title: 'Facebook',
      account: { name: 'Maxine Feldhorst', path: '/maxine.feldhorst' },
      noise: front.noise,
      main: el(
        'div',
        { role: 'feed' },
        behind.map((post, index) => post.article({ 'aria-posinset': index + 1 })),
      ),
      over: dialog,
    }),
    facebookTruth(`${HOST}/`, 'dialog', [front], BOX),
  );

  const photo = new FacebookPost({
    thread: 'photo-en',
    wording: 'en',
    seed: 4130,
    brand: 'Bramble & Rye Bakery',
    brandPath: '/brambleandrye',
    path: '/photo.php?fbid=88120044&set=a.12&type=3',
    postId: '88120044',
    text: 'Eccles cakes, still warm.',
    loggedIn: true,
    account: 'Bramble & Rye Bakery',
  });
  save(
    'facebook--photo-en',
    facebookPage({
      lang: 'en',
      title: 'Bramble & Rye Bakery',
      account: { name: 'Tilda Marrow', path: '/tilda.marrow' },
      noise: photo.noise,
      main: el(
        'div',
        { 'aria-label': 'Photo viewer' },
        el('img', { alt: 'cakes', 'data-visualcompletion': 'media-vc-image' }),
      ),
      beside:
        el('div', { class: photo.noise(), role: 'complementary' }, 'Contacts') +
        el('div', { class: photo.noise(), role: 'complementary' }, photo.layer()),
    }),
    facebookTruth(`${HOST}/photo.php?fbid=88120044&set=a.12&type=3`, 'photo', [photo], BOX),
  );

  const video = new FacebookPost({
    thread: 'video-fr',
    wording: 'fr',
    seed: 4140,
    brand: 'Klinikum Sonnleiten',
    brandPath: '/klinikum.sonnleiten',
    path: '/klinikum.sonnleiten/videos/771200334455',
    postId: '771200334455',
    text: 'Ein Tag in unserer Notaufnahme',
    loggedIn: true,
  });
  save(
    'facebook--video-fr',
    facebookPage({
      lang: 'fr',
      title: 'Klinikum Sonnleiten',
      account: { name: 'Corentin Vasseur', path: '/profile.php?id=100000777' },
      noise: video.noise,
      main: el('div', {}, el('video', {})),
      beside: el('div', { class: video.noise(), role: 'complementary' }, video.layer()),
    }),
    facebookTruth(`${HOST}/klinikum.sonnleiten/videos/771200334455/`, 'video', [video], BOX),
  );

  const reel = new FacebookPost({
    thread: 'reel-sk',
    wording: 'sk',
    seed: 4150,
    brand: 'Möbelhaus Nordlicht',
    brandPath: '/moebelhaus.nordlicht',
    path: '/reel/990011223344',
    postId: '990011223344',
    text: 'Aufbau in 60 Sekunden',
    loggedIn: true,
    repliesInside: true,
  });
  save(
    'facebook--reel-sk',
    facebookPage({
      lang: 'sk',
      title: 'Reels',
      account: { name: 'Ľubica Horská', path: '/lubica.horska' },
      noise: reel.noise,
      // Here the thread stands in the page itself, and nothing marks the post.
      main: nest(2, reel.noise, el('video', {}), reel.layer()),
    }),
    facebookTruth(`${HOST}/reel/990011223344`, 'reel', [reel], BOX),
  );
}

function feedPage(): void {
  const [first, second] = ['feed-de-1', 'feed-de-2'].map(
    (thread, index) =>
      new FacebookPost({
        thread,
        wording: 'de',
        seed: 4160 + index,
        brand: 'Hafenbank Nord',
        brandPath: '/hafenbank.nord',
        path: `/hafenbank.nord/posts/pfbid0Feed${index}`,
        postId: `77700011122${index}`,
        text:
          index === 0 ? 'Unser neues Beratungszimmer ist fertig.' : 'Danke an alle Läuferinnen und Läufer!',
        loggedIn: true,
      }),
  ) as [FacebookPost, FacebookPost];
  const silent = el(
    'div',
    { 'aria-describedby': '_r_9_', 'aria-posinset': 1, class: first.noise(), role: 'article' },
    first.head(),
  );
  const html = facebookPage({
    lang: 'de',
    title: 'Hafenbank Nord',
    account: { name: 'Hafenbank Nord', path: '/hafenbank.nord' },
    noise: first.noise,
    main: el(
      'div',
      { role: 'feed' },
      silent,
      first.article({ 'aria-posinset': 2 }),
      second.article({ 'aria-posinset': 3 }),
    ),
  });
  const truth = facebookTruth(`${HOST}/hafenbank.nord`, 'feed', [first], BOX);
  // Several conversations in one page: the one in front of the reader counts, the other is neutral.
  save('facebook--feed-de', html, { ...truth, optional: second.rows });
}

function xPage(name: string, title: string, options: XOptions, url?: string): void {
  const column = new XColumn(options);
  const html = column.page(title);
  const { rows, optional } = column;
  save(name, html, {
    url: url ?? column.url,
    platform: 'x',
    pageKind: options.kind === 'status' ? 'status' : 'feed',
    parents: 'known',
    comments: rows,
    optional,
    editor: options.kind === 'status' && options.account ? '[data-testid="tweetTextarea_0"]' : null,
  });
}

postPages();
layerPages();
feedPage();
xPage('x--status-de', 'Talbahn Südwest auf X', {
  thread: 'x-status-de',
  wording: 'de',
  seed: 5101,
  kind: 'status',
  account: { name: 'Talbahn Südwest', handle: 'talbahn_sw' },
});
xPage('x--status-en', 'Clearwell Energy on X', {
  thread: 'x-status-en',
  wording: 'en',
  seed: 5102,
  kind: 'status',
  account: { name: 'Clearwell Energy', handle: 'clearwellenergy' },
});
xPage('x--status-self-thread-quote-ads', 'Hafenbank Nord auf X', {
  thread: 'x-self-thread',
  wording: 'de',
  seed: 5103,
  kind: 'status',
  account: { name: 'Hafenbank Nord', handle: 'hafenbanknord' },
});
xPage('x--status-focal-reply', 'Gareth Holloway on X', {
  thread: 'x-reply-focal',
  wording: 'en',
  seed: 5104,
  kind: 'status',
  account: { name: 'Northmoor Rail', handle: 'northmoorrail' },
});
xPage(
  'x--timeline-search-en',
  'Search on X',
  {
    thread: 'x-timeline',
    wording: 'en',
    seed: 5105,
    kind: 'timeline',
    account: { name: 'Clearwell Energy', handle: 'clearwellenergy' },
  },
  'https://x.com/search?q=clearwellenergy&f=live',
);
