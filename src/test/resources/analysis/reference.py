"""Measures public and textbook graphs with networkx, igraph and numpy.

usage: reference.py DIRECTORY
Leaves one edge list a graph and a file expected.jsonl with one measure a line.
"""
import itertools
import json
import math
import random
import sys
from fractions import Fraction
from pathlib import Path

import igraph
import networkx as nx
import numpy as np

OUT = Path(sys.argv[1])
ROUTES = 12


def graphs():
    """Name and graph; every edge has a weight."""
    karate = nx.karate_club_graph()
    nx.set_edge_attributes(karate, 1, "weight")
    yield "karate", karate
    yield "lesmiserables", nx.les_miserables_graph()
    yield "florentine", nx.florentine_families_graph()
    yield "star", nx.star_graph(6)
    yield "path", nx.path_graph(7)
    yield "cycle", nx.cycle_graph(8)
    yield "complete", nx.complete_graph(5)
    yield "bipartite", nx.complete_bipartite_graph(3, 5)
    yield "southernwomen", nx.davis_southern_women_graph()
    parts = nx.disjoint_union_all([nx.krackhardt_kite_graph(), nx.path_graph(4), nx.empty_graph(2)])
    yield "disconnected", parts
    loops = nx.krackhardt_kite_graph()
    loops.add_edge(0, 0)
    loops.add_edge(9, 9)
    yield "loops", loops
    draw = random.Random(20)
    directed = nx.gnp_random_graph(40, 0.08, seed=7, directed=True)
    for u, v in directed.edges:
        directed[u][v]["weight"] = round(draw.uniform(0.2, 5), 3)
    directed.add_edge(40, 0, weight=2.5)
    directed.add_edge(1, 41, weight=0.5)
    directed.add_edge(3, 3, weight=1.5)
    yield "directed", directed
    whole = nx.gnm_random_graph(60, 140, seed=3)
    for u, v in whole.edges:
        whole[u][v]["weight"] = draw.randint(1, 6)
    yield "random", whole
    yield from drawn(draw)
    yield from odd()


def odd():
    """Graphs at the edge of what a measure is defined for."""
    yield "single", nx.empty_graph(1)
    yield "edgeless", nx.empty_graph(3)
    yield "pair", nx.path_graph(2)
    yield "twins", nx.disjoint_union(nx.krackhardt_kite_graph(), nx.krackhardt_kite_graph())
    yield "unequaltwins", nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(4))
    yield "singlearc", nx.DiGraph([(0, 1)])
    yield "cycleofarcs", nx.cycle_graph(6, create_using=nx.DiGraph)
    ring = nx.gnp_random_graph(12, 0.3, seed=8, directed=True)
    yield "directedtwins", nx.disjoint_union(ring, ring)
    several = nx.MultiGraph([(0, 1, {"weight": 2}), (0, 1, {"weight": 3}), (1, 2), (2, 0), (3, 4), (3, 4)])
    yield "multipleties", several


def drawn(draw):
    """Random graphs of several kinds: hubs, small worlds, groups, grids and trees, parts without a way between."""
    yield "hubs", weighed(nx.barabasi_albert_graph(120, 2, seed=1), draw)
    yield "smallworld", weighed(nx.connected_watts_strogatz_graph(100, 4, 0.2, seed=2), draw)
    yield "groups", weighed(nx.Graph(nx.random_partition_graph([20, 25, 30], 0.3, 0.02, seed=3).edges), draw)
    yield "grid", weighed(nx.convert_node_labels_to_integers(nx.grid_2d_graph(7, 6)), draw)
    yield "tree", weighed(nx.balanced_tree(3, 3), draw)
    yield "sparse", weighed(nx.gnm_random_graph(90, 70, seed=4), draw)
    several = nx.MultiGraph()
    for _ in range(260):
        several.add_edge(draw.randrange(45), draw.randrange(45), weight=round(draw.uniform(0.1, 9), 2))
    yield "parallel", several
    arcs = nx.MultiDiGraph()
    for _ in range(240):
        arcs.add_edge(draw.randrange(50), draw.randrange(50), weight=round(draw.uniform(0.1, 9), 2))
    yield "parallelarcs", arcs
    yield "directedhubs", weighed(nx.DiGraph(nx.scale_free_graph(90, seed=5)), draw)
    yield "acyclic", weighed(nx.DiGraph([(u, v) for u, v in nx.gnp_random_graph(40, 0.15, seed=6).edges]), draw)


def weighed(G, draw):
    for u, v in G.edges:
        G[u][v]["weight"] = draw.randint(1, 9) / 4
    return G


def one_each(G):
    """Several edges between two are one whose weight is their sum."""
    if not G.is_multigraph():
        return G
    H = nx.DiGraph() if G.is_directed() else nx.Graph()
    H.add_nodes_from(G)
    for u, v, data in G.edges(data=True):
        H.add_edge(u, v, weight=data["weight"] + (H[u][v]["weight"] if H.has_edge(u, v) else 0))
    return H


