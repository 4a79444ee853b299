import type { Plan } from '../../engine/pack/teach.ts';
import { t } from '../i18n/t.ts';
import { hrefOf } from '../routes.ts';
import { addressOf, isLocal } from '../share/link.ts';
import { QrCode } from '../share/qr-code.tsx';
import '../share/share.css';
import './teach-address.css';

/** Where a class finds the form on devices of its own: to be copied from the board, or scanned off it. */
export function FormAddress({ plan }: { readonly plan: Plan }) {
  const address = addressOf(location.href, hrefOf({ page: 'new', entry: plan.form }));
  return (
    <details class="teach-address">
      <summary>{t('teach.address')}</summary>
      <p class="teach-url">{address}</p>
      <QrCode text={address} label={t('teach.address.qr')} />
      {isLocal() && <p class="fine">{t('teach.address.local')}</p>}
    </details>
  );
}
