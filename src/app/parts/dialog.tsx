import './panel.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';

type Props = {
  readonly title: string;
  /** A line above the title: what kind of thing this is. */
  readonly kicker?: string | undefined;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/**
 * A panel over the page: the browser's own modal dialog keeps the focus in, closes on Escape and
 * gives the focus back.
 */
export function Dialog({ title, kicker, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = document.activeElement;
    dialog.showModal();
    heading.current?.focus();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === element.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog, and there is a button
    <dialog
      class="panel"
      ref={element}
      aria-labelledby={id}
      onClick={closeOnBackdrop}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-page">
        <header class="panel-head">
          {kicker !== undefined && <p class="label">{kicker}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="panel-close label" onClick={onClose}>
            {t('panel.close')}
          </button>
        </header>
        <div class="panel-body">{children}</div>
      </div>
    </dialog>
  );
}
