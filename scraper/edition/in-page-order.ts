// The response part of an operation in the order of its page: references to one of several tables of a title depend on it.
import type { Body, Field, ObjectTable, Operation } from '../reference/reference-model.ts';
import { readingOrder, type Position } from '../diagnostics/position.ts';

export type ResponsePiece = { /** Absent for a table, which belongs to the status before it. */ status?: string } & (
  | { kind: 'status' }
  | { kind: 'headers'; headers: readonly Field[] }
  | { kind: 'body'; body: Body }
  | { kind: 'table'; table: ObjectTable }
);

export function inPageOrder(operation: Operation): ResponsePiece[] {
  const isOwn = (at: Position | undefined): boolean => at === undefined || at.document === operation.at[0]?.document;
  const pieces: { at: Position | undefined; piece: ResponsePiece }[] = [];
  operation.responses.forEach(({ status, at, headers, body }, index) => {
    // What another page describes stands before the next response that has a place on this one.
    const next = operation.responses.slice(index + 1).find((response) => isOwn(response.at[0]));
    const place = isOwn(at[0]) ? at[0] : (next?.at[0] ?? at[0]);
    const placeOf = (own: Position | undefined): Position | undefined => (isOwn(own) ? own : place);
    pieces.push({ at: place, piece: { kind: 'status', status } });
    if (headers.length > 0)
      pieces.push({ at: placeOf(headers[0]?.at[0]), piece: { kind: 'headers', status, headers } });
    if (body) pieces.push({ at: placeOf(body.at[0]), piece: { kind: 'body', status, body } });
  });
  for (const table of operation.tables)
    if (table.role === 'response') pieces.push({ at: table.at[0], piece: { kind: 'table', table } });
  // Tables of other pages were added at the end.
  return pieces
    .sort((a, b) => Number(isOwn(b.at)) - Number(isOwn(a.at)) || (isOwn(a.at) ? readingOrder(a.at, b.at) : 0))
    .map(({ piece }) => piece);
}
