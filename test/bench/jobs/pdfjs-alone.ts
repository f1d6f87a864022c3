// What pdfjs itself needs for the text and the operators of every page of a file, with nothing done with them. Argument: the file.
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { finish } from './measure.ts';

const start = performance.now();
const document = await getDocument({
  data: Uint8Array.from(readFileSync(process.argv[2] as string)),
  disableFontFace: true,
  verbosity: VerbosityLevel.ERRORS,
}).promise;
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  await page.getTextContent();
  await page.getOperatorList();
  page.cleanup();
}
finish({ read: performance.now() - start });
