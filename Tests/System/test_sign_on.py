"""People sign in where they already do: a provider of OpenID Connect vouches for them, and for nobody else."""

import http.client
import json
import re
import time
import urllib.parse

import pytest

from identity_provider import IdentityProvider, Person, foreign, shared, unsigned
from nguon import Server, free_port, run

DOOR = "/dang-nhap/sso"


class Browser:
    """Follows redirects between ours and the provider's, and keeps cookies by host and port."""

    def __init__(self):
        self.cookies = {}

    def open(self, address, body=None):
        """One request, not followed."""
        parts = urllib.parse.urlsplit(address)
        jar = self.cookies.setdefault(parts.netloc, {})
        headers = {"Accept": "text/html", "Accept-Language": "en"}
        if jar:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in jar.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Sec-Fetch-Site"] = "same-origin"
            body = urllib.parse.urlencode(body)
        connection = http.client.HTTPConnection(parts.netloc, timeout=30)
        connection.request("GET" if body is None else "POST", parts.path + (f"?{parts.query}" if parts.query else ""), body, headers)
        answer = connection.getresponse()
        for header in answer.headers.get_all("Set-Cookie", []):
            name, value = header.split(";")[0].split("=", 1)
            jar[name] = value
            if "Max-Age=0" in header:
                del jar[name]
        answer.text = answer.read().decode()
        answer.address = address
        connection.close()
        return answer

    def follow(self, address, until="\0"):
        """Goes where it is sent, up to an address that holds `until`, which is not opened."""
        for _ in range(10):
            answer = self.open(address)
            if answer.status not in (302, 303):
                return answer
            address = urllib.parse.urljoin(address, answer.headers["Location"])
            if until in address:
                return address
        raise AssertionError("too many redirects")


class House:
    """Our server with a provider beside it."""

    def __init__(self, store, folder):
        port = free_port()
        self.origin = f"http://127.0.0.1:{port}"
        self.provider = IdentityProvider("nguon", "s3cret/+", f"{self.origin}{DOOR}/tro-ve")
        self.store = store
        self.flags = [
            "--database", store.setting, "--origin", self.origin, "--sign-on-issuer", self.provider.issuer,
            "--sign-on-client", "nguon", "--sign-on-secret", "s3cret/+", "--sign-on-claim", "preferred_username",
            "--sign-on-scopes", "openid profile", "--sign-on-name-english", "the province", "--outside-networks", "127.0.0.1",
        ]
        self.server = Server("serve", *self.flags, port=port, folder=folder)

    def invite(self, login):
        """An account that waits for a login; nobody has entered it yet."""
        self.store.change(
            "INSERT INTO account (id, login, name, created_at, created_by) "
            f"VALUES ('user:{login}', '{login}', 'Lan (mẫu)', 0, 'test')")

    def sign_on(self, browser=None):
        return (browser or Browser()).follow(self.origin + DOOR + "?tiep=/quan-ly/tai-khoan/phien")

    def close(self):
        self.server.stop()
        self.provider.close()


@pytest.fixture
def house(store, tmp_path):
    house = House(store, tmp_path)
    yield house
    house.close()


def test_an_invited_person_signs_in_and_is_known_from_then_on(house):
    house.invite("lan.nguyen")
    browser = Browser()
    button = browser.open(house.origin + "/dang-nhap?tiep=/quan-ly/tai-khoan/phien")
    assert 'href="/dang-nhap/sso?tiep=%2Fquan-ly%2Ftai-khoan%2Fphien"' in button.text
    page = house.sign_on(browser)
    assert (page.status, page.address) == (200, house.origin + "/quan-ly/tai-khoan/phien")
    assert "ve-sso" not in browser.cookies[urllib.parse.urlsplit(house.origin).netloc]
    # The login may change there: who the person is does not.
    house.provider.person.claims["preferred_username"] = "lan.tran"
    assert house.sign_on().status == 200
    # Somebody else with the login that was free there is not that person.
    house.provider.person = Person("p-2", preferred_username="lan.nguyen")
    page = house.sign_on()
    assert page.status == 403 and "belongs to no account here" in page.text
    assert house.store.number("SELECT COUNT(*) FROM sign_on_link") == 1
    assert house.store.number("SELECT COUNT(*) FROM account") == 1


