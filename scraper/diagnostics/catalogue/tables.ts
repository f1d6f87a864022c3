// What the search for the table that describes a body or an object can report.
import { kind } from '../diagnostic.ts';

export const tableDiagnostics = {
  'tables-joined': kind<{ name: string; title: string }>({
    severity: 'info',
    message: ({ name, title }) =>
      `${name} is described by more than one table ${title}; they were read as one object in which only what all of them demand is mandatory.`,
    help: 'Nothing to do.',
  }),
  'table-of-sibling': kind<{ name: string; title: string }>({
    severity: 'info',
    message: ({ name, title }) =>
      `No table is named for ${name}; it got that of ${title}, whose row says nearly the same and whose examples have the same keys.`,
    help: 'Nothing to do.',
  }),
  'body-wrapped': kind<{ key: string }>({
    severity: 'info',
    message: ({ key }) =>
      `Every example holds the fields of this table under ${key}, which the table leaves out; they were placed there.`,
    help: 'Nothing to do.',
  }),
  'edition-gap': kind<{ count: number; what: string }>({
    severity: 'error',
    message: ({ count, what }) => `A facts edition has no words yet for ${what} (${count}): it would lose them.`,
    help: 'Build from the documents (build --source ...) instead of an edition of them.',
  }),
  'object-unused': kind<{ title: string; fields: number }>({
    severity: 'info',
    message: ({ title, fields }) =>
      `No operation sends or returns the object ${title} (${fields} fields); it was left out.`,
    help: 'Nothing to do, unless an operation should return it: see how the profile says what comes back.',
  }),
  'body-from-example': kind<{ payloads: number }>({
    severity: 'info',
    message: ({ payloads }) =>
      `No table describes the body; its fields are those of ${payloads === 1 ? 'the example' : `${payloads} examples`}.`,
    help: 'Nothing to do. What examples show is marked with x-inferred-from: nothing in it is required, and more may come.',
  }),
  'body-from-sister': kind<{ method: string; path: string }>({
    severity: 'info',
    message: ({ method, path }) =>
      `The page shows no response of the operation; it is that of ${method} ${path}, which is about the same thing.`,
    help: 'Nothing to do. What examples show is marked with x-inferred-from: nothing in it is required, and more may come.',
  }),
  'inferred-body-left-out': kind<{ status: string }>({
    severity: 'info',
    message: ({ status }) =>
      `Another page of the operation describes the body of status ${status}; what the examples of this page show of it was left out.`,
    help: 'Nothing to do.',
  }),
  'body-twice': kind<{ part: string }>({
    severity: 'warning',
    message: ({ part }) =>
      `The ${part} has a second body table; both were read as one object in which only what both demand is mandatory.`,
    help: 'Compare the fields with the page: the tables may describe two cases, or the caption of one of them is wrong.',
  }),
  'body-unclear': kind<{ part: string }>({
    severity: 'error',
    message: ({ part }) =>
      `The ${part} is a map or a list by its first table and has a second table of fields, which was left out.`,
    help: 'Look at the page and correct the caption of one of the tables, or add the fields by a correction.',
  }),
  'reference-ambiguous': kind<{ name: string; title: string; candidates: number }>({
    severity: 'warning',
    message: ({ name, title, candidates }) =>
      `${name} refers to ${title}, and ${candidates} tables bear that title; the nearest one was used.`,
    help: 'Compare the fields with an example of the page.',
  }),
  'reference-misspelled': kind<{ name: string; title: string; table: string }>({
    severity: 'info',
    message: ({ name, title, table }) => `${name} refers to ${title}; the table is called ${table}.`,
    help: 'Nothing to do.',
  }),
  'reference-other-role': kind<{ name: string; title: string; role: string }>({
    severity: 'info',
    message: ({ name, title, role }) =>
      `${name} refers to ${title}, which only the ${role} part of the page describes; that table was used.`,
    help: 'Nothing to do.',
  }),
  'reference-without-table': kind<{ name: string; title: string }>({
    severity: 'warning',
    message: ({ name, title }) =>
      `${name} refers to ${title}, but no table of the page describes it: the object is open.`,
    help: 'The page is incomplete.',
  }),
  'table-unreferenced': kind<{ title: string; fields: number }>({
    severity: 'error',
    message: ({ title, fields }) =>
      `No field of the page refers to the table ${title || '(without title)'} with its ${fields} fields; it was left out.`,
    help: 'Look at the page: name the table in the type of the field that it describes, or add the fields by a correction.',
  }),
  'table-between': kind<{ name: string; title: string }>({
    severity: 'info',
    message: ({ name, title }) =>
      `The row ${name} sends to a table that the table ${title} sends to as well; ${title} bears its name and was put between.`,
    help: 'Compare the fields with an example of the page.',
  }),
  'field-from-caption': kind<{ name: string; fields: number }>({
    severity: 'warning',
    message: ({ name, fields }) =>
      `No row of the page is called ${name}, but a table of ${fields} fields describes it and the examples have it; it was added where they have it.`,
    help: 'The row is missing from the page. Whether it is mandatory, a correction can say.',
  }),
  'fields-from-list': kind<object>({
    severity: 'warning',
    message: () => 'The page lists fields in lines of text instead of a table; they were read as one.',
    help: 'Compare names, types and mandatory flags with the page.',
  }),
  'table-of-parameter': kind<{ title: string; fields: number }>({
    severity: 'warning',
    message: ({ title, fields }) =>
      `The table ${title} describes with its ${fields} fields the object of a parameter that stands in an address or a header; it was left out.`,
    help: 'The parameter belongs to a body, or the address holds its fields one by one: correct the page or add the fields by a correction.',
  }),
  'table-unplaced': kind<{ header: string }>({
    severity: 'error',
    message: ({ header }) =>
      `The table stands on the page of an operation and lists names and types, but where the page has it nothing is read; its header is: ${header}.`,
    help: 'Look whether a heading or a line above the table is written in words that are not known, and report or correct it.',
  }),
  'table-of-other-address': kind<{ header: string }>({
    severity: 'warning',
    message: ({ header }) =>
      `The table stands among examples and describes what another operation takes, to which the example below it is sent; it was left out. Its header is: ${header}.`,
    help: 'Nothing to do where that operation has a page of its own; otherwise read it there.',
  }),
  'heading-unknown': kind<{ heading: string }>({
    severity: 'warning',
    message: ({ heading }) => `The heading ${heading} is not known; the tables below it were taken for what is sent.`,
    help: 'Check what they describe; if the heading means something else, add it to the parts of the profile.',
  }),
  'table-without-title': kind<{ fields: number }>({
    severity: 'warning',
    message: ({ fields }) =>
      `The table of ${fields} fields has no caption, and it is not clear which object it describes.`,
    help: 'Use an edition of the page that kept its captions.',
  }),
  'table-title-inferred': kind<{ title: string; evidence: string }>({
    severity: 'info',
    message: ({ title, evidence }) => `The table without caption was taken for ${title}; evidence: ${evidence}.`,
    help: 'Nothing to do.',
  }),
  'table-outside-operations': kind<{ header: string }>({
    severity: 'info',
    message: ({ header }) =>
      `The table is no part of an operation and states no endpoints or error codes; its header is: ${header}.`,
    help: 'Nothing to do.',
  }),
  'permission-without-operation': kind<{ method: string; path: string; action: string }>({
    severity: 'info',
    message: ({ method, path, action }) =>
      `The table of permissions lists ${action} for ${method} ${path}, and no operation has this address.`,
    help: 'Nothing to do, unless the page of the operation is missing among the sources.',
  }),
  'permissions-differ': kind<{ actions: string }>({
    severity: 'info',
    message: ({ actions }) =>
      `Rows of a table of permissions list different actions for the address of this operation: ${actions}. None was taken.`,
    help: 'Compare the rows: the address does several things, and each needs another permission.',
  }),
};
