import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

/** What a notice is: its colour is never the only sign, the icon's label says it too. */
export type NoticeKind = 'note' | 'warning' | 'problem' | 'done';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  note: 'note',
  warning: 'warning',
  problem: 'problem',
  done: 'done',
};

/** A few sentences that must not be overlooked. `live` reads them aloud when they appear. */
export function Notice({
  kind,
  title,
  live,
  children,
}: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly live?: 'polite' | 'assertive';
  readonly children?: ReactNode;
}) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={`notice notice-${kind}`} role={role}>
      <Icon name={ICONS[kind]} />
      <div className="notice-body">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
