import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A page: its one `h1`, a lead, and what follows. The heading takes the focus when the page opens after another, so
 * that a screen reader says where one is.
 */
export function Page({
  title,
  documentTitle,
  isPlainTab = false,
  over,
  lead,
  children,
}: {
  readonly title: string;
  /** For the browser's tab; the title when left out. */
  readonly documentTitle?: string;
  /** Without the name of the product, where the tab must not betray what is open. */
  readonly isPlainTab?: boolean;
  /** Stands above the title: the path, or where one came from. */
  readonly over?: ReactNode;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const named = documentTitle ?? title;
  useEffect(() => {
    document.title = isPlainTab ? named : `${named} – Repère`;
  }, [named, isPlainTab]);
  useEffect(() => {
    if (isFirstPage) isFirstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      {over}
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

/** The browser itself announces the first page; moving the focus there would skip the skip link. */
let isFirstPage = true;
