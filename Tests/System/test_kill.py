"""`kill -9` in the middle of captures: what was acknowledged is there, nothing is there partly, jobs finish by themselves."""

import os
import random
import threading
import time

import http.client

from nguon import Crowd, Server, document, serial

ROUNDS = int(os.environ.get("NGUON_TEST_KILL_ROUNDS", "10"))
# A document larger than this is answered before its events are stored.
INLINE_BYTES = 2 << 20


class Sender:
    """Sends documents of every size and remembers which were acknowledged."""

    def __init__(self, server, key, round_number, random):
        self.server = server
        self.key = key
        self.round = round_number
        self.random = random
        self.lock = threading.Lock()
        self.sent = {}
        self.acknowledged = {}

    def work(self, number, stopping):
        turn = 0
        while not stopping.is_set():
            turn += 1
            thing = serial(f"R{self.round}T{number}N{turn}")
            count, padding = self.size(number, turn)
            with self.lock:
                self.sent[thing] = count
            try:
                answer = self.server.capture(document(thing, count, padding=padding), self.key)
            except (OSError, http.client.HTTPException):
                return
            assert answer.status == 202, (answer.status, answer.body)
            with self.lock:
                self.acknowledged[thing] = answer.headers["Location"]

    def size(self, number, turn):
        """One thread sends large documents, the others small ones."""
        if number == 0:
            return 300, INLINE_BYTES // 300
        with self.lock:
            return self.random.choice([1, 1, 2, 7, 40]), 0


def test_every_acknowledged_document_survives_kill_9(store, key, tmp_path):
    chance = random.Random(f"kill {store.engine}")
    acknowledged = {}
    for round_number in range(ROUNDS):
        server = Server("serve", "--database", store.setting, folder=tmp_path)
        sender = Sender(server, key, round_number, chance)
        crowd = Crowd(4, sender.work)
        time.sleep(chance.uniform(0.05, 0.6))
        server.kill()
        crowd.join()
        check(store, key, sender, tmp_path)
        acknowledged.update(sender.acknowledged)
        print(f"round {round_number + 1}/{ROUNDS}: {len(sender.acknowledged)} of {len(sender.sent)} acknowledged", flush=True)
    assert acknowledged, "no document was acknowledged in any round: the test showed nothing"
    check_numbers(store)


def check(store, key, sender, folder):
    """Starts the server again and looks at every document of the round."""
    with Server("serve", "--database", store.setting, folder=folder) as server:
        for thing, location in sender.acknowledged.items():
            job = server.job(location, key)
            assert not job["running"] and job["success"], job
        for thing, count in sender.sent.items():
            found = len(server.events(key, MATCH_anyEPC=thing))
            allowed = {count} if thing in sender.acknowledged else {0, count}
            assert found in allowed, f"{thing}: {found} of {count} events, acknowledged: {thing in sender.acknowledged}"
        assert server.stop() == 0


def check_numbers(store):
    """The order of events is dense: what a reader follows has no holes, and nothing lost its body."""
    events = store.number("SELECT COUNT(*) FROM event")
    assert events > 0
    assert store.number("SELECT MAX(number) FROM event") == events
    assert store.number("SELECT COUNT(*) FROM event_body") == events
    assert store.number("SELECT COUNT(*) FROM capture_document") == 0
