"""Pages in a real browser: the demonstration is served from a fresh folder, Debian's Chromium looks at it."""

import os
import pathlib
import re
import socket
import subprocess
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / ".artifacts"


class Site:
    """A running demonstration: its address, the codes it says may be scanned, and login and password for each role."""

    def __init__(self, url, codes, people):
        self.url = url
        self.codes = codes
        self.people = people

    def path(self, state):
        """The path of the first code whose page is in a state: `good`, `caution`, `danger`, or `wrong` for a bad code."""
        return self.paths[state]

    @property
    def paths(self):
        found = {}
        for code in self.codes:
            path = re.sub(r"^https?://[^/]+", "", code)
            found.setdefault(self.state(path), path)
        return found

    def state(self, path):
        try:
            with urllib.request.urlopen(self.url + path) as answer:
                page = answer.read().decode()
        except urllib.error.HTTPError as error:
            if error.code == 400:
                return "wrong"
            page = error.read().decode()
        match = re.search(r'class="verdict (\w+)"', page)
        return match.group(1) if match else "none"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Served by NGUON_TEST_BINARY; NGUON_BROWSER_URL names one that runs already, NGUON_BROWSER_CODES its codes and
    NGUON_BROWSER_PEOPLE its accounts (`role:login:password`, blanks between)."""
    running = os.environ.get("NGUON_BROWSER_URL")
    if running:
        people = [one.split(":") for one in os.environ.get("NGUON_BROWSER_PEOPLE", "").split()]
        codes = os.environ.get("NGUON_BROWSER_CODES", "").split()
        yield Site(running.rstrip("/"), codes, {role: (login, password) for role, login, password in people})
        return
    binary = os.environ.get("NGUON_TEST_BINARY", str(ROOT / ".build/debug/nguon"))
    data = tmp_path_factory.mktemp("data")
    command = [binary, "demo", "--port", str(free_port()), "--data", str(data)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield read_announcement(process)
    finally:
        process.terminate()
        process.wait(timeout=60)


def read_announcement(process):
    """Reads `serving URL`, `code URL` and `account ROLE LOGIN PASSWORD`; they come together, once connections are accepted."""
    url, codes, people = None, [], {}
    for line in process.stdout:
        if line.startswith("serving "):
            url = line.split()[1].rstrip("/")
        if line.startswith("code "):
            codes.append(line.split()[1])
        if line.startswith("account "):
            _, role, login, password = line.split()
            people[role] = (login, password)
        if "demo-capture-key" in line:
            return Site(url, codes, people)
    raise RuntimeError("the demonstration stopped before it served")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=["phone", "desk"])
def screen(request, browser):
    """A context of each size: 360 × 640 and 1280 × 900. Scripts are off: public pages must not need them."""
    size = {"phone": (360, 640), "desk": (1280, 900)}[request.param]
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="vi-VN", java_script_enabled=False)
    context.name = request.param
    yield context
    context.close()


@pytest.fixture
def picture():
    """Writes a full-page screenshot under .artifacts."""

    def take(page, name):
        PICTURES.mkdir(exist_ok=True)
        page.screenshot(path=str(PICTURES / f"{name}.png"), full_page=True)

    return take
