import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, THREAD_PORT } from '../../utils/messages';
import { startThread } from '../../utils/page/thread-tab';
import { siteFor } from '../../utils/sites';
import '../../utils/page/mark.css';

export default defineContentScript({
  matches: [
    'https://*.facebook.com/*',
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_idle',
  main(context) {
    const site = siteFor(new URL(location.href));
    if (!site) return;
    // Until the panel connects, this listens and does nothing else. A newer copy of the script aborts the signal.
    startThread({ onConnect: browser.runtime.onConnect, onMessage }, THREAD_PORT, site, context.signal);
  },
});
