import { type Settings, settings, settingsKept, settingsKey, show } from '../settings.ts';

/** Takes a change at once, and keeps it for the next time if the browser lets it. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  show(settings.value);
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings.value));
    settingsKept.value = true;
  } catch {
    settingsKept.value = false;
  }
}
