import type { Span } from '../reading';
import type { Token, TokenKind } from './tokens';
import { fold } from './tokens';

/**
 * Phrases over folded tokens. One phrase is a row of elements divided by spaces:
 * - `paket` the word, `paket*` its beginning, `*paket` its end, `*paket*` anywhere in it (German compounds);
 * - `a|b` either, `a?` may be left out;
 * - `{name}` any token that the concept `name` covers;
 * - `<num>` `<money>` `<mention>` `<link>` `<emoji>` a token of that kind;
 * - `…` a gap of up to five tokens in the same sentence; `^` and `$` the ends of a sentence.
 * Umlauts, ß and apostrophes are folded on both sides, so phrases are written as one writes them.
 */
interface Element {
  anyOf: number[];
  optional: boolean;
  /** Tokens that may stand between the element before and this one. */
  gap: number;
  /** Must be the first, or the last, of its sentence. */
  first: boolean;
  last: boolean;
}

export interface Phrase<Label> {
  label: Label;
  elements: Element[];
}

export interface PhraseHit<Label> extends Span {
  label: Label;
  /** First and last token covered. */
  from: number;
  to: number;
}

const MARKS = new Set(['?', '!']);
const GAP = 5;
const LONGEST_WORD = 48;
const REMEMBERED_WORDS = 4000;
const KINDS: Record<string, TokenKind> = {
  '<num>': 'number',
  '<money>': 'money',
  '<mention>': 'mention',
  '<link>': 'link',
  '<emoji>': 'emoji',
};

type Table = Map<string, number[]>;

function put(table: Table, key: string, id: number): void {
  const known = table.get(key);
  if (known) known.push(id);
  else table.set(key, [id]);
}

/** Every word form that some phrase asks for, looked up once per token instead of once per phrase. */
class Forms {
  private ids = new Map<string, number>();
  private exact: Table = new Map();
  private prefix: Table = new Map();
  private suffix: Table = new Map();
  private inside: Table = new Map();
  private lengths = { prefix: new Set<number>(), suffix: new Set<number>(), inside: new Set<number>() };
  private remembered = new Map<string, readonly number[]>();

  /** The id of a form such as `paket*`, `{delivery}` or `<num>`. */
  id(form: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(form, id);
    if (form.startsWith('{') || form.startsWith('<')) return id;
    const open = { start: form.startsWith('*'), end: form.length > 1 && form.endsWith('*') };
    const written = form.slice(open.start ? 1 : 0, open.end ? -1 : undefined);
    const literal = MARKS.has(written) ? written : fold(written);
    if (!MARKS.has(literal) && !/^[\p{L}\p{N}]+$/u.test(literal))
      throw new SyntaxError(`Not a word: "${form}"`);
    if (open.start && open.end) {
      put(this.inside, literal, id);
      this.lengths.inside.add(literal.length);
    } else if (open.start) {
      put(this.suffix, literal, id);
      this.lengths.suffix.add(literal.length);
    } else if (open.end) {
      put(this.prefix, literal, id);
      this.lengths.prefix.add(literal.length);
    } else put(this.exact, literal, id);
    return id;
  }

