import type { DocumentForm } from '../../engine/run/frame.ts';
import { romanDate } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { cuttingsOf, notesApart, numberOf, partsOf, type Words } from './document-parts.ts';
import { Spans } from './spans.tsx';
import './document.css';

type Props = {
  readonly form: DocumentForm;
  readonly lines: readonly Words[];
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
            <Line line={line} />
          </s>
        </p>
      ))}
      {head.map((line, index) => (
        <p class={isShort(line) ? 'document-head document-short' : 'document-head'} key={index}>
          <Line line={line} />
        </p>
      ))}
      {form === 'newspaper' ? <Cuttings lines={body} /> : <Body lines={body} />}
    </figure>
  );
}

/** A letter's place and date stand on the right; a longer heading does not. */
function isShort(line: Words): boolean {
  return line.reduce((length, span) => length + span.text.length, 0) <= 40;
}

function Body({ lines }: { readonly lines: readonly Words[] }) {
  return (
    <div class="document-body">
      {lines.map((line, index) => (
        <Paragraph line={line} key={index} />
      ))}
    </div>
  );
}

function Cuttings({ lines }: { readonly lines: readonly Words[] }) {
  return (
    <div class="cuttings">
      {cuttingsOf(lines).map((cutting, index) => (
        <div class="cutting" key={index}>
          {cutting.name !== null && (
            <p class="cutting-name">
              <Line line={cutting.name} />
            </p>
          )}
          {cutting.beside.length > 0 && (
            <p class="cutting-beside">
              <Line line={cutting.beside} />
            </p>
          )}
          <Body lines={cutting.lines} />
        </div>
      ))}
    </div>
  );
}

function Paragraph({ line }: { readonly line: Words }) {
  const numbered = numberOf(line);
  if (numbered === null) {
    return (
      <p>
        <Line line={line} />
      </p>
    );
  }
  return (
    <p class="document-article">
      <span class="document-number">{numbered.number}</span>
      <span>
        <Line line={numbered.rest} />
      </span>
    </p>
  );
}

function Line({ line }: { readonly line: Words }) {
  return notesApart(line).map((piece, index) =>
    piece.note ? (
      <span class="document-note" key={index}>
        <Spans spans={piece.spans} />
      </span>
    ) : (
      <Spans spans={piece.spans} key={index} />
    ),
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
