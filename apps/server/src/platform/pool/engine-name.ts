/** The JavaScript engine of this process, as provenance names it: `v8 11.3.244.8-node.38`. */
export function engineName(): string {
  return `v8 ${process.versions.v8}`;
}
