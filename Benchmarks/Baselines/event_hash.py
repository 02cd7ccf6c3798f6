"""The baseline of event-hash: the reference generator on one document; prints events per second, start-up not counted."""

import logging
import sys
import time

from epcis_event_hash_generator.events_from_file_reader import event_list_from_file
from epcis_event_hash_generator.hash_generator import epcis_hashes_from_events

logging.disable(logging.CRITICAL)
path = sys.argv[1]
start = time.perf_counter()
hashes = epcis_hashes_from_events(event_list_from_file(path))
print(len(hashes) / (time.perf_counter() - start))
