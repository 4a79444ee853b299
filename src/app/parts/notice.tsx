import { t } from '../i18n/t.ts';
import { canRetry, type Problem, sentenceOf } from '../problem.ts';

type Props = { readonly problem: Problem; readonly onRetry?: () => void };

/** A failure in a plain sentence, and a way on where there is one. */
export function Notice({ problem, onRetry }: Props) {
  return (
    <div class="notice" role="alert">
      <p>{sentenceOf(problem)}</p>
      {onRetry !== undefined && canRetry(problem) && (
        <button type="button" class="plain-button" onClick={onRetry}>
          {t('problem.retry')}
        </button>
      )}
    </div>
  );
}
