// What a catalogue's build says of its services: no times and no paths of this machine, so that two builds of the same documents say the same.
import type { ServiceQuality } from '../build/service-quality.ts';
import type { ServiceReport } from '../build/service-report.ts';
import type { SharedShape } from './shared-shapes.ts';

export interface CatalogueReport {
  schemaVersion: 1;
  /** In the order of the list. */
  services: CatalogueService[];
  shared: SharedShape[];
}

export interface CatalogueService {
  id: string;
  title: string;
  licence?: string;
  /** `incomplete`: it lacks or contradicts something that its documents state. `failed`: there is no spec. `absent`: nor are documents. */
  state: 'built' | 'incomplete' | 'failed' | 'absent';
  /** What it was read with. */
  profile?: string;
  /** These are absent without a spec. */
  operations?: number;
  schemas?: number;
  rows?: ServiceReport['rows'];
  /** Figures and conditions of the descriptions on which no fact rests. */
  leftOverWords?: number;
  /** Warnings: what stands wrong on the pages, or was not understood. */
  defects?: number;
  quality?: ServiceQuality;
  /** Codes of errors. */
  errors?: string[];
}
