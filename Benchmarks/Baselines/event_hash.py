"""The baseline of event-hash: the reference generator on one document; prints events per second, start-up not counted."""

import logging
import sys
import time

from epcis_event_hash_generator.hash_generator import epcis_hash
from epcis_event_hash_generator.json_to_py import event_list_from_epcis_document_json

logging.disable(logging.CRITICAL)
path = sys.argv[1]
start = time.perf_counter()
events = event_list_from_epcis_document_json(path)
hashes = epcis_hash(events, "sha256")
print(len(hashes) / (time.perf_counter() - start))
