// Our documents say `3.1.0` literally: progenitor and others compare the version with a fixed list.
import { type Check, exampleOfPaths } from './check.ts';
import { member, shorten } from './json.ts';

export const houseVersion: Check = {
  id: 'house-version',
  scope: 'house',
  run(view, report) {
    const version = member(view.root, 'openapi');
    if (version !== '3.1.0') report.add('house-version', { found: shorten(version) }, { pointer: '/openapi' });
  },
  good: [exampleOfPaths({})],
  bad: [
    { document: exampleOfPaths({}, { openapi: '3.1.1' }), reports: [{ code: 'house-version', pointer: '/openapi' }] },
  ],
};
