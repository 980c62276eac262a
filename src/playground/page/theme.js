// Before anything is drawn: the chosen theme, else the system's.
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const applyTheme = () => {
  document.documentElement.dataset.theme = localStorage.theme ?? (systemDark.matches ? 'dark' : 'light');
};
systemDark.addEventListener('change', applyTheme);
applyTheme();
