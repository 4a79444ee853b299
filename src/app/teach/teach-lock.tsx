import { t } from '../i18n/t.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { settings, settingsKept } from '../settings.ts';
import '../settings/settings.css';

const locks = ['free', 'ending', 'permanent'] as const;

/** Whether answers may be changed on this device: the same setting as on the page of settings. */
export function LockChoice() {
  return (
    <section class="teach-lock">
      <h2>{t('teach.lock')}</h2>
      <p>{t('teach.lock.about')}</p>
      <form class="settings" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend class="label">{t('settings.undo')}</legend>
          {locks.map((lock) => (
            <label class="radio" key={lock}>
              <input
                type="radio"
                name="undo"
                checked={settings.value.undo === lock}
                onChange={() => changeSettings({ undo: lock })}
              />
              <span>{t(`settings.undo.${lock}`)}</span>
            </label>
          ))}
        </fieldset>
      </form>
      {!settingsKept.value && <p role="status">{t('settings.notKept')}</p>}
    </section>
  );
}
