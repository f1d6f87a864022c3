// Conditions that name a field which nothing has.
import { expect, test } from 'vitest';
import { buildPages } from '../../../support/pipeline.ts';

type Row = readonly [name: string, text: string];

const KIND: Row = ['kind', 'What it burns. The value can be OIL or GAS.'];

function conditionOf(text: string, others: readonly Row[] = [KIND]) {
  const rows = [...others, ['wick', text] as const]
    .map(([name, told]) => `<tr><td>${name}</td><td>No</td><td>String</td><td>${told}</td></tr>`)
    .join('');
  const { document, diagnostics } = buildPages({
    'lamp.html': `<h1>Setting Lamps</h1><h4>Function</h4><p>Sets them.</p><h4>URI</h4><p>POST /v1/lamps</p><h4>Request</h4><table><caption>Table 1 Request parameters</caption><tr><th>Parameter</th><th>Mandatory</th><th>Type</th><th>Description</th></tr>${rows}</table><h4>Status Codes</h4><p>200</p>`,
  });
  const wick = Object.values(document.components.schemas)
    .map(({ properties = {} }) => properties['wick'])
    .find((schema) => schema !== undefined);
  return {
    when: (wick as Record<string, unknown> | undefined)?.['x-required-when'],
    codes: diagnostics.map(({ code }) => code),
  };
}

test('the field beside it that has the value is meant', () => {
  const { when, codes } = conditionOf('Wick. It is mandatory when the lamp burning kind is OIL.');
  expect(when).toBe('kind = OIL');
  expect(codes).toContain('condition-renamed');
});

test('of two fields with the value, the one that is called like it', () => {
  const others: Row[] = [KIND, ['fuel', 'What stands in the cellar. The value can be OIL or COAL.']];
  expect(conditionOf('Wick. It is mandatory when the stored fuel is OIL.', others).when).toBe('fuel = OIL');
  expect(conditionOf('Wick. It is mandatory when the liquid inside is OIL.', others).when).toBe('liquid inside is OIL');
  expect(conditionOf('Wick. It is mandatory when liquid is set to OIL.', others).when).toBe('liquid is OIL');
});

test('nothing has the value: words', () => {
  expect(conditionOf('Wick. It is mandatory when Lamp File Format is WICK or TXT.').when).toBe(
    'Lamp File Format is WICK or TXT',
  );
});

test('the field beside it that is spelled alike is meant', () => {
  const others: Row[] = [['burns_what', 'What it burns.']];
  expect(conditionOf('Wick. It is mandatory when burnsWhat is set to OIL.', others).when).toBe('burns_what = OIL');
  expect(conditionOf('Wick. It is mandatory when burnsWhat is left blank.', others).when).toBe('burns_what is empty');
  const both: Row[] = [...others, ['BurnsWhat', 'What it burns.']];
  expect(conditionOf('Wick. It is mandatory when burnsWhat is set to OIL.', both).when).toBe('burnsWhat is OIL');
});

test('what is set or empty and no field stays in words', () => {
  expect(conditionOf('Wick. It is mandatory when kind is OIL and the spare lamp is set.').when).toBe(
    'kind = OIL and spare lamp is set',
  );
  expect(conditionOf('Wick. It is mandatory when spare_lamp is left blank.').when).toBe('spare_lamp is empty');
});

test('two conditions of which one is enough stay as they are', () => {
  const others: Row[] = [
    ['kind', 'What it burns. It must be used together with wick.'],
    ['lamp_size', 'How big it is. It must be used together with wick.'],
  ];
  expect(conditionOf('The wick.', others).when).toBe('kind is set or lamp_size is set');
});

test('a field that there is stays', () => {
  const { when, codes } = conditionOf('Wick. It is mandatory when kind is set to GAS.');
  expect(when).toBe('kind = GAS');
  expect(codes).not.toContain('condition-renamed');
});
