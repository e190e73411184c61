import { useEffect, useRef } from 'react';

/**
 * A drawing that was made as text, placed in the page so that it takes the page's colours. It is parsed as XML, so
 * that a broken drawing fails here and a script in it never runs.
 */
export function InlineSvg({ svg }: { readonly svg: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    if (drawing.localName !== 'svg') throw new TypeError('A figure is not an SVG drawing');
    box.current?.replaceChildren(document.importNode(drawing, true));
  }, [svg]);
  return <div ref={box} className="inline-svg" />;
}
