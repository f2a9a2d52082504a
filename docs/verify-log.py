#!/usr/bin/env python3
"""Verifies an exported log of EPR Bridge with nothing but Python: verify-log.py FILE"""
import hashlib
import json
import struct
import sys


def decimal(text):
    digits, _, exponent = text.upper().partition("E")
    sign = digits.startswith("-")
    whole, _, fraction = digits.lstrip("+-").partition(".")
    power = int(exponent or 0) - len(fraction)
    return struct.pack("<QQ", int(whole + fraction) & (2**64 - 1),
                       int(whole + fraction) >> 64 | (power + 6176) << 49 | sign << 63)


def element(value):
    """The type of a value in BSON, and its bytes."""
    if isinstance(value, dict) and len(value) == 1:
        (kind, inner), = value.items()
        if kind == "$numberInt":
            return 0x10, struct.pack("<i", int(inner))
        if kind == "$numberLong":
            return 0x12, struct.pack("<q", int(inner))
        if kind == "$numberDouble":
            return 0x01, struct.pack("<d", float(inner))
        if kind == "$numberDecimal":
            return 0x13, decimal(inner)
        if kind == "$date":
            return 0x09, struct.pack("<q", int(inner["$numberLong"]))
    if isinstance(value, dict):
        return 0x03, document(value)
    if isinstance(value, list):
        return 0x04, document({str(i): item for i, item in enumerate(value)})
    if isinstance(value, bool):
        return 0x08, bytes([value])
    if value is None:
        return 0x0A, b""
    text = value.encode() + b"\0"
    return 0x02, struct.pack("<i", len(text)) + text


def fields(value):
    result = b""
    for name, inner in value.items():
        kind, data = element(inner)
        result += bytes([kind]) + name.encode() + b"\0" + data
    return result


def document(value):
    content = fields(value)
    return struct.pack("<i", len(content) + 5) + content + b"\0"


def verify(file):
    header = json.loads(next(file))
    before, position, commits = header["before"], header["from"], 0
    for number, line in enumerate(file, 2):
        commit = json.loads(line)
        if "end" in commit:
            whole = [position, commits, position - header["from"], before]
            if [commit[name] for name in ("end", "commits", "events", "hash")] != whole:
                sys.exit(f"line {number}: the closing line does not fit")
            return f"sound: {commits} commits, {position - header['from']} events, head {before}"
        stored = commit.pop("h", None)
        if int(commit["_id"]["$numberLong"]) != position:
            sys.exit(f"line {number}: another position was next")
        before = hashlib.sha256(before.encode() + fields(commit)).hexdigest()
        if stored not in (None, before):
            sys.exit(f"line {number}: the hash does not fit")
        position += len(commit["e"])
        commits += 1
    sys.exit("the file is cut off: it has no closing line")


if len(sys.argv) != 2:
    sys.exit(__doc__)
with open(sys.argv[1], encoding="utf-8", newline="\n") as log:
    print(verify(log))
