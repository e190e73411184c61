/** Drawn on a grid of 20 with a line of 1.6; they say nothing that the text beside them does not. */
const PATHS = {
  note: 'M10 9v5M10 6.2v.1M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0',
  warning: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  problem: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9ZM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
  done: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M6.5 10.2l2.4 2.4 4.6-5',
  chevron: 'M5 7.5 10 12.5 15 7.5',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z',
  screen: 'M2.5 4h15v10h-15ZM7 17h6M10 14v3',
  file: 'M5 2.5h6.5l4 4V17.5H5ZM11.5 2.5v4h4M7.5 10.5h5M7.5 13.5h5',
  download: 'M10 2.5v9.5M6 8.5l4 4 4-4M3 16.5h14',
  table: 'M2.5 4h15v12.5h-15ZM2.5 8h15M2.5 12.2h15M8 4v12.5',
  tick: 'M4 10.5 8 14.5 16 5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing, hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