def test_a_provider_gives_nobody_rights(house):
    page = house.sign_on()
    assert page.status == 403 and "ask your agency or business for an invitation" in page.text
    assert house.store.number("SELECT COUNT(*) FROM account") == 0
    assert house.store.number("SELECT COUNT(*) FROM account_session") == 0


def test_keys_are_changed_there_and_people_go_on_signing_in(house):
    house.invite("lan.nguyen")
    assert house.sign_on().status == 200
    house.provider.rotate("ES256")
    # Asked a moment ago: an unknown key makes us look again after half a minute, so that nobody can make us ask all the time.
    assert house.sign_on().status == 400
    assert house.provider.key_requests == 1
    time.sleep(31)
    assert house.sign_on().status == 200
    assert house.provider.key_requests == 2


def test_a_token_that_is_not_for_us_now_is_not_believed(house):
    house.invite("lan.nguyen")
    provider = house.provider
    bends = {
        "nonce": {"nonce": "another"}, "audience": {"aud": ["another"]}, "issuer": {"iss": "https://another.example"},
        "expired": {"exp": int(time.time()) - 120}, "too early": {"iat": int(time.time()) + 120},
        "too old": {"iat": int(time.time()) - 3600}, "other party": {"azp": "another"}, "other access": {"at_hash": "AAAA"},
    }
    for what, bend in bends.items():
        provider.bend_claims = lambda claims, bend=bend: claims.update(bend)
        page = house.sign_on()
        assert page.status == 400 and "not valid" in page.text, what
    provider.straighten()
    for token in (unsigned, shared, foreign):
        provider.bend_token = token
        page = house.sign_on()
        assert page.status == 400 and "not valid" in page.text, token.__name__
    assert house.store.number("SELECT COUNT(*) FROM account_session") == 0
    provider.straighten()
    assert house.sign_on().status == 200
    logged = house.server.logged()
    assert "sign-on failed" in logged and "eyJ" not in logged and "s3cret" not in logged


def test_a_way_back_is_good_once_and_in_one_browser(house):
    house.invite("lan.nguyen")
    browser = Browser()
    back = browser.follow(house.origin + DOOR, until="/tro-ve?")
    # Stolen on the way: another browser has no ticket.
    thief = Browser()
    assert thief.open(back).status == 400
    ticket = dict(browser.cookies)
    ticket = {host: dict(jar) for host, jar in ticket.items()}
    assert browser.open(back).status == 303
    # Sent again, with the ticket kept.
    browser.cookies = ticket
    page = browser.open(back)
    assert page.status == 400 and "was used before" in page.text
    # The provider takes a code once, whoever brings it.
    other = Browser()
    fresh = urllib.parse.urlsplit(other.follow(house.origin + DOOR, until="/tro-ve?"))
    used = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
    query = re.sub(r"code=[^&]+", f"code={used}", fresh.query)
    page = other.open(f"{house.origin}{fresh.path}?{query}")
    assert page.status == 400 and "does not take this sign-in code" in page.text
    assert house.store.number("SELECT COUNT(*) FROM account_session") == 1


def test_the_check_says_whether_the_provider_fits(house):
    def look():
        done = run("check", "--json", *house.flags)
        return {row["name"]: row for row in map(json.loads, done.stdout.splitlines())}["sign-on"]

    assert look()["verdict"] == "good"
    house.provider.keys = []
    assert look()["verdict"] == "warning"
    house.provider.close()
    house.provider.server.server_close()
    away = look()
    assert away["verdict"] == "warning" and "does not answer" in away["detail"]


def test_who_stops_on_the_way_is_told_so_and_a_provider_that_is_away_too(house):
    person, house.provider.person = house.provider.person, None
    page = house.sign_on()
    assert page.status == 403 and "stopped on the way" in page.text
    house.provider.person = person
    browser = Browser()
    back = browser.follow(house.origin + DOOR, until="/tro-ve?")
    house.provider.close()
    house.provider.server.server_close()
    page = browser.open(back)
    assert page.status == 503 and "does not answer" in page.text


def test_without_a_provider_the_door_is_not_there(tmp_path):
    with Server("serve", "--data", tmp_path / "data", folder=tmp_path) as server:
        assert server.request("GET", DOOR).status == 404
        assert server.request("GET", DOOR + "/tro-ve?code=x&state=y").status == 404
        assert b"/dang-nhap/sso" not in server.request("GET", "/dang-nhap", headers={"Accept": "text/html"}).body
