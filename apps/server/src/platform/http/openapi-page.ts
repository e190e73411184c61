import type { Translator } from '@repere/messages';
import type { RouteDescription } from './endpoint.ts';
import { statusOf } from './problem-response.ts';

/** The interface of programs as a page to read: every endpoint, what it is for, what it takes and what it answers. */
export function openApiPage(
  routes: readonly RouteDescription[],
  document: object,
  translator: Translator,
  nonce: string,
): string {
  const title = translator.text('server.api.title');
  const entries = routes.map((route) => entryOf(route, document, translator));
  return `<!doctype html>
<html lang="${translator.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(translator.text('server.api.introduction'))}</p>
<p><a href="/api/openapi.json">${escapeHtml(translator.text('server.api.document'))}</a></p>
${entries.join('\n')}
</main>
</body>
</html>
`;
}

function entryOf(shape: RouteDescription, document: object, translator: Translator): string {
  const operation = at(document, 'paths', shape.path, shape.method);
  const description = at(operation, 'description');
  const id = `${shape.method}-${shape.path.replace(/[^a-z]+/g, '-')}`;
  const codes = shape.mayFail.map((code) => `<li><code>${statusOf(code)}</code> <code>${code}</code></li>`);
  const parts = [
    section(translator.text('server.api.parameters'), parametersOf(operation)),
    section(translator.text('server.api.body'), schemaOf(at(operation, 'requestBody', 'content'))),
    section(translator.text('server.api.answer'), answerOf(operation)),
    section(translator.text('server.api.failures'), codes.length === 0 ? '' : `<ul>${codes.join('')}</ul>`),
  ];
  return `<section aria-labelledby="${id}">
<h2 id="${id}"><code>${shape.method.toUpperCase()} ${escapeHtml(shape.path)}</code></h2>
<p>${escapeHtml(translator.text(shape.summary))}</p>
<p class="quiet">${escapeHtml(typeof description === 'string' ? description : '')}</p>
${parts.join('\n')}
</section>`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<h3>${escapeHtml(title)}</h3>\n${content}`;
}

function parametersOf(operation: unknown): string {
  const parameters = at(operation, 'parameters');
  if (!Array.isArray(parameters) || parameters.length === 0) return '';
  const items = parameters.map((parameter: unknown) => {
    const where = String(at(parameter, 'in'));
    return `<li><code>${escapeHtml(String(at(parameter, 'name')))}</code> <span class="quiet">${where}</span></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function answerOf(operation: unknown): string {
  const responses = at(operation, 'responses');
  if (typeof responses !== 'object' || responses === null) return '';
  const done = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return done.map(([status, answer]) => `<p><code>${status}</code></p>${schemaOf(at(answer, 'content'))}`).join('');
}

function schemaOf(content: unknown): string {
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .map(([type, medium]) => {
      const schema = JSON.stringify(at(medium, 'schema'), null, 2);
      return `<details><summary><code>${escapeHtml(type)}</code></summary><pre tabindex="0">${escapeHtml(schema)}</pre></details>`;
    })
    .join('');
}

/** A place inside plain JSON, or `undefined`. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, name)?.value;
  }
  return found;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
main { max-inline-size: 52rem; margin: 2rem auto; padding-inline: 1rem; }
section { border-block-start: 1px solid color-mix(in srgb, currentcolor 25%, transparent); margin-block-start: 2rem; }
h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin-block-end: 0.25rem; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
.quiet { color: color-mix(in srgb, currentcolor 75%, transparent); }
`;
