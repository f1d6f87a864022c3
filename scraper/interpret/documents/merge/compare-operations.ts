// Where two documents of one operation say different things.
import type { Position } from '../../../diagnostics/position.ts';
import type { Body, Field, Operation, Response } from '../../../reference/reference-model.ts';
import { printType } from '../../fields/types/print-type.ts';

export interface Disagreement {
  what: string;
  here: string;
  there: string;
  place?: Position | undefined;
}

/** Differences in parameters, fields, types, mandatory flags and statuses, seen from the older document. */
export function compareOperations(older: Operation, winner: Operation): Disagreement[] {
  const mine = factsOf(older);
  const theirs = factsOf(winner);
  const differences: Disagreement[] = [];
  for (const [what, fact] of mine) {
    const there = theirs.get(what);
    if (there?.text !== fact.text)
      differences.push({ what, here: fact.text, there: there?.text ?? 'absent', place: fact.at });
  }
  for (const [what, fact] of theirs) if (!mine.has(what)) differences.push({ what, here: 'absent', there: fact.text });
  return differences;
}

interface Fact {
  text: string;
  at?: Position | undefined;
}

function factsOf(operation: Operation): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const addFields = (place: string, fields: readonly Field[]): void => {
    for (const field of fields) {
      const mandatory = field.required === undefined ? '' : field.required ? ', mandatory' : ', optional';
      facts.set(`${place} ${field.name}`, { text: `${printType(field.type)}${mandatory}`, at: field.at[0] });
    }
  };
  const addBody = (place: string, body: Body): void => {
    if (body.kind === 'fields') addFields(place, body.fields);
    else facts.set(place, { text: printType(body.type), at: body.at[0] });
  };
  for (const parameter of operation.parameters) addFields(`${parameter.in} parameter`, [parameter]);
  if (operation.requestBody) addBody('request body', operation.requestBody);
  for (const response of operation.responses) {
    if (isElsewhere(response, operation)) continue;
    facts.set(`status ${response.status}`, { text: response.body ? 'with body' : 'without body', at: response.at[0] });
    if (response.body) addBody(`response ${response.status}`, response.body);
  }
  for (const table of operation.tables) addFields(`${table.role} ${table.title}`, table.fields);
  return facts;
}

/** A page of statuses lists it for many operations: whether one of them sends there says nothing of the others. */
function isElsewhere({ at }: Response, { document }: Operation): boolean {
  return at.length > 0 && at.every((place) => place.original === undefined && place.document !== document);
}
