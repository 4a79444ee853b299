import type { DocumentForm } from '../../engine/run/frame.ts';
import { romanDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { numberOf, partsOf } from './document-parts.ts';
import type { Span } from './markup.ts';
import { Spans } from './spans.tsx';
import './document.css';

type Props = {
  readonly form: DocumentForm;
  readonly lines: readonly (readonly Span[])[];
  readonly date: string | null;
};

const stamped: readonly DocumentForm[] = ['telegram', 'decree', 'report'];

/** A document set as what it is: the form is the stylesheet's, the parts are found in the text. */
export function DocumentView({ form, lines, date }: Props) {
  const { struck, head, body } = partsOf(form, lines);
  return (
    <figure class={`document ${form}`} aria-label={t(`document.${form}`)}>
      {date !== null && stamped.includes(form) && <DateStamp date={date} />}
      {struck.map((line, index) => (
        <p class="document-struck" key={index}>
          <s>
            <Spans spans={line} />
          </s>
        </p>
      ))}
      {head.map((line, index) => (
        <p class="document-head" key={index}>
          <Spans spans={line} />
        </p>
      ))}
      <div class="document-body">
        {body.map((line, index) => (
          <DocumentLine line={line} key={index} />
        ))}
      </div>
    </figure>
  );
}

function DocumentLine({ line }: { readonly line: readonly Span[] }) {
  const numbered = numberOf(line);
  if (numbered === null) {
    return (
      <p>
        <Spans spans={line} />
      </p>
    );
  }
  return (
    <p class="document-article">
      <span class="document-number">{numbered.number}</span>
      <span>
        <Spans spans={numbered.rest} />
      </span>
    </p>
  );
}

/** Floats, so that the text runs round it: a stamp never covers words. */
function DateStamp({ date }: { readonly date: string }) {
  return (
    <span class="stamp" aria-hidden="true">
      <span>{romanDate(date)}</span>
    </span>
  );
}
