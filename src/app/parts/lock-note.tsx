import { t } from '../i18n/t.ts';
import type { Lock } from '../undo-lock.ts';

/** Says that an answer stands, and why; `ahead` counts the steps played after the one looked at. */
export function LockNote({ lock, ahead }: { readonly lock: Lock; readonly ahead?: number }) {
  return (
    <>
      {ahead !== undefined && `${t('lock.behind', { ahead })} `}
      {t(`lock.${lock}`)}
    </>
  );
}
