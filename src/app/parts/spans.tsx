import { openPanel } from '../store.ts';
import type { Span } from './markup.ts';

/** Words as they are set: italics, and the codex's words as quiet buttons. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, index) => {
    const words = span.italic ? <em>{span.text}</em> : span.text;
    if (span.article === null) return words;
    const { article } = span;
    return (
      <button
        type="button"
        class="word"
        key={`${index}-${article}`}
        onClick={() => openPanel({ kind: 'codex', article })}
      >
        {words}
      </button>
    );
  });
}
