"""Reads an exported graph with networkx, or as CSV, and prints what it found as JSON."""
import csv
import io
import json
import sys
import zipfile

import networkx


def rows(archive, name):
    text = archive.read(name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def tables(path):
    with zipfile.ZipFile(path) as archive:
        graph = networkx.MultiDiGraph()
        for row in rows(archive, "nodes.csv"):
            graph.add_node(row.pop("id"), **row)
        for row in rows(archive, "edges.csv"):
            graph.add_edge(row.pop("source"), row.pop("target"), **row)
        return graph


def read(kind, path):
    if kind == "graphml":
        return networkx.read_graphml(path, force_multigraph=True)
    if kind == "gexf":
        return networkx.read_gexf(path)
    return tables(path)


graph = read(sys.argv[1], sys.argv[2])
ties = networkx.Graph((s, t) for s, t, data in graph.edges(data=True) if data.get("type") != "加盟")
found = {
    "directed": graph.is_directed(),
    "nodes": {id: data for id, data in graph.nodes(data=True)},
    "edges": [[s, t, data] for s, t, data in graph.edges(data=True)],
    "betweenness": networkx.betweenness_centrality(ties),
    "closeness": networkx.closeness_centrality(ties),
}
sys.stdout.buffer.write(json.dumps(found, ensure_ascii=True).encode("ascii"))
