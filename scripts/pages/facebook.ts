import { type Child, dice, el, escapeHtml, nest, withPictures } from './markup';
import { type Entry, Lineage, plainText, readThread, type TruthRow } from './thread-file';

/** Pages of Facebook's structure ("Comet") as SITES notes describe it; every class name is noise, as there. */

interface Wording {
  lang: string;
  comment: (name: string, time: string) => string;
  reply: (name: string, time: string) => string;
  like: string;
  react: string;
  answer: string;
  share: string;
  more: string;
  edited: string;
  badges: string;
  hideReplies: string;
  viewMore: string;
  sort: string;
  menu: string;
  reactions: (count: string) => string;
  writeComment: string;
  commentAs: (name: string) => string;
  replyTo: (name: string) => string;
  undo: string;
}

const WORDINGS: Record<'de' | 'en' | 'fr' | 'sk', Wording> = {
  de: {
    lang: 'de',
    comment: (name, time) => `Kommentar von ${name} (${time})`,
    reply: (name, time) => `Antwort von ${name} (${time})`,
    like: 'Gefällt mir',
    react: 'Reagieren',
    answer: 'Antworten',
    share: 'Teilen',
    more: 'Mehr anzeigen',
    edited: 'Bearbeitet',
    badges: 'Informationen zu Identitätsabzeichen anzeigen',
    hideReplies: 'Antworten ausblenden',
    viewMore: 'Weitere Kommentare anzeigen',
    sort: 'Relevanteste zuerst',
    menu: 'Optionen für diesen Kommentar',
    reactions: (count) => `${count} Reaktionen; siehe, wer darauf reagiert hat`,
    writeComment: 'Schreib einen Kommentar …',
    commentAs: (name) => `Als ${name} kommentieren`,
    replyTo: (name) => `Antworte ${name} …`,
    undo: 'Rückgängig machen',
  },
  en: {
    lang: 'en',
    comment: (name, time) => `Comment by ${name} ${time} ago`,
    reply: (name, time) => `Reply by ${name} ${time} ago`,
    like: 'Like',
    react: 'React',
    answer: 'Reply',
    share: 'Share',
    more: 'See more',
    edited: 'Edited',
    badges: 'View information about identity badges',
    hideReplies: 'Hide replies',
    viewMore: 'View more comments',
    sort: 'Most relevant',
    menu: 'Options for this comment',
    reactions: (count) => `${count} reactions; see who reacted to this`,
    writeComment: 'Write a comment…',
    commentAs: (name) => `Comment as ${name}`,
    replyTo: (name) => `Reply to ${name}…`,
    undo: 'Undo',
  },
  fr: {
    lang: 'fr',
    comment: (name, time) => `Commentaire de ${name}, il y a ${time}`,
    reply: (name, time) => `Réponse de ${name}, il y a ${time}`,
    like: 'J’aime',
    react: 'Réagir',
    answer: 'Répondre',
    share: 'Partager',
    more: 'Voir plus',
    edited: 'Modifié',
    badges: 'Voir les informations sur les badges d’identité',
    hideReplies: 'Masquer les réponses',
    viewMore: 'Voir plus de commentaires',
    sort: 'Les plus pertinents',
    menu: 'Options pour ce commentaire',
    reactions: (count) => `${count} réactions ; voir qui a réagi`,
    writeComment: 'Écrivez un commentaire…',
    commentAs: (name) => `Commenter en tant que ${name}`,
    replyTo: (name) => `Répondre à ${name}…`,
    undo: 'Annuler',
  },
  sk: {
    lang: 'sk',
    comment: (name, time) => `Komentár od: ${name} (${time})`,
    reply: (name, time) => `Odpoveď od: ${name} (${time})`,
    like: 'Páči sa mi to',
    react: 'Reagovať',
    // Not in any table of words: the place in the row has to do.
    answer: 'Odpovedať na komentár',
    share: 'Zdieľať',
    more: 'Zobraziť viac',
    edited: 'Upravené',
    badges: 'Zobraziť informácie o odznakoch',
    hideReplies: 'Skryť odpovede',
    viewMore: 'Zobraziť ďalšie komentáre',
    sort: 'Najrelevantnejšie',
    menu: 'Možnosti komentára',
    reactions: (count) => `Počet reakcií: ${count}`,
    writeComment: 'Napíšte komentár…',
    commentAs: (name) => `Komentovať ako ${name}`,
    replyTo: (name) => `Odpovedať používateľovi ${name}…`,
    undo: 'Späť',
  },
};

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

