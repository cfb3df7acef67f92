"""Time of /api/ask for one set of phrasings.csv: python3 latency.py http://localhost:8080 seventh [PID]

With the PID of the server on Linux also the processor time of each answer in all threads but those of the compiler
and the collector, which other work on the machine does not lengthen.
"""

import csv
import glob
import json
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

address, wanted = sys.argv[1:3]
server = sys.argv[3] if len(sys.argv) > 3 else None
table = pathlib.Path(__file__).with_name("phrasings.csv")
with table.open(encoding="utf-8", newline="") as file:
    asked = [row["q"] for row in csv.DictReader(file) if row["set"] == wanted]


def processor():
    """Seconds of processor time of the server's threads so far."""
    nanos = 0
    for task in glob.glob(f"/proc/{server}/task/*") if server else []:
        try:
            name = pathlib.Path(task, "comm").read_text().strip()
            if not name.startswith(("C1 ", "C2 ", "GC ", "G1 ", "VM ")):
                nanos += int(pathlib.Path(task, "schedstat").read_text().split()[0])
        except OSError:
            pass  # the thread has ended
    return nanos / 1e9


def spread(what, seconds):
    seconds = sorted(seconds)
    print(f"{what}: p50 {seconds[len(seconds) // 2] * 1000:.0f} ms,"
          f" p95 {seconds[len(seconds) * 95 // 100] * 1000:.0f} ms, most {seconds[-1] * 1000:.0f} ms")


times = []
for question in asked:
    used, begun = processor(), time.perf_counter()
    try:
        with urllib.request.urlopen(address + "/api/ask?q=" + urllib.parse.quote(question)) as answer:
            status = json.load(answer)["status"]
    except urllib.error.HTTPError as stopped:
        status = f"stopped with {stopped.code}"
    times.append((time.perf_counter() - begun, processor() - used, status, question))

spread(f"{len(times)} questions by the clock", [each[0] for each in times])
if server:
    spread("processor time", [each[1] for each in times])
for seconds, used, status, question in sorted(times, reverse=True)[:5]:
    print(f"{seconds * 1000:6.0f} ms {used * 1000:6.0f} ms {status} {question}")
