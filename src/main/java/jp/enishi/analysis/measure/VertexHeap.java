package jp.enishi.analysis.measure;

/** A binary heap of vertices by their distance, which may fall while they are in it. */
final class VertexHeap {

  private final double[] distances;
  private final int[] heap;
  private final int[] places;
  private int size;

  VertexHeap(double[] distances) {
    this.distances = distances;
    this.heap = new int[distances.length];
    this.places = new int[distances.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int vertex) {
    put(size, vertex);
    size++;
    up(size - 1);
  }

  /** After the distance of a vertex in the heap has fallen. */
  void nearer(int vertex) {
    up(places[vertex]);
  }

  /** Takes out the nearest. */
  int poll() {
    int nearest = heap[0];
    size--;
    if (size > 0) {
      put(0, heap[size]);
      down(0);
    }
    return nearest;
  }

  private void up(int place) {
    int vertex = heap[place];
    int at = place;
    while (at > 0 && distances[heap[(at - 1) / 2]] > distances[vertex]) {
      put(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, vertex);
  }

  private void down(int place) {
    int vertex = heap[place];
    int at = place;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && distances[heap[child + 1]] < distances[heap[child]]) {
        child++;
      }
      if (distances[heap[child]] >= distances[vertex]) {
        break;
      }
      put(at, heap[child]);
      at = child;
    }
    put(at, vertex);
  }

  private void put(int place, int vertex) {
    heap[place] = vertex;
    places[vertex] = place;
  }
}
