import type { Step } from './step';

export const v001: Step = {
  version: 1,
  stores: {
    conversations: 'id, time',
    people: 'id, time',
    names: 'personId',
    replies:
      'id, commentKey, time, excerptTime, [conversationId+time], [personId+time], [conversationId+status]',
    drafts: 'commentKey, conversationId, personId, time',
    corrections: 'id, commentKey, conversationId, time, [personId+time]',
    decisions: 'id, time, excerptTime, personId, [conversationId+time]',
    deletions: 'id, time',
    meta: 'key',
  },
};
