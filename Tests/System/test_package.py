"""What Deploy/debian and Deploy/offline carry agrees with the program and can be read by the shell that runs it."""

import re
import subprocess

import pytest

from nguon import ROOT, free_port, run

SETTINGS = (ROOT / "Deploy/debian/nguon.conf").read_text()


def checked(folder, text):
    """`nguon check` of these settings, with the data in a folder of the test's."""
    file = folder / "nguon.conf"
    file.write_text(text.replace("/var/lib/nguon", str(folder / "data")))
    file.chmod(0o640)
    return run("check", "--config", file, "--port", free_port())


def test_the_settings_as_shipped_are_good(tmp_path):
    done = checked(tmp_path, SETTINGS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_setting_that_waits_behind_a_hash_exists_and_is_good(tmp_path):
    waiting = re.findall(r"^#([a-z-]+) = (.*)$", SETTINGS, re.MULTILINE)
    assert len(waiting) >= 5
    # A database there would have to be a server.
    usable = [f"{name} = {value}" for name, value in waiting if name != "database"]
    done = checked(tmp_path, SETTINGS + "\n".join(usable) + "\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert {name for name, _ in waiting} <= set(re.findall(r"^ *([a-z-]+) = ", done.stdout, re.MULTILINE))


@pytest.mark.parametrize("script", ["debian/postinst", "debian/prerm", "debian/postrm", "offline/install.sh"])
def test_its_scripts_are_read_by_the_plain_shell(script):
    done = subprocess.run(["sh", "-n", ROOT / "Deploy" / script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_maintainer_script_destroys_data():
    for name in ("postinst", "prerm", "postrm"):
        lines = (ROOT / "Deploy/debian" / name).read_text().splitlines()
        destroying = [line for line in lines if re.search(r"\brm\b|\bdeluser\b|\bfind\b.*-delete", line) and "echo" not in line]
        assert destroying == [], name
