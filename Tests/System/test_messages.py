"""Messages leave by a mail server with STARTTLS or TLS and by a gateway, and by no other way."""

import base64
import json
from email import message_from_string, policy

import pytest

from nguon import run
from outside import Authority, Gateway, PostOffice


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(params=["smtp", "smtps"])
def office(request, authority):
    office = PostOffice(authority, implicit=request.param == "smtps")
    office.url = f"{request.param}://localhost:{office.port}"
    yield office
    office.close()


def send(recipient, folder, *settings):
    return run("message", "test", recipient, "--data", str(folder), *settings, env={"LANG": "en_US.UTF-8"})


def mail_settings(office, authority, *more):
    return ["--mail-server", office.url, "--mail-sender", "nguon@dongnai.example", "--mail-user", "nguon",
            "--mail-password", "hunter2", "--outside-certificates", str(authority.certificates), *more]


def test_a_mail_leaves_encrypted_and_comes_whole(office, authority, tmp_path):
    done = send("lan@example.vn", tmp_path, *mail_settings(office, authority, "--outside-networks", "127.0.0.0/8,::1"))
    assert done.returncode == 0, done.stderr
    mail = message_from_string(office.mails[0], policy=policy.default)
    assert mail["to"] == "<lan@example.vn>" or str(mail["to"]) == "lan@example.vn"
    assert mail["subject"] == "Tin thử"
    assert "Hệ thống truy xuất nguồn gốc" in mail.get_content()
    secret = base64.b64encode(b"\0nguon\0hunter2").decode()
    assert (True, secret) in office.heard
    # Before TLS nothing is said but who is there.
    assert all(verb.startswith("EHLO") or verb == "STARTTLS" for secure, verb in office.heard if not secure)


def test_a_server_nobody_vouches_for_is_told_nothing(office, authority, tmp_path):
    settings = ["--mail-server", office.url, "--mail-sender", "nguon@dongnai.example", "--mail-user", "nguon",
                "--mail-password", "hunter2", "--outside-networks", "127.0.0.0/8,::1"]
    done = send("lan@example.vn", tmp_path, *settings)
    assert done.returncode == 3
    assert "certificate" in done.stderr
    assert "hunter2" not in done.stderr + done.stdout
    assert not office.mails and not any(secure for secure, _ in office.heard)


def test_a_server_inside_is_not_reached_unless_its_network_is_named(office, authority, tmp_path):
    done = send("lan@example.vn", tmp_path, *mail_settings(office, authority))
    assert done.returncode == 3
    assert "outside-networks" in done.stderr
    assert office.heard == []


def test_a_gateway_gets_what_its_file_says(authority, tmp_path):
    gateway = Gateway(authority)
    description = tmp_path / "gateway.http"
    description.write_text(
        f"@expect \"CodeResult\":\"100\"\nPOST https://127.0.0.1:{gateway.port}/send\n"
        'Content-Type: application/json\n\n{"key": "{{secret}}", "to": "{{phone-84}}", "text": "{{text-plain}}"}\n')
    settings = ["--text-gateway", str(description), "--text-gateway-secret", "hunter3",
                "--outside-certificates", str(authority.certificates), "--outside-networks", "127.0.0.1"]
    done = send("0912 345 678", tmp_path, *settings)
    assert done.returncode == 0, done.stderr
    path, body = gateway.asked[0]
    assert path == "/send"
    sent = json.loads(body)
    assert (sent["key"], sent["to"]) == ("hunter3", "84912345678")
    assert sent["text"].startswith("Tin thu cua He thong")
    gateway.close()


def test_the_check_says_whether_the_way_is_open(office, authority, tmp_path):
    def look(*settings):
        done = run("check", "--json", "--data", str(tmp_path), *settings)
        return {row["name"]: row for row in map(json.loads, done.stdout.splitlines())}

    inside = ["--outside-networks", "127.0.0.0/8,::1"]
    assert look(*mail_settings(office, authority, *inside))["mail"]["verdict"] == "good"
    assert office.mails == []
    refused = look(*mail_settings(office, authority))["mail"]
    assert refused["verdict"] == "warning" and "outside-networks" in refused["detail"]
    assert "mail" not in look()


def test_without_a_way_the_cause_says_which_setting(tmp_path):
    done = send("0912345678", tmp_path)
    assert done.returncode == 3
    assert "text-gateway" in done.stderr
    assert send("nobody", tmp_path).returncode == 2


def test_nothing_given_up_is_an_empty_list(tmp_path):
    assert run("migrate", "--data", str(tmp_path)).returncode == 0
    done = run("message", "list", "--data", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, "")
