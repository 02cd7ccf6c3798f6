"""Each verdict's page: it fits, it has one heading, the verdict stands on the first screen, axe finds nothing, the keyboard reaches everything."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from states import PASSPORTS, STATES, show
from waiting import expect, tab

CALM = {"valid", "classOnly"}


def test_every_verdict_has_a_page():
    assert len(STATES) == 15 and {"suspended", "foreignCode", "recalled"} <= set(STATES)


@pytest.mark.parametrize("state", STATES)
def test_it_fits_and_says_first_what_matters_most(site, screen, state):
    page = screen.new_page()
    show(page, site, state, "vi")
    size = page.viewport_size
    assert page.locator("body").bounding_box()["width"] <= size["width"]
    assert page.locator("h1").count() == 1
    headline = page.locator(".verdict .headline")
    box = headline.bounding_box()
    assert box["y"] + box["height"] <= size["height"]
    is_heading = page.locator(".verdict h1").count() == 1
    assert is_heading == (state not in CALM)
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", [*STATES, *PASSPORTS])
def test_axe_finds_nothing_in_any_state(site, browser, state, scheme):
    context = browser.new_context(viewport={"width": 360, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    for language in ["vi", "en"]:
        show(page, site, state, language)
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


@pytest.mark.parametrize("state", ["valid", "recalled", "foreignCode", "suspended"])
def test_the_keyboard_reaches_everything_in_the_order_of_reading(site, screen, state):
    page = screen.new_page()
    show(page, site, state, "vi")
    wanted = page.locator("a[href]:visible, summary:visible").count()
    order = []
    for _ in range(wanted):
        focused = tab(page)
        order.append(focused.evaluate("part => [...document.querySelectorAll('*')].indexOf(part)"))
        if focused.evaluate("part => part.tagName") == "SUMMARY":
            page.keyboard.press("Enter")
            expect(page.locator("details[open]")).to_have_count(1)
            page.keyboard.press("Enter")
            expect(page.locator("details[open]")).to_have_count(0)
    assert len(order) == wanted and order == sorted(set(order))
    page.close()
