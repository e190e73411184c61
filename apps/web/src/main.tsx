import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserHistory, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/design.css';
import './shell/shell.css';
import './estimate/estimate.css';
import './screen/screen.css';
import './delphi/delphi.css';
import './sets/sets.css';
import { DraftProvider } from './estimate/DraftProvider.tsx';
import { SheetProvider } from './screen/SheetProvider.tsx';
import { OwnSetsProvider } from './sets/OwnSetsProvider.tsx';
import { keepOffline } from './shell/keep-offline.ts';
import { LanguageProvider } from './shell/language.tsx';
import { makeRouter } from './shell/routes.tsx';
import { ThemeProvider } from './shell/theme.tsx';

// Everything is wired here, once. Data of the workspace change by hand only, so nothing is fetched again behind one's back.
const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1 } } });
const router = makeRouter(createBrowserHistory());

const container = document.getElementById('app');
if (container === null) throw new Error('The page has no place for the application');
createRoot(container).render(
  <StrictMode>
    <ThemeProvider>
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <DraftProvider>
            <SheetProvider>
              <OwnSetsProvider>
                <RouterProvider router={router} />
              </OwnSetsProvider>
            </SheetProvider>
          </DraftProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </ThemeProvider>
  </StrictMode>,
);
keepOffline();
