"""A certificate expires and comes back: its owner on a telephone, the officer who confirms it, and whoever scans the fruit."""

import datetime
import re

import pytest
from playwright.sync_api import expect
from test_life import DESK, PHONE, person  # noqa: F401 (a fixture)

PRODUCT = "sp-htx-may-vang-11"
STANDARD = "Hữu cơ TCVN 11041-2 (mẫu)"
COPY = b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
OFFICE = "Sở Nông nghiệp và Môi trường"


def day(offset):
    """As it is typed, in Vietnam."""
    now = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7)))
    return (now + datetime.timedelta(days=offset)).strftime("%d/%m/%Y")


def test_a_certificate_expires_and_comes_back(person, picture):  # noqa: F811
    owner, officer, shopper = person("owner", PHONE), person("sectorOfficer"), person(size=PHONE)
    address = page_of_product(owner)

    paper = hand_in(owner, "HC-MAU-0001", day(-300), day(2), "/quan-ly/giay-to/them")
    shopper.open(address)
    line = shopper.page.locator(".certificates li", has_text="HC-MAU-0001")
    expect(line).to_contain_text(f"còn hiệu lực đến {day(2)}")
    expect(line).not_to_contain_text("xác nhận")
    expect(line.get_by_role("link", name="Xem bản chụp")).to_have_count(0)

    confirm(officer, paper)
    shopper.open(address)
    expect(line).to_contain_text(f"{OFFICE} đã xem bản chụp giấy này và xác nhận ngày {day(0)}")
    copy = line.get_by_role("link", name="Xem bản chụp").get_attribute("href")
    answer = shopper.context.request.get(copy)
    assert answer.status == 200 and answer.body() == COPY
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-security-policy"].startswith("sandbox")
    picture(shopper.page, "paper-confirmed-phone")

    # Its last day was written down wrong: it was over yesterday.
    owner.open(f"/quan-ly/giay-to/{paper}/sua")
    owner.fill({"validTo": day(-1)})
    owner.press("Lưu")
    confirm(officer, paper)
    shopper.open(address)
    expect(line).to_contain_text(f"hết hạn ngày {day(-1)}")
    owner.open("/quan-ly")
    expect(owner.main).to_contain_text("Giấy tờ sắp hết hạn và đã hết hạn")
    picture(owner.page, "paper-home-phone")

    owner.open(f"/quan-ly/giay-to/{paper}")
    owner.follow("Nộp giấy mới thay giấy này")
    renewal = hand_in(owner, "HC-MAU-0002", day(0), day(700))
    confirm(officer, renewal)
    shopper.open(address)
    expect(shopper.page.locator(".certificates li", has_text="HC-MAU-0002")).to_contain_text(
        f"còn hiệu lực đến {day(700)}")
    owner.open(f"/quan-ly/giay-to/{paper}")
    expect(owner.main).to_contain_text("Đã có giấy mới thay")
    picture(owner.page, "paper-renewed-phone")


def page_of_product(owner):
    owner.open(f"/quan-ly/san-pham/{PRODUCT}")
    return "/p/01/" + re.search(r"\b(\d{14})\b", owner.main.inner_text()).group(1)


def hand_in(owner, number, first, last, path=None):
    """Writes a paper down, sends its copy, hands it in."""
    if path:
        owner.open(path)
        owner.fill({"type": "certificate", "name": "Giấy chứng nhận hữu cơ (mẫu)", "issuer": "Tổ chức chứng nhận (mẫu)"})
    owner.fill({"number": number, "scope/standards": STANDARD})
    owner.press("Lưu và tiếp tục")
    owner.page.locator(f'input[value="{PRODUCT}"]').check()
    owner.fill({"validFrom": first, "validTo": last})
    owner.press("Lưu và tiếp tục")
    owner.fill({"audience": "everyone"})
    owner.press("Lưu và tiếp tục")
    paper = re.search(r"/quan-ly/giay-to/([a-z0-9-]+)\?", owner.page.url).group(1)
    owner.follow("Gửi bản chụp")
    owner.page.locator('input[type="file"]').set_input_files(
        {"name": "../../giấy.exe", "mimeType": "application/x-msdownload", "buffer": COPY})
    owner.press("Gửi")
    owner.follow("Nộp hồ sơ")
    owner.press("Nộp hồ sơ")
    expect(owner.main).to_contain_text("chưa cơ quan nào xác nhận")
    return paper


def confirm(officer, paper):
    officer.open(f"/quan-ly/giay-to/{paper}")
    officer.follow("Duyệt hồ sơ")
    officer.press("Duyệt hồ sơ")
    expect(officer.main).to_contain_text(f"{OFFICE} đã xem và xác nhận ngày {day(0)}")


@pytest.mark.parametrize("sent, words", [(b"<html></html>", "không phải PDF"), (b"%PDF-1.4", "bị đứt")])
def test_a_file_that_is_no_copy_is_refused_with_words(person, sent, words):  # noqa: F811
    owner = person("owner", DESK)
    owner.open("/quan-ly/giay-to/gt-htx-may-vang-3/ban-chup")
    owner.page.locator('input[type="file"]').set_input_files(
        {"name": "giay.pdf", "mimeType": "application/pdf", "buffer": sent})
    owner.press("Gửi")
    expect(owner.page.get_by_role("alert")).to_contain_text(words)
