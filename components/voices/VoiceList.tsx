import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang, Message, Register } from '../../utils/language/message';
import { DEFAULT_PROFILE, type VoiceProfile } from '../../utils/library/client';
import { parseVoiceFile, serialiseVoiceFile } from '../../utils/library/voice-file';
import type { SiteId } from '../../utils/thread/thread';
import { FileButton } from '../desk/FileButton';
import { ChoiceField, ManyField, TextField } from '../desk/fields';
import { InPlace } from '../desk/InPlace';
import { leaveForms } from '../desk/open-forms';
import { fileName, saveFile } from '../desk/save-file';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/Button';
import { useLang, useSay } from '../ui/i18n';
import { HandOver } from './HandOver';
import css from './voices.module.css';

const REGISTERS = ['du', 'sie', 'ihr'] as const satisfies Register[];

/** Where people answer; their names are the same in every language. */
const PLATFORMS: readonly { value: SiteId; label: string }[] = [
  { value: 'facebook', label: 'Facebook' },
  { value: 'x', label: 'X' },
];

const LANGUAGES: readonly Lang[] = ['de', 'en'];

/** Open as a form, and no voice yet; the store gives it its id. */
const FRESH = '';

/** The people who answer, one after the other, each to be changed in place. */
export function VoiceList() {
  const { t } = useTranslation();
  const say = useSay();
  const voices = useSettings((state) => state.client.voices);
  const add = useSettings((state) => state.addProfile);
  const locked = useSettings((state) => state.locked.has('voices'));
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<Message | null>(null);

  async function take(file: File) {
    const parsed = parseVoiceFile(await file.text());
    setRefused(parsed.ok ? null : parsed.reason);
    if (parsed.ok) add({ ...parsed.voice, id: FRESH });
  }

  return (
    <section className={css.part} aria-labelledby="voices-list">
      <h2 id="voices-list">{t('voices.list')}</h2>
      <p className={css.about}>{t(locked ? 'voices.locked' : 'voices.list.about')}</p>
      <div>
        {voices.map((profile) => (
          <VoiceEntry
            key={profile.id}
            profile={profile}
            isOpen={open === profile.id}
            onOpen={(isOpen) => setOpen(isOpen ? profile.id : null)}
          />
        ))}
        {open === FRESH && (
          <InPlace
            name={t('voices.add')}
            locked={false}
            isOpen
            onOpen={() => setOpen(null)}
            value={{ ...DEFAULT_PROFILE, id: FRESH }}
            fields={(draft, set) => <VoiceFields profile={draft} onChange={set} />}
            onSave={(draft) => add(tidy(draft))}
          >
            {null}
          </InPlace>
        )}
      </div>
      {!locked && open !== FRESH && (
        <div className={css.buttons}>
          <Button onClick={() => leaveForms() && setOpen(FRESH)}>{t('voices.add')}</Button>
          <FileButton label={t('voices.import')} onFile={(file) => void take(file)} />
        </div>
      )}
      {refused && (
        <p role="alert" className={css.refused}>
          {say(refused)}
        </p>
      )}
      {voices.length > 1 && <HandOver />}
    </section>
  );
}

interface EntryProps {
  profile: VoiceProfile;
  isOpen: boolean;
  onOpen(open: boolean): void;
}

