"""The sheet of sample codes, and the pages that the foot of every page leads to."""

import re

import pytest
from waiting import expect

MILLIMETRE = 96 / 25.4


def test_the_sheet_prints_on_a4_with_symbols_large_enough(site, browser):
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + "/ma-mau", wait_until="networkidle")
    page.emulate_media(media="print")
    symbols = page.locator(".sheet img")
    assert symbols.count() == page.locator(".sheet li").count() - 1
    for index in range(symbols.count()):
        box = symbols.nth(index).bounding_box()
        assert box["width"] >= 25 * MILLIMETRE and box["height"] >= 25 * MILLIMETRE
    expect(page.locator(".sheet a").first).to_be_visible()
    expect(page.locator(".intro")).to_be_hidden()
    paper = page.pdf(format="A4")
    cards = page.locator(".sheet li").count()
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) <= 1 + cards // 12
    context.close()


def test_the_sheet_says_what_each_page_will_say(site, browser):
    context = browser.new_context(locale="vi-VN", java_script_enabled=False)
    page = context.new_page()
    page.goto(site.url + "/ma-mau")
    cards = page.locator(".sheet li")
    told = [(cards.nth(i).locator("a").get_attribute("href"), cards.nth(i).locator("p").first.inner_text()) for i in range(cards.count())]
    for address, words in told[:-1]:
        page.goto(site.url + address)
        if page.locator(".verdict").count():
            assert page.locator(".verdict .headline").inner_text() in words
    context.close()


@pytest.mark.parametrize("address", ["/gioi-thieu", "/thong-bao-phap-ly", "/tro-nang"])
def test_the_foot_leads_to_it_from_an_origin_page_and_it_prints(site, screen, picture, address):
    page = screen.new_page()
    page.goto(site.url + site.path("good"))
    page.locator(f".foot a[href='{address}']").click()
    page.wait_for_url(f"**{address}")
    expect(page.locator("h1")).to_have_count(1)
    page.emulate_media(media="print")
    picture(page, f"{address[1:]}-{screen.name}-print")
    expect(page.locator(".foot nav a").first).to_be_hidden()
