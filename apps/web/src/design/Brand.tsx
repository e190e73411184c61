/** The mark of Repère: a value that never goes without its interval. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 20" width="40" height="20" aria-hidden="true" focusable="false">
      <path d="M2 3v14M38 3v14M2 10h36" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="15" cy="10" r="5" className="brand-point" />
    </svg>
  );
}
