import { LANGUAGE_NAMES, LANGUAGES } from '@repere/messages';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { BrandMark } from '../design/Brand.tsx';
import { Icon, type IconName } from '../design/Icon.tsx';
import { MenuButton } from '../design/MenuButton.tsx';
import { useLanguage, useText } from './language.tsx';
import { THEMES, type Theme } from './preferences.ts';
import { useTheme } from './theme.tsx';

const THEME_ICONS: Readonly<Record<Theme, IconName>> = { system: 'screen', light: 'sun', dark: 'moon' };

/** What surrounds every page: name, main menu, language and theme above; what it is not for, below. */
export function Frame() {
  const t = useText();
  const isForGuests = useMatches().some(({ staticData }) => staticData.isForGuests === true);
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {t.text('web.skip')}
      </a>
      <header className="masthead no-print">
        <div className="masthead-inner">
          {isForGuests ? (
            <p className="brand">
              <BrandMark />
              <span translate="no">Repère</span>
            </p>
          ) : (
            <Link to="/estimate" className="brand">
              <BrandMark />
              <span translate="no">Repère</span>
            </Link>
          )}
          {!isForGuests && <MainMenu />}
          <Preferences />
        </div>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      {!isForGuests && <Colophon />}
    </div>
  );
}

/** The places of the application. */
function MainMenu() {
  const t = useText();
  return (
    <nav aria-label={t.text('web.nav.main')} className="main-menu">
      <ul>
        <li>
          <Link to="/screen" activeProps={{ 'aria-current': 'page' }} activeOptions={{ exact: false }}>
            {t.text('web.nav.screen')}
          </Link>
        </li>
        <li>
          <Link to="/estimate" activeProps={{ 'aria-current': 'page' }} activeOptions={{ exact: false }}>
            {t.text('web.nav.estimate')}
          </Link>
        </li>
        <li>
          <Link to="/saved" activeProps={{ 'aria-current': 'page' }} activeOptions={{ exact: false }}>
            {t.text('web.nav.saved')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** What the application promises, and where to read on. */
function Colophon() {
  const t = useText();
  return (
    <footer className="colophon no-print">
      <div className="colophon-inner">
        <p>{t.text('web.footer.promise')}</p>
        <ul>
          <li>
            <Link to="/about">{t.text('web.nav.about')}</Link>
          </li>
          <li>
            <Link to="/design">{t.text('web.nav.design')}</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}

function Preferences() {
  const t = useText();
  const { language, choose: chooseLanguage } = useLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  return (
    <div className="preferences">
      <MenuButton
        name={t.text('web.language', { language: LANGUAGE_NAMES[language] })}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={chooseLanguage}
        languageOf={(value) => value}
      >
        {LANGUAGE_NAMES[language]}
      </MenuButton>
      <MenuButton
        name={t.text('web.theme', { theme: t.text(`web.theme.${theme}`) })}
        choices={THEMES.map((value) => ({ value, label: t.text(`web.theme.${value}`) }))}
        value={theme}
        onChange={chooseTheme}
      >
        <Icon name={THEME_ICONS[theme]} />
      </MenuButton>
    </div>
  );
}
