import { useNavigate } from '@tanstack/react-router';
import { Button } from '../design/Button.tsx';
import { useText } from '../shell/language.tsx';
import { useSheet } from './SheetProvider.tsx';

/** Forgets the sheet and goes back to the start; "back" does not lead here. */
export function ForgetAnswers() {
  const t = useText();
  const navigate = useNavigate();
  const { change } = useSheet();
  return (
    <Button
      look="quiet"
      onPress={() => {
        change({ kind: 'forgotten' });
        void navigate({ to: '/screen', replace: true });
      }}
    >
      {t.text('screen.clear')}
    </Button>
  );
}
