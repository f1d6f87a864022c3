// A build is over in seconds and runs as three processes. V8's optimizing compiler works beside each of them and, on two cores,
// takes from the others more than it gives: counted over one build, a third of the processor time of reading and checking.
import { setFlagsFromString } from 'node:v8';

// No flag about regular expressions is set here: after the first of them was compiled, V8 ended some processes for it.
/** Lets functions run longer before they are optimized; hot loops still are. Newer engines decide by other means and lack the flag. */
export function optimizeLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
