/**
 * Lets the browser keep the program, so that Screen opens without a network. A browser that refuses (private windows, old ones)
 * simply needs the network; nothing else depends on it.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}
