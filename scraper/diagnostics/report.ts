// Collects what the stages report. Every stage gets it as its last argument and only ever adds.
import { catalogue, type DiagnosticCode, type FactsOf } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Position } from './position.ts';

export interface DiagnosticPlace {
  at?: Position | undefined;
  pointer?: string | undefined;
  quote?: string | undefined;
}

export class Report {
  readonly diagnostics: Diagnostic[] = [];

  static of(diagnostics: readonly Diagnostic[]): Report {
    const report = new Report();
    for (const diagnostic of diagnostics) report.diagnostics.push(diagnostic);
    return report;
  }

  /** Adds one diagnostic of the catalogue. `facts` fill its message. */
  add<Code extends DiagnosticCode>(code: Code, facts: FactsOf<Code>, place: DiagnosticPlace = {}): void {
    const entry = catalogue[code];
    const message = (entry.message as (facts: FactsOf<Code>) => string)(facts);
    const diagnostic: Diagnostic = {
      code,
      severity: entry.severity,
      message,
      help: entry.help,
      facts: facts as Readonly<Record<string, unknown>>,
    };
    if (place.at) diagnostic.at = place.at;
    if (place.pointer !== undefined) diagnostic.pointer = place.pointer;
    if (place.quote !== undefined) diagnostic.quote = place.quote;
    this.diagnostics.push(diagnostic);
  }

  /** Takes over what another report collected. */
  absorb({ diagnostics }: { diagnostics: readonly Diagnostic[] }): void {
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
  }

  has(severity: Diagnostic['severity']): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === severity);
  }
}
