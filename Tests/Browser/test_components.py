"""The page of components: every component at both sizes, light and dark, in both languages, by keyboard and without scripts."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from waiting import expect, tab, until

PATH = "/quan-ly/giao-dien"
SIZES = {"phone": (360, 640), "desk": (1280, 900)}


@pytest.fixture(params=["phone", "desk"])
def page(request, browser, site):
    """The page with scripts on."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, locale="vi-VN", reduced_motion="reduce")
    page = context.new_page()
    page.size = request.param
    page.goto(site.url + PATH)
    yield page
    context.close()


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("theme", ["sang", "toi"])
@pytest.mark.parametrize("size", ["phone", "desk"])
def test_axe_finds_nothing_and_nothing_sticks_out(site, browser, size, theme, language):
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{site.url}{PATH}?mau={theme}&lang={language}")
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []
    context.close()


def test_it_is_drawn(page, picture):
    picture(page, f"components-{page.size}")
    page.goto(page.url + "?mau=toi")
    picture(page, f"components-{page.size}-dark")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", ["sang", "toi", "theo-may"])
def test_a_chosen_theme_goes_before_the_machine_and_is_remembered(site, browser, theme, scheme):
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{site.url}{PATH}?mau={theme}")
    page.goto(site.url + PATH)
    light = {"sang": True, "toi": False, "theo-may": scheme == "light"}[theme]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(251, 250, 246)" if light else "rgb(18, 26, 23)")
    context.close()


def test_the_font_is_ours_and_has_the_letters_of_vietnamese(page):
    assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('600 16px Inter', 'ệữẵợ'))")
    loaded = "[...document.fonts].filter(font => font.status == 'loaded').map(font => font.weight).sort()"
    until(page, lambda: page.evaluate(loaded) == ["400", "600"])


def test_tab_reaches_every_control_in_order_and_focus_is_seen(page):
    # A closed menu and a closed dialog have no stop; radios of a group are one stop.
    wanted = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(part =>
             part.checkVisibility() && !part.disabled && part.type !== 'hidden' && !part.closest('dialog')
             && !(part.type === 'radio' && !part.checked && (document.querySelector(`input[name="${part.name}"]:checked`)
               || part !== document.querySelector(`input[name="${part.name}"]`)))).length""")
    page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)")
    outlines = {tab(page).evaluate("part => getComputedStyle(part).outlineStyle") for _ in range(wanted)}
    assert outlines == {"solid"}
    page.keyboard.press("Tab")
    expect(page.locator(":focus:not([data-visited])")).to_have_count(0)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_dialog_opens_and_closes_from_the_keyboard_and_focus_returns(site, page, key):
    opener = page.locator("[data-dialog]").first
    dialog = page.locator("dialog").first
    opener.focus()
    page.keyboard.press(key)
    expect(dialog).to_be_visible()
    expect(dialog.locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()
    page.keyboard.press(key)
    expect(dialog).to_be_visible()
    dialog.locator("[data-close]").focus()
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()
    expect(page).to_have_url(site.url + PATH)


def test_axe_finds_nothing_in_an_open_dialog(page):
    page.locator("[data-dialog]").first.click()
    expect(page.locator("dialog").first).to_be_visible()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    page.locator("dialog button").first.click()
    page.wait_for_url("**xong=huy-lo")
    expect(page.locator(".notice.success").first).to_be_visible()


def test_without_scripts_the_confirmation_is_a_page(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    page.locator("[data-dialog]").first.click()
    page.wait_for_url("**xac-nhan=huy-lo")
    expect(page.locator("h2").first).to_have_text(re.compile(r"BX-2611-01\?$"))
    page.locator(".confirmation button").click()
    page.wait_for_url("**xong=huy-lo")
    expect(page.locator(".notice.success").first).to_be_visible()


def test_a_table_is_cards_on_a_phone_and_a_table_on_a_desk(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    row = page.locator("#tables tbody tr").first
    head, cell = row.locator("th").bounding_box(), row.locator("td").first.bounding_box()
    is_card = cell["y"] >= head["y"] + head["height"] - 1
    assert is_card == (screen.name == "phone")
    label = row.locator("td").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert (label == '"Sản phẩm"') == (screen.name == "phone")
    assert page.get_by_role("columnheader").count() > 0


def test_a_list_is_filtered_and_sorted_by_its_address(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    page.locator("#tim").fill("buoi")
    page.locator("#filters button").click()
    expect(page).to_have_url(re.compile("tim=buoi"))
    expect(page.locator("#tables tbody tr")).to_have_count(2)
    page.locator("#tables thead a").nth(1).click()
    expect(page).to_have_url(re.compile("(?=.*tim=buoi).*xep=luong"))
    expect(page.locator("#tables th[aria-sort=ascending]")).to_have_count(1)
    page.locator("#filters .chip").click()
    expect(page.locator("#tables tbody tr")).to_have_count(4)


def test_an_error_leads_to_its_field(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    for index in range(3):
        link = page.locator("#refusal [role=alert] a").nth(index)
        target = link.get_attribute("href")
        link.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(site.url + PATH + target)
        expect(page.locator(target)).to_be_focused()


def test_the_menu_folds_on_a_phone_and_needs_no_script(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    menu = page.locator("#menu")
    if screen.name == "desk":
        expect(menu).to_be_visible()
        return
    expect(menu).to_be_hidden()
    page.locator(".open-menu").click()
    expect(menu).to_be_visible()
    menu.locator("a[href='#shades']").click()
    expect(menu).to_be_hidden()
    expect(page.locator("#shades")).to_be_in_viewport()


def test_the_numbers_of_a_chart_are_one_click_away(site, screen):
    page = screen.new_page()
    page.goto(site.url + PATH)
    chart = page.locator("#shades .chart")
    assert chart.locator("svg[role=img] .area").count() == 95
    expect(chart.locator("table")).to_be_hidden()
    chart.locator("summary").click()
    expect(chart.locator("table")).to_be_visible()
    expect(chart.locator("tbody tr")).to_have_count(95)


def test_nothing_moves_where_motion_is_reduced(site, browser):
    for motion, moves in [("reduce", False), ("no-preference", True)]:
        context = browser.new_context(reduced_motion=motion)
        page = context.new_page()
        page.goto(site.url + PATH)
        for part in [".spin", ".bones span"]:
            name = page.locator(part).first.evaluate("part => getComputedStyle(part).animationName")
            assert (name != "none") == moves
        context.close()
