"""The program from outside: started as a process, spoken to over HTTP, killed."""

import http.client
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.parse
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("NGUON_TEST_BINARY") or str(ROOT / ".build/debug/nguon")
POSTGRES = os.environ.get("NGUON_TEST_POSTGRES", "")


def environment(**extra):
    """Only what a program needs; nothing of ours leaks into its settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "LANG": "en_US.UTF-8", **extra}


def run(*arguments, cwd=None, stdin=None, env=None, binary=BINARY, timeout=120):
    """Runs a command to its end; the result has text and an exit status."""
    return subprocess.run(
        [binary, *map(str, arguments)], cwd=cwd, input=stdin, env=environment(**(env or {})), capture_output=True,
        text=True, timeout=timeout,
    )


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def psql(url, statement):
    """Rows as lists of text."""
    done = subprocess.run(
        ["psql", "-X", "-A", "-t", "-q", "-F", "\t", "-v", "ON_ERROR_STOP=1", url, "-c", statement],
        capture_output=True, text=True, check=True,
    )
    return [line.split("\t") for line in done.stdout.splitlines() if line]


class Store:
    """An empty database of one engine, and how to look into it behind the program's back."""

    def __init__(self, engine, folder):
        self.engine = engine
        self.folder = Path(folder)
        if engine == "sqlite":
            self.path = self.folder / "nguon.sqlite"
            self.setting = f"sqlite:{self.path}"
        else:
            assert POSTGRES, "NGUON_TEST_POSTGRES is not set; script/test sets it, and these tests are never skipped"
            self.name = "nguon_system_" + uuid.uuid4().hex[:12]
            options = "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
            psql(POSTGRES, f"CREATE DATABASE {self.name} {options}")
            self.setting = POSTGRES.rsplit("/", 1)[0] + "/" + self.name

    def rows(self, statement):
        if self.engine == "postgres":
            return psql(self.setting, statement)
        with sqlite3.connect(self.path) as connection:
            return [[str(value) for value in row] for row in connection.execute(statement)]

    def change(self, statement):
        """Writes behind the program's back."""
        if self.engine == "postgres":
            psql(self.setting, statement)
        else:
            with sqlite3.connect(self.path, timeout=30) as connection:
                connection.execute(statement)

    def number(self, statement):
        return int(self.rows(statement)[0][0])

    def remove(self):
        if self.engine == "postgres":
            psql(POSTGRES, f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        return json.loads(self.body)


class Server:
    """`nguon serve` or `nguon demo` as a child process."""

    def __init__(self, *arguments, port=None, cwd=None, binary=BINARY, env=None, folder=None, patience=120, before=None):
        self.port = port or free_port()
        self.output = open(Path(folder or cwd or "/tmp") / f"server-{self.port}.out", "wb+")
        self.log = open(Path(folder or cwd or "/tmp") / f"server-{self.port}.log", "wb+")
        self.process = subprocess.Popen(
            [binary, *map(str, arguments), "--port", str(self.port)], cwd=cwd, env=environment(**(env or {})),
            stdout=self.output, stderr=self.log, stdin=subprocess.DEVNULL, preexec_fn=before,
        )
        self._await(patience)

    def _await(self, patience):
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}: {self.logged()}")
            try:
                if self.request("GET", "/health/live").status == 200:
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError(f"the server did not answer: {self.logged()}")

    def logged(self):
        self.log.flush()
        return Path(self.log.name).read_text(errors="replace")[-4000:]

    def printed(self):
        return Path(self.output.name).read_text()

    def request(self, method, path, body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            response = connection.getresponse()
            return Answer(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()

    def capture(self, document, key, **headers):
        fields = {"Authorization": f"Bearer {key}", "Content-Type": "application/ld+json"}
        fields.update({name.replace("_", "-"): value for name, value in headers.items()})
        return self.request("POST", "/epcis/capture", body=encoded(document), headers=fields)

    def job(self, location, key, patience=60):
        """The job once it is no longer running."""
        path = re.sub(r"^https?://[^/]+", "", location)
        until = time.monotonic() + patience
        while True:
            answer = self.request("GET", path, headers={"Authorization": f"Bearer {key}"})
            assert answer.status == 200, (answer.status, answer.body)
            job = answer.json()
            if not job["running"] or time.monotonic() > until:
                return job
            time.sleep(0.05)

    def events(self, key, **parameters):
        """All events a query finds, over every page."""
        path = "/epcis/events?" + urllib.parse.urlencode({"perPage": 1000, **parameters})
        found = []
        while path:
            answer = self.request("GET", path, headers={"Authorization": f"Bearer {key}"})
            assert answer.status == 200, (answer.status, answer.body)
            found += answer.json()["epcisBody"]["queryResults"]["resultsBody"]["eventList"]
            link = re.search(r'<([^>]+)>;\s*rel="?next', answer.headers.get("Link", ""))
            path = re.sub(r"^https?://[^/]+", "", link.group(1)) if link else None
        return found

    def kill(self):
        self.process.kill()
        self.process.wait()
        self._close()

    def stop(self, number=signal.SIGTERM, patience=60):
        """Stops gracefully and returns the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(timeout=patience)
        self._close()
        return status

    def _close(self):
        self.output.close()
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._close()


def encoded(document):
    return document if isinstance(document, bytes) else json.dumps(document, ensure_ascii=False).encode()


def make_key(store, label="test", sender="417/9521234000007", scopes=("capture", "read", "read-all")):
    scope_flags = [flag for scope in scopes for flag in ("--scope", scope)]
    done = run("key", "create", "--database", store.setting, "--label", label, "--sender", sender, "--json", *scope_flags)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["secret"]


def document(thing, count, *, first=0, padding=0):
    """A document of `count` object events, each of which names `thing` and nothing else; no two events are equal."""
    events = [
        {
            "type": "ObjectEvent",
            "eventID": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{thing}/{number}')}",
            "eventTime": f"2026-01-01T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}.000+07:00",
            "eventTimeZoneOffset": "+07:00",
            "epcList": [thing],
            "action": "OBSERVE",
            "bizStep": "inspecting",
            **({"nguon:note": "đ" * padding} if padding else {}),
        }
        for number in range(first, first + count)
    ]
    context = ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"nguon": "https://nguon.example/voc/"}]
    return {
        "@context": context, "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-01-01T00:00:00Z",
        "epcisBody": {"eventList": events},
    }


def serial(number):
    """An item of the documentation's company prefix."""
    return f"urn:epc:id:sgtin:9521234.056789.{number}"


class Crowd:
    """Threads that work until told to stop; what one of them throws is thrown by `join`."""

    def __init__(self, count, work):
        self.stopping = threading.Event()
        self.failures = []
        self.threads = [threading.Thread(target=self._run, args=(work, number), daemon=True) for number in range(count)]
        for thread in self.threads:
            thread.start()

    def _run(self, work, number):
        try:
            work(number, self.stopping)
        except Exception as failure:  # noqa: BLE001 - told to the test by join
            self.failures.append(failure)

    def join(self):
        self.stopping.set()
        for thread in self.threads:
            thread.join(timeout=60)
        if self.failures:
            raise self.failures[0]


def start_demo(folder, *arguments, **options):
    """`nguon demo` on a folder of its own; filled when this returns."""
    began = time.monotonic()
    server = Server("demo", "--data", folder / "data", *arguments, folder=folder, patience=300, **options)
    print(f"demo ready after {time.monotonic() - began:.1f} s")
    return server


def events_in(folder):
    """How many events a demonstration's folder holds."""
    try:
        with sqlite3.connect(folder / "data" / "nguon.sqlite", timeout=10) as connection:
            return connection.execute("SELECT COUNT(*) FROM event").fetchone()[0]
    except sqlite3.OperationalError:
        return 0
