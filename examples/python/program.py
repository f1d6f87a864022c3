"""Lists the keys of a project, each with its state, by the client that generate.py made.

    KMS_URL=http://127.0.0.1:4010 PROJECT_ID=p TOKEN=t PYTHONPATH=client python program.py
"""

import os

from kms_client import AuthenticatedClient
from kms_client.api.key_management_service import list_keys
from kms_client.models import ListKeysRequestBody

client = AuthenticatedClient(
    base_url=os.environ["KMS_URL"],
    token=os.environ["TOKEN"],
    prefix="",
    auth_header_name="X-Auth-Token",
    raise_on_unexpected_status=True,
)
answer = list_keys.sync(os.environ["PROJECT_ID"], client=client, body=ListKeysRequestBody(limit="2"))
for key in answer.key_details or []:
    print(f"key {key.key_id}: {key.key_state}")
