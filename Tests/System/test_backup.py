"""Backup while serving, restore into an empty store of either engine: the same events, and a server that works on."""

import time

import pytest

from nguon import Crowd, Server, Store, document, run, serial


@pytest.fixture(params=["sqlite", "postgres"])
def other(request, tmp_path):
    """Another empty database, of each engine in turn."""
    folder = tmp_path / "other"
    folder.mkdir()
    store = Store(request.param, folder)
    yield store
    store.remove()


def test_a_backup_taken_while_serving_is_one_moment_and_restores_equal(store, other, key, tmp_path):
    file = tmp_path / "nguon.backup"
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:

        def work(number, stopping):
            turn = 0
            while not stopping.is_set():
                turn += 1
                assert server.capture(document(serial(f"B{number}N{turn}"), 3), key).status == 202

        crowd = Crowd(2, work)
        time.sleep(0.5)
        done = run("backup", file, "--database", store.setting)
        crowd.join()
        assert done.returncode == 0, done.stderr
        original = {event["eventID"]: event for event in server.events(key)}
        assert server.stop() == 0

    restored = run("restore", file, "--database", other.setting)
    assert restored.returncode == 0, restored.stderr
    count = other.number("SELECT COUNT(*) FROM event")
    assert 0 < count <= len(original)
    assert count % 3 == 0, "a document was cut in two"
    assert other.number("SELECT MAX(number) FROM event") == count
    with Server("serve", "--database", other.setting, folder=tmp_path) as server:
        found = server.events(key)
        assert len(found) == count
        assert all(event == original[event["eventID"]] for event in found)
        # The restored store works on: known events are known, new ones are stored.
        assert server.capture(document(serial("B0N1"), 3), key).status == 202
        assert server.capture(document(serial("AFTER"), 2), key).status == 202
        assert server.stop() == 0
    assert other.number("SELECT COUNT(*) FROM event") == count + 2


def test_restore_refuses_a_store_that_is_not_empty(store, key, tmp_path):
    file = tmp_path / "nguon.backup"
    assert run("backup", file, "--database", store.setting).returncode == 0
    done = run("restore", file, "--database", store.setting)
    assert done.returncode == 1
    assert "empty store" in done.stderr and "backup." not in done.stderr, done.stderr


def test_a_backup_overwrites_nothing(store, key, tmp_path):
    file = tmp_path / "precious"
    file.write_text("precious")
    assert run("backup", file, "--database", store.setting).returncode == 1
    assert file.read_text() == "precious"


def test_a_damaged_backup_is_refused_and_leaves_nothing_behind(store, other, key, tmp_path):
    file = tmp_path / "nguon.backup"
    assert run("backup", file, "--database", store.setting).returncode == 0
    whole = file.read_bytes()
    for damaged in (whole[:-1], whole[: len(whole) // 2], whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], b""):
        file.write_bytes(damaged)
        assert run("restore", file, "--database", other.setting).returncode == 1
    file.write_bytes(whole)
    assert run("restore", file, "--database", other.setting).returncode == 0


def test_a_backup_of_nothing_and_a_restoration_of_nothing_are_refused(tmp_path):
    assert run("backup", "b", "--data", "nowhere", cwd=tmp_path).returncode == 1
    assert run("restore", "none", "--data", "nowhere", cwd=tmp_path).returncode in (1, 3)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_is_for_its_owner_only(store, key, tmp_path):
    file = tmp_path / "nguon.backup"
    assert run("backup", file, "--database", store.setting).returncode == 0
    assert file.stat().st_mode & 0o077 == 0
