/** A stratum by its values, in the order of the stratum columns: "women · 2013". */
export function domainInWords(domain: Readonly<Record<string, string>> | undefined): string {
  return domain === undefined ? '' : Object.values(domain).join(' · ');
}
