"""Holds the rankings of a running server against networkx, igraph and numpy, through its GraphML export.

usage: /usr/bin/python3 src/test/resources/analysis/shipped.py http://localhost:8080 [ID ...]
Prints one line a measure and network, and the betweenness of the organisations with these ids;
ends with 1 when a score differs by more than 1e-9 of itself.
"""
import io
import json
import math
import sys
import urllib.parse
import urllib.request
from collections import defaultdict
from itertools import combinations, islice

import igraph
import networkx as nx
import numpy as np

TOLERANCE = 1e-9
SERVER = sys.argv[1].rstrip("/")
NETWORKS = {
    "councils out": {},
    "councils weighted": {"councils": "weighted"},
    "councils included": {"councils": "included"},
    "as of 2005-04-01": {"asOf": "2005-04-01"},
    "shared partners": {"projection": "municipalities"},
    "shared local governments": {"projection": "partners"},
    "agreements": {"projection": "agreements"},
}


def get(path, **parameters):
    query = urllib.parse.urlencode(parameters)
    with urllib.request.urlopen(f"{SERVER}{path}?{query}", timeout=600) as answer:
        return answer.read()


def export(**parameters):
    return nx.read_graphml(io.BytesIO(get("/api/export.graphml", **parameters)), force_multigraph=True)


def add(G, u, v, weight):
    if G.has_edge(u, v):
        G[u][v]["weight"] += weight
    else:
        G.add_edge(u, v, weight=weight)


def of_ties(read, councils):
    G = nx.Graph()
    members = defaultdict(list)
    for u, v, data in read.edges(data=True):
        if data["type"] != "加盟" or councils == "included":
            add(G, u, v, data["weight"])
        elif councils == "weighted":
            members[v].append(u)
    for each in members.values():
        for u, v in combinations(sorted(set(each)), 2):
            add(G, u, v, 1 / (len(set(each)) - 1))
    return G


def shared(read, governments):
    def abroad(node):
        return node.get("countryCode", "JP") != "JP" or node["kind"] in ("ForeignCity", "ForeignRegion")

    partners = defaultdict(set)
    for u, v, data in read.edges(data=True):
        for one, other in ((u, v), (v, u)):
            home = read.nodes[one]["kind"] in ("Municipality", "Prefecture")
            if data["type"] != "加盟" and home and abroad(read.nodes[other]):
                partners[one if governments else other].add(other if governments else one)
    G = nx.Graph()
    for u, v in combinations(sorted(partners), 2):
        common = len(partners[u] & partners[v])
        if common:
            G.add_edge(u, v, weight=common)
    return G


def two_mode():
    read = export(content="all")
    standing = {u for u, _, data in read.edges(data=True) if data["type"] == "ESTABLISHES"}
    G = nx.Graph()
    for u, v, data in read.edges(data=True):
        if data["type"] == "PARTY_TO" and not data.get("role") and v not in standing:
            G.add_edge(read.nodes[u]["id"], read.nodes[v]["id"], weight=1)
    return G


def network(name, parameters, ties):
    if name == "agreements":
        return two_mode()
    if name.startswith("shared"):
        return shared(ties, name == "shared partners")
    return of_ties(export(asOf=parameters["asOf"]) if "asOf" in parameters else ties, parameters.get("councils", "out"))


def by_igraph(G, measure):
    names = list(G)
    number = {v: i for i, v in enumerate(names)}
    g = igraph.Graph(n=len(names), edges=[(number[u], number[v]) for u, v in G.edges])
    g.es["length"] = [1 / data["weight"] for _, _, data in G.edges(data=True)]
    g.es["weight"] = [data["weight"] for _, _, data in G.edges(data=True)]
    return dict(zip(names, measure(g)))


def pagerank(G, w):
    A = nx.to_numpy_array(G, weight=w)
    n = len(A)
    x = np.linalg.solve(np.eye(n) - 0.85 * (A / A.sum(axis=1)[:, None]).T, np.full(n, 0.15 / n))
    return dict(zip(G, x.tolist()))


