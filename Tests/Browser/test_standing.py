"""What authorities say of goods and places: a lot is suspended and its business answers; a place is confirmed where it is, by telephone."""

import pathlib
import re

from test_life import DESK, PHONE, Person
from waiting import expect

PICTURE = pathlib.Path(__file__).resolve().parents[1] / "PicturesTests" / "Fixtures"


def first(person, kind, fits):
    """The first file within reach that fits."""
    answer = person.context.request.get(f"/api/v1/{kind}?limit=200")
    return next(one for one in answer.json() if fits(one["file"]))


def is_active(file):
    return file["standing"]["status"] == "active"


def test_a_lot_is_suspended_and_answered(browser, site, picture):
    owner = Person(browser, site, PHONE).sign_in(*site.people["owner"])
    officer = Person(browser, site, DESK).sign_in(*site.people["coordinator"])
    gtin = first(owner, "products", lambda file: is_active(file) and file.get("gtin"))["file"]["gtin"]
    lot = f"/p/01/{gtin}/10/THU-01"
    officer.open("/quan-ly/tam-dung/them")
    officer.fill({
        "ma": f"(01){gtin}(10)THU-01", "muc": "display", "so": "77/QĐ-SCT (mẫu)", "co-quan": "Sở Công Thương (mẫu)",
        "ly-do": "Chờ làm rõ sổ ghi chép (mẫu)",
    })
    picture(officer.page, "suspension-form-desk")
    officer.press("Xem lại trước khi ghi")
    picture(officer.page, "suspension-sure-desk")
    officer.press("Tạm dừng")
    expect(officer.page.locator("main")).to_contain_text("Đã ghi quyết định tạm dừng")
    where = re.sub(r"\?.*", "", officer.page.url)

    shopper = Person(browser, site, PHONE)
    assert shopper.open(lot) == 200
    expect(shopper.page.locator(".verdict")).to_contain_text("Lô THU-01 đang bị tạm dừng hiển thị")
    expect(shopper.page.locator(".verdict")).to_contain_text("77/QĐ-SCT (mẫu)")
    shopper.fits()
    picture(shopper.page, "suspension-public-phone")

    owner.open("/quan-ly")
    expect(owner.page.locator("main")).to_contain_text("Mời cơ sở giải trình trước")
    picture(owner.page, "suspension-home-phone")
    owner.open(where)
    owner.fill({"giai-trinh": "Đã gửi ảnh sổ ghi chép của lô cho xã."})
    picture(owner.page, "suspension-answer-phone")
    owner.press("Gửi giải trình")
    expect(owner.page.locator("main")).to_contain_text("Đã gửi giải trình")

    officer.open(where)
    expect(officer.page.locator("main")).to_contain_text("Đã gửi ảnh sổ ghi chép của lô cho xã.")
    picture(officer.page, "suspension-answered-desk")
    officer.follow("Gỡ bỏ tạm dừng")
    officer.fill({"so": "78/QĐ-SCT (mẫu)", "ly-do": "Đã làm rõ"})
    officer.press("Gỡ bỏ tạm dừng")
    expect(officer.page.locator("main")).to_contain_text("Đã gỡ bỏ tạm dừng")
    shopper.open(lot)
    expect(shopper.page.locator("main")).not_to_contain_text("tạm dừng hiển thị")


def test_a_place_is_confirmed_where_it_is(browser, site, picture):
    officer = Person(browser, site, PHONE).sign_in(*site.people["coordinator"])
    officer.context.grant_permissions(["geolocation"], origin=site.url)
    officer.context.set_geolocation({"latitude": 11.123456, "longitude": 107.123456, "accuracy": 12})
    place = first(officer, "places", lambda file: is_active(file) and file["address"].get("commune"))
    officer.open(f"/quan-ly/noi-san-xuat/{place['id']}/xac-nhan")
    officer.page.get_by_role("button", name="Lấy vị trí của máy").click()
    expect(officer.page.locator('[name="vi-tri"]')).to_have_value("11.123456, 107.123456")
    officer.page.locator('[name="muc"][value="placeStands"]').check()
    officer.fill({"co-quan": "UBND xã sở tại (mẫu)"})
    officer.page.locator('[name="anh"]').set_input_files(PICTURE / "grey.jpg")
    picture(officer.page, "confirmation-form-phone")
    officer.press("Ghi xác nhận")
    # The sample's outline is elsewhere: it is asked once more, and the picture is kept.
    expect(officer.page.locator("main")).to_contain_text("cách ranh đã vẽ")
    expect(officer.page.locator('[name="anh-da-gui"]')).to_have_count(1)
    picture(officer.page, "confirmation-far-phone")
    officer.page.locator('[name="van-ghi"]').check()
    officer.press("Ghi xác nhận")
    expect(officer.page.locator("#xac-nhan")).to_be_visible()
    expect(officer.page.locator("main")).to_contain_text("UBND xã sở tại (mẫu)")
    picture(officer.page, "confirmation-file-phone")
    officer.page.locator("main a", has_text="Có nơi này tại địa bàn ghi trong hồ sơ").first.click()
    expect(officer.page.locator("main")).to_contain_text("11.123456, 107.123456")
    expect(officer.page.locator("main")).to_contain_text("cách ranh")
    picture(officer.page, "confirmation-one-phone")
