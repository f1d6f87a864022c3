// Files of spec/<service> → the same with the version of a pre-release; what is generated has it already.
import { maintainedYaml } from '../../spec/compatible-yaml.ts';
import type { OpenApiDocument } from '../../spec/openapi.ts';
import { printYaml } from '../build/print-yaml.ts';
import type { Artefact } from './collect-artefacts.ts';

/** Printed as the build prints them. */
export function withVersion(artefacts: readonly Artefact[], version: string): Artefact[] {
  const read = (path: string): OpenApiDocument | undefined => {
    const text = artefacts.find((artefact) => artefact.path === path)?.text;
    return text && versioned(JSON.parse(Buffer.from(text).toString('utf8')) as OpenApiDocument, version);
  };
  const json = (path: string): string | undefined => {
    const document = read(path);
    return document && `${JSON.stringify(document, null, 1)}\n`;
  };
  const printers: Record<string, () => string | undefined> = {
    'openapi.json': () => json('openapi.json'),
    'openapi-3.0.json': () => json('openapi-3.0.json'),
    'openapi.yaml': () => {
      const document = read('openapi.json');
      return document && printYaml(document);
    },
    'overlay.yaml': () => {
      const overlay = artefacts.find(({ path }) => path === 'overlay.yaml')?.text;
      if (!overlay) return undefined;
      const document = maintainedYaml(Buffer.from(overlay).toString('utf8'));
      document.setIn(['info', 'version'], version);
      return document.toString({ lineWidth: 0 });
    },
  };
  return artefacts.map((artefact) => {
    const text = printers[artefact.path]?.();
    return text === undefined ? artefact : { ...artefact, text: Buffer.from(text) };
  });
}

function versioned(document: OpenApiDocument, version: string): OpenApiDocument {
  return { ...document, info: { ...document.info, version } };
}
