package jp.enishi.report.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.enishi.report.PackStep;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** How far each pack is that somebody waits for; those who ask for one give it a name. */
@Component
class PacksInTheMaking {

  private final Map<String, PackStep> steps = new ConcurrentHashMap<>();

  /**
   * Makes one that can be asked for while it is made.
   *
   * @param name chosen by who asks; null when nobody will ask how far it is
   */
  byte[] make(String name, Function<Consumer<PackStep>, byte[]> pack) {
    if (name == null || name.isEmpty()) {
      return pack.apply(step -> {});
    }
    if (!name.matches("[0-9A-Za-z-]{1,64}")) {
      throw new BadParameter("progress", "英数字とハイフンで、64 字までにしてください。");
    }
    try {
      return pack.apply(step -> steps.put(name, step));
    } finally {
      steps.remove(name);
    }
  }

  Optional<PackStep> find(String name) {
    return Optional.ofNullable(steps.get(name));
  }
}
