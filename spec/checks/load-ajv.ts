// Ajv and its formats, loaded when something has to be compiled: of a document that is known to be sound nothing has.
import { createRequire } from 'node:module';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type AjvDraft04 from 'ajv-draft-04';
import type addFormats from 'ajv-formats';

const load = createRequire(import.meta.url);

export const loadAjv2020 = () => (load('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 }).Ajv2020;
export const loadDraft04 = () => (load('ajv-draft-04') as typeof AjvDraft04).default;
export const loadFormats = () => (load('ajv-formats') as typeof addFormats).default;
