// What the checks stage can report.
import { kind } from '../diagnostic.ts';

export const checkDiagnostics = {
};
