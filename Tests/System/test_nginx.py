"""Deploy/nginx/nguon.conf in front of a running server: TLS, headers, limits, what is not public."""

import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import time

import pytest

from nguon import ROOT, document, free_port, serial, start_demo

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
NAME = "id.example.gov.vn"


class Proxy:
    """nginx with our file, on free ports, with a certificate of the test's own."""

    def __init__(self, folder, upstream):
        self.folder = folder
        self.plain, self.secure = free_port(), free_port()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}", "-addext",
             f"subjectAltName=DNS:{NAME}", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
            check=True, capture_output=True,
        )
        self.file = folder / "nginx.conf"
        self.file.write_text(self.frame(self.site(upstream)))
        self.process = None

    def site(self, upstream):
        """Our file with only places changed: ports, certificate, logs, upstream."""
        text = (ROOT / "Deploy/nginx/nguon.conf").read_text()
        for ours, here in {
            "listen 80;": f"listen 127.0.0.1:{self.plain};",
            "listen [::]:80;": f"listen [::1]:{self.plain};",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{self.secure} ssl http2;",
            "listen [::]:443 ssl http2;": f"listen [::1]:{self.secure} ssl http2;",
            "/etc/ssl/nguon/fullchain.pem": str(self.folder / "cert.pem"),
            "/etc/ssl/nguon/privkey.pem": str(self.folder / "key.pem"),
            "/var/log/nginx/": f"{self.folder}/",
            "server 127.0.0.1:8080;": f"server 127.0.0.1:{upstream};",
        }.items():
            assert ours in text, ours
            text = text.replace(ours, here)
        return text

    def frame(self, site):
        places = "\n".join(
            f"{kind}_temp_path {self.folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        )
        user = "user root;" if os.geteuid() == 0 else ""
        types = "include /etc/nginx/mime.types;" if os.path.exists("/etc/nginx/mime.types") else ""
        return (
            f"{user} daemon off; pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;\n"
            f"events {{}}\nhttp {{ {types} {places}\n{site}\n}}\n"
        )

    def check(self):
        return subprocess.run([NGINX, "-t", "-c", self.file], capture_output=True, text=True)

    def __enter__(self):
        self.process = subprocess.Popen([NGINX, "-c", self.file], stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.secure), timeout=1).close()
                return self
            except OSError:
                time.sleep(0.05)
        raise AssertionError((self.folder / "error.log").read_text())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def context(self):
        return ssl.create_default_context(cafile=self.folder / "cert.pem")

    def request(self, method, path, body=None, headers=None, host="127.0.0.1"):
        context = self.context()
        context.check_hostname = False
        connection = http.client.HTTPSConnection(host, self.secure, context=context, timeout=60)
        try:
            connection.request(method, path, body=body, headers={"Host": NAME, **(headers or {})})
            response = connection.getresponse()
            return response.status, dict(response.getheaders()), response.read()
        finally:
            connection.close()


@pytest.fixture(scope="module")
def behind(filled, tmp_path_factory):
    """A demonstration behind nginx, as an operator would try it first."""
    folder = tmp_path_factory.mktemp("nginx")
    with start_demo(
        filled[0], "--origin", f"https://{NAME}", "--log-level", "info", "--log-format", "json"
    ) as server:
        proxy = Proxy(folder, server.port)
        checked = proxy.check()
        assert checked.returncode == 0 and "warn" not in checked.stderr, checked.stderr
        with proxy:
            yield proxy, server


def code_path(server):
    return re.search(rf"^code https://{re.escape(NAME)}(/\S+)$", server.printed(), flags=re.MULTILINE).group(1)


def test_a_code_leads_to_its_page_through_tls(behind):
    proxy, server = behind
    status, headers, _ = proxy.request("GET", code_path(server), headers={"Accept": "text/html"})
    assert status == 307
    page = re.sub(r"^https://[^/]+", "", headers["Location"])
    status, headers, body = proxy.request("GET", page, headers={"Accept-Encoding": "gzip", "Accept": "text/html"})
    assert status == 200
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Strict-Transport-Security"].startswith("max-age=")


