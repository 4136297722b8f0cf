import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';

/** Instead of a blank panel: what happened, and that the draft is safe. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Message title={i18next.t('error.crash.title')}>
        <p>{i18next.t('error.crash.text')}</p>
        <Button kind="main" onClick={() => location.reload()}>
          {i18next.t('error.crash.reload')}
        </Button>
      </Message>
    );
  }
}
