import type { Option } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';
import { chronology } from '../store.ts';
import { plausibilityWords } from './plausibility.ts';
import { SourceList } from './source-list.tsx';
import './really.css';

type Props = { readonly decision: string | null; readonly option: Option };

/** A line that opens into what the record says of this decision. */
export function ReallyDone({ decision, option }: Props) {
  const entry = chronology.value?.find((one) => one.decision === decision);
  if (decision === null || entry === undefined) return null;
  const plausibility = plausibilityWords(option);
  return (
    <details class="really">
      <summary>{t('really.title')}</summary>
      <div class="really-body">
        <p>{entry.fact}</p>
        <p class="really-grade">
          {t(`grade.${entry.grade}`)}
          {plausibility !== null && ` ${plausibility}`}
        </p>
        <details class="really-sources">
          <summary>{t('really.sources', { ids: entry.sources.join(', ') })}</summary>
          <SourceList ids={entry.sources} />
        </details>
      </div>
    </details>
  );
}
