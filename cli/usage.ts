// What the command says of itself.

export const USAGE = `tablespec: API reference tables in, OpenAPI document, typed client, validators and docs out

  tablespec build [--service ID] [--source FILE|FOLDER|URL]... [--out DIR] [--cache DIR] [--json] [--pin] [--descriptions vendor|ours|both]
        [--runtime package|copied] [--profile ID|FILE] [--jobs N] [--no-cache] [--watch]
      Without --source: every service under spec/ from its bundled facts edition, into spec/ and generated/.
      With --source: from your own documents, into DIR (default: out). A URL (https://...) is where the API reference of a
      product begins: its pages are fetched politely and kept in the cache folder (default: out/cache). "site" is the URL in
      spec/ID/service.yaml.
      --profile says how the documents are written (docs/profiles.md): a profile of the package, or a file of your own. Without it that
      which service.yaml names is taken, or the one that fits best.
      Descriptions: the vendor's with ours in the gaps (default), ours only, or both.
      --runtime: clients depend on the package generated/runtime (package, the default in place), or each carries a copy of it and needs
      no other package of ours (copied, the default with --source or --out).
      --pin writes the names of all schemas into names.yaml, so that they never change.
      What has not changed since the last build is not built again; what that takes lies in the cache folder, which may be deleted at
      any time. --no-cache builds everything. --jobs: how many services at once, and how many processes for a long PDF file (default: one
      for each processor). --watch builds again whenever a file that the build reads has changed.
  tablespec edition --service ID --source FILE|FOLDER|URL... [--profile ID|FILE] [--cache DIR]
      Prints the facts of the documents as a facts edition.
  tablespec init SERVICE --source FILE|FOLDER|URL... [--title TEXT] [--endpoint URL] [--region ID]... [--date DATE] [--names FILE] [--profile ID|FILE] [--cache DIR]
      Writes spec/SERVICE/ (service.yaml, names.yaml, facts edition, baseline) and builds it, or adds the sources to a service that
      exists. What the documents do not say comes from the options or is guessed, and said: the title, the URL ("{region}" in it
      stands for one of the regions), the date of documents without one, operation ids by path and method.
  tablespec site [--service ID] [--out DIR]
      From what build wrote: the documentation as a folder for a browser (site/index.html), which needs no server and no network.
  tablespec preview [--service ID] [--port N]
      Serves the documentation to this machine only (port 4400, 0 for any) and makes it again when a spec, a glossary, names or
      corrections change.
  tablespec check [SPEC]
      Checks an OpenAPI document (JSON or YAML); without SPEC, those of every service.
  tablespec blocks FILE [--profile ID|FILE] [--json]
      What the reader made of one document: headings, paragraphs, tables and code, each with its place. For people who add a format,
      or look for a row that is missing.
  tablespec profile try FILE --profile ID|FILE
      What a profile recognises in one document and what it does not, part by part. For people who write a profile.
  tablespec explain SERVICE POINTER [--out DIR]
      Where a value comes from: a JSON pointer, or a name such as ListDesktops.query.limit.
  tablespec diff OLD [NEW] [--format text|markdown|json|sarif|github] [--full] [--service ID] [--cache DIR]
      What changed for a user of the API, and what it means. OLD and NEW: a spec, a facts edition, documents, a folder of a service,
      a service id, ID@release, or REVISION:PATH. With a service id alone: since its last release. The same change at many
      places is one line; --full gives each its own. --markdown and --json are short for --format. Exit code 1: something breaks.

  tablespec release SERVICE [--tag]
      The difference since the last release → version, changelog, output that carries the version. The tree has to be committed.
      Says which tag to make; --tag commits the release and makes it.
  tablespec refresh [SERVICE] [--source FILE|FOLDER|URL]... [--profile ID|FILE] [--accept] [--partial|--complete] [--date DATE] [--cache DIR]
        [--summary FILE] [--link-base URL] [--since COMMIT]
      Reads the documents of a service again (default: the source of its service.yaml), builds in place and says what changed.
      A page that cannot be read, or lost most of what it had, keeps what the last edition has of it. --accept writes the ids of
      new operations and the baseline. Sources that lack most of the service are refused: with --partial the rest stays, with
      --complete it is gone. Documents that state no date keep the one they had, or get that of --date. --summary FILE has at
      most 60,000 characters; what is longer stands whole in FILE.full.md beside it. --link-base: address of the tree, for links in it; --since:
      it tells the difference since a commit. Without SERVICE: all that name a source.
  tablespec publish SERVICE --out DIR [--next]
      Collects spec, schemas, docs, site and reports with checksums and an index that links each. What is there has to be what was
      released, and committed; --next publishes it as a pre-release instead. In a folder that it made, what it did not write goes.

Exit codes: 0 complete; 1 the result lacks or contradicts something; 2 wrong use.
`;
