// Properties try the same cases on every run, so that a failure belongs to the change that made it. SEED=n npm test tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20250714) });
