import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DangerDialog } from '../../components/reply/DangerDialog';
import { SafetyKit } from '../../components/reply/SafetyKit';
import { stateOf, useSettings } from '../../components/settings/settings-store';
import { crisisKit } from '../../utils/framing/safety';
import { DEFAULT_CLIENT } from '../../utils/library/client';
import { type Country, DEFAULT_VOICE } from '../../utils/library/voice';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings';
import { readManaged } from '../../utils/settings/managed';
import { show } from './support/render';

const voice = (country: Country) => ({ ...DEFAULT_VOICE, country });

const inBritain: Settings = { ...DEFAULT_SETTINGS, clients: [{ ...DEFAULT_CLIENT, country: 'GB' }] };

beforeEach(() => {
  useSettings.setState(stateOf(inBritain));
});

describe('SafetyKit', () => {
  it('says for which country its numbers are, and changes it', async () => {
    await show(<SafetyKit kit={crisisKit(voice('GB'), 'en')} />);
    const country = screen.getByRole('combobox', { name: /Numbers for/ }) as HTMLSelectElement;
    expect(country.value).toBe('GB');
    await userEvent.selectOptions(country, 'Ireland');
    expect(useSettings.getState().voice.country).toBe('IE');
  });

  it('leaves a country that an administrator has set', async () => {
    const managed = readManaged({ country: 'GB', locked: ['organisation'] });
    useSettings.setState(stateOf(inBritain, {}, managed));
    await show(<SafetyKit kit={crisisKit(voice('GB'), 'en')} />);
    expect(screen.getByRole('combobox', { name: /Numbers for/ })).toHaveProperty('disabled', true);
    expect(screen.getByText('Set by your administrator.')).toBeTruthy();
  });

  it('shows a service with several numbers once', async () => {
    await show(<SafetyKit kit={crisisKit(voice('DE'), 'de')} />, 'de');
    expect(screen.getAllByText('TelefonSeelsorge')).toHaveLength(1);
    expect(screen.getByText('0800 111 0 222')).toBeTruthy();
  });

  it('asks once more before danger is ruled out', async () => {
    const onDismiss = vi.fn();
    await show(<SafetyKit kit={crisisKit(voice('GB'), 'en')} onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole('button', { name: /nobody is in danger here/ }));
    expect(onDismiss).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Really nobody/ }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('DangerDialog', () => {
  it('opens with the focus on its heading', async () => {
    await show(<DangerDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Does someone sound in danger?' }));
    expect(document.activeElement?.tagName).toBe('H2');
  });
});
