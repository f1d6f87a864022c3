import { describe, expect, it } from 'vitest';
import { Report } from '../../../scraper/diagnostics/report.ts';
import { checkWording, speaksOfResponse, speaksToSender } from '../../../spec/glossary/check-wording.ts';
import { emptyGlossary } from '../../../spec/glossary/glossary.ts';
import { repeatsNames, repeatsTitle } from '../../../spec/glossary/repeats-names.ts';
import type { OpenApiDocument, SchemaObject } from '../../../spec/openapi.ts';

describe('repeatsNames', () => {
  it.each([
    ['ID of the lamp.', ['lamp_id', 'ListLamps']],
    ['IDs of the lamps.', ['lampIDs', 'Room']],
    ['Name of the lamp.', ['name', 'Lamp']],
    ['Time the lamp was created.', ['created_at', 'Lamp']],
    ['Creation time.', ['create_time', 'Lamp']],
    ['The lamps.', ['lamps', 'Room']],
    ['The policies.', ['policy_list', 'Room']],
    ['Host name.', ['hostname', 'Lamp']],
    ['Kind of lamp.', ['lamp_type', 'Room']],
    ['Number of lamps.', ['lamp_count', 'Room']],
    ['The object.', ['lamp', 'Room']],
    ['The list.', ['items', 'Room']],
    ['Colour of the object, such as red.', ['colour', 'Lamp']],
    ['The lamp.', ['value', 'Room', 'Lamp']],
    ['Lamp to switch off, by its ID.', ['lamp_id', 'SwitchOff']],
    ['Name of the plug-in.', ['plugin_name', 'Lamp']],
  ])('%s says no more than %j', (description, names) => {
    expect(repeatsNames(description, names)).toBe(true);
  });

  it.each([
    ['ID of the lamp, a UUID.', ['lamp_id', 'Lamp']],
    ['ID of the lamp.', ['id', 'Room']],
    ['Power in watts.', ['power', 'Lamp']],
    ['Kind of socket.', ['lamp_type', 'Room']],
    ['Number on the label.', ['label', 'Lamp']],
    ['Name on the label.', ['name', 'Lamp']],
    ['Time of creation, in UTC.', ['created_at', 'Lamp']],
    ['True if the lamp is on.', ['lamp', 'Room']],
    ['Shade of the object.', ['colour', 'object_id']],
    ['Objects that the lamp shines on.', ['targets', 'Lamp']],
    ['Where the lamp hangs.', ['host', 'Lamp']],
  ])('%s says more than %j', (description, names) => {
    expect(repeatsNames(description, names)).toBe(false);
  });
});

describe('repeatsTitle', () => {
  it.each([
    ['Shows one lamp.', ['Query details of a lamp', 'ShowLamp'], true],
    ['Creates lamps.', ['Add lamps in batches', 'BatchCreateLamps'], true],
    ['Shows one lamp with its power in watts.', ['Query a lamp', 'ShowLamp'], false],
    ['Deletes a lamp, which has to be off.', ['Delete a lamp', 'DeleteLamp'], false],
  ])('%s beside %j: %s', (description, names, expected) => {
    expect(repeatsTitle(description, names)).toBe(expected);
  });
});

describe('speaksToSender', () => {
  it.each([
    ['Part of the name to look for.', true],
    ['Name of the lamp; fuzzy.', true],
    ['Name, which is matched by its beginning.', true],
    ['Filter by room.', true],
    ['Filter of the lamp, against glare.', false],
    ['Room that the lamp was found in.', false],
    ['Number of matches.', false],
    ['Switch. Required without plug.', true],
    ['True if enabled. Best left out.', true],
    ['Plugs that were left out.', false],
    ['Whether a licence is required.', false],
    ['True to match lamps that do not fit.', false],
    ['True if the lamp is on. Set it alone.', true],
    ['Colours; choose one', true],
    ['Set of lamps, given away as one.', false],
    ['Lamp that was set. It burns.', false],
    ['Longest pause, in seconds. Best shorter than the fuse.', true],
    ['1 for the best lamp; older than the rest.', false],
    ['ID of the room or house; room IDs are checked.', true],
    ['Rooms that are checked.', false],
    ['True if names are checked.', false],
    ['Kind of light. All but candles need plug_type.', true],
    ['How long it glows. Needs plug_type.', true],
    ['Lamps that need oil.', false],
  ])('%s: %s', (description, expected) => {
    expect(speaksToSender(description)).toBe(expected);
  });
});

