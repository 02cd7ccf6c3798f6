"""Deploy/systemd/nguon.service agrees with the program."""

import configparser
import re

from nguon import ROOT, run


def unit():
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "Deploy/systemd/nguon.service")
    return parser["Service"]


def test_stopping_is_given_longer_than_the_program_takes():
    standard = re.search(r"shutdown-seconds = (\d+)", run("check").stdout).group(1)
    assert int(unit()["TimeoutStopSec"]) > int(standard)


def test_its_environment_holds_only_settings_there_are(tmp_path):
    names = dict(pair.split("=", 1) for pair in unit()["Environment"].split())
    (tmp_path / "nguon.conf").write_text("")
    done = run("check", env={**names, "NGUON_CONFIG": str(tmp_path / "nguon.conf"), "NGUON_DATA": str(tmp_path)})
    assert done.returncode == 0, done.stderr
