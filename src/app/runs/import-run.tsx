import { useState } from 'preact/hooks';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Run } from '../../engine/run/run.ts';
import { keep } from '../archive/archive.ts';
import { newRecordId } from '../archive/record.ts';
import { loadEngine, loadWholeEngine } from '../game.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../parts/notice.tsx';
import { type Problem, problemOf } from '../problem.ts';
import { navigate } from '../routes.ts';
import { PasteCode } from '../share/paste-code.tsx';
import { completePack, pack as wholePack } from '../store.ts';

/** Brings a run in from a file, or a road by its link; every way they can be wrong has its sentence. */
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
      <PasteCode
        class="import-link"
        label={t('import.link')}
        submit={t('import.open')}
        onCode={async (code) => setProblem(await openCode(pack, code))}
      />
      {problem !== null && <Notice problem={problem} />}
    </section>
  );
}

/** A link or a code from a message: its road is read first, and kept only if one goes on from it. */
async function openCode(pack: Pack, code: string): Promise<Problem | null> {
  const [engine] = await Promise.all([loadWholeEngine().catch(() => null), completePack()]);
  if (engine === null) return { code: 'fetch/pack', detail: 'engine' };
  const decoded = engine.decodeRun(wholePack.value ?? pack, code);
  if (!decoded.ok) return problemOf(decoded.error);
  navigate({ page: 'road', code });
  return null;
}

async function importFile(pack: Pack, file: File): Promise<Problem | null> {
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { code: 'file/not-json', detail: file.name };
  }
  const [{ parseRun }] = await Promise.all([loadEngine(), completePack()]);
  const parsed = parseRun(value, wholePack.value ?? pack);
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
