// The right column of an operation: its request in every language, and what it answers, open beside the text.
import type { ApiOperation } from '../../model/api-model.ts';
import { prettyJson } from '../../docs/markdown-text.ts';
import { html, type Html } from '../html.ts';
import type { PortalOptions } from '../portal.ts';
import { type BodyExample, bodyExamples, codeSamples } from '../../docs/samples/samples.ts';
import type { ServiceContext } from '../service-context.ts';
import { choicePanels, type Panel } from './choice-panels.ts';
import { codeBlock, jsonBlock } from './code-block.ts';

export function examplesColumn(operation: ApiOperation, context: ServiceContext, options: PortalOptions): Html {
  const requests = bodyExamples(operation.requestBody, context, 'request');
  const samples = codeSamples(operation, context).map(
    ({ label, source }): Panel => ({ label, content: codeBlock(source, `Request: ${label}`) }),
  );
  return html`<aside class="examples" id="examples" aria-label="Examples">
${choicePanels('sample', 'Request', samples)}
${
  requests.length > 1 &&
  choicePanels(
    'bodies',
    'Bodies of the request',
    requests.map((example, index) => examplePanel(example, `${index + 1}`)),
  )
}
${requests[0]?.origin === 'schema' && html`<p class="note">The body is made from the schema: the documents have no example.</p>`}
${options.sends && sendForm(operation, requests[0], context)}
${choicePanels('answer', 'Response', responsePanels(operation, context))}
</aside>`;
}

function responsePanels({ responses }: ApiOperation, context: ServiceContext): Panel[] {
  return responses.flatMap(({ status, body }) => {
    const examples = bodyExamples(body, context, 'response');
    const documented = examples.some(({ origin }) => origin === 'documents');
    // What errors look like says the schema that all of them share.
    if (!documented && !status.startsWith('2')) return [];
    return examples.map((example, index) => examplePanel(example, index === 0 ? status : `${status} (${index + 1})`));
  });
}

function examplePanel({ title, value, origin }: BodyExample, label: string): Panel {
  // Names that the build gave say nothing.
  const named = /^example ?\d*$/i.test(title) ? 'From the documents.' : `From the documents: ${title}`;
  const note = origin === 'schema' ? 'Made from the schema: the documents have no example.' : named;
  return { label, content: html`${jsonBlock(value, `Example: ${label}`)}<p class="note">${note}</p>` };
}

/** Hidden until a script is there to send it. */
function sendForm(
  { method, path, parameters }: ApiOperation,
  example: BodyExample | undefined,
  { model }: ServiceContext,
): Html {
  const token = model.authentication.tokens.find((one) => one.in === 'header' || one.in === 'query');
  const fields = (['path', 'query', 'header'] as const).flatMap((place) =>
    parameters[place]
      .filter(({ required }) => required)
      .map(
        ({
          name,
        }) => html`<label><code>${name}</code> <input data-in="${place}" name="${name}" value="my-${name}"></label>
`,
      ),
  );
  return html`<details class="send"><summary>Send it</summary>
<form hidden data-send data-method="${method.toUpperCase()}" data-path="${path}">
<p class="note">To a mock (<code>tablespec mock</code>), or to a server of yours that lets pages of other places ask it.</p>
<label>Base URL <input type="url" required placeholder="http://127.0.0.1:4010" data-base></label>
${token && html`<label>Token <input type="password" autocomplete="off" data-token="${token.in}" data-prefix="${token.prefix ?? ''}" name="${token.name}"></label>`}
${fields}
${example && html`<label>Body <textarea rows="8" spellcheck="false" data-body>${prettyJson(example.value)}</textarea></label>`}
<button type="submit">Send</button>
<output></output>
</form></details>`;
}
