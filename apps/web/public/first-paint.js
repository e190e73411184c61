// Runs before anything is drawn, so that a page in dark or in French never flashes in light or in English.
// The same two keys are read and written by src/shell/preferences.ts.
(() => {
  try {
    const root = document.documentElement;
    const theme = localStorage.getItem('repere.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('repere.language');
    if (language !== null && /^[a-z]{2}$/.test(language)) root.lang = language;
  } catch {
    // Storage can be switched off; the defaults of the page stand.
  }
})();
