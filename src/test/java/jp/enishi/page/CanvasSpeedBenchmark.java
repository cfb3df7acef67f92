package jp.enishi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How smoothly a node is dragged in a made-up network. The figures are left in {@code
 * target/canvas-speed.txt}; what is asserted is far below what an idle office PC reaches, so that a
 * busy machine does not fail the build.
 */
class CanvasSpeedBenchmark extends BrowserTest {

  private static final Path FIGURES = Path.of("target", "canvas-speed.txt");

  /** Some nodes have most of the ties, as in any such network; the same numbers every time. */
  private static final String NETWORK =
      """
      async ([nodes, lines]) => {
        await import('/app/graph/canvas-element.js');
        let seed = 7;
        const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
        const pick = (list) => list[Math.floor(random() * list.length)];
        const all = Array.from({ length: nodes }, (_, i) => ({
          id: `n${i}`, name: `団体${i}`, kind: pick(['Municipality', 'ForeignCity', 'Company', 'University']), degree: 0, beyond: 0, expanded: i < 2,
        }));
        const bundles = new Map();
        while (bundles.size < lines) {
          const [a, b] = [Math.floor(random() * random() * nodes), Math.floor(random() * nodes)];
          if (a === b) continue;
          bundles.set(`${a}|${b}`, { id: `${a}|${b}`, source: `n${a}`, target: `n${b}`, type: pick(['姉妹都市', '分野別協定', '包括連携協定']), count: pick([1, 1, 2]) });
          all[a].degree++;
          all[b].degree++;
        }
        const canvas = document.createElement('enishi-canvas');
        canvas.setAttribute('aria-busy', 'true');
        canvas.scene = {
          starts: ['n0', 'n1'], nodes: all, bundles: [...bundles.values()], name: (node) => node.name, moved: {}, selected: [], pointed: [], tidied: 0, key: 'speed',
        };
        document.getElementById('main').replaceChildren(canvas);
      }
      """;

  private static final String COUNT =
      """
      () => {
        window.frames_ = [];
        const next = (time) => { window.frames_.push(time); requestAnimationFrame(next); };
        requestAnimationFrame(next);
      }
      """;

  @ParameterizedTest
  @CsvSource({"300, 1000, 8", "3000, 10000, 2"})
  void aNodeIsDraggedSmoothly(int nodes, int lines, double least) throws IOException {
    open("#/elsewhere");
    long begun = System.nanoTime();
    page.evaluate(NETWORK, List.of(nodes, lines));
    settle();
    double shown = (System.nanoTime() - begun) / 1e9;
    var at =
        (Map<?, ?>) page.evaluate("() => document.querySelector('enishi-canvas').pixelsOf('n5')");
    double x = ((Number) at.get("x")).doubleValue();
    double y = ((Number) at.get("y")).doubleValue();

    page.mouse().move(x, y);
    page.mouse().down();
    page.evaluate(COUNT);
    for (int step = 1; step <= 80; step++) {
      page.mouse().move(x + 2 * step, y + 40 * Math.sin(step / 8.0));
    }
    double perSecond =
        ((Number)
                page.evaluate(
                    "() => 1000 * (window.frames_.length - 1) / (window.frames_.at(-1) - window.frames_[0])"))
            .doubleValue();
    page.mouse().up();

    Files.createDirectories(FIGURES.getParent());
    Files.writeString(
        FIGURES,
        "%d nodes, %d lines: shown in %.1f s, %.0f frames a second while dragging%n"
            .formatted(nodes, lines, shown, perSecond),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    assertThat(perSecond).isGreaterThan(least);
  }
}
