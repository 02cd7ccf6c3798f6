"""People who sign in: the first administrator, and the demonstration's account for each role."""

import re

from nguon import run, start_demo


def test_the_first_administrator_gets_a_code_and_a_login_is_made_once(store):
    made = run("account", "create", "--login", "0912345678", "--person", "Quản trị (mẫu)", "--database", store.setting)
    assert made.returncode == 0
    assert re.search(r"^code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", made.stdout, flags=re.MULTILINE)
    again = run("account", "create", "--login", "+84 912 345 678", "--person", "Khác (mẫu)", "--database", store.setting)
    assert again.returncode == 1
    reset = run("account", "reset", "--login", "0912345678", "--second-factor", "--database", store.setting)
    assert reset.returncode == 0 and reset.stdout.startswith("code ")
    assert run("account", "reset", "--login", "nobody", "--database", store.setting).returncode == 1
    assert run("account", "create", "--login", "ab", "--person", "X", "--database", store.setting).returncode == 2


def test_the_demonstration_prints_an_account_for_each_role(filled):
    with start_demo(filled[0]) as server:
        printed = server.printed()
    accounts = re.findall(r"^account (\w+) (\S+) (\S+)$", printed, flags=re.MULTILINE)
    roles = [role for role, _, _ in accounts]
    assert sorted(roles) == sorted(set(roles)) and len(roles) == 9
    assert len(re.findall(r"^second-factor [A-Z2-7]{32}$", printed, flags=re.MULTILINE)) == 1
