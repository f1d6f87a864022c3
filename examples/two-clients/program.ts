// One program, two services, one token: which desktops there are, and which keys may be used to encrypt their disks.
import { createClient as createKmsClient } from '../../generated/kms/client/client.ts';
import { listKeysItems } from '../../generated/kms/client/key-management-service.ts';
import { createClient as createWorkspaceClient } from '../../generated/workspace/client/client.ts';
import { listDesktopsItems } from '../../generated/workspace/client/desktop.ts';

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Set ${name}.`);
  return value;
};

// The addresses come from the outside, so that the program runs against a mock as well as against the services.
const common = { projectId: setting('PROJECT_ID'), token: setting('TOKEN') };
const workspace = createWorkspaceClient({ ...common, baseUrl: setting('WORKSPACE_URL') });
const kms = createKmsClient({ ...common, baseUrl: setting('KMS_URL') });

for await (const { computer_name, status } of listDesktopsItems(workspace))
  console.log(`desktop ${computer_name ?? '?'}: ${status ?? 'unknown'}`);
for await (const { key_id, key_state } of listKeysItems(kms))
  console.log(`key ${key_id ?? '?'}: ${key_state ?? 'unknown'}`);
