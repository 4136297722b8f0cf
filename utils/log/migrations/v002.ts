import type { Step } from './step';

/** The team's library, and replies found by the template they began as. */
export const v002: Step = {
  version: 2,
  stores: {
    replies:
      'id, commentKey, time, excerptTime, [conversationId+time], [personId+time], [conversationId+status], framing.templateId',
    packs: 'id',
    templates: 'key, [packId+position]',
    templateVersions: 'id, [key+version]',
    templateMarks: 'key',
  },
};
