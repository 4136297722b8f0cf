import type { FramingUse, Log, NewReply } from '../../../utils/log';
import { comment, draft, place, READING, reads, reply, template, value } from './help';

/** Writes something of every kind, with every field that a row can have. */
export async function fill(log: Log): Promise<void> {
  const base = place({ key: 'x:example' });
  const here = {
    ...base,
    thread: {
      ...base.thread,
      post: { text: 'Wir haben wieder geöffnet.', author: { name: 'Team Beispiel', handle: 'beispiel' } },
    },
  };
  const at = (id: string) => ({ ...here, comment: { ...here.comment, id } });
  const framing: FramingUse = {
    id: 'own_and_fix',
    templateId: 'own_and_fix.delivery',
    variants: ['ack.1', 'do.2'],
  };
  const whole: Partial<NewReply> & Pick<NewReply, 'reading'> = {
    framing,
    edited: 0.25,
    override: 'Mit der Leitung abgestimmt',
    handledBy: 'JB',
    reading: { ...READING, secondaryIntent: 'complaint.no_response' },
  };

  const text = 'Zwei Wochen sind zu lang. Ich frage heute beim Depot nach.';
  value(await log.replies.record(at('c1'), reply(text, { ...whole, status: 'copied' })));
  value(await log.replies.record(at('c1'), reply(text, whole)));
  const posted = comment({ id: 'o1', parentId: 'c1', text, postedAt: '2026-11-02T09:05:00.000Z' });
  value(await log.replies.markPosted({ ...here.thread, comments: [posted] }));
  const next = comment({
    id: 'c5',
    parentId: 'o1',
    author: here.comment.author,
    isOwn: false,
    text: 'Danke, das ist nett.',
    postedAt: '2026-11-02T09:20:00.000Z',
  });
  value(
    await log.replies.markAfter(
      { ...here.thread, comments: [posted, next] },
      new Map([['c5', reads('closing', 'joy_gratitude')]]),
    ),
  );
  value(
    await log.drafts.save(at('c2'), {
      ...draft('Danke, {Name}!', { framing }),
      slots: [{ id: 'name', label: 'Name', value: null, start: 7, end: 13 }],
    }),
  );
  value(await log.corrections.save(at('c1'), { field: 'arousal', from: 3, to: 1 }));
  value(
    await log.decisions.save(at('c3'), {
      kind: 'handover',
      reason: 'Vertragsfrage',
      handedTo: 'Recht',
      reading: whole.reading,
    }),
  );
  value(
    await log.replies.record({ ...at('c4'), thread: { site: 'x', key: 'x:gone' } }, reply('Wird gelöscht.')),
  );
  value(await log.privacy.eraseConversation({ site: 'x', key: 'x:gone' }));

  value(await log.library.savePack({ id: 'shop', name: 'Laden', owner: 'JB', licence: 'CC0-1.0' }));
  value(await log.library.save('shop', template('late', { reviewedAt: null, register: null })));
  const late = value(
    await log.library.save('shop', template('late', { reviewedAt: '2026-11-01', register: 'sie' })),
  );
  value(await log.library.save('shop', template('open', { reviewedAt: null, register: null })));
  value(await log.library.mark(late.key, { favourite: true, lastUsedAt: '2026-11-02T09:00:00.000Z' }));
}
