// A small finished document in the canonical shape, with every construct that the docs show. All text is ours.

const json = (schema: unknown, examples?: unknown): unknown => ({
  'application/json': { schema, ...(examples ? { examples } : {}) },
});
const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const project = {
  name: 'project_id',
  in: 'path',
  required: true,
  description: 'The project.',
  schema: { type: 'string', minLength: 32, maxLength: 32, pattern: '^[0-9a-f]{32}$' },
};

export const sampleDocument = {
  openapi: '3.1.0',
  info: { title: 'Cloud Desk API', version: '2025-07-14', description: 'Rents desks.\n\nA desk has drawers.' },
  servers: [
    {
      url: 'https://desk.{region}.example.com',
      variables: { region: { default: 'north-1', enum: ['north-1', 'south-2'] } },
    },
  ],
  security: [{ TokenAuth: [] }, { AkSkAuth: [] }],
  tags: [
    { name: 'Desk Management', description: 'Renting and returning desks.' },
    { name: 'Drawers' },
    { name: 'Unused' },
  ],
  paths: {
    '/v2/{project_id}/desks': {
      post: {
        operationId: 'CreateDesk',
        summary: 'Renting a desk',
        description: 'Rents one desk.\nBefore that:\n- choose a room\n- choose a size\n\n1. pay\n2. sit down',
        tags: ['Desk Management'],
        parameters: [
          project,
          {
            name: 'X-Dry-Run',
            in: 'header',
            required: false,
            deprecated: true,
            schema: { type: 'boolean', default: false },
          },
        ],
        requestBody: {
          required: true,
          content: json(ref('CreateDeskRequest'), {
            small: {
              summary: 'Renting a small desk',
              value: {
                name: 'mine',
                size: 'SMALL',
                drawers: [{ label: 'a', width: 30 }],
                note: '```` four ticks ````',
              },
            },
            bare: { value: { name: 'x', size: 'LARGE' } },
          }),
        },
        responses: {
          '200': {
            description: 'The desk.',
            content: json(ref('Desk'), { ok: { value: { id: 'd-1', parent: null } } }),
          },
          '202': { description: 'Being built.' },
          default: { description: 'Any error.', content: json(ref('ErrorBody')) },
        },
        'x-iam-actions': [
          {
            action: 'desk:desks:create',
            accessLevel: 'write',
            resourceTypes: [
              { name: 'desk', required: true },
              { name: 'room', required: false },
            ],
            conditionKeys: ['g:RequestTag'],
            aliases: ['desk:create'],
            dependencies: ['room:rooms:get'],
          },
        ],
      },
      get: {
        operationId: 'ListDesks',
        summary: 'Listing desks',
        deprecated: true,
        tags: ['Desk Management'],
        parameters: [
          project,
          {
            name: 'limit',
            in: 'query',
            required: false,
            description: 'Page size.',
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 10 },
          },
          {
            name: 'state',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 1, maxItems: 5, items: { type: 'string', enum: ['FREE', 'TAKEN'] } },
          },
        ],
        responses: {
          '200': {
            description: '',
            headers: { 'X-Total': { description: 'Number of desks.', schema: { type: 'integer' } } },
            content: json(ref('DeskList')),
          },
          '400': {
            description: 'Bad request.',
            content: json(ref('ErrorBody'), {
              bad: { summary: 'Bad limit', value: { error_code: 'DESK.0001', error_msg: 'limit' } },
            }),
          },
        },
      },
    },
    '/v2/{project_id}/drawers/{drawer_id}': {
      delete: {
        operationId: 'DeleteDrawer',
        summary: 'Removing a drawer',
        tags: ['Drawers'],
        parameters: [
          project,
          { name: 'drawer_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        responses: { '204': { description: 'Gone.' } },
      },
      put: {
        operationId: 'RelabelDrawers',
        summary: 'Labelling drawers',
        tags: ['Drawers'],
        parameters: [
          project,
          { name: 'drawer_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        requestBody: { content: json(ref('DrawerLabels')) },
        responses: { '200': { description: 'Labels by drawer.', content: json(ref('DrawerArray')) } },
      },
    },
  },
  components: {
    securitySchemes: {
      TokenAuth: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
      AkSkAuth: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        description: 'Signed with access key and secret key.',
      },
    },
    schemas: {
      CreateDeskRequest: {
        type: 'object',
        required: ['name', 'size'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 64,
            pattern: '^[a-z|_]+$',
            description: 'What it is called.',
          },
          size: {
            type: 'string',
            enum: ['SMALL', 'LARGE'],
            description: 'How big:\n- SMALL: one drawer\n- LARGE: two drawers',
          },
          material: { type: 'string', 'x-known-values': ['OAK', 'PINE'] },
          drawers: { type: 'array', minItems: 1, maxItems: 2, items: ref('Drawer') },
          password: { type: 'string', 'x-required-when': 'size = LARGE', writeOnly: true },
          tags: { type: 'object', additionalProperties: { type: 'string', maxLength: 43 } },
          note: { type: ['string', 'null'], deprecated: true },
        },
      },
      Desk: {
        type: 'object',
        description: 'A desk. See also parent.',
        properties: {
          id: { type: 'string', readOnly: true },
          parent: { anyOf: [ref('Desk'), { type: 'null' }], description: 'The desk it stands on.' },
          drawers: { type: 'array', items: ref('Drawer') },
          price: { type: 'number', format: 'double', exclusiveMinimum: 0, multipleOf: 0.01 },
          matrix: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
          anything: {},
          created_at: { type: 'string', format: 'date-time' },
        },
      },
      Drawer: {
        type: 'object',
        properties: {
          label: { type: 'string' },
          width: { type: 'integer', minimum: 10 },
          inner: { type: 'array', items: ref('Drawer') },
        },
      },
      DeskList: {
        type: 'object',
        properties: { desks: { type: 'array', items: ref('Desk') }, count: { type: 'integer', format: 'int64' } },
      },
      DrawerLabels: { type: 'object', additionalProperties: ref('Drawer'), description: 'Drawers by number.' },
      DrawerArray: { type: 'array', items: ref('Drawer'), maxItems: 2 },
      ErrorBody: { type: 'object', properties: { error_code: { type: 'string' }, error_msg: { type: 'string' } } },
      Orphan: { type: 'object' },
    },
  },
  'x-error-codes': [
    { code: 'DESK.0001', status: '400', description: 'The desk is taken. Choose another one.' },
    { code: 'DESK.0002' },
  ],
};

export const sampleSources = {
  '/paths/~1v2~1{project_id}~1desks/post': [{ document: 'desk-reference', section: '4.1.1 Renting a Desk', line: 10 }],
  '/components/schemas/Drawer': [
    {
      document: 'desk-edition',
      line: 7,
      original: { document: 'desk-reference', section: '4.1.1 Renting a Desk', table: 'Table 4-3' },
    },
    { document: 'desk-reference', section: '4.2.1', table: 'Table 4-9', row: 2 },
  ],
};
