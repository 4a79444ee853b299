import { hour, weekday } from '../i18n/format.ts';
import { DocumentView } from './document-view.tsx';
import type { Passage } from './passages.ts';
import { Spans } from './spans.tsx';
import './text.css';

type Props = { readonly passage: Passage; readonly date: string | null };

/** One passage of the column. `date` is the scene's: documents are stamped with it. */
export function PassageView({ passage, date }: Props) {
  switch (passage.kind) {
    case 'scene':
      return <SceneHead date={passage.date} heading={passage.heading} />;
    case 'line':
      return (
        <p class={passage.spoken ? 'speech' : undefined}>
          {passage.label !== null && <span class="speaker">{passage.label}</span>}
          <Spans spans={passage.spans} />
        </p>
      );
    case 'document':
      return <DocumentView form={passage.form} lines={passage.lines} date={date} />;
    default:
      return passage satisfies never;
  }
}

function SceneHead({ date, heading }: { date: string | null; heading: string | null }) {
  const time = date === null ? null : hour(date);
  return (
    <header class="scene">
      {date !== null && (
        <p class="dateline">
          <time dateTime={date}>
            {weekday(date)}
            {time !== null && ` \u00b7 ${time}`}
          </time>
        </p>
      )}
      {heading !== null && <h2 class="place">{heading}</h2>}
    </header>
  );
}
