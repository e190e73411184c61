/** Header that carries the secret of an invitation link; only a page of ours can set it. */
export const INVITATION_HEADER = 'x-repere-invitation';
