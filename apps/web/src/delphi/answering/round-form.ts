import type { DelphiInvitationView } from '@repere/indicators';

/** What a form of a round is given. */
export interface RoundFormProps {
  readonly invitation: DelphiInvitationView;
  readonly round: number;
  /** Of the invitation link. */
  readonly secret: string;
  /** Called with the invitation as the server has it now. */
  readonly onSent: (invitation: DelphiInvitationView) => void;
}
