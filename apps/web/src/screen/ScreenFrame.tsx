import type { ReactNode } from 'react';
import { Page } from '../design/Page.tsx';
import { useText } from '../shell/language.tsx';
import { QuickExit } from './QuickExit.tsx';
import { SafetySteps } from './SafetySteps.tsx';
import { useSheet } from './SheetProvider.tsx';

/** What every page of Screen has: a tab title that betrays nothing, the quick way out, and safety one press away. */
export function ScreenFrame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const t = useText();
  const { sheet } = useSheet();
  return (
    <Page title={title} documentTitle={t.text('screen.tab')} isPlainTab lead={lead} over={<QuickExit />}>
      <SafetySteps sheet={sheet} />
      {children}
    </Page>
  );
}
