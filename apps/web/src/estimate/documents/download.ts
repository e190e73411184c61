/** Hands a file that was made in the page to the browser's downloads. */
export function download(content: Blob | string, file: string, type = 'text/plain;charset=utf-8'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the content when the click has been handled; after that the address is of no use.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
