// Commands that send a payload: on the command line, or in the lines behind it.
import { expect, test } from 'vitest';
import { readCurl } from '../../../../scraper/interpret/examples/curl-command.ts';

const BODY = '{"watts": 4}';

test.each([
  ['on the line', `curl -X PUT http://a/lamps -d '${BODY}'`],
  ['in lines up to a word', `curl -X PUT http://a/lamps -d @- <<EOF\n${BODY}\nEOF`],
  ['in lines up to a quoted word', `curl -d @- <<-'EOF' -X PUT http://a/lamps\n${BODY}\n  EOF`],
  ['in lines in front of the rest', `curl --data @/dev/stdin <<EOF\n${BODY}\nEOF\n-X PUT http://a/lamps`],
  ['behind three signs', `curl -X PUT http://a/lamps -d @- <<< '${BODY}'`],
  ['right in front of the address', `curl -X PUT -d '${BODY}'http://a/lamps`],
])('a payload %s', (_, text) => {
  expect(readCurl(text)).toMatchObject({ method: 'PUT', target: 'http://a/lamps', body: BODY });
});

test.each(['<<< here', '<<EOF', '<<'])('"%s" in a payload is a part of it', (signs) => {
  const body = `{"text": "${signs}"}`;
  expect(readCurl(`curl -d '${body}' -X PUT http://a/lamps`)).toMatchObject({ method: 'PUT', body });
});

test('input that never ends, or a file, is not read', () => {
  expect(readCurl(`curl -d @- <<EOF http://a/lamps\n${BODY}`)?.body).toBe('@-');
  expect(readCurl('curl -d @lamp.json http://a/lamps')?.body).toBe('@lamp.json');
});
