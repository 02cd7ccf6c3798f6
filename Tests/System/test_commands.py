"""The command's exit statuses and words: 0 done, 1 refused or not found, 2 wrong arguments, 3 trouble outside."""

import json
import socket

import pytest

from nguon import POSTGRES, Server, document, free_port, make_key, run, serial


@pytest.mark.parametrize(
    "arguments",
    [
        ["serve", "--port", "http"],
        ["serve", "--colour", "red"],
        ["serve", "--port"],
        ["dance"],
        ["demo", "--origin", "id.example.vn/"],
        ["migrate", "--database", "mysql://x"],
        ["gs1", "check", "--json", "extra"],
        ["epcis", "hash"],
        ["import", "epcis"],
        ["key", "create", "--label", "x"],
        ["key", "create", "--label", "x", "--sender", "y", "--scope", "everything"],
        ["serve", "--config", "no-such-file.conf"],
    ],
    ids=" ".join,
)
def test_wrong_arguments_are_status_2_with_words_on_standard_error(arguments, tmp_path):
    done = run(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip()


@pytest.mark.parametrize("arguments", [["--help"], ["serve", "--help"], ["help", "gs1", "check"]], ids=" ".join)
def test_help_is_status_0_on_standard_output(arguments):
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "nguon" in done.stdout


def test_a_mistyped_setting_names_the_nearest(tmp_path):
    done = run("serve", cwd=tmp_path, env={"NGUON_PROT": "80"})
    assert done.returncode == 2
    assert "NGUON_PORT" in done.stderr
    (tmp_path / "nguon.conf").write_text("# mine\norigni = https://id.example.vn\n")
    done = run("serve", "--config", "nguon.conf", cwd=tmp_path)
    assert done.returncode == 2
    assert "nguon.conf, line 2" in done.stderr and "origin" in done.stderr


def test_words_follow_the_language_of_the_terminal(tmp_path):
    vietnamese = run("serve", "--port", "0", cwd=tmp_path, env={"LANG": "vi_VN.UTF-8"})
    english = run("serve", "--port", "0", cwd=tmp_path, env={"LANG": "vi_VN.UTF-8", "LC_ALL": "C"})
    assert "cần một số từ 1 đến 65535" in vietnamese.stderr
    assert "expected a number from 1 to 65535" in english.stderr


def test_a_flag_wins_over_the_environment_and_that_over_the_file(tmp_path):
    (tmp_path / "nguon.conf").write_text("host = 127.0.0.9\norigin = https://file.example\nnode = from-file\n")
    done = run(
        "check", "--config", "nguon.conf", "--host", "127.0.0.7", cwd=tmp_path,
        env={"NGUON_HOST": "127.0.0.8", "NGUON_ORIGIN": "https://environment.example"},
    )
    assert "  host = 127.0.0.7  (flag --host)" in done.stdout
    assert "  origin = https://environment.example  (environment NGUON_ORIGIN)" in done.stdout
    assert "  node = from-file  (nguon.conf, line 3)" in done.stdout


def test_a_taken_port_is_trouble_outside_and_says_so(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = run("serve", "--port", port, cwd=tmp_path)
    assert done.returncode == 3
    assert f"Port {port} of 127.0.0.1 is taken" in done.stderr


@pytest.mark.parametrize("command", ["serve", "migrate", "check"])
def test_a_server_that_cannot_be_reached_says_so_without_the_password(command, tmp_path):
    url = f"postgres://nguon:hunter2@127.0.0.1:{free_port()}/nguon"
    done = run(command, "--database", url, cwd=tmp_path)
    assert done.returncode == (1 if command == "check" else 3)
    told = done.stdout + done.stderr
    assert "Cannot open or reach the database" in told
    assert "hunter2" not in told


def test_a_database_of_another_collation_is_refused_with_the_reason(tmp_path):
    import uuid

    from nguon import psql

    name = "nguon_system_" + uuid.uuid4().hex[:12]
    psql(POSTGRES, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'")
    try:
        url = POSTGRES.rsplit("/", 1)[0] + "/" + name
        done = run("migrate", "--database", url, cwd=tmp_path)
        assert done.returncode == 3
        assert "Docs/operations.md" in done.stderr
    finally:
        psql(POSTGRES, f"DROP DATABASE {name}")


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path):
    (tmp_path / "nguon.sqlite").write_bytes(b"this is a letter, not a database\n" * 300)
    done = run("migrate", "--database", "sqlite:nguon.sqlite", cwd=tmp_path)
    assert done.returncode == 3
    assert "damaged or not ours" in done.stderr


def test_a_schema_newer_than_the_program_stops_it(store, tmp_path):
    assert run("migrate", "--database", store.setting).returncode == 0
    columns = "number, name, checksum"
    if store.engine == "sqlite":
        import sqlite3

        with sqlite3.connect(store.path) as connection:
            connection.execute(f"INSERT INTO schema_migration ({columns}) VALUES (9999, '9999_future', '00')")
    else:
        from nguon import psql

        psql(store.setting, f"INSERT INTO schema_migration ({columns}) VALUES (9999, '9999_future', '00')")
    for command in ["serve", "migrate"]:
        done = run(command, "--database", store.setting, cwd=tmp_path)
        assert done.returncode == 3
        assert "newer" in done.stderr and "9999_future" in done.stderr
    checked = run("check", "--database", store.setting, "--json", cwd=tmp_path)
    assert checked.returncode == 1
    assert {"name": "schema", "verdict": "bad"}.items() <= by_name(checked)["schema"].items()


def test_migrate_is_idempotent_and_tells_what_it_did(store):
    first = run("migrate", "--database", store.setting)
    second = run("migrate", "--database", store.setting)
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout.startswith("Applied: 0001_")
    assert second.stdout == "The schema is up to date.\n"


def by_name(done):
    return {item["name"]: item for item in map(json.loads, done.stdout.splitlines())}


def test_check_finds_a_fit_server_fit(store):
    run("migrate", "--database", store.setting)
    done = run("check", "--json", "--database", store.setting, "--origin", "https://id.example.gov.vn")
    assert done.returncode == 0, done.stdout
    found = by_name(done)
    assert {name: found[name]["verdict"] for name in ["origin", "listen", "database", "schema", "disk"]} == {
        "origin": "good", "listen": "good", "database": "good", "schema": "good", "disk": found["disk"]["verdict"],
    }
    assert found["clock"]["verdict"] in ("good", "warning")


def test_check_makes_nothing(tmp_path):
    done = run("check", cwd=tmp_path)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_check_warns_of_a_password_that_others_can_read(tmp_path):
    file = tmp_path / "nguon.conf"
    file.write_text(f"database = postgres://nguon:hunter2@127.0.0.1:{free_port()}/nguon\n")
    file.chmod(0o644)
    assert "chmod 600" in run("check", "--config", "nguon.conf", cwd=tmp_path).stdout
    file.chmod(0o600)
    assert "chmod 600" not in run("check", "--config", "nguon.conf", cwd=tmp_path).stdout


def test_gs1_check_answers_each_code_and_ends_with_1_if_one_is_wrong():
    codes = "https://id.example.vn/01/09521234567899/10/ABC\n(01)09521234567899(21)S1\n9521234567898\n"
    done = run("gs1", "check", "--json", stdin=codes)
    assert done.returncode == 1, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["valid"] for answer in answers] == [True, True, False]
    assert answers[0]["key"] == "01/09521234567899/10/ABC"
    assert answers[0]["level"] == "lot"
    assert answers[0]["digitalLink"] == "/01/09521234567899/10/ABC"
    assert [(part["ai"], part["value"]) for part in answers[1]["elements"]] == [("01", "09521234567899"), ("21", "S1")]
    assert answers[1]["equivalents"]["unbracketed"] == "^010952123456789921S1"
    assert answers[2]["error"]["code"] == "gs1.checkDigit"
    assert answers[2]["error"]["position"] == 12
    assert run("gs1", "check", stdin=codes.splitlines()[0] + "\n").returncode == 0


def test_gs1_check_points_at_the_place_in_words(tmp_path):
    done = run("gs1", "check", stdin="9521234567898\n", env={"LANG": "vi_VN.UTF-8"})
    lines = done.stdout.splitlines()
    assert lines[0] == "✗ 9521234567898"
    assert lines[1].startswith("  " + " " * 12 + "^ ")
    assert "gs1.checkDigit" not in done.stdout


def test_gs1_check_runs_a_file_of_cases_and_counts_them_last(tmp_path):
    file = tmp_path / "cases.json"
    file.write_text('{"csum": [{"ok": true, "data": "95212340"}, {"ok": true, "data": "95212341"}]}')
    done = run("gs1", "check", "--vectors", str(file))
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "1 passed, 1 failed"
    assert run("gs1", "check", "--vectors", str(tmp_path / "none.json")).returncode == 1


def test_epcis_hash_prints_one_id_an_event_in_document_order(tmp_path):
    body = document(serial("H"), 3)
    (tmp_path / "d.json").write_text(json.dumps(body))
    done = run("epcis", "hash", "d.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(set(lines)) == 3
    assert all(line.startswith("ni:///sha-256;") and line.endswith("?ver=CBV2.0") for line in lines)
    assert run("epcis", "hash", "missing.json", cwd=tmp_path).returncode == 1
    folder = run("epcis", "hash", ".", cwd=tmp_path)
    assert folder.returncode == 1 and "folder" in folder.stderr
    assert run("epcis", "hash", "/dev/stdin", stdin=(tmp_path / "d.json").read_text()).stdout == done.stdout
    (tmp_path / "broken.json").write_text('{"type": "EPCISDocument"')
    broken = run("epcis", "hash", "broken.json", cwd=tmp_path)
    assert (broken.returncode, broken.stdout) == (1, "")
    assert "broken.json" in broken.stderr


def test_import_captures_files_and_tells_of_each(store, tmp_path):
    (tmp_path / "good.json").write_text(json.dumps(document(serial("I"), 4)))
    bad = document(serial("J"), 2)
    bad["epcisBody"]["eventList"][1]["eventTime"] = "yesterday"
    (tmp_path / "bad.json").write_text(json.dumps(bad))
    done = run(
        "import", "epcis", "--database", store.setting, "--json", "good.json", "bad.json", "none.json", "good.json", cwd=tmp_path
    )
    assert done.returncode == 1, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["taken"] for result in results] == [True, False, False, True]
    assert (results[0]["stored"], results[3]["stored"], results[3]["duplicates"]) == (4, 0, 4)
    assert "/epcisBody/eventList/1/eventTime" in results[1]["errors"][0]
    assert store.number("SELECT COUNT(*) FROM event") == 4
    assert run("import", "epcis", "--database", store.setting, "good.json", cwd=tmp_path).returncode == 0


def test_import_proceeds_over_bad_events_when_asked(store, tmp_path):
    mixed = document(serial("K"), 3)
    mixed["epcisBody"]["eventList"][1]["eventTime"] = "yesterday"
    (tmp_path / "mixed.json").write_text(json.dumps(mixed))
    done = run("import", "epcis", "--database", store.setting, "--proceed", "--json", "mixed.json", cwd=tmp_path)
    assert done.returncode == 1
    result = json.loads(done.stdout)
    assert (result["stored"], result["refused"], result["taken"]) == (2, 1, False)


def test_a_large_import_is_whole_when_the_command_ends(store, tmp_path):
    (tmp_path / "large.json").write_text(json.dumps(document(serial("L"), 400, padding=6000)))
    done = run("import", "epcis", "--database", store.setting, "--json", "large.json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["stored"] == 400


def test_keys_open_are_listed_without_secrets_and_close(store, tmp_path):
    secret = make_key(store, label="ERP mẫu")
    listed = run("key", "list", "--database", store.setting, "--json")
    key = json.loads(listed.stdout)
    assert (key["label"], key["scopes"]) == ("ERP mẫu", ["capture", "read", "read-all"])
    assert secret not in listed.stdout
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        assert server.capture(document(serial("M"), 1), secret).status == 202
        assert server.capture(document(serial("M"), 1), "wrong").status == 401
    assert run("key", "revoke", key["id"], "--database", store.setting).returncode == 0
    assert run("key", "revoke", key["id"], "--database", store.setting).returncode == 1
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        assert server.capture(document(serial("M"), 1), secret).status == 401


def test_logs_are_json_lines_with_the_requests_id(store, key, tmp_path):
    with Server("serve", "--database", store.setting, folder=tmp_path) as server:
        server.request("GET", "/?q=secret-search", headers={"X-Request-Id": "my-request-1"})
        server.capture(document(serial("N"), 1), key)
        assert server.stop() == 0
    lines = [json.loads(line) for line in open(tmp_path / f"server-{server.port}.log")]
    mine = [line for line in lines if "my-request-1" in line.values()]
    assert len(mine) == 1 and mine[0]["path"] == "/"
    whole = json.dumps(lines)
    assert key not in whole and "secret-search" not in whole


def test_serving_a_folder_that_cannot_be_made_says_what_to_do(tmp_path):
    (tmp_path / "file").write_text("")
    done = run("serve", "--data", "file/data", "--port", free_port(), cwd=tmp_path)
    assert done.returncode == 3
    assert "--data" in done.stderr


def test_a_mistyped_place_becomes_no_store(tmp_path):
    for command in (["key", "list"], ["key", "revoke", "x"], ["backup", "b"]):
        done = run(*command, "--data", tmp_path / "nothere")
        assert done.returncode == 1 and "no database" in done.stderr, done.stderr
    assert not (tmp_path / "nothere").exists()


def test_a_key_has_a_label_and_a_sender_of_one_line(tmp_path):
    for label, sender in (("", "s"), ("l", ""), ("a\nb", "s"), ("a\x1b[31m", "s")):
        done = run("key", "create", "--label", label, "--sender", sender, "--data", tmp_path / "d")
        assert done.returncode == 2 and "--" in done.stderr
