"""From paper to page: codes printed by the demonstration are read by another decoder, and lead a second host of the network to their pages."""

import io
import re
import subprocess
import time
import urllib.parse

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import sync_playwright

from hosts import Cable, Host
from nguon import BINARY, environment, free_port, start_demo


def lines(printed, word):
    return re.findall(rf"^{word} (.+)$", printed, flags=re.MULTILINE)


def decoded(picture):
    """Every text that the decoder finds in a picture."""
    return [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(picture)).convert("L"))]


def symbol(data, **parameters):
    return "/qr?" + urllib.parse.urlencode({"data": data, "format": "png", **parameters})


def is_right(code):
    """Whether the code may be printed: all but the sample with a wrong digit."""
    digits = re.search(r"/01/(\d{14})", code).group(1)
    return (10 - sum(int(d) * (3, 1)[i % 2] for i, d in enumerate(digits[:13])) % 10) % 10 == int(digits[13])


class Demonstration:
    """`nguon demo --lan` on a host, over a store that is filled already."""

    def __init__(self, host, folder, *arguments):
        self.host = host
        self.port = free_port()
        self.output = folder / f"lan-{self.port}.out"
        self.trouble = folder / f"lan-{self.port}.log"
        command = host.command(BINARY, "demo", "--lan", "--data", folder / "data", "--port", self.port, *arguments)
        with open(self.output, "wb") as output, open(self.trouble, "wb") as trouble:
            self.process = subprocess.Popen(command, env=environment(), stdout=output, stderr=trouble, stdin=subprocess.DEVNULL)

    def wait(self, patience=300):
        """Until it serves (its lines) or has ended (its status)."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if "demo-capture-key" in self.printed():
                return self
            if self.process.poll() is not None:
                return self
            time.sleep(0.1)
        raise AssertionError(f"neither serving nor ended: {self.trouble.read_text()}")

    def printed(self):
        return self.output.read_text()

    @property
    def origin(self):
        return lines(self.printed(), "serving")[0]

    def __enter__(self):
        return self.wait()

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)


@pytest.fixture
def cable():
    cable = Cable()
    yield cable
    cable.remove()


@pytest.fixture(scope="module")
def local(filled):
    with start_demo(filled[0]) as server:
        yield server
        assert server.stop() == 0


def test_another_decoder_reads_every_printed_symbol(local):
    codes = lines(local.printed(), "code")
    assert len([code for code in codes if is_right(code)]) >= len(codes) - 1
    for code in codes:
        for parameters in ({}, {"size": 120}, {"level": "Q", "size": 1000}):
            answer = local.request("GET", symbol(code, **parameters))
            if is_right(code):
                assert answer.status == 200 and decoded(answer.body) == [code]
            else:
                assert answer.status == 400 and answer.json()["code"] == "gs1.checkDigit"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_another_decoder_reads_every_code_of_the_sheet_as_the_browser_draws_it(local, scheme):
    origin = f"http://localhost:{local.port}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 1200}, device_scale_factor=2, color_scheme=scheme)
        page.goto(origin + "/ma-mau")
        page.evaluate("for (const symbol of document.images) symbol.loading = 'eager'")
        page.wait_for_load_state("networkidle")
        cards = [card.screenshot() for card in page.locator(".sheet li").all()]
        browser.close()
    codes = lines(local.printed(), "code")
    assert [decoded(card) for card in cards] == [[code] if is_right(code) else [] for code in codes]


def follow(demonstration, phone):
    """Reads a code off a symbol that the demonstration drew and opens it on the second host."""
    code = lines(demonstration.printed(), "code")[0]
    picture = f"{demonstration.origin}{symbol(code)}"
    fetch = "import sys, urllib.request as u; sys.stdout.buffer.write(u.build_opener(u.ProxyHandler({})).open(sys.argv[1]).read())"
    printed = subprocess.run(phone.command("python3", "-c", fetch, picture), capture_output=True, check=True, timeout=60).stdout
    assert decoded(printed) == [code]
    page = phone.fetch(decoded(printed)[0])
    assert page["status"] == 200 and page["url"].startswith(demonstration.origin + "/p/01/")
    assert "Mã hợp lệ" in page["body"] and "sầu riêng" in page["body"].lower()
    assert code in page["body"], "the page's own data carries the code as printed"
    assert demonstration.origin in phone.fetch(demonstration.origin + "/ma-mau")["body"]


def test_a_printed_code_leads_a_second_host_to_its_page(cable, filled):
    if cable.refusal:
        # One host plays both: at least the code carries an address that is not loopback, and the page opens under it.
        with Demonstration(Host(), filled[0]) as demonstration:
            assert not re.search(r"localhost|127\.|\[::1\]", demonstration.origin)
            follow(demonstration, Host())
        return
    cable.address("10.203.7.1/24", "10.203.7.2/24")
    with Demonstration(cable.server, filled[0]) as demonstration:
        assert demonstration.origin == f"http://10.203.7.1:{demonstration.port}"
        follow(demonstration, cable.phone)


def test_without_ipv4_the_codes_carry_an_ipv6_address(cable, filled):
    if cable.refusal:
        return
    cable.address("fd00:952::1/64", "fd00:952::2/64")
    with Demonstration(cable.server, filled[0]) as demonstration:
        assert demonstration.origin == f"http://[fd00:952::1]:{demonstration.port}"
        follow(demonstration, cable.phone)


def test_of_several_interfaces_the_network_is_taken_and_the_others_are_told(cable, filled):
    if cable.refusal:
        return
    for name, address in (("docker0", "172.17.0.1/16"), ("eth1", "192.168.9.4/24")):
        cable.server.ip("link", "add", name, "type", "veth", "peer", "name", f"{name}-far")
        for end in (name, f"{name}-far"):
            cable.server.ip("link", "set", end, "up")
        cable.server.ip("addr", "add", address, "dev", name)
    cable.address("10.203.7.1/24", "10.203.7.2/24")
    cable.server.ip("route", "add", "default", "via", "10.203.7.2")
    with Demonstration(cable.server, filled[0]) as demonstration:
        port = demonstration.port
        assert demonstration.origin == f"http://10.203.7.1:{port}"
        assert f"other addresses: http://192.168.9.4:{port}, http://172.17.0.1:{port}" in demonstration.printed()
        follow(demonstration, cable.phone)


def test_without_a_network_it_says_so_and_ends(cable, filled):
    if cable.refusal:
        return
    cable.server.ip("link", "set", "eth0", "down")
    with Demonstration(cable.server, filled[0]) as demonstration:
        assert demonstration.process.wait(timeout=10) == 3
        assert "no network address that other devices could reach" in demonstration.trouble.read_text()
        assert demonstration.printed() == ""
    with Demonstration(cable.server, filled[0], "--origin", "http://nguon.example:81") as demonstration:
        assert demonstration.origin == "http://nguon.example:81"
