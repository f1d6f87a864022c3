// What the readers stage can report.
import { kind } from '../diagnostic.ts';

export const readerDiagnostics = {
};
