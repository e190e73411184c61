import { type ReactNode, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Takes one file, dropped or chosen. */
export function FileDrop({
  name,
  buttonLabel,
  accept,
  onFile,
  children,
}: {
  readonly name: string;
  readonly buttonLabel: string;
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  return (
    <DropZone
      className="file-drop"
      data-over={isOver}
      aria-label={name}
      onDropEnter={() => setOver(true)}
      onDropExit={() => setOver(false)}
      onDrop={async ({ items }) => {
        setOver(false);
        const item = items.find((candidate) => candidate.kind === 'file');
        if (item !== undefined) onFile(await item.getFile());
      }}
    >
      <Icon name="file" />
      <div className="file-drop-text">{children}</div>
      <FileTrigger
        acceptedFileTypes={[...accept]}
        onSelect={(files) => {
          const file = files?.item(0) ?? null;
          if (file !== null) onFile(file);
        }}
      >
        <Button look="primary">{buttonLabel}</Button>
      </FileTrigger>
    </DropZone>
  );
}
