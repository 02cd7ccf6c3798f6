"""The baseline of gs1-parse and gs1-element: biip on the same codes, one a line; prints codes per second, start-up not counted."""

import sys
import time

from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_messages import GS1Message

kind, path = sys.argv[1:]
parse = GS1DigitalLinkURI.parse if kind == "links" else GS1Message.parse
with open(path, encoding="utf-8", newline="\n") as file:
    codes = file.read().split("\n")
start = time.perf_counter()
for code in codes:
    parse(code)
print(len(codes) / (time.perf_counter() - start))
