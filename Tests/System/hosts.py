"""Two hosts on one cable: network namespaces where this machine allows them."""

import json
import os
import subprocess
import sys
import uuid
import warnings

FETCH = """
import json, sys, urllib.error, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
request = urllib.request.Request(sys.argv[1], headers={"Accept": "text/html", "Accept-Language": "vi"})
try:
    answer = opener.open(request, timeout=30)
except urllib.error.HTTPError as error:
    answer = error
print(json.dumps({"url": answer.url, "status": answer.status, "body": answer.read().decode()}))
"""


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


class Host:
    """A network of its own; without a name, this machine's."""

    def __init__(self, name=None):
        self.name = name

    def command(self, *words):
        return ["ip", "netns", "exec", self.name, *map(str, words)] if self.name else [*map(str, words)]

    def ip(self, *words):
        ip("-n", self.name, *words)

    def fetch(self, url):
        """Follows the redirects as a phone does: where it ended, the status, the page."""
        done = subprocess.run(
            self.command(sys.executable, "-c", FETCH, url), capture_output=True, text=True, timeout=120, check=True)
        return json.loads(done.stdout)


class Cable:
    """A host that serves and a host with a phone, joined and otherwise alone. `refusal` says why this machine does not allow it."""

    def __init__(self):
        mark = uuid.uuid4().hex[:6]
        self.server, self.phone = Host(f"nguon-s-{mark}"), Host(f"nguon-p-{mark}")
        self.refusal = None
        try:
            for host in (self.server, self.phone):
                ip("netns", "add", host.name)
                host.ip("link", "set", "lo", "up")
            self.server.ip("link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", self.phone.name)
            for host in (self.server, self.phone):
                host.ip("link", "set", "eth0", "up")
        except (OSError, subprocess.CalledProcessError) as error:
            self.refusal = (getattr(error, "stderr", None) or str(error)).strip()
            warnings.warn(f"no network namespaces here, one host plays both: {self.refusal} (user {os.getuid()})", stacklevel=2)
            self.remove()

    def address(self, server, phone):
        """Gives each end of the cable an address, `10.203.0.1/24`."""
        for host, address in ((self.server, server), (self.phone, phone)):
            host.ip("addr", "add", address, "dev", "eth0", *(["nodad"] if ":" in address else []))

    def remove(self):
        for host in (self.server, self.phone):
            subprocess.run(["ip", "netns", "del", host.name], capture_output=True)
