/** Name of the cookie that carries a session; out of reach of scripts, and sent to our own pages only. */
export const SESSION_COOKIE = 'repere_session';
