"""What follows a press or a click is waited for: the browser acts when it comes to it, and tells later still where it is."""

from playwright.sync_api import expect

# A busy machine is slow, and that is not what the tests are about.
PATIENCE = 20_000
expect.set_options(timeout=PATIENCE)


def until(page, holds):
    """Waits in small steps for what `expect` has no word for; the pages' own policy forbids the browser driver's way, which is eval."""
    for _ in range(PATIENCE // 50):
        if holds():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never held")


def tab(page):
    """Presses Tab and gives the stop it leads to, which no earlier Tab led to."""
    page.keyboard.press("Tab")
    stop = page.locator(":focus:not([data-visited])")
    expect(stop).to_have_count(1)
    stop.evaluate("part => part.dataset.visited = ''")
    return page.locator(":focus")
