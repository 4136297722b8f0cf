/** How large a file from elsewhere may be. */
export interface UntrustedLimits {
  /** UTF-16 units of the file. */
  characters: number;
  /** Objects and lists inside each other; the outermost is 0. */
  depth: number;
  /** Entries of all objects and lists together. */
  entries: number;
}

export type StructureRefusal = 'too_deep' | 'too_many_entries' | 'forbidden_key';
export type UntrustedRefusal = 'too_large' | 'not_json' | StructureRefusal;

export type UntrustedResult =
  | { ok: true; data: unknown }
  | {
      ok: false;
      refusal: UntrustedRefusal;
      /** The forbidden key or the place, as `templates.3.moves`; empty where there is none. */
      where: string;
    };

/**
 * Reads JSON text from a file that anybody may have written, and looks at its structure before anything else touches the
 * data: length, depth, number of entries, and names that reach into prototypes. A byte-order mark is skipped. Never throws.
 */
export function readUntrustedJson(text: string, limits: UntrustedLimits): UntrustedResult {
  if (text.length > limits.characters) return { ok: false, refusal: 'too_large', where: '' };
  let data: unknown;
  try {
    data = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    // Where the engine parses recursively, endless nesting ends here.
    return { ok: false, refusal: error instanceof RangeError ? 'too_deep' : 'not_json', where: '' };
  }
  const unsafe = unsafeStructure(data, limits);
  return unsafe ? { ok: false, ...unsafe } : { ok: true, data };
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The first thing about the structure that is not safe, or `null`. Data as it comes out of JSON; does not recurse. */
export function unsafeStructure(
  data: unknown,
  { depth: deepest, entries: most }: Pick<UntrustedLimits, 'depth' | 'entries'>,
): { refusal: StructureRefusal; where: string } | null {
  let entries = 0;
  const open: { value: object; depth: number; path: string }[] = [];
  const enter = (value: unknown, depth: number, path: string) => {
    if (typeof value === 'object' && value !== null) open.push({ value, depth, path });
  };
  enter(data, 0, '');
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, depth, path } = item;
    if (depth > deepest) return { refusal: 'too_deep', where: path };
    const keys = Object.keys(value);
    entries += keys.length;
    if (entries > most) return { refusal: 'too_many_entries', where: path };
    for (const key of keys) {
      if (FORBIDDEN_KEYS.has(key)) return { refusal: 'forbidden_key', where: key };
      enter((value as Record<string, unknown>)[key], depth + 1, path ? `${path}.${key}` : key);
    }
  }
  return null;
}

const HTML = /<(?:[/!]\s*)?[a-z]|<\s{1,9}(?:[/!]\s*)?[a-z][^<>]{0,99}>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
/**
 * Control characters but the line break, line and paragraph separators, characters that turn the direction of what follows,
 * the private area (Tonfall marks slots with it), and halves of a character.
 */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ue000-\uf8ff\p{Surrogate}]/u;

/**
 * What makes a text of an imported file unfit to be shown or sent, or `null`. Text is never used as HTML; markup is refused all
 * the same, because a reply is plain text and a pack that holds markup was made for something else.
 */
export function unsafeText(text: string): 'html' | 'control_character' | null {
  if (CONTROL.test(text)) return 'control_character';
  return HTML.test(text) ? 'html' : null;
}
