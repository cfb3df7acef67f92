"""Time of /api/ask for one set of phrasings.csv: python3 latency.py http://localhost:8080 seventh"""

import csv
import json
import pathlib
import sys
import time
import urllib.parse
import urllib.request

address, wanted = sys.argv[1:]
table = pathlib.Path(__file__).with_name("phrasings.csv")
with table.open(encoding="utf-8", newline="") as file:
    asked = [row["q"] for row in csv.DictReader(file) if row["set"] == wanted]

times = []
for question in asked:
    begun = time.perf_counter()
    with urllib.request.urlopen(address + "/api/ask?q=" + urllib.parse.quote(question)) as answer:
        status = json.load(answer)["status"]
    times.append((time.perf_counter() - begun, status, question))
times.sort()

print(f"{len(times)} questions: p50 {times[len(times) // 2][0] * 1000:.0f} ms,"
      f" p95 {times[len(times) * 95 // 100][0] * 1000:.0f} ms")
for seconds, status, question in reversed(times[-5:]):
    print(f"{seconds * 1000:6.0f} ms {status} {question}")