def eigenvector(G, w):
    values, vectors = np.linalg.eigh(nx.to_numpy_array(G, weight=w))
    if values[-1] - values[-2] < 1e-6:
        return None
    return dict(zip(G, np.abs(vectors[:, -1]).tolist()))


def katz(G, w, alpha):
    A = nx.to_numpy_array(G, weight=w)
    x = np.linalg.solve(np.eye(len(A)) - alpha * A, np.ones(len(A)))
    return dict(zip(G, (x / np.linalg.norm(x)).tolist()))


def parts(numbers):
    """Each vertex with the number of the first vertex of its part, however the parts are numbered."""
    order = {v: i for i, v in enumerate(sorted(numbers))}
    first = {}
    for v in sorted(numbers):
        first.setdefault(numbers[v], float(order[v]))
    return {v: first[part] for v, part in numbers.items()}


def pairs(scores):
    return {" ".join(sorted(edge)): value for edge, value in scores.items()}


def expected(G, weighted):
    """Measure, library and scores (or what gives them for the parameters in use); None where it is not defined."""
    w = "weight" if weighted else None
    n = len(G)
    if not weighted:
        cuts = set(nx.articulation_points(G))
        yield "degree", "networkx", dict(G.degree())
        yield "betweenness", "networkx", nx.betweenness_centrality(G)
        yield "edgebetweenness", "networkx", pairs(nx.edge_betweenness_centrality(G))
        yield "closeness", "networkx", nx.closeness_centrality(G)
        yield "harmonic", "networkx", nx.harmonic_centrality(G)
        yield "kcore", "networkx", nx.core_number(G)
        yield "articulation", "networkx", {v: float(v in cuts) for v in G}
        yield "bridges", "networkx", pairs({edge: 1.0 for edge in nx.bridges(G)})
        yield "components", "networkx", parts({v: i for i, part in enumerate(nx.connected_components(G)) for v in part})
        yield "summary", "networkx", summary(G)
    pair = (n - 1) * (n - 2) / 2
    lengths = "length" if weighted else None
    yield "betweenness", "igraph", by_igraph(G, lambda g: [x / pair for x in g.betweenness(weights=lengths)])
    yield "harmonic", "igraph", by_igraph(G, lambda g: [x * (n - 1) for x in g.harmonic_centrality(weights=lengths)])
    yield "strength", "networkx", dict(G.degree(weight=w))
    yield "pagerank", "numpy", pagerank(G, w)
    yield "eigenvector", "numpy", eigenvector(G, w)
    yield "katz", "numpy", lambda parameters: katz(G, w, parameters["alpha"])
    yield "clustering", "networkx", nx.clustering(G, weight=w)
    yield "constraint", "igraph", by_igraph(G, lambda g: g.constraint(weights=w))
    yield "effectivesize", "networkx", nx.effective_size(G, weight=w)


def summary(G):
    largest = G.subgraph(max(nx.connected_components(G), key=len))
    return {
        "vertices": len(G),
        "edges": G.number_of_edges(),
        "density": nx.density(G),
        "components": nx.number_connected_components(G),
        "largestShare": len(largest) / len(G),
        "diameter": nx.diameter(largest),
        "averageDistance": nx.average_shortest_path_length(largest),
        "averageClustering": nx.average_clustering(G),
        "transitivity": nx.transitivity(G),
        "degreeAssortativity": nx.degree_pearson_correlation_coefficient(G),
    }


def answer(measure, parameters):
    return json.loads(get(f"/api/analyses/{measure}", limit=10000, **parameters))


def key(score):
    return " ".join(sorted((score["source"], score["target"]))) if "source" in score else score["id"]


