import {
  TEAM_PACK_FORMAT,
  type TeamPack,
  type TeamTemplate,
} from '../../../../utils/library/templates/template';

/** A sound template, with changes. */
export const template = (change: Partial<TeamTemplate> = {}): TeamTemplate => ({
  id: 'late-parcel',
  title: 'Paket zu spät',
  framing: 'own_and_fix',
  language: 'de',
  register: 'sie',
  moves: [
    { move: 'GREET', text: 'Guten Tag {{ name }},' },
    {
      move: 'ACK',
      text: '{% if wait %}{{ wait.nom }} warten ist zu lang.{% else %}Das ist zu lang.{% endif %}',
    },
    { move: 'DO', text: 'ich {nächster Schritt} und melde mich {Tag und Uhrzeit}.' },
  ],
  slots: [{ label: 'Tag und Uhrzeit', example: 'bis morgen um zwölf' }],
  intents: ['complaint.delivery', 'complaint.*', 'unclear'],
  owner: 'JK',
  reviewedAt: '2026-02-28',
  notes: 'Nur, wenn die Verspätung feststeht.\nSonst nachfragen.',
  retired: false,
  ...change,
});

/** A sound pack without its hash, with changes. */
export const content = (change: Partial<TeamPack> = {}): Omit<TeamPack, 'hash'> => ({
  format: TEAM_PACK_FORMAT,
  version: 1,
  id: 'team.de',
  name: 'Unser Ton',
  owner: '',
  licence: 'CC-BY-4.0',
  templates: [template()],
  ...change,
});
