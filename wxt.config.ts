import { defineConfig } from 'wxt';

/** Pages of the extension may load and connect to nothing but the extension itself. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [
      'https://*.facebook.com/*',
      'https://x.com/*',
      'https://twitter.com/*',
      'https://mobile.twitter.com/*',
    ],
    action: { default_title: '__MSG_actionTitle__' },
    commands:
      browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+T' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+T' } } },
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    incognito: 'not_allowed',
    // Firefox hands out policies without a schema, and warns of the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tonfall@tonfall.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
