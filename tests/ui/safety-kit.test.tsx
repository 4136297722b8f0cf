import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DangerDialog } from '../../components/reply/DangerDialog';
import { SafetyKit } from '../../components/reply/SafetyKit';
import { useSettings } from '../../components/settings/settings-store';
import { crisisKit } from '../../utils/framing/safety';
import { DEFAULT_SETTINGS } from '../../utils/settings';
import { show } from './support/render';

const voice = (country: 'DE' | 'GB') => ({ ...DEFAULT_SETTINGS.voice, country });

beforeEach(() => {
  useSettings.setState({ settings: { ...DEFAULT_SETTINGS, voice: voice('GB') } });
});

describe('SafetyKit', () => {
  it('says for which country its numbers are, and changes it', async () => {
    await show(<SafetyKit kit={crisisKit(voice('GB'), 'en')} />);
    const country = screen.getByRole('combobox', { name: /Numbers for/ }) as HTMLSelectElement;
    expect(country.value).toBe('GB');
    await userEvent.selectOptions(country, 'Ireland');
    expect(useSettings.getState().settings.voice.country).toBe('IE');
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
