import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GUIDELINE_PRESETS } from '../../utils/library/guidelines/guidelines';
import { COUNTRIES, ORGANISATION_KINDS, type OrganisationKind } from '../../utils/library/voice';
import type { LockId } from '../../utils/settings/lock';
import { ChoiceField, LinesField, SelectField, TextField } from '../desk/fields';
import { useLang } from '../ui/i18n';
import ui from '../ui/ui.module.css';
import { chooseKind, isFormal } from './choose-kind';
import { redLineWords, withRedLineWords } from './red-line-words';
import css from './settings.module.css';
import { useSettings } from './settings-store';

interface Props {
  /** The first run asks for what matters most; the rest waits in the settings. */
  short?: boolean;
}

/** Who is speaking, for whom, and what must never go out. Every change is kept at once. */
export function VoiceForm({ short = false }: Props) {
  return (
    <div className={css.form}>
      <Lockable part="voices">
        <ProfileFields short={short} />
      </Lockable>
      <Lockable part="organisation">
        <ClientFields />
      </Lockable>
      <Lockable part="guidelines">
        <RedLineField />
      </Lockable>
      {!short && (
        <Lockable part="organisation">
          <OwnAccountsField />
        </Lockable>
      )}
    </div>
  );
}

/** Shown, but not to be changed where an administrator has locked it. */
export function Lockable({ part, children }: { part: LockId; children: ReactNode }) {
  const { t } = useTranslation();
  const isLocked = useSettings((state) => state.locked.has(part));
  return (
    <fieldset className={css.form} disabled={isLocked}>
      {isLocked && <p className={ui.note}>{t('settings.locked')}</p>}
      {children}
    </fieldset>
  );
}

function ProfileFields({ short }: Required<Props>) {
  const { t } = useTranslation();
  const { profile, changeProfile } = useSettings();
  const { id, name, signOff, register } = profile;
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t('settings.name')}
          value={name}
          maxLength={60}
          onChange={(value) => changeProfile(id, { name: value })}
        />
        <TextField
          label={t('settings.signOff')}
          note={short ? undefined : t('settings.signOff.note')}
          placeholder={name ? `– ${name}` : '– Jana'}
          value={signOff}
          maxLength={60}
          onChange={(value) => changeProfile(id, { signOff: value })}
        />
      </div>
      <ChoiceField
        label={t('settings.register')}
        note={t('settings.register.note')}
        value={register}
        options={[
          { value: 'du', label: t('register.du') },
          { value: 'sie', label: t('register.sie') },
          { value: 'ihr', label: t('register.ihr') },
          { value: 'mirror', label: t('settings.register.mirror') },
        ]}
        onChange={(value) => changeProfile(id, { register: value })}
      />
    </>
  );
}

function ClientFields() {
  const { t } = useTranslation();
  const { client, changeClient } = useSettings();
  const [chosen, setChosen] = useState<OrganisationKind | null>(null);

  function choose(kind: OrganisationKind) {
    setChosen(chooseKind(kind) ? kind : null);
  }

  return (
    <>
      <div className={css.pair}>
        <SelectField
          label={t('settings.organisation')}
          value={client.organisation}
          options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`organisation.${kind}`) }))}
          onChange={choose}
        />
        <SelectField
          label={t('settings.country')}
          note={t('settings.country.note')}
          value={client.country}
          options={COUNTRIES.map((country) => ({ value: country, label: t(`country.${country}`) }))}
          onChange={(country) => changeClient({ country })}
        />
      </div>
      <p className={css.preset} role="status">
        {chosen && <PresetText kind={chosen} />}
      </p>
    </>
  );
}

/** What choosing this kind has set, in one sentence. */
function PresetText({ kind }: { kind: OrganisationKind }) {
  const { t } = useTranslation();
  const language = useLang();
  const register = useSettings((state) => state.profile.register);
  const isLocked = useSettings((state) => state.locked.has('guidelines'));
  if (isLocked) return null;
  const { strictness, secrecy, emoji } = GUIDELINE_PRESETS[kind];
  const parts = [
    t(`settings.preset.${strictness}`),
    ...(isFormal(kind) && register === 'sie' ? [t('settings.preset.sie')] : []),
    ...(emoji.rule === 'never' ? [t('settings.preset.noEmoji')] : []),
    ...(secrecy ? [t('settings.preset.secrecy')] : []),
  ];
  return t('settings.preset', { list: new Intl.ListFormat(language).format(parts) });
}

function RedLineField() {
  const { t } = useTranslation();
  const { client, guidelines, changeGuidelines } = useSettings();
  return (
    <LinesField
      key={client.id}
      label={t('settings.redLines')}
      note={t('settings.redLines.note')}
      value={redLineWords(guidelines)}
      onChange={(words) => changeGuidelines(withRedLineWords(useSettings.getState().guidelines, words))}
    />
  );
}

function OwnAccountsField() {
  const { t } = useTranslation();
  const { client, changeClient } = useSettings();
  return (
    <LinesField
      key={client.id}
      label={t('settings.ownAccounts')}
      note={t('settings.ownAccounts.note')}
      value={client.ownAccounts}
      onChange={(ownAccounts) => changeClient({ ownAccounts })}
    />
  );
}
