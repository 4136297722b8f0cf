import type { TeamPack, TeamTemplate } from './template';

type Content = Omit<TeamPack, 'hash'>;

/** The content with its keys in the order of the schema, whatever order it came in. */
function inOrder({ format, version, id, name, owner, licence, templates }: Content): Content {
  return { format, version, id, name, owner, licence, templates: templates.map(templateInOrder) };
}

function templateInOrder(template: TeamTemplate): TeamTemplate {
  const { id, title, framing, language, register, moves, slots } = template;
  const { intents, owner, reviewedAt, notes, retired } = template;
  return {
    id,
    title,
    framing,
    language,
    register,
    moves: moves.map(({ move, text }) => ({ move, text })),
    slots: slots.map(({ label, example }) => ({ label, example })),
    intents: [...intents],
    owner,
    reviewedAt,
    notes,
    retired,
  };
}

/** `sha256-` and the SHA-256 of the content as compact JSON in UTF-8, keys in the order of the schema. */
export async function packHash(pack: Content): Promise<TeamPack['hash']> {
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder(pack)));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The pack with the hash that belongs to its content. */
export async function sealTeamPack(pack: Content): Promise<TeamPack> {
  const content = inOrder(pack);
  return { ...content, hash: await packHash(content) };
}

/** The text of the file for a pack. The same content gives the same bytes: keys in the order of the schema, two spaces, a line end. */
export async function serialiseTeamPack(pack: Content): Promise<string> {
  return `${JSON.stringify(await sealTeamPack(pack), null, 2)}\n`;
}