def routes(G, parameters):
    """The lengths of the ten shortest ways between pairs of each largest part, and those of networkx."""
    largest = sorted(max(nx.connected_components(G), key=len))
    pairs = list(zip(largest, reversed(largest)))[: min(5, len(largest) // 2)]
    theirs, ours = {}, {}
    for u, v in pairs:
        told = json.loads(get("/api/routes", **{"from": u, "to": v, "count": 10, **parameters}))
        for i, each in enumerate(told["routes"]):
            ours[f"{u} {v} {i}"] = each["length"]
        for i, path in enumerate(islice(nx.shortest_simple_paths(G, u, v), 10)):
            theirs[f"{u} {v} {i}"] = len(path) - 1
    return theirs, ours


def difference(theirs, ours):
    """The largest relative difference; infinite when a vertex is missing on either side."""
    if set(theirs) - set(ours):
        return math.inf
    most = max((abs(x) for x in theirs.values() if x == x), default=0)
    worst = 0.0
    for vertex, their in theirs.items():
        our = ours[vertex]
        if our is None or their != their:
            worst = worst if our is None and their != their else math.inf
        elif our != their:
            # Below a millionth of the largest score only the noise of the other library is compared.
            worst = max(worst, abs(our - their) / max(abs(their), most * 1e-6))
    return worst


def main():
    print(f"networkx {nx.__version__}, igraph {igraph.__version__}, numpy {np.__version__}\n")
    print("| network | vertices | edges | measure | weights | library | scores | largest relative difference |")
    print("|---|---|---|---|---|---|---|---|")
    ties = export()
    wrong = 0
    named = []
    for name, parameters in NETWORKS.items():
        G = network(name, parameters, ties)
        for weighted in (False, True):
            for measure, library, theirs in expected(G, weighted):
                if theirs is None:
                    continue
                asked = dict(parameters, weighted=str(weighted).lower())
                told = answer(measure, asked)
                theirs = theirs(told["parameters"]) if callable(theirs) else theirs
                ours = {key(each): each["score"] for each in told["scores"]}
                ours = parts(ours) if measure == "components" else ours
                same_size = measure == "summary" or len(ours) == len(theirs)
                worst = difference(theirs, ours) if same_size else math.inf
                wrong += worst > TOLERANCE
                if measure == "betweenness":
                    named += [(name, weighted, library, each, ours.get(each), theirs.get(each)) for each in sys.argv[2:]]
                print(f"| {name} | {len(G)} | {G.number_of_edges()} | {measure} | {'yes' if weighted else 'no'} "
                      f"| {library} | {len(theirs)} | {worst:.1e} |", flush=True)
            if not weighted:
                theirs, ours = routes(G, parameters)
                worst = difference(theirs, ours) if len(ours) == len(theirs) else math.inf
                wrong += worst > TOLERANCE
                print(f"| {name} | {len(G)} | {G.number_of_edges()} | routes | no | networkx | {len(theirs)} | {worst:.1e} |", flush=True)
            told = answer("communities", dict(parameters, weighted=str(weighted).lower()))
            groups = defaultdict(set)
            for each in told["scores"]:
                groups[each["score"]].add(each["id"])
            w = "weight" if weighted else None
            modularity = nx.community.modularity(G, groups.values(), weight=w)
            greedy = nx.community.modularity(G, nx.community.greedy_modularity_communities(G, weight=w), weight=w)
            apart = abs(modularity - told["parameters"]["modularity"])
            wrong += apart > TOLERANCE
            print(f"| {name} | {len(G)} | {G.number_of_edges()} | communities: modularity {modularity:.6f}, "
                  f"networkx's greedy division {greedy:.6f} | {'yes' if weighted else 'no'} | networkx | 1 | {apart:.1e} |", flush=True)
    if named:
        print("\n| network | weights | organisation | betweenness | by the other library | |\n|---|---|---|---|---|---|")
    for name, weighted, library, each, our, their in named:
        print(f"| {name} | {'yes' if weighted else 'no'} | {each} | {our} | {their} | {library} |")
    print(f"\n{wrong} differ by more than {TOLERANCE}" if wrong else "\nAll agree.")
    return 1 if wrong else 0


sys.exit(main())