describe('speaksOfResponse', () => {
  it.each([
    ['The lamps found.', true],
    ['One page of lamps.', true],
    ['Where the lamp is found.', false],
    ['Lamps that are to be found, by their rooms.', false],
  ])('%s: %s', (description, expected) => {
    expect(speaksOfResponse(description)).toBe(expected);
  });
});

const text = (description: string): SchemaObject => ({ type: 'string', description });
const content = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  servers: [],
  security: [],
  tags: [],
  paths: {
    '/rooms/{room_id}/lamps': {
      post: {
        operationId: 'CreateLamp',
        summary: 'Create a lamp',
        tags: [],
        parameters: [{ name: 'room_id', in: 'path', required: true, description: 'ID of the room.', schema: {} }],
        requestBody: { content: content('NewLamp') },
        responses: { 200: { description: 'OK', content: content('Room') } },
      },
    },
  },
  components: {
    securitySchemes: {},
    schemas: {
      NewLamp: {
        type: 'object',
        properties: {
          plug: { $ref: '#/components/schemas/Plug' },
          name: text('The name.'),
          tags: text('The labels found.'),
        },
      },
      Plug: { type: 'object', properties: { kind: text('Kind to look for.') } },
      Room: { type: 'object', properties: { lamps: { type: 'array', items: { $ref: '#/components/schemas/Lamp' } } } },
      Lamp: { type: 'object', properties: { state: text('State to look for.'), plug: text('Plug of the wall.') } },
    },
  },
};

describe('checkWording', () => {
  const check = (selfExplaining: Record<string, string>, file?: string) => {
    const report = new Report();
    const glossary = { ...emptyGlossary, selfExplaining: new Map(Object.entries(selfExplaining)) };
    const wording = checkWording(document, glossary, file, report);
    return { wording, told: report.diagnostics.map(({ code, pointer }) => [code, pointer]) };
  };

  it('counts and tells what repeats, and what speaks of a search in responses only', () => {
    expect(check({}, 'glossary.yaml')).toEqual({
      wording: { repeating: 2, selfExplaining: 0, misplaced: 2 },
      told: [
        ['description-repeats', '/paths/~1rooms~1{room_id}~1lamps/post/parameters/0'],
        ['description-repeats', '/components/schemas/NewLamp/properties/name'],
        ['description-misplaced', '/components/schemas/NewLamp/properties/tags'],
        ['description-misplaced', '/components/schemas/Lamp/properties/state'],
      ],
    });
  });

  it('counts what is listed apart, and tells what is listed in vain', () => {
    const { wording, told } = check({ room_id: 'The path says it.', 'Lamp.plug': 'None.' }, 'glossary.yaml');
    expect(wording).toEqual({ repeating: 1, selfExplaining: 1, misplaced: 2 });
    expect(told[0]).toEqual(['description-repeats', '/components/schemas/NewLamp/properties/name']);
    expect(told[3]).toEqual(['glossary-unused', '/selfExplaining/Lamp.plug']);
  });

  it('tells of a parameter in a path that is asked for sometimes', () => {
    const [item] = Object.values(document.paths);
    const [parameter] = item?.['post']?.parameters ?? [];
    if (parameter) parameter.description = 'Room to look for, by its number.';
    expect(check({}).wording).toEqual({ repeating: 1, selfExplaining: 0, misplaced: 3 });
    if (parameter) parameter.description = 'ID of the room.';
  });

  it('tells nothing of words that are not ours', () => {
    expect(check({})).toEqual({ wording: { repeating: 2, selfExplaining: 0, misplaced: 2 }, told: [] });
  });
});
