import { t } from '../i18n/t.ts';
import { sources } from '../store.ts';
import './source-list.css';

/** Sources by number, with their titles once the list is there. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const known = sources.value ?? [];
  return (
    <ul class="sources">
      {ids.map((id) => {
        const source = known.find((one) => one.id === id);
        return (
          <li key={id}>
            <span class="source-id">{id}</span>{' '}
            {source === undefined ? (
              t(id === 'BK' ? 'source.general' : 'source.unlisted')
            ) : (
              <>
                <cite>{source.title}</cite>
                <span class="source-where"> {source.where}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
