import { useEffect } from 'preact/hooks';
import { closePanel, type Game, game, problem } from '../store.ts';

/** Lends the map and the panels a game to read while a page shows it; nothing of it is kept. */
export function useLentGame(lent: Game | null): void {
  useEffect(() => {
    game.value = lent;
  }, [lent]);
  useEffect(() => {
    problem.value = null;
    return () => {
      closePanel();
      if (game.value?.shared) game.value = null;
    };
  }, []);
}