  /** The ids of all forms that a token's letters fulfil. */
  of(token: Token): readonly number[] {
    const word = token.text;
    if (word.length > LONGEST_WORD) return [];
    const known = this.remembered.get(word);
    if (known) return known;
    const found: number[] = [];
    const take = (ids: number[] | undefined) => {
      if (ids) found.push(...ids);
    };
    take(this.exact.get(word));
    for (const length of this.lengths.prefix)
      if (length <= word.length) take(this.prefix.get(word.slice(0, length)));
    for (const length of this.lengths.suffix)
      if (length <= word.length) take(this.suffix.get(word.slice(-length)));
    for (const length of this.lengths.inside)
      for (let start = 0; start + length <= word.length; start++)
        take(this.inside.get(word.slice(start, start + length)));
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  kindId(kind: TokenKind): number | undefined {
    const form = Object.keys(KINDS).find((name) => KINDS[name] === kind);
    return form ? this.ids.get(form) : undefined;
  }
}

/** The elements of a phrase; hyphens divide words here as they do in a comment. */
function words(source: string): string[] {
  return source
    .replace(/[-/.&]/g, ' ')
    .replace(/[:"+#]/g, '')
    .trim()
    .split(/\s+/);
}

/** A token together with everything it counts as: word forms, kind, concepts. */
export class TaggedToken {
  readonly tags: Set<number>;
  constructor(
    readonly token: Token,
    tags: Iterable<number>,
  ) {
    this.tags = new Set(tags);
  }
}

/** Compiles phrases and finds them. Add everything first, then match. */
export class Matcher<Label> {
  private forms = new Forms();
  private byFirst = new Map<number, Phrase<Label>[]>();

  /** Adds one phrase. Throws SyntaxError when it is empty or begins with a gap. */
  add(source: string, label: Label): void {
    const elements: Element[] = [];
    let gap = 0;
    let isFirst = false;
    for (const part of words(source)) {
      if (part === '…') gap = GAP;
      else if (part === '^') isFirst = true;
      else if (part === '$') {
        const last = elements.at(-1);
        if (!last) throw new SyntaxError(`"$" needs an element before it: "${source}"`);
        last.last = true;
      } else {
        const optional = part.length > 1 && part.endsWith('?');
        const body = optional ? part.slice(0, -1) : part;
        const anyOf = body.split('|').map((form) => this.forms.id(form));
        elements.push({ anyOf, optional, gap, first: isFirst, last: false });
        gap = 0;
        isFirst = false;
      }
    }
    const first = elements[0];
    if (!first || first.optional || first.gap)
      throw new SyntaxError(`A phrase must begin with an element that is always there: "${source}"`);
    const phrase = { label, elements };
    for (const id of first.anyOf) {
      const known = this.byFirst.get(id);
      if (known) known.push(phrase);
      else this.byFirst.set(id, [phrase]);
    }
  }

  /** Adds phrases divided by commas or line breaks. */
  addList(sources: string, label: Label): void {
    for (const source of sources.split(/[,\n]/)) if (source.trim()) this.add(source, label);
  }

  /** Looks every token up; `concepts` are names that the token is already known to stand for. */
  tag(tokens: readonly Token[], concepts: readonly ReadonlySet<string>[] = []): TaggedToken[] {
    return tokens.map((token, index) => {
      const tags = [...this.forms.of(token)];
      const kind = this.forms.kindId(token.kind);
      if (kind !== undefined) tags.push(kind);
      for (const concept of concepts[index] ?? []) tags.push(this.forms.id(`{${concept}}`));
      return new TaggedToken(token, tags);
    });
  }

  /** Every phrase that stands in the tokens, at its earliest and shortest. */
  match(tagged: readonly TaggedToken[]): PhraseHit<Label>[] {
    const hits: PhraseHit<Label>[] = [];
    for (let from = 0; from < tagged.length; from++) {
      const begin = tagged[from] as TaggedToken;
      for (const tag of begin.tags)
        for (const phrase of this.byFirst.get(tag) ?? []) {
          const to = this.end(phrase.elements, 0, from, tagged);
          if (to === undefined) continue;
          const last = tagged[to] as TaggedToken;
          hits.push({ label: phrase.label, from, to, start: begin.token.start, end: last.token.end });
        }
    }
    return hits;
  }

  /** The last token of the phrase whose element `index` stands at `at`, or undefined. */
  private end(
    elements: Element[],
    index: number,
    at: number,
    tagged: readonly TaggedToken[],
  ): number | undefined {
    const element = elements[index] as Element;
    const here = tagged[at];
    if (!here?.tags.size || !element.anyOf.some((id) => here.tags.has(id))) return undefined;
    const sentence = here.token.sentence;
    if (element.first && tagged[at - 1]?.token.sentence === sentence) return undefined;
    if (element.last) {
      const after = tagged[at + 1]?.token;
      if (after && after.sentence === sentence && after.kind !== 'mark' && after.kind !== 'emoji')
        return undefined;
    }
    for (let next = index + 1; next < elements.length; next++) {
      const wanted = elements[next] as Element;
      for (let step = 1; step <= wanted.gap + 1; step++) {
        const there = tagged[at + step];
        if (!there || there.token.sentence !== sentence) break;
        const to = this.end(elements, next, at + step, tagged);
        if (to !== undefined) return to;
      }
      if (!wanted.optional) return undefined;
    }
    return at;
  }
}
