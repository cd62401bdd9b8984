/**
 * Keeps the screen on while something is watched, where the browser allows it; it lets go of that whenever the page is hidden, so
 * it is asked again when it is seen.
 * @returns what lets the screen go off again.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    const got = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) await got?.release();
    else lock = got;
  };
  const onSight = () => void ask();
  document.addEventListener('visibilitychange', onSight);
  onSight();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', onSight);
    void lock?.release();
  };
}
