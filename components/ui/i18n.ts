import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import de from '../../locales/de.json';
import type deskEn from '../../locales/desk/en.json';
import en from '../../locales/en.json';
import type { Lang, Message } from '../../utils/language/message';

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof en & typeof deskEn };
  }
}

/** The texts that only the desk shows; kept apart so that the panel does not load them. */
type DeskTexts = Record<Lang, typeof deskEn>;

/** The interface language: the user's choice, else German for a German browser, else English. */
export function interfaceLanguage(choice: Lang | 'auto', browserLanguage: string): Lang {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Starts the interface texts; call once before the first render. The desk brings its own along. */
export async function startTexts(language: Lang, deskTexts?: DeskTexts): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {
      de: { translation: { ...de, ...deskTexts?.de } },
      en: { translation: { ...en, ...deskTexts?.en } },
    },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export function changeLanguage(language: Lang): void {
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

export function useLang(): Lang {
  return useTranslation().i18n.language === 'de' ? 'de' : 'en';
}

/** Picks the sentence of a message in the language of the interface. */
export function useSay(): (message: Message) => string {
  const language = useLang();
  return (message) => message[language];
}
