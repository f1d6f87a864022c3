// What the generator stage can report.
import { kind } from '../diagnostic.ts';

export const generatorDiagnostics = {
};
