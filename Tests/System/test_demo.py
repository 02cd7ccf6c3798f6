"""`nguon demo`: fills an empty store through the capture door, again changes nothing, and runs from anywhere."""

import os
import re
import shutil
import sqlite3
import subprocess
import time

import pytest

from nguon import BINARY, Server, document, environment, events_in, free_port, run, serial, start_demo


def lines(server, word):
    return re.findall(rf"^{word} (.+)$", server.printed(), flags=re.MULTILINE)


def test_it_prints_the_lines_scripts_look_for(filled):
    printed = filled[1]
    serving = re.findall(r"^serving (http://localhost:\d+)$", printed, flags=re.MULTILINE)
    codes = re.findall(r"^code (http://localhost:\d+/\d\d.+)$", printed, flags=re.MULTILINE)
    assert len(serving) == 1
    assert len(codes) >= 3 and all(code.startswith(serving[0] + "/") for code in codes)


def test_it_is_filled_with_thirty_thousand_events(filled):
    assert filled[2] >= 30_000


def test_the_page_of_each_sample_says_first_what_it_must(filled):
    gravities = ["good"] * 5 + ["danger"] * 2 + ["caution"] * 3
    with start_demo(filled[0]) as server:
        codes = lines(server, "code")
        assert len(codes) == len(gravities)
        for code, gravity in zip(codes, gravities):
            path = re.sub(r"^http://[^/]+", "", code)
            answer = server.request("GET", path, headers={"Accept": "text/html"})
            if answer.status == 307:
                answer = server.request("GET", re.sub(r"^https?://[^/]+", "", answer.headers["Location"]))
            assert re.search(rb'class="verdict (\w+)"', answer.body).group(1).decode() == gravity, code


def test_filling_again_changes_nothing_and_every_code_leads_to_a_page(filled):
    folder = filled[0]
    before = count(folder)
    with start_demo(folder) as server:
        for code in lines(server, "code"):
            path = re.sub(r"^http://[^/]+", "", code)
            answer = server.request("GET", path, headers={"Accept": "text/html"})
            if answer.status == 307:
                page = re.sub(r"^https?://[^/]+", "", answer.headers["Location"])
                assert page.startswith("/p/")
                assert server.request("GET", page).status in (200, 404)
            else:
                assert answer.status in (200, 400, 404)
        assert server.stop() == 0
    assert count(folder) == before


def count(folder):
    with sqlite3.connect(folder / "data" / "nguon.sqlite") as connection:
        return [connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone() for table in ("event", "mention", "capture_job")]


def test_the_known_key_captures_and_reads_in_the_demonstration(filled):
    folder = filled[0]
    with start_demo(folder) as server:
        thing = serial("DEMO")
        answer = server.capture(document(thing, 2), "demo-capture-key")
        assert answer.status == 202
        assert server.job(answer.headers["Location"], "demo-capture-key")["success"]
        assert len(server.events("demo-capture-key", MATCH_anyEPC=thing)) == 2
        assert server.stop() == 0


def test_the_known_key_opens_nothing_elsewhere(store, key, tmp_path):
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        assert server.capture(document(serial("X"), 1), "demo-capture-key").status == 401
        assert server.request("GET", "/epcis/events", headers={"Authorization": "Bearer demo-capture-key"}).status == 401


def test_serve_does_not_serve_the_demonstrations_store(filled):
    folder = filled[0]
    done = run("serve", "--data", folder / "data")
    assert done.returncode == 1
    assert "nguon demo" in done.stderr


def test_the_demonstration_does_not_go_into_a_real_store(store, key, tmp_path):
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        assert server.capture(document(serial("REAL"), 1), key).status == 202
        assert server.stop() == 0
    done = run("demo", "--database", store.setting, "--data", tmp_path)
    assert done.returncode == 1
    assert store.number("SELECT COUNT(*) FROM event") == 1


def test_the_binary_moved_elsewhere_serves_its_pages_and_styles(filled, tmp_path):
    folder = filled[0]
    moved = tmp_path / "elsewhere" / "nguon"
    moved.parent.mkdir()
    shutil.copy(BINARY, moved)
    empty = tmp_path / "empty"
    empty.mkdir()
    with start_demo(folder, binary=str(moved), cwd=empty) as server:
        page = server.request("GET", "/").body.decode()
        assets = set(re.findall(r'(?:href|src)="(/[^"]+\.(?:css|js|svg|woff2)[^"]*)"', page))
        assert assets
        for asset in assets:
            answer = server.request("GET", asset)
            assert answer.status == 200 and answer.body, asset
    assert os.listdir(empty) == []


def test_lan_puts_a_reachable_address_in_the_codes(filled):
    folder = filled[0]
    with start_demo(folder, env={"LANG": "vi_VN.UTF-8"}) as server:
        assert "Khóa để gửi sự kiện: demo-capture-key" in server.printed()
    with Server("demo", "--data", folder / "data", "--lan", folder=folder, patience=300) as server:
        origin = lines(server, "serving")[0]
        assert re.fullmatch(rf"http://(?:(?:\d+\.){{3}}\d+|\[[0-9a-f:]+\]):{server.port}", origin)
        assert not re.search(r"//(?:127\.|\[::1\])", origin)
        assert all(code.startswith(origin) for code in lines(server, "code"))


def test_a_given_origin_stands_in_the_codes(filled):
    folder = filled[0]
    with Server("demo", "--data", folder / "data", "--origin", "https://id.example.gov.vn", folder=folder) as server:
        assert lines(server, "serving") == ["https://id.example.gov.vn"]
        assert all(code.startswith("https://id.example.gov.vn/") for code in lines(server, "code"))


def test_a_filling_cut_short_is_completed_by_the_next(filled, tmp_path):
    """`kill -9` while documents are being sent; the next start sends the rest, and nothing twice."""
    process = subprocess.Popen(
        [BINARY, "demo", "--data", tmp_path / "data", "--port", str(free_port())], env=environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 120
    while events_in(tmp_path) < 500 and time.monotonic() < until:
        time.sleep(0.05)
    process.kill()
    process.wait()
    assert 500 <= events_in(tmp_path)
    with start_demo(tmp_path) as server:
        assert server.stop() == 0
    assert events_in(tmp_path) == filled[2]
