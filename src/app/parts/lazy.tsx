import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addStrings, t } from '../i18n/t.ts';

/** Fetches the strings that no first page needs; a screen that comes later waits for them. */
export async function loadLateStrings(): Promise<void> {
  addStrings((await import('../i18n/en.late.json')).default);
}

/**
 * A component that is fetched when it is first shown; a failed fetch offers another try.
 * Declared at module level, so that the component is fetched once.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(
      loaded === null ? 'loading' : 'ready',
    );
    useEffect(() => {
      if (state !== 'loading') return;
      // Its words come beside its code.
      Promise.all([load(), loadLateStrings()]).then(
        ([component]) => {
          loaded = component;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, [state]);
    const Component = loaded;
    if (Component !== null) return <Component {...props} />;
    if (state !== 'failed') return null;
    return (
      <p class="notice" role="alert">
        {t('problem.fetch/screen')}{' '}
        <button type="button" class="link" onClick={() => setState('loading')}>
          {t('problem.retry')}
        </button>
      </p>
    );
  };
}
