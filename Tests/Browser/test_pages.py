"""Every public page: it fits, axe finds nothing, it is light, it works from the keyboard and without scripts."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from waiting import expect, until

PAGES = [
    "home", "lookup", "name", "found", "list", "theirs", "good", "caution", "danger", "wrong", "nowhere", "about", "legal",
    "accessibility", "sheet", "photo", "check", "checked", "mistaken",
]


def path_of(site, name):
    fixed = {
        "home": "/", "lookup": "/tra-cuu", "name": "/tra-cuu?q=bưởi Tân Triều", "found": "/tra-cuu?q=sau rieng",
        "list": "/tra-cuu?loai=co-so", "nowhere": "/khong-co",
        "about": "/gioi-thieu", "legal": "/thong-bao-phap-ly", "accessibility": "/tro-nang", "sheet": "/ma-mau",
        "photo": "/quet-ma", "check": "/kiem-tra-ma", "mistaken": "/kiem-tra-ma?q=9521001001008",
        "checked": "/kiem-tra-ma?q=(01)09521001001007(3103)000195(17)270131(10)RI6-2611A(21)000127",
        "theirs": "/tra-cuu?q=https://traceviet.mae.gov.vn/cong/0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    }
    return fixed.get(name) or site.path(name)


@pytest.mark.parametrize("name", PAGES)
def test_it_fits_the_screen_and_is_drawn(site, screen, picture, name):
    page = screen.new_page()
    page.goto(site.url + path_of(site, name))
    width = page.viewport_size["width"]
    assert page.locator("body").bounding_box()["width"] <= width
    assert page.locator("h1").count() == 1
    picture(page, f"{name}-{screen.name}")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(site, browser, name, scheme, language):
    context = browser.new_context(viewport={"width": 360, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    path = path_of(site, name)
    page.goto(f"{site.url}{path}{'&' if '?' in path else '?'}lang={language}")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


@pytest.mark.parametrize("name", ["home", "good", "danger", "legal", "sheet", "photo", "check", "checked"])
def test_a_page_weighs_at_most_60_kB_and_loads_only_from_here(site, browser, name):
    context = browser.new_context()
    page = context.new_page()
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(site.url + path_of(site, name), wait_until="networkidle")
    arrived = [answer for answer in answers if answer.status == 200]
    assert arrived and all(answer.url.startswith(site.url) for answer in answers)
    assert sum(len(answer.body()) for answer in arrived if "/qr?" not in answer.url and "/ma-in?" not in answer.url) <= 60_000
    assert complaints == []
    context.close()


def test_the_first_screen_of_a_phone_answers_the_first_questions(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + site.path("good"))
    for part in [".verdict .headline", "h1", ".facts > div:first-child"]:
        box = page.locator(part).first.bounding_box()
        assert box["y"] + box["height"] <= 640, part
    context.close()


def test_a_recall_takes_the_first_screen(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + site.path("danger"))
    advice = page.locator(".advice")
    assert advice.bounding_box()["y"] < 640
    assert page.locator(".verdict h1").count() == 1
    assert advice.bounding_box()["y"] < page.locator(".product").bounding_box()["y"]
    context.close()


def test_a_code_is_looked_up_from_the_keyboard(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_class("skip")
    page.locator("#q").focus()
    page.keyboard.type(site.path("good"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/**")
    expect(page.locator(".verdict.good")).to_have_count(1)


def test_a_name_without_accents_leads_to_the_product(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/")
    page.locator("#q").fill("sau rieng")
    page.keyboard.press("Enter")
    first = page.locator("#san-pham + .results a").first
    name = first.inner_text()
    assert "sầu riêng" in name.lower()
    first.click()
    page.wait_for_url("**/p/01/**")
    expect(page.locator("h1")).to_have_text(name)


def test_every_figure_of_the_first_page_opens_its_list(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/")
    figures = page.locator(".figures a")
    assert figures.count() == 3
    for index in range(3):
        number = figures.nth(index).locator(".figure").inner_text()
        figures.nth(index).click()
        expect(page).not_to_have_url(site.url + "/")
        expect(page.locator("h2 .count").first).to_have_text(number)
        expect(page.locator(".results > li")).to_have_count(min(int(number), 20))
        page.go_back()
        expect(page).to_have_url(site.url + "/")


def test_a_business_opens_its_products(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/tra-cuu?loai=co-so")
    link = page.locator(".results .small a").first
    promised = re.search(r"\d+", link.inner_text()).group()
    link.click()
    expect(page).not_to_have_url(re.compile("loai=co-so"))
    expect(page.locator("h2 .count")).to_have_text(promised)


def test_a_wrong_digit_is_marked_and_the_code_kept_for_mending(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/tra-cuu?q=9521001001008")
    assert page.locator("mark").inner_text() == "8"
    assert page.locator("#q").input_value() == "9521001001008"


def test_the_language_is_switched_and_remembered(site, screen):
    page = screen.new_page()
    page.goto(site.url + site.path("good"))
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    page.locator("a.lang").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto(site.url + "/")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_focus_is_seen(site, browser):
    context = browser.new_context()
    page = context.new_page()
    page.goto(site.url + "/")
    page.locator("#q").focus()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert float(re.sub("px", "", outline)) >= 2
    context.close()


def test_every_sample_prints_on_one_sheet_of_paper(site, browser):
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    for code in site.codes:
        page.goto(site.url + re.sub(r"^https?://[^/]+", "", code))
        page.emulate_media(media="print")
        expect(page.locator("a.lang")).to_be_hidden()
        paper = page.pdf(format="A4", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1, code
    assert len(site.codes) >= 8
    context.close()


def test_the_first_screen_of_a_phone_has_the_picture_and_who_says_so(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + site.path("good"))
    picture = page.locator("img.picture")
    assert picture.get_attribute("alt")
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth > 0")
    assert picture.bounding_box()["y"] < page.locator(".verdict").bounding_box()["y"]
    assert page.locator(".source").first.bounding_box()["y"] < 640
    context.close()


def test_a_stage_opens_for_its_events_from_the_keyboard(site, screen):
    page = screen.new_page()
    page.goto(site.url + site.path("good"))
    entries = page.locator(".journey .entries").first
    expect(entries).to_be_hidden()
    page.locator(".journey summary").first.focus()
    page.keyboard.press("Enter")
    expect(entries).to_be_visible()
    expect(entries).to_contain_text(re.compile(r"\d\d:\d\d"))


def test_the_passport_is_one_tap_away_and_leads_back(site, screen, picture):
    page = screen.new_page()
    page.goto(site.url + site.path("good"))
    page.locator(".more-link a[rel=nofollow]").click()
    expect(page).to_have_url(re.compile("xem=ho-chieu"))
    expect(page.locator(".items > div")).to_have_count(12)
    picture(page, f"passport-{screen.name}")
    page.locator("main a").first.click()
    expect(page).not_to_have_url(re.compile("xem=ho-chieu"))
    expect(page.locator(".verdict.good")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["good", "danger"])
def test_axe_finds_nothing_in_a_passport_and_an_opened_journey(site, browser, name, scheme):
    context = browser.new_context(viewport={"width": 360, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    for query in ["?xem=ho-chieu", ""]:
        page.goto(site.url + site.path(name) + query)
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_a_report_is_one_tap_away_with_the_code_ready(site, screen):
    page = screen.new_page()
    page.goto(site.url + site.path("good"))
    page.locator(".more-link a[href='#bao-sai']").click()
    section = page.locator("#bao-sai")
    # A part of a pixel may stand above the edge.
    until(page, lambda: -1 < section.bounding_box()["y"] < page.viewport_size["height"])
    assert re.search(r"\(01\) \d{14}", section.inner_text())
    assert section.locator("a[href^='tel:']").count() == 1
    assert "subject=" in section.locator("a[href^='mailto:']").get_attribute("href")