function VoiceEntry({ profile, isOpen, onOpen }: EntryProps) {
  const { t } = useTranslation();
  const language = useLang();
  const { client, changeProfile, removeProfile, useProfile: speakAs } = useSettings();
  const locked = useSettings((state) => state.locked.has('voices'));
  const isSpeaking = client.voiceId === profile.id;
  const name = profile.name || t('voices.unnamed');
  const list = (words: string[]) => new Intl.ListFormat(language).format(words);
  const places = PLATFORMS.filter(({ value }) => profile.platforms.includes(value)).map(({ label }) => label);
  const register =
    profile.register === 'mirror'
      ? t('voices.reads.mirror')
      : t('voices.reads.register', { register: t(`register.${profile.register}`) });

  return (
    <InPlace
      name={name}
      locked={locked}
      isOpen={isOpen}
      onOpen={onOpen}
      value={profile}
      fields={(draft, set) => <VoiceFields profile={draft} onChange={set} />}
      onSave={(draft) => changeProfile(profile.id, tidy(draft))}
      onRemove={client.voices.length > 1 ? () => removeProfile(profile.id) : undefined}
      actions={
        <>
          {!isSpeaking && (
            <Button kind="quiet" onClick={() => speakAs(profile.id)}>
              {t('voices.use', { name })}
            </Button>
          )}
          <Button
            kind="quiet"
            aria-label={t('voices.export.of', { name })}
            onClick={() =>
              saveFile(`${t('voices.file')}-${fileName(profile.name, '1')}.json`, serialiseVoiceFile(profile))
            }
          >
            {t('voices.export')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{name}</strong>
        {profile.role && `, ${profile.role}`}
        {isSpeaking && <span className={css.speaking}>{t('voices.speaking')}</span>}
      </p>
      <p className={css.soft}>
        {[
          register,
          t(`voices.reads.${profile.warmth}`),
          t('voices.reads.languages', {
            languages: list(profile.languages.map((id) => t(`voices.language.${id}`))),
          }),
          places.length > 0 && t('voices.reads.platforms', { platforms: list(places) }),
        ]
          .filter(Boolean)
          .join(' ')}{' '}
        {profile.signOff && (
          <span className={css.whole}>{t('voices.reads.signOff', { signOff: profile.signOff })}</span>
        )}
      </p>
    </InPlace>
  );
}

function tidy(profile: VoiceProfile): VoiceProfile {
  return {
    ...profile,
    name: profile.name.trim(),
    role: profile.role.trim(),
    signOff: profile.signOff.trim(),
  };
}

interface FieldsProps {
  profile: VoiceProfile;
  onChange(change: Partial<VoiceProfile>): void;
}

function VoiceFields({ profile, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.pair}>
        <TextField
          label={t('voices.name')}
          value={profile.name}
          required
          maxLength={60}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={t('voices.role')}
          placeholder={t('voices.role.example')}
          value={profile.role}
          maxLength={60}
          onChange={(role) => onChange({ role })}
        />
        <TextField
          label={t('voices.signOff')}
          note={t('voices.signOff.note')}
          placeholder={`– ${profile.name || 'Jana'}`}
          value={profile.signOff}
          maxLength={60}
          onChange={(signOff) => onChange({ signOff })}
        />
      </div>
      <ChoiceField
        label={t('voices.register')}
        note={t('voices.register.note')}
        value={profile.register}
        options={[
          ...REGISTERS.map((register) => ({ value: register, label: t(`register.${register}`) })),
          { value: 'mirror' as const, label: t('voices.register.mirror') },
        ]}
        onChange={(register) => onChange({ register })}
      />
      <ChoiceField
        label={t('voices.warmth')}
        note={t('voices.warmth.note')}
        value={profile.warmth}
        options={[
          { value: 'warm', label: t('voices.warmth.warm') },
          { value: 'plain', label: t('voices.warmth.plain') },
        ]}
        onChange={(warmth) => onChange({ warmth })}
      />
      <ManyField
        label={t('voices.languages')}
        value={profile.languages}
        options={LANGUAGES.map((id) => ({ value: id, label: t(`voices.language.${id}`) }))}
        // A voice without a language could answer nobody: the last one stays.
        onChange={(languages) => languages.length > 0 && onChange({ languages })}
      />
      <ManyField
        label={t('voices.platforms')}
        note={t('voices.platforms.note')}
        value={profile.platforms}
        options={PLATFORMS}
        onChange={(platforms) => onChange({ platforms })}
      />
    </>
  );
}
