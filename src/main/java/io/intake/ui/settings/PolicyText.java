package io.intake.ui.settings;

import io.intake.compliance.AcceptableUsePolicy;
import io.intake.ui.components.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The policy as people read it: the one that comes with Intake in their own language, an edited one as it was written.
final class PolicyText {

  private static final int DELIVERED = 1;

  private PolicyText() {
  }

  static List<String> paragraphs(AcceptableUsePolicy policy) {
    var translated = new ClassPathResource("compliance/acceptable-use_" + Texts.locale().getLanguage() + ".txt");
    var text = policy.version() == DELIVERED && translated.exists() ? read(translated) : policy.text();
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String read(ClassPathResource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
