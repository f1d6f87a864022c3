// robots.txt as RFC 9309 has it.
import { describe, expect, test } from 'vitest';
import { countOperations } from '../../../support/operation-count.ts';
import { isAllowed, readRobots } from '../../../../scraper/sources/site/robots.ts';

const allowed = (file: string, path: string): boolean => isAllowed(readRobots(file, 'tablespec'), path);

// The first test of the file: the engine counts the blocks of code that it compiles while it counts, and of no earlier code.
test('a hostile pattern takes about a step for each of its characters', () => {
  const operations = countOperations(() =>
    expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(20_000)}$`, `/${'a'.repeat(1900)}b`)).toBe(true),
  );
  expect(operations).toBeGreaterThan(1900);
  expect(operations).toBeLessThan(100_000);
});

describe('paths', () => {
  test.each([
    ['User-agent: *\nDisallow: /a', '/a/b', false],
    ['User-agent: *\nDisallow: /a', '/b/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /\nAllow: /a', '/a', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /a/*/c', '/a/b/c/d', false],
    ['User-agent: *\nDisallow: /*.html$', '/a.html', false],
    ['User-agent: *\nDisallow: /*.html$', '/a.html/b', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /a*a$', '/a', true],
    ['User-agent: *\nDisallow: /%7Ea', '/~a', false],
    ['User-agent: *\nDisallow: /\u00fc\u{1F4A1}', '/%c3%bc%F0%9F%92%A1', false],
    ['\uFEFFuser-AGENT : TableSpec/1.0 # us\r\nDISALLOW: /a # not this', '/a', false],
    ['User-agent: tablespec\nDisallow: /a\n\nUser-agent: *\nDisallow: /', '/b', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: tablespec\nDisallow: /', '/a', false],
    [
      'User-agent: tablespec\nDisallow: /a\nUser-agent: x\nDisallow: /x\nUser-agent: tablespec\nDisallow: /b',
      '/b',
      false,
    ],
    ['Disallow: /', '/a', true],
    ['<!DOCTYPE html><p>User-agent: *', '/a', true],
    ['', '/a', true],
  ])('%j and %s: %s', (file, path, expected) => {
    expect(allowed(file, path)).toBe(expected);
  });
});

test('the longest pause asked for counts, up to half a minute', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 2.5\n', 'tablespec').delay).toBe(2500);
  expect(readRobots('User-agent: *\nCrawl-delay: 99999\n', 'tablespec').delay).toBe(30_000);
  expect(readRobots('User-agent: *\nCrawl-delay: -1\nCrawl-delay: soon', 'tablespec').delay).toBeUndefined();
});
