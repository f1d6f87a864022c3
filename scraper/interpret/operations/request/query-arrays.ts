// A filter of a list is often no more than "Array" in its type cell. Its elements are values of the field that it filters by.
import type { Report } from '../../../diagnostics/report.ts';
import type { ObjectTable, Parameter } from '../../../reference/reference-model.ts';
import type { ScalarName } from '../../../reference/type-ref.ts';
import { setElements } from '../../fields/types/element-literals.ts';

/** Gives query arrays without element type that of the field of their name in the response; text where it has none, as a query carries text. */
export function refineQueryArrays(
  parameters: readonly Parameter[],
  tables: readonly ObjectTable[],
  report: Report,
): void {
  for (const parameter of parameters) repeat(parameter, report);
  for (const parameter of parameters) {
    if (parameter.in !== 'query' || parameter.type.kind !== 'array' || parameter.type.items.kind !== 'any') continue;
    const found = typeOfField(parameter.name, tables);
    const name = found !== undefined && setElements(parameter, found) ? found : 'string';
    if (name === 'string') setElements(parameter, name);
    parameter.isTypeInferred = true;
    report.add('elements-of-query', { name: parameter.name, type: name }, { at: parameter.at[0] });
  }
}

/** "For example, state=lit&state=dark": one value in the type cell, several in the address. */
function repeat(parameter: Parameter, report: Report): void {
  const { in: place, name, type, description = '', at } = parameter;
  if (place !== 'query' || type.kind !== 'scalar' || at[0]?.original) return;
  const values = description.split(/[\s"'`()\u201c\u201d]+/).filter((word) => word.includes(`&${name}=`));
  if (!values.some((word) => word.startsWith(`${name}=`) || word.includes(`?${name}=`))) return;
  report.add('query-parameter-repeated', { name }, { at: at[0] });
  parameter.type = { kind: 'array', items: type };
  parameter.constraints = parameter.constraints.filter(({ kind }) => kind !== 'default');
}

function typeOfField(name: string, tables: readonly ObjectTable[]): ScalarName | undefined {
  const types = new Set(
    tables
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (field.name === name && field.type.kind === 'scalar' ? [field.type.name] : [])),
  );
  return types.size === 1 ? [...types][0] : undefined;
}
