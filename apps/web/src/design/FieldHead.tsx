import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

/** What a field is called, and one sentence that helps to fill it in. */
export function FieldHead({ label, hint }: { readonly label: string; readonly hint?: string | undefined }) {
  return (
    <>
      <Label className="field-label">{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </>
  );
}
