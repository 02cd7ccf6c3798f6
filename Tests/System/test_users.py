"""Two businesses at once: both are served, each sees its own jobs, the same event of both is stored once."""

import json

from nguon import Crowd, Server, document, make_key, serial



def test_two_providers_at_once_do_not_mix(store, tmp_path):
    one = make_key(store, "one", "417/9521234000007", scopes=("capture", "read"))
    two = make_key(store, "two", "417/9521987000003", scopes=("capture", "read"))
    own = {one: {}, two: {}}
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:

        def work(number, stopping):
            key = [one, two][number % 2]
            for turn in range(15):
                thing = serial(f"U{number}N{turn}")
                answer = server.capture(document(thing, 4), key)
                assert answer.status == 202
                own[key][thing] = answer.headers["Location"]

        crowd = Crowd(4, work)
        for thread in crowd.threads:
            thread.join(timeout=120)
        crowd.join()
        for key, other in [(one, two), (two, one)]:
            assert len(own[key]) == 30
            for thing, location in own[key].items():
                assert server.job(location, key)["success"]
                path = "/epcis/capture/" + location.rsplit("/", 1)[1]
                assert server.request("GET", path, headers={"Authorization": f"Bearer {other}"}).status == 404
        assert server.stop() == 0
    assert store.number("SELECT COUNT(*) FROM event") == 240
    assert store.number("SELECT MAX(number) FROM event") == 240


def test_the_same_document_from_two_providers_is_stored_once_and_owned_twice(store, tmp_path):
    one = make_key(store, "one", "417/9521234000007", scopes=("capture", "read"))
    two = make_key(store, "two", "417/9521987000003", scopes=("capture", "read"))
    body = document(serial("SHARED"), 6)
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        jobs = []

        def work(number, stopping):
            answer = server.capture(body, [one, two][number % 2])
            assert answer.status == 202, answer.body
            jobs.append(server.job(answer.headers["Location"], [one, two][number % 2]))

        crowd = Crowd(4, work)
        for thread in crowd.threads:
            thread.join(timeout=60)
        crowd.join()
        assert len(jobs) == 4 and all(job["success"] for job in jobs)
        assert server.stop() == 0
    assert store.number("SELECT COUNT(*) FROM event") == 6


def test_only_a_trusted_proxy_says_who_the_caller_is(tmp_path):
    forged = {"X-Forwarded-For": "203.0.113.9"}
    for proxies, peer in [("127.0.0.1", "203.0.113.9"), ("10.0.0.0/8", "127.0.0.1")]:
        settings = ["--data", tmp_path / "data", "--trusted-proxies", proxies]
        with Server("serve", *settings, folder=tmp_path) as server:
            server.request("GET", "/", headers=forged)
            assert server.stop() == 0
        lines = [json.loads(line) for line in open(tmp_path / f"server-{server.port}.log")]
        assert [line["peer"] for line in lines if line.get("path") == "/"] == [peer]
