import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { regionalGerman } from '../../utils/language/german/regional';
import type { Client } from '../../utils/library/client';
import { GUIDELINE_PRESETS } from '../../utils/library/guidelines/guidelines';
import { withPreset } from '../../utils/library/guidelines/preset';
import {
  COUNTRIES,
  type Country,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '../../utils/library/voice';
import { LinesField, SelectField, TextField } from '../desk/fields';
import { InPlace } from '../desk/InPlace';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import css from './voices.module.css';

/** Shows what a country does to German: spelling, quotation marks, times and words. */
const GERMAN_SAMPLE = 'Dieses Jahr schließen wir im Januar schon um 17:30 Uhr. Das Fahrrad kann mit.';

/** Whom the team speaks for. */
export function ClientPart() {
  const { t } = useTranslation();
  const { client, changeClient } = useSettings();
  const locked = useSettings((state) => state.locked.has('organisation'));
  const [isOpen, setOpen] = useState(false);
  const name = client.name || t('desk.client.unnamed');
  return (
    <section className={css.part} aria-labelledby="voices-client">
      <h2 id="voices-client">{t('voices.client')}</h2>
      <p className={css.about}>{t(locked ? 'voices.client.locked' : 'voices.client.about')}</p>
      <InPlace
        name={t('voices.client')}
        locked={locked}
        isOpen={isOpen}
        onOpen={setOpen}
        value={client}
        fields={(draft, set) => <ClientFields client={draft} onChange={set} />}
        onSave={({ name: newName, organisation, country, ownAccounts }) =>
          changeClient({ name: newName.trim(), organisation, country, ownAccounts })
        }
      >
        <p>
          <strong>{name}</strong>, {t(`organisation.${client.organisation}`)},{' '}
          {t(`country.${client.country}`)}
        </p>
        <p className={css.soft}>
          {client.ownAccounts.length > 0
            ? t('voices.accounts.reads', { accounts: client.ownAccounts.join(', ') })
            : t('voices.accounts.none')}
        </p>
        <GermanOf country={client.country} />
      </InPlace>
      {!isOpen && <Preset />}
    </section>
  );
}

interface FieldsProps {
  client: Client;
  onChange(change: Partial<Client>): void;
}

function ClientFields({ client, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const presetText = usePresetText();
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t('voices.client.name')}
          value={client.name}
          maxLength={60}
          onChange={(name) => onChange({ name })}
        />
        <SelectField
          label={t('voices.organisation')}
          value={client.organisation}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`organisation.${kind}`) }))}
          onChange={(organisation) => onChange({ organisation })}
          note={presetText(client.organisation)}
        />
        <SelectField
          label={t('voices.country')}
          value={client.country}
          options={COUNTRIES.map((country) => ({ value: country, label: t(`country.${country}`) }))}
          onChange={(country) => onChange({ country })}
        />
      </div>
      <GermanOf country={client.country} />
      <LinesField
        label={t('voices.accounts')}
        note={t('voices.accounts.note')}
        value={client.ownAccounts}
        onChange={(ownAccounts) => onChange({ ownAccounts })}
      />
    </>
  );
}

/** What the country decides, with a sentence as it is written there. */
function GermanOf({ country }: { country: Country }) {
  const { t } = useTranslation();
  return (
    <p className={css.soft}>
      {t(`voices.german.${country}`)}{' '}
      <q className={css.sentence} lang={country === 'CH' ? 'de-CH' : 'de'}>
        {regionalGerman(GERMAN_SAMPLE, country)}
      </q>
    </p>
  );
}

/** A sentence on what a kind of organisation starts with. */
function usePresetText(): (kind: OrganisationKind) => string {
  const { t } = useTranslation();
  return (kind) => {
    const { strictness, secrecy, emoji } = GUIDELINE_PRESETS[kind];
    return t('voices.preset', {
      strictness: t(`guidelines.strictness.${strictness}`),
      secrecy: t(secrecy ? 'guidelines.preset.secrecy' : 'guidelines.preset.noSecrecy'),
      emoji: t(`guidelines.emoji.${emoji.rule}`),
    });
  };
}

/** Offers what is usual for this kind of organisation, where the guidelines say otherwise. */
function Preset() {
  const { t } = useTranslation();
  const presetText = usePresetText();
  const { client, guidelines, changeGuidelines } = useSettings();
  const locked = useSettings((state) => state.locked.has('guidelines'));
  const preset = GUIDELINE_PRESETS[client.organisation];
  const differs =
    preset.secrecy !== guidelines.secrecy ||
    preset.strictness !== guidelines.strictness ||
    preset.emoji.rule !== guidelines.emoji.rule;
  return (
    <div className={css.buttons}>
      <p className={css.about}>
        {presetText(client.organisation)} {!differs && t('voices.preset.same')}
      </p>
      {differs && !locked && (
        <Button onClick={() => changeGuidelines(withPreset(guidelines, client.organisation))}>
          {t('voices.preset.take')}
        </Button>
      )}
    </div>
  );
}
