import type { Pack } from '../../engine/pack/compiled.ts';
import type { Block, DocumentForm, Frame, Line } from '../../engine/run/frame.ts';
import { utc } from '../i18n/format.ts';
import { type Linker, type Span, spansOf, wordsOf } from './markup.ts';

/** A frame made ready to be set: what stands in the column, in reading order. */
export type Passage =
  | {
      readonly kind: 'scene';
      readonly date: string | null;
      /** The heading, where the place is another than before. */
      readonly heading: string | null;
      /** How many days were leapt over since the scene before; null where they are few. */
      readonly leap: number | null;
    }
  | {
      readonly kind: 'line';
      /** The label above a line of speech; null for narration and for a speaker who goes on. */
      readonly label: string | null;
      readonly spoken: boolean;
      readonly spans: readonly Span[];
    }
  | {
      readonly kind: 'document';
      readonly form: DocumentForm;
      readonly lines: readonly (readonly Span[])[];
    };

export type Setting = {
  readonly pack: Pack;
  readonly linker: Linker;
  /** Where the frame before left the reader. */
  readonly placeBefore: string | null;
  /** When that was; left out where no leap is shown. */
  readonly dateBefore?: string | null;
};

/** A scene that is dated so many days after the one before is set apart from it. */
const leastLeap = 14;

function leapOf(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const days = Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
  return days < leastLeap ? null : days;
}

function placeName(pack: Pack, id: string): string {
  return pack.manifest.places.find((place) => place.id === id)?.name ?? id;
}

function speakerLabel(pack: Pack, id: string): string {
  return pack.manifest.cast.find((person) => person.id === id)?.label ?? id;
}

/** The passages of a frame. Each article is opened at its first mention in the frame only. */
export function passagesOf(frame: Frame, setting: Setting): readonly Passage[] {
  const opened = new Set<string>();
  const spans = (line: Line) =>
    setting.pack.scripted
      ? spansOf(line.text, setting.linker, opened)
      : wordsOf(setting.pack, line.text);
  let place = setting.placeBefore;
  let date = setting.dateBefore ?? null;
  let speaker: string | null = null;
  return frame.blocks.flatMap((block: Block): Passage[] => {
    switch (block.kind) {
      case 'scene': {
        const leap = leapOf(date, block.date);
        date = block.date ?? date;
        const moved = block.place !== null && block.place !== place;
        place = block.place ?? place;
        speaker = null;
        const heading = moved && place !== null ? placeName(setting.pack, place) : null;
        if (block.date === null && heading === null) return [];
        return [{ kind: 'scene', date: block.date, heading, leap }];
      }
      case 'line': {
        const goesOn = block.speaker !== null && block.speaker === speaker;
        speaker = block.speaker;
        const named = speaker !== null && !goesOn;
        const label = named && speaker !== null ? speakerLabel(setting.pack, speaker) : null;
        return [{ kind: 'line', label, spoken: speaker !== null, spans: spans(block) }];
      }
      case 'document':
        speaker = null;
        return [{ kind: 'document', form: block.form, lines: block.lines.map(spans) }];
      case 'sound':
        return [];
      default:
        return block satisfies never;
    }
  });
}
