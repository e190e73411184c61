import { setText } from '@repere/reports';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScreenFrame } from '../screen/ScreenFrame.tsx';
import { useText } from '../shell/language.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { useOwnSets } from './OwnSetsProvider.tsx';
import type { OwnSet } from './own-sets.ts';

/** A page that works on one of the own sets of this tab; after a reload there is none. */
export function OwnSetFrame({
  title,
  lead,
  children,
}: {
  readonly title: (set: string) => string;
  readonly lead: string;
  readonly children: (own: OwnSet) => ReactNode;
}) {
  const t = useText();
  const { id = '' } = useParams({ strict: false });
  const own = useOwnSets().sets.get(id);
  if (own === undefined) return <NotFoundPage />;
  return (
    <ScreenFrame title={title(setText(own.set.title, t))} lead={lead}>
      <p>
        <Link to="/screen/sets/$id" params={{ id }}>
          {t.text('screen.own.back')}
        </Link>
      </p>
      {children(own)}
    </ScreenFrame>
  );
}
