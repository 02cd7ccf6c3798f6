"""Every verdict's page as the golden files hold it, in a browser: the states that no sample province brings about, too."""

import pathlib
import re
import urllib.request

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "WebTests/Golden"
STATES = sorted({re.sub(r"^origin-scan\.(\w+)-\w+\.html$", r"\1", path.name) for path in GOLDEN.glob("origin-scan.*.html")})
PASSPORTS = sorted({re.sub(r"^(passport-\w+)-\w+\.html$", r"\1", path.name) for path in GOLDEN.glob("passport-*.html")})


def file_of(state, language):
    return GOLDEN / (f"{state}-{language}.html" if state.startswith("passport-") else f"origin-scan.{state}-{language}.html")


def show(page, site, state, language):
    """The golden file with the style that the site serves, at an address of the site, so that its drawings load."""
    with urllib.request.urlopen(site.url + "/") as answer:
        style = re.search(r"<style>.*?</style>", answer.read().decode(), re.S).group()
    html = file_of(state, language).read_text().replace("<style></style>", style)
    address = f"{site.url}/golden/{state}/{language}"
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
    page.goto(address)
