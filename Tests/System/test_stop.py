"""Stopping: gracefully nothing is lost, the second signal ends it at once."""

import http.client
import json
import signal
import socket
import time

import pytest

from nguon import Crowd, Server, document, serial


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_graceful_stop_answers_what_it_took_and_keeps_it(store, key, tmp_path, number):
    server = Server("serve", "--database", store.setting, folder=tmp_path)
    acknowledged = {}
    refused = []

    def work(worker, stopping):
        turn = 0
        while not stopping.is_set():
            turn += 1
            thing = serial(f"S{worker}N{turn}")
            try:
                answer = server.capture(document(thing, 5), key)
            except ConnectionRefusedError:
                return
            except (OSError, http.client.HTTPException) as failure:
                # A connection the server closed before it took the request; nothing was acknowledged on it.
                refused.append(failure)
                return
            assert answer.status in (202, 503), (answer.status, answer.body)
            if answer.status == 202:
                acknowledged[thing] = 5

    crowd = Crowd(4, work)
    time.sleep(0.5)
    assert server.stop(number) == 0
    crowd.join()
    assert acknowledged
    with Server("serve", "--database", store.setting, folder=tmp_path) as again:
        for thing, count in acknowledged.items():
            assert len(again.events(key, MATCH_anyEPC=thing)) == count


def test_a_request_in_flight_is_finished(store, key, tmp_path):
    """The head and half of a body were sent when the signal came; the rest follows, and is answered and kept."""
    server = Server("serve", "--database", store.setting, folder=tmp_path)
    body = json.dumps(document(serial("INFLIGHT"), 3)).encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        head = (
            f"POST /epcis/capture HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n"
            f"Content-Type: application/ld+json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        connection.sendall(head.encode() + body[: len(body) // 2])
        time.sleep(0.3)
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert server.process.poll() is None, "the server went away from a request in flight"
        connection.sendall(body[len(body) // 2 :])
        assert connection.recv(65536).startswith(b"HTTP/1.1 202")
    assert server.process.wait(timeout=30) == 0
    with Server("serve", "--database", store.setting, folder=tmp_path) as again:
        assert len(again.events(key, MATCH_anyEPC=serial("INFLIGHT"))) == 3


def test_the_second_signal_stops_at_once(store, key, tmp_path):
    server = Server("serve", "--database", store.setting, "--shutdown-seconds", "600", folder=tmp_path)
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(
            b"POST /epcis/capture HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + key.encode()
            + b"\r\nContent-Type: application/ld+json\r\nContent-Length: 1000\r\n\r\n{"
        )
        time.sleep(0.3)
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert server.process.poll() is None
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=10) == 3