def test_the_plain_door_sends_people_to_tls_and_answers_no_key(behind):
    proxy, _ = behind
    connection = http.client.HTTPConnection("127.0.0.1", proxy.plain, timeout=30)
    connection.request("GET", "/01/09521234567899/10/A%2FB?x=1", headers={"Host": NAME})
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("Location")) == (308, f"https://{NAME}/01/09521234567899/10/A%2FB?x=1")
    connection.close()
    connection = http.client.HTTPConnection("127.0.0.1", proxy.plain, timeout=30)
    connection.request("POST", "/epcis/capture", body="{}", headers={"Host": NAME, "Authorization": "Bearer x"})
    assert connection.getresponse().status == 403
    connection.close()


def test_a_document_is_captured_through_tls(behind):
    proxy, server = behind
    thing = serial("NGINX")
    fields = {"Authorization": "Bearer demo-capture-key", "Content-Type": "application/ld+json"}
    status, headers, body = proxy.request("POST", "/epcis/capture", json.dumps(document(thing, 3)), fields)
    assert status == 202, body
    assert headers["Location"].startswith(("/epcis/capture/", f"https://{NAME}/epcis/capture/"))
    assert len(server.events("demo-capture-key", MATCH_anyEPC=thing)) == 3


def test_a_large_document_within_the_limit_passes_and_one_beyond_is_refused_as_a_problem(behind):
    proxy, server = behind
    thing = serial("LARGE")
    fields = {"Authorization": "Bearer demo-capture-key", "Content-Type": "application/ld+json"}
    large = json.dumps(document(thing, 100, padding=100_000), ensure_ascii=False).encode()
    assert 10 << 20 < len(large) < 64 << 20
    status, headers, body = proxy.request("POST", "/epcis/capture", large, fields)
    assert status == 202, body
    assert server.job(headers["Location"], "demo-capture-key")["success"]
    try:
        status, headers, body = proxy.request("POST", "/epcis/capture", b" " * ((64 << 20) + 1), fields)
    except OSError:
        pytest.fail("the connection broke before the answer")
    assert status == 413
    assert headers["Content-Type"].startswith("application/problem+json")
    assert json.loads(body)["type"] == "epcisException:CaptureLimitExceededException"


@pytest.mark.parametrize("path", ["/metrics", "/health/ready", "/health/live", "/%6detrics", "/epcis/../metrics", "//metrics"])
def test_the_operators_pages_are_not_public(behind, path):
    proxy, server = behind
    assert proxy.request("GET", path)[0] in (400, 404)
    if path in ("/metrics", "/health/ready"):
        assert server.request("GET", path).status == 200


def test_the_callers_address_and_id_reach_the_program_and_cannot_be_forged(behind):
    proxy, server = behind
    spoofed = {"X-Forwarded-For": "203.0.113.9", "Forwarded": "for=203.0.113.9", "X-Request-Id": "through-nginx-1"}
    _, headers, _ = proxy.request("GET", "/", headers=spoofed)
    assert headers["X-Request-Id"] == "through-nginx-1"
    _, headers, _ = proxy.request("GET", "/", headers={"X-Request-Id": "x" * 200})
    assert re.fullmatch(r"[0-9a-f]{32}", headers["X-Request-Id"])
    for _ in range(50):
        mine = [json.loads(line) for line in server.logged().splitlines() if "through-nginx-1" in line and line.startswith("{")]
        if mine:
            break
        time.sleep(0.05)
    assert mine and mine[0]["peer"] == "127.0.0.1"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_modern_tls_and_http_2_are_spoken(behind, version):
    proxy, _ = behind
    context = proxy.context()
    context.minimum_version = context.maximum_version = version
    context.set_alpn_protocols(["h2", "http/1.1"])
    with socket.create_connection(("127.0.0.1", proxy.secure), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname=NAME) as secure:
            assert secure.selected_alpn_protocol() == "h2"


def test_old_tls_is_refused(behind):
    proxy, _ = behind
    done = subprocess.run(
        ["openssl", "s_client", "-connect", f"127.0.0.1:{proxy.secure}", "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"],
        input="", capture_output=True, text=True, timeout=30,
    )
    assert done.returncode != 0


def test_ipv6_is_served(behind):
    proxy, _ = behind
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.fail("this machine has no IPv6 on loopback, which the configuration needs")
    assert proxy.request("GET", "/", host="::1")[0] == 200


def test_while_the_program_is_away_people_are_told_to_come_back(tmp_path):
    proxy = Proxy(tmp_path, free_port())
    with proxy:
        status, headers, body = proxy.request("GET", "/")
    assert (status, headers["Retry-After"]) == (503, "5")
    assert "xin thử lại" in json.loads(body)["detail"]