def measures(G, name):
    """Measure, options, library and scores."""
    directed = G.is_directed()
    plain = nx.Graph(G) if not directed else nx.DiGraph(G)
    bare = plain.copy()
    bare.remove_edges_from(list(nx.selfloop_edges(bare)))
    exact = plain.copy()
    inverse = plain.copy()
    for u, v, data in plain.edges(data=True):
        # Exact, so that ways which are equally long on paper are so for networkx.
        length = Fraction(str(round(data["weight"], 9)))
        exact[u][v]["length"] = length
        inverse[u][v]["length"] = 1 / length
    for weighted in (False, True):
        w = "weight" if weighted else None
        o = {"weighted": weighted}
        lengths = [("distance", exact, "length"), ("strength", inverse, "length")] if weighted else [("distance", plain, None)]
        yield "degree", o, "networkx", dict(G.degree())
        yield "indegree", o, "networkx", dict(G.in_degree() if directed else G.degree())
        yield "outdegree", o, "networkx", dict(G.out_degree() if directed else G.degree())
        yield "strength", o, "networkx", dict(G.degree(weight=w))
        for meaning, H, length in lengths:
            p = dict(o, weightAs=meaning)
            for norm in (True, False):
                q = dict(p, normalized=norm)
                yield "betweenness", q, "networkx", nx.betweenness_centrality(H, normalized=norm, weight=length)
                yield "edgebetweenness", q, "networkx", pairs(
                    nx.edge_betweenness_centrality(H, normalized=norm, weight=length), directed)
                yield "closeness", q, "networkx", nx.closeness_centrality(H, distance=length, wf_improved=norm)
            yield "betweenness", dict(p, normalized=False), "igraph", of_igraph(
                H, lambda g: g.betweenness(directed=directed, weights=length))
            yield "harmonic", dict(p, normalized=False), "networkx", nx.harmonic_centrality(H, distance=length)
            yield "harmonic", dict(p, normalized=True), "igraph", of_igraph(
                H, lambda g: g.harmonic_centrality(mode="in", weights=length))
        if eigen_defined(G, w):
            yield "eigenvector", o, "numpy", eigenvector(G, w)
        elif not directed:
            # Several vectors have the largest eigenvalue: the one that equal weights lead to.
            yield "eigenvector", o, "networkx", nx.eigenvector_centrality(G, max_iter=100000, tol=1e-13, weight=w)
        alpha = 0.1
        A = nx.to_numpy_array(G, weight=w)
        largest = max(abs(np.linalg.eigvals(A)))
        if alpha * largest >= 0.999:
            alpha = 0.9 / largest
            alpha = float(f"{alpha:.6g}")
        for norm in (True, False):
            yield "katz", dict(o, alpha=alpha, normalized=norm), "networkx", nx.katz_centrality_numpy(
                G, alpha=alpha, weight=w, normalized=norm)
        for alpha in (0.85, 0.5):
            yield "pagerank", dict(o, alpha=alpha), "networkx", pagerank(G, alpha, w)
        if directed or nx.number_of_selfloops(G) == 0:  # igraph follows an undirected loop twice
            yield "pagerank", o, "igraph", of_igraph(G, lambda g: g.pagerank(directed=directed, weights=w))
        yield "clustering", o, "networkx", nx.clustering(G, weight=w)
        yield "constraint", o, "networkx", led_to(bare, nx.constraint(bare, weight=w))
        yield "effectivesize", o, "networkx", led_to(bare, nx.effective_size(bare, weight=w))
        if not directed:
            yield "constraint", o, "igraph", of_igraph(bare, lambda g: g.constraint(weights=w))
    yield "kcore", {}, "networkx", nx.core_number(bare)
    yield "kcore", {}, "igraph", of_igraph(bare, lambda g: g.coreness(mode="all"))
    whole = bare.to_undirected()
    cuts = set(nx.articulation_points(whole))
    yield "articulation", {}, "networkx", {v: float(v in cuts) for v in G}
    if not directed:
        yield "bridges", {}, "networkx", pairs({e: 1.0 for e in nx.bridges(whole)}, directed)
    yield "components", {}, "networkx", numbered(nx.weakly_connected_components(G) if directed else nx.connected_components(G))
    if directed:
        yield "components", {"strong": True}, "networkx", numbered(nx.strongly_connected_components(G))
    yield "summary", {}, "networkx", summary(G, whole)
    order = sorted(exact, key=str)
    for one, other in ((order[0], order[-1]), (order[len(order) // 3], order[len(order) // 2])):
        for length in (None, "length"):
            yield "routes", {"weighted": length is not None, "from": str(one), "to": str(other)}, "networkx", routes(
                exact, one, other, length)
    if not directed:
        for weighted in (False, True):
            yield "communities", {"weighted": weighted}, "igraph", {"modularity": most_modular(bare, weighted)}


def routes(G, one, other, length):
    """The lengths of the first ways that pass nobody twice, by their number."""
    if one == other or not nx.has_path(G, one, other):
        return {}
    ways = itertools.islice(nx.shortest_simple_paths(G, one, other, weight=length), ROUTES)
    return {str(i): float(nx.path_weight(G, way, length) if length else len(way) - 1) for i, way in enumerate(ways)}


def most_modular(G, weighted):
    """The best of ten divisions by Louvain's method and ten by Leiden's; ours is to be as good."""
    random.seed(1)
    names = {v: i for i, v in enumerate(G)}
    g = igraph.Graph(n=len(names), edges=[(names[u], names[v]) for u, v in G.edges])
    w = [data["weight"] for _, _, data in G.edges(data=True)] if weighted else None
    divisions = [g.community_multilevel(weights=w) for _ in range(10)]
    divisions += [g.community_leiden("modularity", weights=w, n_iterations=10) for _ in range(10)]
    return max(g.modularity(each, weights=w) for each in divisions)


def pagerank(G, alpha, w):
    """networkx's own definition, solved as a linear system: its iteration stops too early."""
    A = nx.to_numpy_array(G, weight=w)
    n = len(A)
    sums = A.sum(axis=1)
    P = np.where(sums[:, None] > 0, A / np.where(sums == 0, 1, sums)[:, None], 1 / n)
    x = np.linalg.solve(np.eye(n) - alpha * P.T, np.full(n, (1 - alpha) / n))
    x /= x.sum()
    near = nx.pagerank(G, alpha=alpha, weight=w, tol=1e-12, max_iter=10000)
    assert all(abs(near[v] - value) < 1e-8 for v, value in zip(G, x))
    return dict(zip(G, x.tolist()))


def eigen_defined(G, w):
    """The largest eigenvalue must stand alone."""
    values = sorted(np.linalg.eigvals(nx.to_numpy_array(G, weight=w)).real, reverse=True)
    return values[0] > 0 and (len(values) == 1 or values[0] - values[1] > 1e-6)


def eigenvector(G, w):
    A = nx.to_numpy_array(G, weight=w)
    values, vectors = np.linalg.eig(A.T) if G.is_directed() else np.linalg.eigh(A)
    x = vectors[:, np.argmax(values.real)].real
    x = x * np.sign(x.sum()) / np.linalg.norm(x)
    near = nx.eigenvector_centrality(G, max_iter=100000, tol=1e-10, weight=w)
    assert all(abs(near[v] - value) < 1e-6 for v, value in zip(G, x))
    return dict(zip(G, x.tolist()))


def led_to(G, scores):
    """Without vertices that are only led to: networkx 2 takes them for isolated, networkx 3 does not."""
    return {v: x for v, x in scores.items() if not math.isnan(x) or G.degree(v) == 0}


def of_igraph(G, measure):
    names = list(G)
    number = {v: i for i, v in enumerate(names)}
    edges = list(G.edges(data=True))
    g = igraph.Graph(n=len(names), edges=[(number[u], number[v]) for u, v, _ in edges], directed=G.is_directed())
    for key in ("weight", "length"):
        if all(key in data for _, _, data in edges):
            g.es[key] = [float(data[key]) for _, _, data in edges]
    return dict(zip(names, measure(g)))


def pairs(scores, directed):
    """Edges by both ends; in an undirected graph the two in alphabetical order."""
    named = {}
    for (u, v), score in scores.items():
        ends = [str(u), str(v)]
        named["\t".join(ends if directed else sorted(ends))] = score
    return named


def numbered(sets):
    """Only which vertices are together matters: each gets the first name of its group."""
    return {v: min(str(u) for u in each) for each in map(list, sets) for v in each}


def summary(G, whole):
    largest = whole.subgraph(max(nx.connected_components(whole), key=len))
    result = {
        "vertices": G.number_of_nodes(),
        "edges": G.number_of_edges(),
        "density": nx.density(G),
        "components": nx.number_connected_components(whole),
        "largestShare": len(largest) / len(G),
        "diameter": nx.diameter(largest),
        "radius": nx.radius(largest),
        "averageDistance": nx.average_shortest_path_length(largest),
        "averageClustering": nx.average_clustering(G),
        "transitivity": nx.transitivity(whole),
    }
    degrees = {d for _, d in whole.degree()}
    if len(degrees) > 1 and nx.number_of_selfloops(G) == 0:
        result["degreeAssortativity"] = nx.degree_pearson_correlation_coefficient(G)
    return result


def main():
    print(f"networkx {nx.__version__}, igraph {igraph.__version__}, numpy {np.__version__}")
    OUT.mkdir(parents=True, exist_ok=True)
    with (OUT / "expected.jsonl").open("w", encoding="utf-8") as out:
        for name, G in graphs():
            for _, _, data in G.edges(data=True):
                data.setdefault("weight", 1)
            lines = [f"{u}\t{v}\t{data['weight']}" for u, v, data in G.edges(data=True)]
            lines += [f'"{v}"' for v in nx.isolates(G)]
            (OUT / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            G = one_each(G)
            for measure, options, library, scores in measures(G, name):
                clean = {
                    str(key): None if isinstance(value, float) and math.isnan(value) else value
                    for key, value in scores.items()
                }
                line = {"graph": name, "directed": G.is_directed(), "measure": measure, "options": options,
                        "library": library, "scores": clean}
                out.write(json.dumps(line, ensure_ascii=False, default=float) + "\n")


main()
