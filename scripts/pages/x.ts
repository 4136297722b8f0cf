import { type Child, dice, el, escapeHtml, nest, withPictures } from './markup';
import { type Entry, Lineage, plainText, readThread, type TruthRow } from './thread-file';

/** Pages of X's structure as in the stored captures: the same nesting, test ids, roles and languages of labels. */

const WORDINGS = {
  de: {
    more: 'Mehr anzeigen',
    reply: 'Antworten',
    replies: (count: number) => `${count} Antworten. Antworten`,
    likes: (count: string) => `${count} „Gefällt mir“-Angaben. Gefällt mir`,
    advert: 'Anzeige',
    gone: 'Dieser Post ist nicht verfügbar.',
    discover: 'Mehr entdecken',
    discoverWhy: 'Von überall auf X',
    follow: 'Wem folgen?',
    text: 'Text des Posts',
    conversation: 'Unterhaltung',
    verified: 'Verifizierter Account',
    reposted: 'hat repostet',
  },
  en: {
    more: 'Show more',
    reply: 'Reply',
    replies: (count: number) => `${count} Replies. Reply`,
    likes: (count: string) => `${count} Likes. Like`,
    advert: 'Ad',
    gone: 'This post is unavailable.',
    discover: 'Discover more',
    discoverWhy: 'Sourced from across X',
    follow: 'Who to follow',
    text: 'Post text',
    conversation: 'Conversation',
    verified: 'Verified account',
    reposted: 'reposted',
  },
};

export interface XOptions {
  thread: string;
  wording: keyof typeof WORDINGS;
  seed: number;
  account?: { name: string; handle: string };
  /** Whether the page is one conversation, or a list of posts that each stand for themselves. */
  kind: 'status' | 'timeline';
}

const HOST = 'https://x.com';

/** Writes one column of posts; keeps the truth of what it wrote. */
export class XColumn {
  readonly rows: TruthRow[] = [];
  readonly optional: TruthRow[] = [];
  /** Of the focal post. */
  url = '';
  readonly #options: XOptions;
  readonly #words: (typeof WORDINGS)['de'];
  readonly #random: () => number;
  readonly #lineage = new Lineage();
  #top = 0;
  #focalRow: number | null = null;

  constructor(options: XOptions) {
    this.#options = options;
    this.#words = WORDINGS[options.wording];
    this.#random = dice(options.seed);
  }

