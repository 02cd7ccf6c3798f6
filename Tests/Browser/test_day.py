"""Two officers clear a queue at the same time, by keyboard alone: what both have open is decided once, and who was second is told and led on."""

import re

import openpyxl
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from test_life import DESK, PHONE, Person

QUEUE = "/quan-ly/viec-can-lam"
# As many as fit into a minute of the suite on two cores.
CASES = 80
NAMES = {f"Hộ Bàn Phím {number:03} (mẫu)" for number in range(CASES)}


@pytest.fixture
def person(browser, site):
    """Opens a screen for somebody of the demonstration."""
    opened = []

    def sit_down(role, size=DESK):
        one = Person(browser, site, size)
        opened.append(one)
        return one.sign_in(*site.people[role])

    yield sit_down
    for one in opened:
        one.context.close()


def hand_in(owner, folder):
    """A cooperative brings a table; every household of it is a case of its commune."""
    owner.open("/quan-ly/co-so/nhap-tu-bang")
    with owner.page.expect_download() as download:
        owner.page.locator('main a[href*="mau.xlsx"]').click()
    table = folder / "ho.xlsx"
    download.value.save_as(table)
    book = openpyxl.load_workbook(table)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for index, name in enumerate(sorted(NAMES)):
        sheet.cell(index + 2, columns["Tên"], name)
        sheet.cell(index + 2, columns["Điện thoại"], f"0900090{index:03}")
    book.save(table)
    owner.page.locator("main input[type=file]").set_input_files(table)
    owner.press("Tải lên và xem lại")
    owner.press(f"Ghi {CASES} dòng đã sẵn sàng")
    expect(owner.main).to_contain_text(f"Đã ghi {CASES} hồ sơ", timeout=30_000)


class Officer:
    """Somebody at a keyboard. No pointer is touched."""

    def __init__(self, person):
        self.page = person.page
        self.page.goto(f"{QUEUE}/tiep?loai=party")
        self.decided = self.lost = self.left = 0
        self.is_done = False

    @property
    def is_at_case(self):
        return re.search(rf"{QUEUE}/\d+", self.page.url) is not None

    def key(self):
        """What is pressed here: approve what is ours, leave the rest for later."""
        if self.page.locator("main h1").inner_text() in NAMES:
            self.left = 0
            return "d"
        self.left += 1
        return "b"

    def see(self):
        """Reads what became of the case before; whether there is more to do."""
        said = self.page.locator("main .notice").first
        text = said.inner_text() if said.count() else ""
        self.decided += "Đã duyệt “Hộ Bàn Phím" in text
        self.lost += "Quyết định của anh/chị không được ghi" in text
        # Once around: what is left is not ours.
        self.is_done = not self.is_at_case or self.left > 10


def press(officers):
    """One key each, both on their way at once."""
    if len(officers) == 1:
        with officers[0].page.expect_navigation():
            officers[0].page.keyboard.press(officers[0].key())
    else:
        keys = [officer.key() for officer in officers]
        with officers[0].page.expect_navigation(), officers[1].page.expect_navigation():
            for officer, key in zip(officers, keys):
                officer.page.keyboard.press(key)
    for officer in officers:
        officer.see()


def test_two_officers_clear_a_queue_by_keyboard(person, picture, tmp_path):
    hand_in(person("owner"), tmp_path)
    one, other = Officer(person("communeOfficer")), Officer(person("coordinator"))
    meet(one, other)
    returned = send_one_back(one)
    assert returned in NAMES
    while one.decided + other.decided < CASES - 1:
        busy = [officer for officer in (one, other) if not officer.is_done]
        assert busy, f"{one.decided} and {other.decided} of {CASES} are decided, and nobody is shown more"
        press(busy)
    assert one.lost + other.lost >= 1, "of two who decide the same at once one is told"
    assert one.decided > CASES // 4 and other.decided > CASES // 4
    one.page.goto("/quan-ly/co-so?trang-thai=submitted&q=ban+phim")
    expect(one.page.locator("main")).to_contain_text("Không tìm thấy")


def meet(one, other):
    """Both have the same case open and decide it at once."""
    while one.page.locator("main h1").inner_text() not in NAMES:
        press([one])
    one.left = 0
    other.page.goto(one.page.url)
    press([one, other])


def send_one_back(officer):
    """Reasons by their digits, words typed, sent without leaving the keys."""
    page = officer.page
    while page.locator("main h1").inner_text() not in NAMES:
        press([officer])
    title = page.locator("main h1").inner_text()
    page.keyboard.press("t")
    expect(page.locator("#ly-do-1")).to_be_focused()
    page.keyboard.press("4")
    expect(page.locator("#ly-do-4")).to_be_checked()
    page.locator("#tra-loi-nhan").focus()
    page.keyboard.type("Ghi lại số điện thoại. d t b là chữ, không phải phím tắt.")
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    expect(page.locator("main .notice").first).to_contain_text(f"Đã trả lại “{title}”")
    return title


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_pages_of_the_day_fit_and_are_accessible(person, picture, size):
    officer = person("coordinator", size)
    name = "phone" if size == PHONE else "desk"
    pages = {"": "queue", "/tiep": "case", "/duyet-nhieu": "many", "/thong-ke": "figures", "/ban-giao": "hand-over"}
    for path, shot in pages.items():
        assert officer.open(QUEUE + path) == 200
        officer.fits()
        found = Axe().run(officer.page).response["violations"]
        assert not found, [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found]
        picture(officer.page, f"day-{shot}-{name}")
