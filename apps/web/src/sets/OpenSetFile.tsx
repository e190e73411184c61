import type { IndicatorSet } from '@repere/contracts';
import { readIndicatorSet } from '@repere/indicators';
import { useState } from 'react';
import { FileDrop } from '../design/FileDrop.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useText } from '../shell/language.tsx';

/** Takes a set from a file, whole or not at all; everything wrong with it is said, with its place. */
export function OpenSetFile({ onSet }: { readonly onSet: (set: IndicatorSet) => void }) {
  const t = useText();
  const [failed, setFailed] = useState<unknown>(null);
  const take = async (file: File) => {
    setFailed(null);
    try {
      onSet(readIndicatorSet(await file.text(), file.name).set);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <FileDrop
        name={t.text('screen.own.open')}
        buttonLabel={t.text('screen.continue.choose')}
        accept={['.json', 'application/json']}
        onFile={(file) => void take(file)}
      >
        <p>{t.text('screen.own.open.about')}</p>
        <p className="soft">{t.text('web.own.stays')}</p>
      </FileDrop>
      {failed !== null && <FailureNotice title={t.text('screen.own.failed')} error={failed} />}
    </>
  );
}
