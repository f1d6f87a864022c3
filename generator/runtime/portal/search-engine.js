// The search of the portal: MiniSearch finds (prefixes, typing errors), the rules here put what is written exactly so first.
// A page and the tests load it alike: it sets `portalSearch` and touches nothing else.

(() => {
  const KIND = 0;
  const SERVICE = 1;
  const TITLE = 2;
  const DETAIL = 3;
  const PAGE = 4;
  const ANCHOR = 5;
  const WORDS = 6;
  const NAMES = 7;

  /** What people write around what they look for. They count where nothing else is left. */
  const fillers = new Set(
    'a an the how do does did i we you to of in on for from with by at as is are be can could should would what where which who why when my our your me it its this that there and or get find see show need want make use using please about'.split(
      ' ',
    ),
  );

  /** Common words for the same thing, of no vendor. */
  const synonyms = new Map(
    [
      ['restart', 'reboot'],
      ['remove', 'delete'],
      ['login', 'token'],
      ['authenticate', 'token'],
      ['vm', 'server'],
      ['enum', 'enumeration'],
    ].flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );

  /** `SimpleDesktopInfo` is itself, simple, desktop, info; `os-start` is itself, os, start. */
  function tokensOf(text) {
    const found = new Set();
    for (const word of text.split(/[^\p{L}\p{N}_.:-]+/u)) {
      const whole = word.replace(/^[_.:-]+|[_.:-]+$/g, '');
      if (whole === '') continue;
      found.add(whole.toLowerCase());
      const parts = whole
        .replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ')
        .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
        .split(/[ _.:-]+/);
      for (const part of parts) if (part !== '') found.add(part.toLowerCase());
    }
    return [...found];
  }

  /** The words of a question; without those that only stand around it. */
  function wordsOf(query) {
    const all = query
      .split(/[^\p{L}\p{N}_.:-]+/u)
      .map((word) => word.replace(/^[_.:-]+|[.:-]+$/g, ''))
      .filter((word) => word !== '');
    const telling = all.filter((word) => !fillers.has(word.toLowerCase()));
    return telling.length > 0 ? telling : all;
  }

  /**
   * 4: the title, or another name of the thing, is written so; 3: but for capitals; 2: each word of the question is a word of its names;
   * 1: it begins so; less: by one or two typing errors it would be the title.
   */
  function exactness(row, words, query) {
    const names = [row[TITLE], ...(row[NAMES] ?? [])];
    const wanted = [words.join(' '), query];
    if (names.some((name) => wanted.includes(name))) return 4;
    const [lowerNames, lowerWanted] = [names, wanted].map((texts) => texts.map((text) => text.toLowerCase()));
    if (lowerNames.some((name) => lowerWanted.includes(name))) return 3;
    const tokens = new Set(names.flatMap(tokensOf));
    const holds = (word) => tokens.has(word) || tokens.has(synonyms.get(word));
    if (words.every((word) => holds(word.toLowerCase()))) return 2;
    if (lowerNames[0].startsWith(lowerWanted[0])) return 1;
    const errors = typingErrors(lowerNames[0], lowerWanted[0]);
    return errors > 2 || lowerWanted[0].length < 5 ? 0 : 0.9 - errors * 0.2;
  }

  /** Letters to change, to add or to drop; 3 for more than 2. */
  function typingErrors(a, b) {
    if (Math.abs(a.length - b.length) > 2) return 3;
    let before = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
      const now = [row];
      for (let column = 1; column <= b.length; column += 1)
        now.push(
          Math.min(
            before[column] + 1,
            now[column - 1] + 1,
            before[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1),
          ),
        );
      if (Math.min(...now) > 2) return 3;
      before = now;
    }
    return Math.min(before[b.length], 3);
  }

  function textOf(row, field) {
    if (field === 'title') return row[TITLE];
    return field === 'names' ? (row[NAMES] ?? []).join(' ') : `${row[WORDS]} ${row[DETAIL]}`;
  }

  /** How much a kind counts where two are alike otherwise. */
  const weights = [1.6, 1.3, 1.5, 1.2, 0.8, 0.8, 1, 1];

  /** Takes the index and MiniSearch; gives a function from a question to groups of one kind and one service, the best first. */
  globalThis.portalSearch = (index, MiniSearch) => {
    const engine = new MiniSearch({
      fields: ['title', 'names', 'words'],
      extractField: (record, field) => (field === 'id' ? record.id : textOf(record.row, field)),
      tokenize: tokensOf,
      processTerm: (term) => term,
      searchOptions: {
        boost: { title: 4, names: 3 },
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
        weights: { fuzzy: 0.3, prefix: 0.5 },
      },
    });
    engine.addAll(index.records.map((row, id) => ({ id, row })));

    /** A word, or what means the same, has to be there; where no record has all of the words, any of them. */
    function find(words) {
      for (const combineWith of ['AND', 'OR']) {
        const queries = words.map((word) => {
          const lower = word.toLowerCase();
          const other = synonyms.get(lower);
          return { combineWith: 'OR', queries: [lower, ...(other === undefined ? [] : [other])] };
        });
        const found = engine.search({ combineWith, queries }, { tokenize: (text) => [text] });
        if (found.length > 0) return found;
      }
      return [];
    }

    /** Of alike hits those of the service that the reader is in come first. */
    return (query, service = '') => {
      const own = index.services.indexOf(service);
      const words = wordsOf(query);
      if (words.length === 0) return [];
      const groups = new Map();
      const ranked = find(words).map(({ id, score }) => {
        const row = index.records[id];
        const exact = exactness(row, words, query.trim());
        return { row, exact, rank: exact * 1e6 + score * weights[row[KIND]] * (row[SERVICE] === own ? 1.5 : 1), id };
      });
      ranked.sort((a, b) => b.rank - a.rank || a.id - b.id);
      for (const { row, exact } of ranked) {
        const key = `${row[KIND]} ${row[SERVICE]}`;
        const group = groups.get(key) ?? {
          kind: index.kinds[row[KIND]],
          service: index.services[row[SERVICE]],
          hits: [],
        };
        const place = row[ANCHOR] === '' ? index.pages[row[PAGE]] : `${index.pages[row[PAGE]]}#${row[ANCHOR]}`;
        group.hits.push({ title: row[TITLE], detail: row[DETAIL], place, isExact: exact >= 3 });
        groups.set(key, group);
      }
      return [...groups.values()];
    };
  };
})();
