// What a source takes from the process that it runs in: a library must not print, end the process, or look where and how it was started.
import ts from 'typescript';

const REFUSED = new Set(['argv', 'argv0', 'execArgv', 'chdir', 'cwd', 'exit', 'exitCode', 'stdin', 'stdout', 'stderr']);

/** "process.exit" or "console.log" for each use, in order. Text and comments do not count. */
export function processUse(file: string, text: string): string[] {
  // Most files name neither; parsing all would take seconds.
  if (!/\b(?:process|console)\b/.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [owner, name] = memberOf(node) ?? [];
    if (owner === 'console' || (owner === 'process' && name !== undefined && REFUSED.has(name)))
      found.push(`${owner}.${name}`);
    // Under another name it could not be seen.
    else if (
      ts.isImportDeclaration(node) &&
      /['"](?:node:)?(?:process|console)['"]/.test(node.moduleSpecifier.getText())
    )
      found.push(`import ${node.moduleSpecifier.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Of `a.b`, `a?.b`, `a['b']` and `const { b } = a`. */
function memberOf(node: ts.Node): [string, string] | undefined {
  if (ts.isPropertyAccessExpression(node)) return [ownerOf(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node))
    return [ownerOf(node.expression), node.argumentExpression.getText().slice(1, -1)];
  if (ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent) && node.parent.parent.initializer)
    return [ownerOf(node.parent.parent.initializer), (node.propertyName ?? node.name).getText()];
  return undefined;
}

function ownerOf(expression: ts.Expression): string {
  return expression.getText().replace(/^globalThis\??\./, '');
}
