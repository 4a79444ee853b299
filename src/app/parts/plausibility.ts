import type { Option } from '../../engine/run/frame.ts';
import { t } from '../i18n/t.ts';

/** How likely the chosen answer was, in words; the one really given says so. */
export function plausibilityWords(option: Option): string | null {
  if (option.historical) return t('plausibility.historical');
  return option.plausibility === null ? null : t(`plausibility.${option.plausibility}`);
}
