// What the spec stage can report.
import { kind } from '../diagnostic.ts';

export const specDiagnostics = {
};
