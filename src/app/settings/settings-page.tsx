import type { Pack } from '../../engine/pack/compiled.ts';
import { has, type Key, t } from '../i18n/t.ts';
import { PlainPage } from '../parts/plain-page.tsx';
import { type Settings, settings, settingsKept } from '../settings.ts';
import { changeSettings } from './change-settings.ts';
import './settings.css';

const sizes = [0, 1, 2, 3, 4] as const;

export function SettingsPage({ pack }: { readonly pack: Pack }) {
  const now = settings.value;
  return (
    <PlainPage masthead={pack.manifest.title} title={t('settings.title')}>
      {!settingsKept.value && <p role="status">{t('settings.notKept')}</p>}
      <form class="settings" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend class="label">{t('settings.size')}</legend>
          {sizes.map((size) => (
            <Radio
              key={size}
              name="size"
              checked={now.size === size}
              words={t(`settings.size.${size}`)}
              onPick={() => changeSettings({ size })}
            />
          ))}
        </fieldset>
        <Choice name="face" options={['book', 'plain']} now={now} />
        <Choice name="contrast" options={['paper', 'high']} now={now} />
        <Choice name="motion" options={['system', 'none']} now={now} />
        <Choice name="really" options={['after', 'end']} now={now} />
        <Choice name="unseen" options={['ending', 'always']} now={now} />
        <Choice name="undo" options={['free', 'ending', 'permanent']} now={now} />
        <fieldset>
          <legend class="label">{t('settings.volume')}</legend>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            aria-label={t('settings.volume')}
            value={now.volume}
            onInput={(event) => changeSettings({ volume: event.currentTarget.valueAsNumber })}
          />
          <output>{now.volume === 0 ? t('settings.silent') : Math.round(now.volume * 100)}</output>
        </fieldset>
      </form>
      <p class="settings-sample">{t('settings.sample')}</p>
    </PlainPage>
  );
}

type ChoiceProps<K extends 'face' | 'contrast' | 'motion' | 'really' | 'unseen' | 'undo'> = {
  readonly name: K;
  readonly options: readonly Settings[K][];
  readonly now: Settings;
};

function Choice<K extends 'face' | 'contrast' | 'motion' | 'really' | 'unseen' | 'undo'>(
  props: ChoiceProps<K>,
) {
  const { name, options, now } = props;
  return (
    <fieldset>
      <legend class="label">{t(`settings.${name}`)}</legend>
      {options.map((option) => (
        <Radio
          key={option}
          name={name}
          checked={now[name] === option}
          words={t(wordsKey(name, option))}
          onPick={() => changeSettings({ [name]: option })}
        />
      ))}
    </fieldset>
  );
}

function wordsKey(
  name: 'face' | 'contrast' | 'motion' | 'really' | 'unseen' | 'undo',
  option: string,
): Key {
  const key = `settings.${name}.${option}`;
  return has(key) ? key : `settings.${name}`;
}

type RadioProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly words: string;
  readonly onPick: () => void;
};

function Radio({ name, checked, words, onPick }: RadioProps) {
  return (
    <label class="radio">
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span>{words}</span>
    </label>
  );
}
