"""A full disk: a clear refusal, nothing half-stored, and work goes on when there is room again."""

import resource
import signal
import subprocess

import pytest

from nguon import Server, Store, document, make_key, serial


class SmallDisk:
    """A disk of its own, where the tests may mount one."""

    limits = None

    def __init__(self, folder):
        self.folder = folder
        self.mount("size=24m")

    def mount(self, options):
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", self.folder], check=True, capture_output=True)

    def grow(self, server):
        self.mount("remount,size=128m")

    def remove(self):
        subprocess.run(["umount", "-l", self.folder], check=True)


class SmallFiles:
    """Files that may not grow: as near to a full disk as a user without rights can come."""

    def __init__(self, folder):
        self.folder = folder

    @staticmethod
    def limits():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (12 << 20, resource.RLIM_INFINITY))

    def grow(self, server):
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def remove(self):
        pass


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    try:
        disk = SmallDisk(folder)
    except subprocess.CalledProcessError:
        disk = SmallFiles(folder)
    yield disk
    disk.remove()


def test_a_full_disk_is_a_503_and_stores_nothing_by_halves(disk, tmp_path):
    store = Store("sqlite", disk.folder)
    key = make_key(store)
    taken, refusals = {}, []
    with Server("serve", "--database", store.setting, folder=tmp_path, before=disk.limits) as server:
        for number in range(200):
            thing = serial(f"D{number}")
            answer = server.capture(document(thing, 50, padding=4000), key)
            if answer.status == 202:
                taken[thing] = 50
            else:
                refusals.append((thing, answer))
                if len(refusals) == 3:
                    break
        assert taken and len(refusals) == 3, "the disk did not fill"
        for thing, answer in refusals:
            problem = answer.json()
            assert answer.status == 503, answer.body
            assert answer.headers["Content-Type"].startswith("application/problem+json")
            assert "Retry-After" in answer.headers, problem
            assert len(server.events(key, MATCH_anyEPC=thing)) == 0
        if isinstance(disk, SmallDisk):
            assert server.request("GET", "/health/ready").status == 503
        for thing, count in taken.items():
            assert len(server.events(key, MATCH_anyEPC=thing)) == count
        # Room again: the same server takes documents again.
        disk.grow(server)
        thing, _ = refusals[0]
        assert server.capture(document(thing, 50, padding=4000), key).status == 202
        assert len(server.events(key, MATCH_anyEPC=thing)) == 50
        if isinstance(disk, SmallDisk):
            assert server.request("GET", "/health/ready").status == 200
        assert server.stop() == 0
    assert store.number("SELECT COUNT(*) FROM event") == 50 * (len(taken) + 1)
