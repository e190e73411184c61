import type { Warning } from '@repere/contracts';
import { Notice } from '../design/Notice.tsx';
import { useText } from '../shell/language.tsx';

/** Warnings in plain words. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }) {
  return (
    <Notice kind="warning">
      <WarningGroup warnings={warnings} />
    </Notice>
  );
}

/** Warnings about one thing, below its name, for use inside a notice. */
export function WarningGroup({ warnings, title }: { readonly warnings: readonly Warning[]; readonly title?: string }) {
  const t = useText();
  const sentences = [...new Set(warnings.map((warning) => t.warning(warning)))];
  return (
    <div className="warning-group">
      {title !== undefined && <p className="notice-title">{title}</p>}
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
