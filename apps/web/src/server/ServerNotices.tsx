import { useQuery } from '@tanstack/react-query';
import { Notice } from '../design/Notice.tsx';
import { useText } from '../shell/language.tsx';
import { serverNotices } from './api-client.ts';

/** What must be known about this workspace before something is put into it; nothing while it is not known. */
export function ServerNotices() {
  const { language } = useText();
  const { data = [] } = useQuery({ queryKey: ['notices', language], queryFn: () => serverNotices(language) });
  return data.map((sentence) => (
    <Notice key={sentence} kind="note">
      <p>{sentence}</p>
    </Notice>
  ));
}
