import { openPanel } from '../store.ts';
import { heldTogether, type Span } from './markup.ts';

const set = (text: string, italic: boolean) => (italic ? <em>{text}</em> : text);

/** Words as they are set: italics, and the codex's words as quiet buttons. */
export function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return heldTogether(spans).map(({ span, before, after }, index) => {
    const words = set(span.text, span.italic);
    if (span.article === null) return words;
    const { article } = span;
    const button = (
      <button
        type="button"
        class="word"
        key={`${index}-${article}`}
        onClick={() => openPanel({ kind: 'codex', article })}
      >
        {words}
      </button>
    );
    if (before === null && after === null) return button;
    return (
      <span class="held" key={`${index}-${article}`}>
        {before !== null && set(before.text, before.italic)}
        {button}
        {after !== null && set(after.text, after.italic)}
      </span>
    );
  });
}
