"""Makes Docs/pictures anew: the first screen of every page and state on a phone and on a desk, as small WebP files. Run by script/pictures."""

import base64
import pathlib

import pytest

from states import PASSPORTS, STATES, show

PICTURES = pathlib.Path(__file__).resolve().parents[2] / "Docs/pictures"
SIZES = {360: 640, 1280: 800}
LIVE = {"home": "/", "lookup": "/tra-cuu", "found": "/tra-cuu?q=sau rieng", "nothing": "/tra-cuu?q=zzzz", "wrong": None}


def keep(page, context, name, whole=False):
    chrome = context.new_cdp_session(page)
    shot = {"format": "webp", "quality": 55}
    if whole:
        size = page.evaluate("[document.documentElement.clientWidth, document.documentElement.scrollHeight]")
        shot |= {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1}}
    data = base64.b64decode(chrome.send("Page.captureScreenshot", shot)["data"])
    assert len(data) <= (200_000 if whole else 60_000), name
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / f"{name}.webp").write_bytes(data)


@pytest.mark.parametrize("width", SIZES)
def test_pictures(site, browser, width):
    context = browser.new_context(viewport={"width": width, "height": SIZES[width]}, locale="vi-VN")
    page = context.new_page()
    for name, path in LIVE.items():
        page.goto(site.url + (path or site.path("wrong")))
        keep(page, context, f"{name}-{width}")
    page.goto(site.url + site.path("good"))
    keep(page, context, f"origin-whole-{width}", whole=True)
    for state in [*STATES, *PASSPORTS]:
        show(page, site, state, "vi")
        keep(page, context, f"{state}-{width}")
    context.close()
