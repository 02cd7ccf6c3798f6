"""Reads a JUnit file and prints: cases, cases that failed, cases skipped.

With `--failures` it prints what failed or was skipped instead, a case a paragraph: its name and the first lines of why.
"""

import sys
import xml.etree.ElementTree as ElementTree

LINES_OF_WHY = 12


def troubles(case):
    return [child for child in case if child.tag in ("failure", "error", "skipped")]


def why(trouble):
    lines = [trouble.get("message") or "", *(trouble.text or "").strip().splitlines()]
    said = [line for line in dict.fromkeys(lines) if line.strip()]
    return said if len(said) <= LINES_OF_WHY else [*said[:LINES_OF_WHY // 2], "…", *said[-LINES_OF_WHY // 2:]]


def main(file, *words):
    try:
        cases = list(ElementTree.parse(file).iter("testcase"))
    except ElementTree.ParseError:
        # A run that crashed leaves the beginning of a file.
        print(f"the run broke off: {file}" if "--failures" in words else "0 0 0")
        return
    if "--failures" in words:
        for case in cases:
            for trouble in troubles(case):
                print(f"{trouble.tag}: {case.get('classname')} {case.get('name')}")
                for line in why(trouble):
                    print(f"    {line}")
        return
    failed = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    skipped = sum(1 for case in cases if case.find("skipped") is not None)
    print(len(cases), failed, skipped)


main(*sys.argv[1:])
