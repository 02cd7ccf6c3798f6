"""The camera of the first page: a stand-in for the browser's detector and a made-up picture; what it reads, and what it says when it cannot."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from waiting import expect, until

NEWS = "#camera-news"

# A detector that reads `text` from the third picture on; an empty text is never read.
DETECTOR = """
  window.pictures = 0;
  window.BarcodeDetector = class {
    static async getSupportedFormats() { return %(formats)s; }
    constructor(options) { window.asked = options.formats; }
    async detect(source) {
      if (!(source instanceof HTMLVideoElement) || !source.videoWidth) throw new Error("no picture");
      window.pictures += 1;
      return %(text)r && window.pictures > 2 ? [{ rawValue: " " }, { rawValue: %(text)r }] : [];
    }
  };
"""


@pytest.fixture(scope="module")
def cameras(browser):
    """Browsers with a made-up camera: one whose user allows it, one whose user does not."""
    fake = ["--no-sandbox", "--use-fake-device-for-media-stream"]
    kind = browser.browser_type
    opened = {
        "allowed": kind.launch(executable_path="/usr/bin/chromium", args=[*fake, "--use-fake-ui-for-media-stream"]),
        "refused": kind.launch(executable_path="/usr/bin/chromium", args=fake),
    }
    yield opened
    for one in opened.values():
        one.close()


@pytest.fixture
def visit(cameras, site):
    """Opens the first page with a detector that will read `text`."""
    contexts = []

    def open_page(text="", answer="allowed", formats='["qr_code", "ean_13", "code_128"]', more="", **options):
        context = cameras[answer].new_context(viewport={"width": 360, "height": 640}, locale="vi-VN", **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.add_init_script(DETECTOR % {"text": text, "formats": formats} + more)
        page.goto(site.url + "/")
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_a_code_held_before_the_camera_opens_its_page(site, visit):
    page = visit(site.url + site.path("good"))
    page.locator("#camera-open").click()
    page.wait_for_url("**/p/**")
    expect(page.locator(".verdict.good")).to_have_count(1)
    assert page.complaints == []


def test_digits_of_a_bar_code_are_looked_up(visit):
    page = visit("9521001001008")
    page.locator("#camera-open").click()
    page.wait_for_url("**/tra-cuu?q=9521001001008")
    expect(page.locator("mark")).to_have_text("8")


def test_it_works_from_the_keyboard_and_escape_leaves(visit):
    page = visit()
    page.locator("#camera-open").focus()
    page.keyboard.press("Enter")
    until(page, lambda: page.evaluate("window.pictures > 0"))
    expect(page.locator("#camera video")).to_be_visible()
    expect(page.locator(NEWS)).to_have_text("Đưa mã vào giữa khung hình.")
    assert page.evaluate("window.asked") == ["qr_code", "ean_13", "code_128"]
    expect(page.locator("#camera").locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("#camera")).to_be_hidden()
    expect(page.locator("#camera-open")).to_be_focused()
    until(page, lambda: page.evaluate("document.querySelector('#camera video').srcObject") is None)
    expect(page.locator(NEWS)).to_have_text("")


def test_it_stops_and_starts_again(visit):
    page = visit()
    for _ in range(2):
        page.locator("#camera-open").click()
        until(page, lambda: page.evaluate("document.querySelector('#camera video').videoWidth > 0"))
        track = page.evaluate_handle("document.querySelector('#camera video').srcObject.getTracks()[0]")
        page.locator("#camera button").click()
        until(page, lambda: track.evaluate("track => track.readyState") == "ended")
        expect(page.locator("#camera-open")).to_be_enabled()


def test_a_refusal_is_explained_and_the_box_remains(visit):
    page = visit(answer="refused")
    page.locator("#camera-open").click()
    expect(page.locator(NEWS)).to_contain_text("chưa được phép dùng máy ảnh")
    expect(page.locator("#q")).to_be_visible()
    expect(page.locator("#camera")).to_be_hidden()
    expect(page.locator("#camera-open")).to_be_focused()


@pytest.mark.parametrize("name, words", [("NotFoundError", "không có máy ảnh"), ("NotReadableError", "Không mở được máy ảnh")])
def test_a_camera_that_is_not_there_or_does_not_open_is_explained(visit, name, words):
    failing = f"navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{name}'); }};"
    page = visit(more=failing)
    page.locator("#camera-open").click()
    expect(page.locator(NEWS)).to_contain_text(words)


def test_the_button_is_hidden_where_nothing_can_be_read(site, visit, browser):
    for page in [
        visit(formats="[]"), visit(formats='["pdf417"]'), visit(more="delete window.BarcodeDetector;"), visit(java_script_enabled=False),
        visit(more="BarcodeDetector.getSupportedFormats = async () => { throw new Error(); };"),
    ]:
        page.wait_for_load_state("networkidle")
        expect(page.locator("#camera-open")).to_be_hidden()
        expect(page.locator("#q")).to_be_visible()
        assert page.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_it_looks(visit, picture, scheme):
    page = visit(color_scheme=scheme)
    page.locator("#camera-open").click()
    until(page, lambda: page.evaluate("window.pictures > 0"))
    picture(page, f"camera-{scheme}")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_first_screen_of_a_phone_has_the_box_the_camera_and_a_sample(visit):
    page = visit()
    for part in ["#q", "#camera-open", ".code-form button[type=submit]", "#samples", ".samples li:first-child"]:
        box = page.locator(part).bounding_box()
        assert box["y"] + box["height"] <= 640, part
