"""What stands before the first thing a phone shows: requests and bytes are held, the time is printed (`-s` shows it)."""

import re

import pytest

ORIGIN = ["good", "caution", "danger"]
# 400 kbit/s and 400 ms a round trip.
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}


@pytest.mark.parametrize("name", ["home", *ORIGIN])
def test_nothing_but_the_page_itself_stands_before_the_first_paint(site, browser, name):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    answer = page.goto(site.url + ("/" if name == "home" else site.path(name)))
    html = answer.text()
    assert re.findall(r'<link rel="stylesheet"|<script(?![^>]*(?:defer|application/ld\+json))', html) == []
    # Up to the end of the verdict, which the first screen ends below.
    first = html.encode().find(b'class="facts"' if name in ORIGIN else b"</form>")
    assert 0 < first <= 22_000, first
    blocking = page.evaluate(
        "performance.getEntriesByType('resource').filter(part => part.renderBlockingStatus === 'blocking').length")
    assert blocking == 0
    context.close()


def test_the_time_of_the_first_paint_on_a_slow_phone_is_printed(site, browser, record_property):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.emulateNetworkConditions", SLOW)
    page.goto(site.url + site.path("good"))
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    print(f"first contentful paint at 400 kbit/s and 400 ms: {paint:.0f} ms")
    record_property("first-contentful-paint-ms", round(paint))
    context.close()