interface PostOptions {
  thread: string;
  wording: keyof typeof WORDINGS;
  seed: number;
  brand: string;
  brandPath: string;
  /** Path of the post, which every permalink begins with. */
  path: string;
  postId: string;
  text: string;
  loggedIn: boolean;
  /** Replies inside the article of what they answer, instead of beside it. */
  repliesInside?: boolean;
  /** The acting account: its name stands in the box for comments. */
  account?: string;
}

const HOST = 'https://www.facebook.com';

/** Writes one post with its comments; keeps the truth of what it wrote. */
export class FacebookPost {
  readonly rows: TruthRow[] = [];
  readonly #options: PostOptions;
  readonly #words: Wording;
  readonly #random: () => number;
  readonly #lineage = new Lineage();
  #lastId: bigint;

  constructor(options: PostOptions) {
    this.#options = options;
    this.#words = WORDINGS[options.wording];
    this.#random = dice(options.seed);
    this.#lastId = BigInt(options.postId) * 3n + 748423200000n;
  }

  /** A handful of hashed class names. */
  readonly noise = (): string =>
    Array.from(
      { length: 3 + Math.floor(this.#random() * 5) },
      () =>
        `x${Math.floor(this.#random() * 36 ** 6)
          .toString(36)
          .padStart(6, '0')}`,
    ).join(' ');

  #tracking(): string {
    const token = () => Math.floor(this.#random() * 36 ** 9).toString(36);
    return `__cft__[0]=AZ${token()}${token()}&__tn__=R]-R`;
  }

  #nextId(): string {
    this.#lastId += BigInt(1 + Math.floor(this.#random() * 90_000_000));
    return String(this.#lastId);
  }

  #profile(entry: Entry): string {
    if (entry.name === this.#options.brand) return `${HOST}${this.#options.brandPath}`;
    const slug = entry.person
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '.')
      .replace(/^\.+|\.+$/g, '');
    const number = [...entry.person].reduce(
      (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 899_999_999,
      7,
    );
    return slug.length > 5 && number % 3 !== 0
      ? `${HOST}/${slug}`
      : `${HOST}/profile.php?id=${100_000_000_000 + number}`;
  }

  #emoji = (emoji: string): string =>
    el(
      'span',
      { class: this.noise() },
      el('img', {
        height: 16,
        width: 16,
        class: this.noise(),
        alt: emoji,
        referrerpolicy: 'origin-when-cross-origin',
      }),
    );

  #words2html(text: string): string {
    return text
      .split(/(\[\[.*?\]\]|https?:\/\/\S+|#[\p{L}\d]+)/u)
      .map((part) => {
        if (part.startsWith('[['))
          return el(
            'span',
            { class: this.noise() },
            el(
              'a',
              {
                class: this.noise(),
                href: `${HOST}/mention.${part.length}?${this.#tracking()}`,
                role: 'link',
                tabindex: 0,
              },
              el(
                'span',
                { class: 'xt0psk2' },
                el('span', { class: 'xjp7ctv' }, escapeHtml(part.slice(2, -2))),
              ),
            ),
          );
        if (/^https?:/.test(part))
          return el(
            'a',
            {
              class: this.noise(),
              href: `https://l.facebook.com/l.php?u=${encodeURIComponent(part)}&h=AT1`,
              rel: 'nofollow noreferrer',
              role: 'link',
              tabindex: 0,
              target: '_blank',
            },
            escapeHtml(part),
          );
        return withPictures(part, this.#emoji);
      })
      .join('');
  }

  #text(entry: Entry): string {
    const { wording } = this.#options;
    const lang = entry.flags.lang ?? { de: 'de-DE', en: 'en-GB', fr: 'de-DE', sk: 'de-DE' }[wording];
    const paragraphs = entry.text.split('\n\n');
    const html = paragraphs.map((paragraph, index) => {
      const lines = paragraph.split('\n').map((line, row) => {
        const isLast = index === paragraphs.length - 1 && row === paragraph.split('\n').length - 1;
        const more =
          isLast && 'truncated' in entry.flags
            ? ` ${el('div', { class: this.noise(), role: 'button', tabindex: 0 }, escapeHtml(this.#words.more))}`
            : '';
        return el('div', { dir: 'auto', style: 'text-align: start;' }, this.#words2html(line), more);
      });
      return el('div', { class: this.noise() }, lines);
    });
    return el('span', { class: this.noise(), dir: 'auto', lang }, html);
  }

  #badge(entry: Entry): Child {
    const { badge } = entry.flags;
    if (!badge) return null;
    return el(
      'div',
      { class: this.noise() },
      el(
        'div',
        { 'aria-label': this.#words.badges, class: this.noise(), role: 'button', tabindex: 0 },
        el(
          'span',
          { class: this.noise() },
          el('svg', { 'aria-hidden': 'true', viewBox: '0 0 16 16' }, el('title', {}, 'badge')),
        ),
        el('span', { class: this.noise() }, escapeHtml(badge)),
      ),
    );
  }

  #card(entry: Entry): Child {
    const { card, picture } = entry.flags;
    if (card) {
      return el(
        'div',
        { class: this.noise() },
        el(
          'a',
          {
            'aria-label': card,
            class: this.noise(),
            href: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fratgeber.example%2F',
            role: 'link',
            tabindex: 0,
            target: '_blank',
          },
          el('div', { class: this.noise() }, el('img', { alt: '', class: this.noise() })),
          el(
            'div',
            { class: this.noise() },
            el('span', { dir: 'auto', class: this.noise() }, 'RATGEBER.EXAMPLE'),
            el('span', { dir: 'auto', class: this.noise() }, el('span', {}, escapeHtml(card))),
          ),
        ),
      );
    }
    if (picture === undefined) return null;
    return el(
      'div',
      { class: this.noise() },
      el(
        'a',
        {
          class: this.noise(),
          href: `${HOST}/photo.php?fbid=${this.#nextId()}&set=p.1&type=3`,
          role: 'link',
          tabindex: 0,
        },
        el('img', { alt: 'May be an image of bread and text that says 😀', class: this.noise() }),
      ),
    );
  }

  #row(entry: Entry, permalink: string): string {
    const { loggedIn } = this.#options;
    const words = this.#words;
    const button = (label: string, more: Record<string, string | number> = {}) =>
      el(
        'div',
        { class: this.noise(), role: 'button', tabindex: 0, ...more },
        el('span', {}, escapeHtml(label)),
      );
    return el(
      'ul',
      { 'aria-hidden': 'false', class: this.noise() },
      el(
        'li',
        { class: this.noise() },
        el(
          'span',
          {},
          el(
            'div',
            { class: 'html-div' },
            el(
              'a',
              { class: this.noise(), href: `${permalink}&${this.#tracking()}`, role: 'link', tabindex: 0 },
              escapeHtml(entry.time),
            ),
          ),
        ),
      ),
      loggedIn &&
        el(
          'li',
          { class: this.noise() },
          button(words.like, { 'aria-label': words.like }),
          el(
            'div',
            { 'aria-label': words.react, class: this.noise(), role: 'button', tabindex: -1 },
            el('i', { class: this.noise() }),
          ),
        ),
      loggedIn && el('li', { class: this.noise() }, el('div', { class: 'html-div' }, button(words.answer))),
      loggedIn && this.#random() < 0.3 && el('li', { class: this.noise() }, button(words.share)),
      'edited' in entry.flags && el('li', { class: this.noise() }, button(words.edited)),
    );
  }

  #reactions(entry: Entry): Child {
    const { likes } = entry.flags;
    if (!likes) return null;
    return el(
      'div',
      { class: this.noise() },
      el(
        'div',
        { 'aria-label': this.#words.reactions(likes), class: this.noise(), role: 'button', tabindex: 0 },
        el(
          'span',
          { class: this.noise() },
          el('img', { alt: '', height: 18 }),
          el('img', { alt: '', height: 18 }),
        ),
        el('span', { class: this.noise() }, likes),
      ),
    );
  }

  /** The notice that stands for a comment that is gone: no author, no words of anybody. */
  #notice(entry: Entry, label: string, permalink: string): string {
    const isHidden = 'hidden' in entry.flags;
    return el(
      'div',
      { 'aria-label': label, class: this.noise(), role: 'article', tabindex: -1 },
      el(
        'div',
        { class: this.noise() },
        el('span', { class: this.noise(), dir: 'auto' }, escapeHtml(entry.text)),
        isHidden &&
          el('div', { class: this.noise(), role: 'button', tabindex: 0 }, escapeHtml(this.#words.undo)),
      ),
      isHidden &&
        el(
          'ul',
          { class: this.noise() },
          el(
            'li',
            {},
            el('a', { href: `${permalink}&${this.#tracking()}`, role: 'link' }, escapeHtml(entry.time)),
          ),
        ),
    );
  }

  /** One comment's article; `inside` is what else stands in it. */
  #article(entry: Entry, top: string | null, id: string, inside: Child): string {
    const { path, postId } = this.#options;
    const words = this.#words;
    const name = entry.flags.anonymous || entry.flags.name || entry.name;
    const label = (entry.level > 0 ? words.reply : words.comment)(name, entry.time);
    const plain = top ? `comment_id=${top}&reply_comment_id=${id}` : `comment_id=${id}`;
    const permalink = `${HOST}${path}${path.includes('?') ? '&' : '?'}${plain}`;
    if ('deleted' in entry.flags || 'hidden' in entry.flags) {
      this.#lineage.place(entry.level, null);
      return this.#notice(entry, label, permalink);
    }
    this.rows.push({
      author: name,
      handle: null,
      text: plainText(entry.text),
      postedAt: null,
      parent: this.#lineage.place(entry.level, this.rows.length),
      permalink,
    });
    const coded = (one: string) =>
      encodeURIComponent(one.startsWith('client:') ? one : base64(`comment:${postId}_${one}`));
    const person = { ...entry, name, person: entry.flags.name ?? entry.person };
    const profile = this.#profile(person);
    const query = top ? `comment_id=${coded(top)}&reply_comment_id=${coded(id)}` : `comment_id=${coded(id)}`;
    const authorHref = `${profile}${profile.includes('?') ? '&' : '?'}${query}&${this.#tracking()}`;
    const isAnonymous = 'anonymous' in entry.flags;
    const picture = el(
      'svg',
      { 'aria-hidden': 'true', class: this.noise(), 'data-visualcompletion': 'ignore-dynamic', role: 'none' },
      el('mask', { id: `_r_${id.slice(-4)}_` }, el('circle', { cx: 16, cy: 16, r: 16 })),
      el('g', {}, el('image', { height: '100%', width: '100%' })),
    );
    const nameHtml = withPictures(name, this.#emoji);
    const article = el(
      'div',
      { 'aria-label': label, class: this.noise(), role: 'article', tabindex: -1 },
      el(
        'div',
        { class: this.noise() },
        isAnonymous
          ? el('div', { class: this.noise() }, picture)
          : nest(
              2,
              this.noise,
              el(
                'a',
                { 'aria-hidden': 'true', class: this.noise(), href: authorHref, role: 'link', tabindex: -1 },
                el('div', { class: this.noise() }, picture),
              ),
            ),
      ),
      el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { class: this.noise() },
          nest(
            2,
            this.noise,
            this.#badge(entry),
            isAnonymous
              ? el('span', { class: this.noise(), dir: 'auto' }, nameHtml)
              : el(
                  'span',
                  { class: this.noise() },
                  el(
                    'a',
                    {
                      'aria-hidden': 'false',
                      class: this.noise(),
                      href: authorHref,
                      role: 'link',
                      tabindex: 0,
                    },
                    el(
                      'span',
                      { class: this.noise() },
                      el('span', { class: this.noise(), dir: 'auto' }, nameHtml),
                    ),
                  ),
                ),
            entry.text !== '' && el('div', { class: this.noise() }, this.#text(entry)),
          ),
          this.#card(entry),
        ),
        this.#row(entry, permalink),
        this.#reactions(entry),
        this.#options.loggedIn &&
          el(
            'div',
            { class: this.noise() },
            el(
              'div',
              {
                'aria-expanded': 'false',
                'aria-haspopup': 'menu',
                'aria-label': words.menu,
                class: this.noise(),
                role: 'button',
                tabindex: 0,
              },
              el('i', { class: this.noise() }),
            ),
          ),
      ),
      inside,
    );
    return 'wrapped' in entry.flags
      ? el('div', { 'aria-label': label, class: this.noise(), role: 'article' }, nest(1, this.noise, article))
      : article;
  }

  #thread(entries: Entry[], from: number, top: string | null): { html: string; next: number } {
    const entry = entries[from] as Entry;
    const number = this.#nextId();
    const id = 'provisional' in entry.flags ? `client:5f3c9f0e-2c5d-4f0a-9f43-${number.slice(-12)}` : number;
    let next = from + 1;
    const children: string[] = [];
    // A reply hangs under the same top comment, however deep it stands. Rows are written parent first.
    const childrenOf = () => {
      while (next < entries.length && (entries[next] as Entry).level > entry.level) {
        const child = this.#thread(entries, next, top ?? id);
        children.push(child.html);
        next = child.next;
      }
      if (children.length === 0) return '';
      return el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { class: this.noise() },
          el(
            'div',
            { class: this.noise(), role: 'button', tabindex: 0 },
            el('span', { dir: 'auto' }, escapeHtml(this.#words.hideReplies)),
          ),
        ),
        children,
      );
    };
    const marker = '<!--replies-->';
    const article = this.#article(entry, top, id, marker);
    const replies = childrenOf();
    const { repliesInside } = this.#options;
    const html = el(
      'div',
      {},
      el('div', { class: 'x18xomjl xbcz3fp' }, article.replace(marker, repliesInside ? replies : '')),
      !repliesInside && replies,
    );
    return { html, next };
  }

  /** The list of all comments. */
  comments(): string {
    const entries = readThread(this.#options.thread);
    const items: string[] = [];
    for (let at = 0; at < entries.length; ) {
      const { html, next } = this.#thread(entries, at, null);
      items.push(html);
      at = next;
    }
    const loading = el(
      'div',
      {},
      el(
        'div',
        { 'aria-label': '…', class: this.noise(), 'data-visualcompletion': 'loading-state', role: 'article' },
        nest(3, this.noise),
      ),
    );
    return el(
      'div',
      { class: this.noise() },
      el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { 'aria-haspopup': 'menu', class: this.noise(), role: 'button', tabindex: 0 },
          el('span', { dir: 'auto' }, escapeHtml(this.#words.sort)),
        ),
      ),
      el('div', { class: 'html-div' }, items, loading),
      el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { class: this.noise(), role: 'button', tabindex: 0 },
          el('span', { dir: 'auto' }, escapeHtml(this.#words.viewMore)),
        ),
      ),
    );
  }

  /** The box for comments on the post, at its end. */
  composer(): string {
    const { account, loggedIn } = this.#options;
    if (!loggedIn) return '';
    const label = account ? this.#words.commentAs(account) : this.#words.writeComment;
    return el(
      'div',
      { class: this.noise() },
      el(
        'form',
        { class: this.noise(), role: 'presentation' },
        nest(
          2,
          this.noise,
          el(
            'div',
            {
              'aria-label': label,
              'aria-placeholder': label,
              class: this.noise(),
              contenteditable: 'true',
              'data-lexical-editor': 'true',
              role: 'textbox',
              spellcheck: 'true',
              tabindex: 0,
            },
            el('p', { class: this.noise() }, el('br')),
          ),
          el('div', { 'aria-hidden': 'true', class: this.noise() }, escapeHtml(label)),
        ),
      ),
    );
  }

  /** Author, time and text of the post. */
  head(): string {
    const { brand, brandPath, path, text } = this.#options;
    return el(
      'div',
      { class: this.noise() },
      el(
        'div',
        { class: this.noise(), 'data-ad-rendering-role': 'profile_name' },
        el(
          'h3',
          { class: this.noise() },
          el(
            'strong',
            {},
            el(
              'span',
              {},
              el(
                'a',
                {
                  class: this.noise(),
                  href: `${HOST}${brandPath}?${this.#tracking()}`,
                  role: 'link',
                  tabindex: 0,
                },
                el('span', {}, escapeHtml(brand)),
              ),
            ),
          ),
        ),
      ),
      el(
        'span',
        { class: this.noise() },
        el(
          'a',
          {
            class: this.noise(),
            href: `${HOST}${path}${path.includes('?') ? '&' : '?'}${this.#tracking()}`,
            role: 'link',
            tabindex: 0,
          },
          '17. November',
        ),
      ),
      el(
        'div',
        {
          class: this.noise(),
          'data-ad-comet-preview': 'message',
          'data-ad-rendering-role': 'story_message',
        },
        nest(
          2,
          this.noise,
          el(
            'span',
            { class: this.noise(), dir: 'auto' },
            text
              .split('\n')
              .map((line) => el('div', { dir: 'auto', style: 'text-align: start;' }, this.#words2html(line))),
          ),
        ),
      ),
    );
  }

  /** Counts and the row of buttons below the post. */
  foot(): string {
    const button = (role: string, label: string) =>
      el(
        'div',
        { class: this.noise(), 'data-ad-rendering-role': role },
        el(
          'div',
          { 'aria-label': label, class: this.noise(), role: 'button', tabindex: 0 },
          el('span', { dir: 'auto' }, escapeHtml(label)),
        ),
      );
    return el(
      'div',
      { class: this.noise() },
      el('div', { class: this.noise(), role: 'button', tabindex: 0 }, el('span', {}, '87')),
      button('like_button', this.#words.like),
      button('comment_button', this.#words.answer),
      button('share_button', this.#words.share),
    );
  }

  /** The whole post with its comments as an article. */
  article(attributes: Record<string, string | number> = {}): string {
    return el(
      'div',
      { 'aria-labelledby': `_r_${this.#options.seed}_`, class: this.noise(), role: 'article', ...attributes },
      nest(
        4,
        this.noise,
        this.head(),
        this.foot(),
        el(
          'div',
          { class: this.noise(), 'data-visualcompletion': 'ignore-dynamic' },
          nest(2, this.noise, this.comments()),
          this.composer(),
        ),
      ),
    );
  }

  /** The whole post without an article of its own, as layers show it. */
  layer(): string {
    return nest(
      3,
      this.noise,
      this.head(),
      this.foot(),
      nest(2, this.noise, this.comments()),
      this.composer(),
    );
  }
}

/** The frame around all pages: banner, navigation with the account's own entry, main. */
export function facebookPage(options: {
  lang: string;
  title: string;
  account?: { name: string; path: string };
  noise: () => string;
  main: string;
  beside?: string;
  over?: string;
}): string {
  const { account, beside, lang, main, noise, over, title } = options;
  const entry = (name: string, path: string) =>
    el(
      'li',
      {},
      el(
        'div',
        { class: noise() },
        el(
          'a',
          { class: noise(), href: path, role: 'link', tabindex: 0 },
          el('svg', { role: 'none' }, el('image', {})),
          el('span', { dir: 'auto' }, escapeHtml(name)),
        ),
      ),
    );
  const navigation =
    account &&
    el(
      'div',
      { 'aria-label': 'Shortcuts', class: noise(), role: 'navigation' },
      el(
        'ul',
        {},
        entry(account.name, account.path),
        entry('Marketplace', '/marketplace/'),
        entry('Groups', '/groups/'),
      ),
    );
  return `<!DOCTYPE html>
<html lang="${lang}" dir="ltr" id="facebook"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body class="${noise()}">
${el('div', { id: 'mount_0_0_qR' }, nest(2, noise, el('div', { class: noise(), role: 'banner' }, el('a', { 'aria-label': 'Facebook', href: '/', role: 'link' })), navigation, el('div', { class: noise() }, el('div', { class: noise(), role: 'main' }, nest(3, noise, main)), beside), over))}
</body></html>
`;
}
