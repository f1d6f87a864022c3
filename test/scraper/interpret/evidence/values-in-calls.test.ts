// The addresses of shown calls against what rows say of their parameters.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

function schemaOf(call: string) {
  const { document } = buildPages({
    'lamp.html': `<h1>Dropping Lamps</h1><h4>Function</h4><p>Drops them.</p><h4>URI</h4><p>DELETE /v1/lamps/{lamp_id}</p><table><caption>Table 1 Parameter description</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr><tr><td>lamp_id</td><td>Yes</td><td>String</td><td>The lamp. The value must be compliant with the UUID format.</td></tr></table><h4>Example Request</h4><pre>DELETE https://{Endpoint}/v1/lamps/${call}</pre><h4>Status Codes</h4><p>200</p>`,
  });
  const [operation] = Object.values(Object.values(document.paths)[0] ?? {});
  return operation?.parameters?.[0]?.schema;
}

test('an identifier of a call that no UUID looks like', () => {
  expect(schemaOf('lamp7f2k9q0z4x8w3v6u01')).toMatchObject({ 'x-stated': { format: 'uuid' } });
});

test.each(['{lamp_id}', '0b1c2d3e-0000-4000-8000-0123456789ab', 'xxx', '12345', '****'])('as stated: %s', (call) => {
  expect(schemaOf(call)).toMatchObject({ format: 'uuid' });
});