  readonly noise = (): string =>
    [
      'css-175oi2r',
      ...Array.from(
        { length: Math.floor(this.#random() * 4) },
        () => `r-${Math.floor(this.#random() * 36 ** 6).toString(36)}`,
      ),
    ].join(' ');

  #id(): string {
    return `id__${Math.floor(this.#random() * 36 ** 9).toString(36)}`;
  }

  /** Ids grow with time, as those of X do. */
  #status(entry: Entry): string {
    const number = [...`${entry.handle}${entry.text}`].reduce(
      (sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 4_194_303,
      11,
    );
    return String((BigInt(Date.parse(entry.time)) - 1288834974657n) * 4194304n + BigInt(number));
  }

  #emoji = (emoji: string): string => el('img', { alt: emoji, draggable: 'false', class: 'r-4qtqp9' });

  #text(text: string): string {
    return text
      .split(/(@\w+|#[\p{L}\d]+|https?:\/\/\S+)/u)
      .filter(Boolean)
      .map((part) => {
        if (part.startsWith('@'))
          return el(
            'div',
            { class: 'css-175oi2r r-xoduu5', style: 'display: inline-flex' },
            el(
              'span',
              { class: 'css-1jxf684' },
              el('a', { dir: 'ltr', href: `/${part.slice(1)}`, role: 'link' }, part),
            ),
          );
        if (/^https?:/.test(part))
          return el(
            'a',
            { dir: 'ltr', href: 'https://t.co/a1B2c3', rel: 'noopener', role: 'link', target: '_blank' },
            escapeHtml(part),
          );
        if (part.startsWith('#'))
          return el(
            'span',
            {},
            el('a', { dir: 'ltr', href: `/hashtag/${part.slice(1)}`, role: 'link' }, part),
          );
        return el('span', { class: 'css-1jxf684' }, withPictures(part, this.#emoji));
      })
      .join('');
  }

  #cell(...children: Child[]): string {
    this.#top += 120;
    return el(
      'div',
      {
        'data-testid': 'cellInnerDiv',
        style: `transform: translateY(${this.#top}px); position: absolute; width: 100%; white-space: pre-wrap`,
      },
      el('div', { class: this.noise() }, el('div', { class: this.noise() }, children)),
    );
  }

  #userName(entry: Entry, time: string, linked: boolean): string {
    const { handle = '', name } = entry;
    const link = (href: string, extra: Record<string, string | number>, ...children: Child[]) =>
      linked
        ? el('a', { href, role: 'link', ...extra }, children)
        : el('div', { class: this.noise() }, children);
    return el(
      'div',
      { class: this.noise(), 'data-testid': 'User-Name', id: this.#id() },
      el(
        'div',
        { class: this.noise() },
        nest(
          1,
          this.noise,
          link(
            `/${handle}`,
            {},
            nest(
              1,
              this.noise,
              el('div', { dir: 'ltr' }, el('span', {}, el('span', {}, withPictures(name, this.#emoji)))),
              el(
                'div',
                { dir: 'ltr' },
                el(
                  'span',
                  {},
                  'verified' in entry.flags &&
                    el(
                      'svg',
                      { 'aria-label': this.#words.verified, 'data-testid': 'icon-verified', role: 'img' },
                      el('title', {}, 'x'),
                    ),
                ),
              ),
            ),
          ),
        ),
      ),
      el(
        'div',
        { class: this.noise() },
        nest(
          1,
          this.noise,
          link(`/${handle}`, { tabindex: -1 }, el('div', { dir: 'ltr' }, el('span', {}, `@${handle}`))),
          time && el('div', { 'aria-hidden': 'true', dir: 'ltr' }, el('span', {}, '·')),
          time && el('div', { class: this.noise() }, time),
        ),
      ),
    );
  }

  #avatar(handle: string): string {
    return el(
      'div',
      { class: this.noise(), 'data-testid': 'Tweet-User-Avatar' },
      nest(
        2,
        this.noise,
        el(
          'div',
          { class: this.noise(), 'data-testid': `UserAvatar-Container-${handle}`, style: 'width: 40px' },
          nest(
            2,
            this.noise,
            el(
              'a',
              { 'aria-hidden': 'true', href: `/${handle}`, role: 'link', tabindex: -1 },
              el('img', { alt: '', draggable: 'true' }),
            ),
          ),
        ),
      ),
    );
  }

  /** A quoted post: one block that can be clicked, without links of its own. */
  #quote(): string {
    const quoted: Entry = {
      level: 0,
      name: 'Archivfund 📦',
      handle: 'archivfund_x',
      person: '',
      time: '2026-10-01T08:00:00.000Z',
      flags: {},
      text: '',
    };
    return el(
      'div',
      { 'aria-labelledby': `${this.#id()} ${this.#id()}`, class: this.noise(), id: this.#id() },
      el(
        'div',
        { class: this.noise(), role: 'link', tabindex: 0 },
        nest(
          2,
          this.noise,
          this.#avatar('archivfund_x'),
          this.#userName(quoted, el('time', { datetime: quoted.time }, '1. Okt.'), false),
        ),
        el(
          'div',
          { class: this.noise() },
          el(
            'div',
            { 'data-testid': 'tweetText', dir: 'auto', lang: 'de', id: this.#id() },
            el('span', {}, 'Das gehört dem zitierten Post und niemandem sonst.'),
          ),
        ),
        el(
          'button',
          { 'data-testid': 'tweet-text-show-more-link', role: 'button', type: 'button' },
          el('span', {}, this.#words.more),
        ),
      ),
    );
  }

  #counts(entry: Entry): string {
    const { likes = '0' } = entry.flags;
    const button = (testId: string, label: string, shownCount: string) =>
      el(
        'div',
        { class: this.noise() },
        el(
          'button',
          { 'aria-label': label, 'data-testid': testId, role: 'button', type: 'button' },
          el(
            'div',
            { dir: 'ltr' },
            nest(1, this.noise, el('svg', { 'aria-hidden': 'true' })),
            el(
              'div',
              { class: this.noise() },
              el(
                'span',
                { 'data-testid': 'app-text-transition-container' },
                el('span', {}, shownCount !== '0' && el('span', {}, shownCount)),
              ),
            ),
          ),
        ),
      );
    return el(
      'div',
      { 'aria-label': `1 replies, ${likes} likes`, id: this.#id(), role: 'group' },
      button('reply', this.#words.replies(0), '0'),
      button('retweet', '0 reposts. Repost', '0'),
      button(entry.flags.likes ? 'like' : 'unlike', this.#words.likes(likes), likes),
      button('bookmark', 'Bookmark', '0'),
    );
  }

  /** The line that joins a post to the one above it: the sixth first child of the article, 2 px wide. */
  #topRow(hasLine: boolean, note: Child): string {
    return el(
      'div',
      { class: this.noise() },
      el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { class: this.noise() },
          hasLine && el('div', { class: this.noise(), style: 'width: 2px; height: 8px' }),
        ),
        note,
      ),
    );
  }

  #tweet(entry: Entry, hasLine: boolean, goesOn: boolean): string {
    const { flags } = entry;
    const { handle = '' } = entry;
    const isFocal = 'focal' in flags;
    const id = this.#status(entry);
    const at = `/${handle}/status/${id}`;
    const shownTime = `${entry.time.slice(11, 16)} · ${entry.time.slice(0, 10)}`;
    const time = el(
      'a',
      { 'aria-label': shownTime, dir: 'ltr', href: at, role: 'link' },
      el('time', { datetime: entry.time }, shownTime),
    );
    const lang = flags.lang ?? (this.#options.wording === 'de' ? 'de' : 'en');
    const isTruncated = 'truncated' in flags;
    const text =
      entry.text !== '' &&
      el(
        'div',
        { class: this.noise() },
        el(
          'div',
          { 'data-testid': 'tweetText', dir: 'auto', id: this.#id(), lang, style: 'white-space: pre-wrap' },
          this.#text(entry.text),
        ),
        isTruncated &&
          el(
            'button',
            { 'data-testid': 'tweet-text-show-more-link', dir: 'ltr', role: 'button', type: 'button' },
            el('span', {}, this.#words.more),
          ),
      );
    const video =
      'media' in flags &&
      el(
        'div',
        { 'aria-labelledby': this.#id(), class: this.noise() },
        el(
          'div',
          { 'data-testid': 'tweetPhoto' },
          nest(
            2,
            this.noise,
            el(
              'div',
              { 'data-testid': 'placementTracking' },
              el('div', { 'data-testid': 'videoPlayer' }, nest(2, this.noise)),
            ),
          ),
        ),
      );
    const caret = el(
      'button',
      {
        'aria-haspopup': 'menu',
        'aria-label': 'More',
        'data-testid': 'caret',
        role: 'button',
        type: 'button',
      },
      el('svg', { 'aria-hidden': 'true' }),
    );
    const note =
      'repost' in flags &&
      el(
        'div',
        { class: this.noise() },
        el(
          'a',
          { href: '/someoneelse', role: 'link' },
          el('span', { 'data-testid': 'socialContext' }, `Someone Else ${this.#words.reposted}`),
        ),
      );
    const avatar = el(
      'div',
      { class: this.noise() },
      this.#avatar(handle),
      goesOn && el('div', { class: this.noise(), style: 'width: 2px' }),
    );
    const quote =
      'quote' in flags || 'onlyquote' in flags ? this.#quote() : el('div', { class: this.noise() });
    const counts = el(
      'div',
      { class: this.noise() },
      el('div', { class: this.noise() }, this.#counts(entry)),
    );
    const head = nest(
      2,
      this.noise,
      nest(1, this.noise, this.#userName(entry, isFocal ? '' : time, true)),
      nest(2, this.noise, caret),
    );
    const body = isFocal
      ? [
          el('div', { class: this.noise() }, avatar, el('div', { class: this.noise() }, head)),
          el(
            'div',
            { class: this.noise() },
            text && nest(1, this.noise, text),
            quote,
            nest(3, this.noise, el('div', { dir: 'ltr' }, time)),
            counts,
          ),
        ]
      : [
          el(
            'div',
            { class: this.noise() },
            avatar,
            el('div', { class: this.noise() }, head, text, video, quote, counts),
          ),
        ];
    return el(
      'article',
      {
        'aria-labelledby': `${this.#id()} ${this.#id()}`,
        class: this.noise(),
        'data-testid': 'tweet',
        role: 'article',
        tabindex: isFocal ? -1 : 0,
      },
      nest(1, this.noise, el('div', { class: this.noise() }, this.#topRow(hasLine, note), body)),
    );
  }

  #row(entry: Entry, parent: number | null): TruthRow {
    const text = plainText(entry.text);
    return {
      author: plainText(entry.name),
      handle: entry.handle ?? null,
      text,
      postedAt: entry.time,
      parent,
      permalink: `${HOST}/${entry.handle}/status/${this.#status(entry)}`,
    };
  }

  /** Cells that are no posts of the conversation, by the word their line begins with. */
  #between(entry: Entry): string | null {
    const [word = '', ...rest] = entry.name.split(' ');
    const words = this.#words;
    const other: Entry = { ...entry, name: rest.join(' '), flags: {} };
    const button = (label: string) =>
      this.#cell(
        el(
          'button',
          { role: 'button', type: 'button' },
          el('div', { dir: 'ltr' }, el('span', {}, escapeHtml(label))),
        ),
      );
    switch (word) {
      case 'gap':
        return rest.length > 0 ? button(rest.join(' ')) : this.#cell();
      case 'Unavailable':
        return this.#cell(
          el(
            'article',
            { class: this.noise(), role: 'article', tabindex: -1 },
            nest(3, this.noise, el('div', { dir: 'ltr' }, el('span', {}, words.gone))),
          ),
        );
      case 'ad':
        return this.#cell(
          el(
            'div',
            { 'data-testid': 'placementTracking' },
            this.#tweet(
              { ...other, time: '2026-11-20T00:00:00.000Z', text: entry.text },
              false,
              false,
            ).replace(
              /<a aria-label="[^"]*" dir="ltr" href="[^"]*\/status\/\d+" role="link">.*?<\/a>/,
              el('span', {}, words.advert),
            ),
          ),
        );
      case 'discover':
        return this.#cell(
          el(
            'div',
            { class: this.noise() },
            el('h2', { 'aria-level': 2, role: 'heading' }, el('span', {}, words.discover)),
            el('div', { dir: 'ltr' }, el('span', {}, words.discoverWhy)),
          ),
        );
      case 'follow':
        return (
          this.#cell(el('h2', { 'aria-level': 2, role: 'heading' }, el('span', {}, words.follow))) +
          this.#cell(
            el(
              'button',
              { 'data-testid': 'UserCell', role: 'button' },
              el('a', { href: '/somebody', role: 'link' }, 'Somebody'),
            ),
          )
        );
      case 'after':
        return this.#cell(this.#tweet(other, false, false));
      default:
        return null;
    }
  }

  /** All cells of the column. */
  cells(): string {
    const entries = readThread(this.#options.thread);
    const { account, kind } = this.#options;
    const isConversation = kind === 'status';
    const cells: string[] = [];
    entries.forEach((entry, index) => {
      const between = this.#between(entry);
      if (between !== null) {
        cells.push(between);
        if (entry.name === 'Unavailable') this.#lineage.place(entry.level, null);
        return;
      }
      const next = entries[index + 1];
      const goesOn = next !== undefined && next.level > entry.level;
      const hasLine = entry.level > 0 && (!isConversation || !this.#answersFocal(entries, index));
      const { flags } = entry;
      const isFocal = 'focal' in flags;
      const isPost = isConversation && ('root' in flags || 'self' in flags || (isFocal && entry.level === 0));
      if (isFocal) this.url = `${HOST}/${entry.handle}/status/${this.#status(entry)}`;
      cells.push(
        this.#cell(
          this.#tweet(
            {
              ...entry,
              name: entry.name.replace(/^onlyquote /, ''),
              flags: entry.name.startsWith('onlyquote ') ? { ...flags, onlyquote: '' } : flags,
            },
            hasLine,
            goesOn,
          ),
        ),
      );
      if (isPost) {
        this.optional.push(this.#row(entry, null));
        this.#lineage.place(entry.level, null);
      } else {
        const named = { ...entry, name: entry.name.replace(/^onlyquote /, '') };
        const place = this.#lineage.place(entry.level, this.rows.length);
        const parent = 'orphan' in flags ? null : (place ?? this.#focalRow);
        if (isFocal) this.#focalRow = this.rows.length;
        this.rows.push(this.#row(named, parent));
      }
      if (isFocal && account) cells.push(this.#composer());
      else if (isFocal) cells.push(this.#cell());
      // An empty cell ends every chain of a conversation.
      if (isConversation && !isFocal && (next === undefined || next.level === 0)) cells.push(this.#cell());
    });
    return cells.join('\n');
  }

  /** Direct answers to a focal reply stand without a line, since the focal post is drawn apart. */
  #answersFocal(entries: Entry[], index: number): boolean {
    const level = (entries[index] as Entry).level;
    for (let at = index - 1; at >= 0; at--) {
      const above = entries[at] as Entry;
      if (above.level < level) return 'focal' in above.flags;
    }
    return false;
  }

  #composer(): string {
    return this.#cell(
      el(
        'div',
        { class: this.noise(), 'data-testid': 'inline_reply_offscreen' },
        nest(
          2,
          this.noise,
          el(
            'div',
            { 'data-testid': 'tweetTextarea_0_label' },
            nest(
              1,
              this.noise,
              el(
                'div',
                { 'data-testid': 'tweetTextarea_0RichTextInputContainer' },
                el(
                  'div',
                  { class: 'DraftEditor-root' },
                  el(
                    'div',
                    { class: 'DraftEditor-editorContainer' },
                    el(
                      'div',
                      {
                        'aria-label': this.#words.text,
                        'aria-multiline': 'true',
                        class: 'public-DraftEditor-content',
                        contenteditable: 'true',
                        'data-testid': 'tweetTextarea_0',
                        role: 'textbox',
                        spellcheck: 'true',
                        tabindex: 0,
                      },
                      el(
                        'div',
                        { 'data-contents': 'true' },
                        el('div', { 'data-block': 'true' }, el('span', { 'data-text': 'true' }, el('br'))),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
          el(
            'button',
            {
              'aria-disabled': 'true',
              'data-testid': 'tweetButtonInline',
              disabled: true,
              role: 'button',
              type: 'button',
            },
            el('span', {}, this.#words.reply),
          ),
        ),
      ),
    );
  }

  /** The whole page. */
  page(title: string): string {
    const { account, wording } = this.#options;
    const cells = this.cells();
    const switcher =
      account &&
      el(
        'button',
        {
          'aria-label': 'Account menu',
          'data-testid': 'SideNav_AccountSwitcher_Button',
          role: 'button',
          type: 'button',
        },
        nest(
          1,
          this.noise,
          el(
            'div',
            { 'data-testid': `UserAvatar-Container-${account.handle}`, style: 'width: 40px' },
            nest(2, this.noise, el('img', { alt: account.name })),
          ),
        ),
        nest(2, this.noise, el('span', {}, escapeHtml(account.name)), el('span', {}, `@${account.handle}`)),
      );
    const column = el(
      'div',
      { class: this.noise(), 'data-testid': 'primaryColumn' },
      el(
        'div',
        { 'aria-label': this.#words.conversation, tabindex: 0 },
        nest(
          3,
          this.noise,
          el('h2', { 'aria-level': 2, dir: 'ltr', role: 'heading' }, el('span', {}, 'Post')),
        ),
        el(
          'section',
          { 'aria-labelledby': 'accessible-list-0', role: 'region' },
          el(
            'h1',
            { 'aria-level': 1, dir: 'auto', id: 'accessible-list-0', role: 'heading' },
            this.#words.conversation,
          ),
          el(
            'div',
            { 'aria-label': `Timeline: ${this.#words.conversation}` },
            el('div', { style: `position: relative; min-height: ${this.#top}px` }, cells),
          ),
        ),
      ),
    );
    const side = el(
      'div',
      { class: this.noise(), 'data-testid': 'sidebarColumn' },
      nest(
        3,
        this.noise,
        el(
          'section',
          { 'aria-label': 'Trends', role: 'region' },
          el('h2', { 'aria-level': 2, role: 'heading' }, 'Trends'),
          el('div', { 'data-testid': 'trend' }, 'Rail'),
        ),
      ),
    );
    return `<!DOCTYPE html>
<html dir="ltr" lang="${wording}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>
${el('div', { id: 'react-root' }, nest(2, this.noise, el('header', { role: 'banner' }, nest(2, this.noise, el('nav', { 'aria-label': 'Primary', role: 'navigation' }), switcher)), el('main', { role: 'main' }, nest(3, this.noise, column, side))))}
</body></html>
`;
  }
}
