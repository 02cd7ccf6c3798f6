"""A photograph of a printed code, sent with and without scripts; what comes of it, and of one without a code."""

import io
import urllib.parse
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageFilter
from waiting import expect

CODE = "(01)09521001001007(10)RI6-2611A"


def printed(site, carrier, data=CODE, rest="&format=png&dpi=203"):
    with urllib.request.urlopen(f"{site.url}/ma-in?data={urllib.parse.quote(data)}&carrier={carrier}{rest}") as answer:
        return answer.read()


def photograph(png, angle=0, size=(1600, 1200)):
    """The symbol on a grey table, a little turned and blurred, as a phone keeps it."""
    table = Image.new("L", size, 150)
    symbol = Image.open(io.BytesIO(png)).convert("L")
    scale = min(2, size[0] * 0.8 / symbol.width)
    symbol = symbol.resize((int(symbol.width * scale), int(symbol.height * scale)))
    symbol = symbol.rotate(angle, expand=True, fillcolor=150)
    table.paste(symbol, ((size[0] - symbol.width) // 2, (size[1] - symbol.height) // 2))
    file = io.BytesIO()
    table.filter(ImageFilter.GaussianBlur(0.8)).save(file, "JPEG", quality=85)
    return file.getvalue()


def file(content, name="anh.jpg", kind="image/jpeg"):
    return {"name": name, "mimeType": kind, "buffer": content}


@pytest.mark.parametrize("carrier", ["ean-13", "gs1-128", "gs1-datamatrix", "gs1-qr", "qr", "datamatrix"])
def test_every_printed_carrier_is_read_back_from_a_photograph(site, screen, carrier):
    page = screen.new_page()
    page.goto(site.url + "/kiem-tra-ma")
    data = "9521001001007" if carrier == "ean-13" else CODE
    page.set_input_files("#anh", file(photograph(printed(site, carrier, data), angle=4)))
    page.locator(".photo-form button[type=submit]").click()
    expect(page.locator(".verdict.plain .headline")).to_have_count(1)
    parts = page.locator("dl.items").first.inner_text()
    assert "09521001001007" in parts
    assert ("RI6-2611A" in parts) == (carrier != "ean-13")


def test_a_photograph_leads_to_the_origin_page_without_scripts(site, screen):
    page = screen.new_page()
    page.goto(site.url + "/quet-ma")
    with urllib.request.urlopen(site.url + "/qr?data=" + urllib.parse.quote(site.path("good")) + "&format=png") as answer:
        code = answer.read()
    page.set_input_files("#anh", file(photograph(code)))
    page.locator(".photo-form button[type=submit]").click()
    expect(page).to_have_url(site.url + "/p" + site.path("good"))


def test_with_scripts_choosing_is_enough_and_less_is_sent(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + "/quet-ma")
    large = photograph(printed(site, "qr"), size=(4000, 3000))
    sent = []
    page.on("request", lambda request: request.method == "POST" and sent.append(request))
    page.set_input_files("#anh", file(large))
    page.wait_for_url("**/p/01/09521001001007/10/RI6-2611A")
    assert len(sent) == 1 and int(sent[0].header_value("content-length")) < len(large)
    context.close()


def test_a_photograph_without_a_code_says_what_to_do(site, screen, picture):
    page = screen.new_page()
    page.goto(site.url + "/quet-ma")
    blank = io.BytesIO()
    Image.new("L", (800, 600), 200).save(blank, "JPEG")
    page.set_input_files("#anh", file(blank.getvalue()))
    page.locator(".photo-form button[type=submit]").click()
    expect(page.locator("[role=alert] li")).to_have_count(4)
    picture(page, f"photo-unread-{screen.name}")


def test_several_codes_are_a_choice_and_axe_finds_nothing(site, browser, picture):
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="vi-VN")
    page = context.new_page()
    page.goto(site.url + "/quet-ma")
    one, two = (Image.open(io.BytesIO(printed(site, "ean-13", code))) for code in ["9521001001007", "8938507000006"])
    both = Image.new("L", (one.width + two.width + 120, one.height + 80), 255)
    both.paste(one, (40, 40))
    both.paste(two, (one.width + 80, 40))
    content = io.BytesIO()
    both.save(content, "PNG")
    page.set_input_files("#anh", file(content.getvalue(), "anh.png", "image/png"))
    page.wait_for_selector("#found")
    expect(page.locator(".results li")).to_have_count(2)
    picture(page, "photo-several")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    context.close()
