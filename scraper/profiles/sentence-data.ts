// What a profile says of bodies and statuses that pages tell in sentences, as its YAML has it.

/** Words with brackets and slots (template.ts), or a regular expression where no words will do. */
type Template = string | { pattern: string };
export type Templates = readonly Template[];

/** How statuses are written. */
export interface StatusData {
  word?: string;
  /** Labels of lines that list statuses: "Error response codes: notFound(404)". */
  listed?: Templates;
  /** Other headings of the response with a status. */
  headings?: Templates;
  columns?: Templates;
  description?: Templates;
  returned?: Templates;
  told?: Templates;
  /** Sentences that send to a page of statuses. */
  elsewhere?: Templates;
}

/** How sentences say what is returned, and what surrounds it. */
export interface ReturnData {
  sentences?: Templates;
  /** Objects whose fields come back beside those of what is returned. */
  joined?: Templates;
  wrap?: Readonly<Record<string, string>>;
  'wrap-list'?: Readonly<Record<string, string>>;
  /** Sentences and asides of captions that say that the body is a list. */
  lists?: Templates;
  /** Sentences that say that what comes back has the fields of what is sent. */
  same?: Templates;
}

/** How sentences say what is sent. */
export interface SendData {
  sentences?: Templates;
  /** Headers that no table has. */
  headers?: Templates;
  lists?: Templates;
  texts?: Templates;
}
