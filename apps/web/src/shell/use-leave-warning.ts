import { useEffect } from 'react';

/** While there is something to lose, the browser asks before it closes or reloads the page. */
export function useLeaveWarning(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeavingForSafety) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsaved]);
}

let isLeavingForSafety = false;

/** Whoever has to get away must not be asked whether they are sure. */
export function leaveWithoutWarning(): void {
  isLeavingForSafety = true;
}
