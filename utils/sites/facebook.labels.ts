/**
 * Wordings of Facebook's interface, in the languages where they were seen. Facebook speaks far more languages than this
 * table, so it may only confirm what the structure already says.
 */

/** What the control that answers a comment says. */
export const REPLY_WORDS: ReadonlySet<string> = new Set([
  'reply',
  'antworten',
  'répondre',
  'responder',
  'rispondi',
  'beantwoorden',
  'odpovedať',
  'odpovědět',
  'odpowiedz',
  'svar',
  'svara',
  'yanıtla',
  'ответить',
  'trả lời',
]);

/** What the control that likes a comment says. */
export const LIKE_WORDS: ReadonlySet<string> = new Set([
  'like',
  'react',
  'gefällt mir',
  "j'aime",
  'j’aime',
  'me gusta',
  'mi piace',
  'curtir',
  'gosto',
  'vind ik leuk',
  'páči sa mi to',
  'to se mi líbí',
  'lubię to!',
  'gilla',
  'liker',
  'synes godt om',
  'beğen',
  'нравится',
  'thích',
]);

/** How the accessible name of a comment begins, before its author's name. */
export const COMMENT_PREFIXES: readonly string[] = [
  'Comment by ',
  'Reply by ',
  'Kommentar von ',
  'Antwort von ',
  'Commentaire de ',
  'Réponse de ',
  'Comentario de ',
  'Respuesta de ',
  'Commento di ',
  'Comentário de ',
  'Reactie van ',
  'Kommentar av ',
  'Kommentar fra ',
  'Kommentar från ',
  'Komentár od: ',
];
