// What the interpret stage can report.
import { kind } from '../diagnostic.ts';

export const interpretDiagnostics = {
};
