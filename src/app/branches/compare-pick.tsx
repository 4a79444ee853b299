import type { RunRecord } from '../archive/record.ts';
import { when } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { navigate } from '../routes.ts';
import { PasteCode } from '../share/paste-code.tsx';
import { isCode } from './load-pair.ts';
import { historyId } from './load-roads.ts';

type Props = {
  readonly kept: readonly RunRecord[];
  readonly left: string;
  readonly right: string;
  readonly hasHistory: boolean;
};

type Side = 'left' | 'right';

/** Which two roads are compared: one's own, what was really done, or one that was sent. */
export function ComparePick({ kept, left, right, hasHistory }: Props) {
  const go = (next: { left: string; right: string }) => {
    // A road beside itself says nothing.
    if (next.left !== next.right) navigate({ page: 'compare', ...next });
  };
  const field = (side: Side, value: string, other: string) => (
    <label class="compare-pick" data-side={side}>
      <span class="label">{t(`compare.${side}`)}</span>
      <select
        value={value}
        onChange={(event) => go({ left, right, [side]: event.currentTarget.value })}
      >
        {value === '' && <option value="">{t('compare.pick')}</option>}
        {isCode(value) && <option value={value}>{t('compare.sent')}</option>}
        {(hasHistory ? other !== historyId : value === historyId) && (
          <option value={historyId}>{t('roads.history')}</option>
        )}
        {kept
          .filter(({ id }) => id !== other)
          .map((record) => (
            <option key={record.id} value={record.id}>
              {`${record.title} \u00b7 ${t('roads.played.in', { when: when(record.updatedAt) })}`}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <>
      <div class="compare-picks">
        {field('left', left, right)}
        {field('right', right, left)}
      </div>
      <PasteCode
        class="compare-paste"
        label={t('compare.paste')}
        submit={t('compare.lay')}
        onCode={(code) => go({ left: left === '' ? (kept[0]?.id ?? '') : left, right: code })}
      />
    </>
  );
}
