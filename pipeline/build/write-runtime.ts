// The runtime package beside the services that depend on it.
import { generateRuntimePackage } from '../../generator/runtime-package/generate-runtime-package.ts';
import { writeFolders } from '../output/write-folder.ts';

/** Writes what differs. @param folder `generated/runtime` */
export function writeRuntime(folder: string): void {
  writeFolders([{ folder, files: generateRuntimePackage(), owned: ['lib'] }]);
}
