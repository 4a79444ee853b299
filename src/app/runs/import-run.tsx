import { useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Run } from '../../engine/run/run.ts';
import { keep } from '../archive/archive.ts';
import { newRecordId } from '../archive/record.ts';
import { loadEngine } from '../game.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { navigate } from '../routes.ts';

/** Brings a run in from a file; every way it can be wrong has its sentence. */
export function ImportRun({ pack }: { readonly pack: Pack }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setProblem(await importFile(pack, file));
    input.value = '';
  };
  return (
    <section class="import">
      <h2>{t('import.title')}</h2>
      <p>{t('import.intro')}</p>
      <label class="plain-button">
        {t('import.choose')}
        <input
          type="file"
          class="hidden"
          accept="application/json,.json"
          onChange={(event) => bring(event.currentTarget)}
        />
      </label>
      {problem !== null && <Notice problem={problem} />}
    </section>
  );
}

async function importFile(pack: Pack, file: File): Promise<Problem | null> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { code: 'file/not-json', detail: file.name };
  }
  const { parseRun } = await loadEngine();
  const parsed = parseRun(value, pack);
  if (!parsed.ok) return problemOf(parsed.error);
  const id = await keepImported(pack, parsed.run);
  navigate({ page: 'play', id });
  return null;
}

/** Keeps a run that came from a file, and gives its record's id. */
async function keepImported(pack: Pack, run: Run): Promise<string> {
  const { title } = pack.manifest;
  const base = { run, cursor: run.choices.length, title, date: null, ending: null };
  return keep({ ...base, id: newRecordId(), updatedAt: Date.now() });
}
