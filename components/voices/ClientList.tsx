import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, DEFAULT_CLIENT } from '../../utils/library/client';
import { COUNTRIES, ORGANISATION_KINDS } from '../../utils/library/voice';
import { EditForm } from '../desk/EditForm';
import { SelectField, TextField } from '../desk/fields';
import { fileName } from '../desk/save-file';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import css from './voices.module.css';

/** The id becomes part of names of databases: made of the name once, and never changed with it. */
const MOST_OF_ID = 32;

/** Organisations beside each other that share nothing. */
export function ClientList() {
  const { t } = useTranslation();
  const { settings, client: current, addClient, useClient: open } = useSettings();
  const locked = useSettings((state) => state.locked.has('organisation'));
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Client | null>(null);
  const { clients } = settings;
  const nameOf = ({ name }: Client) => name || t('desk.client.unnamed');

  function add(draft: Client) {
    setAdding(false);
    // Never an id that was there before: a database whose deletion failed must not come back under another's name.
    const id = `${fileName(draft.name, 'client').slice(0, MOST_OF_ID)}-${crypto.randomUUID().slice(0, 6)}`;
    open(addClient({ ...draft, id, name: draft.name.trim() }));
  }

  return (
    <section className={css.part} aria-labelledby="voices-clients">
      <h2 id="voices-clients">{t('voices.clients')}</h2>
      <p className={css.about}>{t('voices.clients.about')}</p>
      {clients.length > 1 && (
        <ul className={css.clients}>
          {clients.map((client) => (
            <li key={client.id}>
              <p>
                <strong>{nameOf(client)}</strong>, {t(`organisation.${client.organisation}`)}
                {client.id === current.id && (
                  <span className={css.speaking}>{t('voices.clients.current')}</span>
                )}
              </p>
              <div>
                {client.id !== current.id && (
                  <Button
                    kind="quiet"
                    aria-label={t('voices.clients.open.of', { name: nameOf(client) })}
                    onClick={() => open(client.id)}
                  >
                    {t('voices.clients.open')}
                  </Button>
                )}
                {!locked && (
                  <Button
                    kind="quiet"
                    aria-label={t('voices.clients.remove.of', { name: nameOf(client) })}
                    onClick={() => setLeaving(client)}
                  >
                    {t('desk.remove')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {isAdding && (
        <EditForm
          value={{ ...DEFAULT_CLIENT, country: current.country }}
          label={t('voices.clients.add')}
          fields={(draft, set) => (
            <div className={css.pair}>
              <TextField
                label={t('voices.client.name')}
                value={draft.name}
                required
                maxLength={60}
                onChange={(name) => set({ name })}
              />
              <SelectField
                label={t('voices.organisation')}
                value={draft.organisation}
                options={ORGANISATION_KINDS.map((kind) => ({
                  value: kind,
                  label: t(`organisation.${kind}`),
                }))}
                onChange={(organisation) => set({ organisation })}
              />
              <SelectField
                label={t('voices.country')}
                value={draft.country}
                options={COUNTRIES.map((country) => ({ value: country, label: t(`country.${country}`) }))}
                onChange={(country) => set({ country })}
              />
            </div>
          )}
          onSave={add}
          onCancel={() => setAdding(false)}
        />
      )}
      {!locked && !isAdding && (
        <div className={css.buttons}>
          <Button onClick={() => setAdding(true)}>{t('voices.clients.add')}</Button>
        </div>
      )}
      {leaving && (
        <RemoveClient
          key={leaving.id}
          client={leaving}
          name={nameOf(leaving)}
          onClose={() => setLeaving(null)}
        />
      )}
    </section>
  );
}

interface RemoveProps {
  client: Client;
  name: string;
  onClose(): void;
}

/** Says what is lost and asks for the name: nothing of it comes back. */
function RemoveClient({ client, name, onClose }: RemoveProps) {
  const { t } = useTranslation();
  const remove = useSettings((state) => state.removeClient);
  const opened = useRef(false);
  const [typed, setTyped] = useState('');
  const isSame = typed.trim() === name;

  function show(dialog: HTMLDialogElement | null) {
    if (!dialog || opened.current) return;
    opened.current = true;
    dialog.showModal();
  }

  return (
    <dialog ref={show} className={css.dialog} aria-labelledby="voices-remove" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSame) void remove(client.id).then(onClose);
        }}
      >
        <h2 id="voices-remove">{t('voices.clients.remove.title', { name })}</h2>
        <p>{t('voices.clients.remove.text')}</p>
        <TextField label={t('voices.clients.remove.type', { name })} value={typed} onChange={setTyped} />
        <div className={css.buttons}>
          <Button type="submit" className={css.danger} disabled={!isSame}>
            {t('voices.clients.remove.do')}
          </Button>
          <Button onClick={onClose}>{t('desk.cancel')}</Button>
        </div>
      </form>
    </dialog>
  );
}
