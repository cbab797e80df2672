package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.compliance.LegalBasis;
import io.intake.imports.ColumnTarget.LabelColumn;
import io.intake.imports.ColumnTarget.LinkColumn;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.ColumnTarget.Skipped;
import io.intake.imports.ColumnTarget.Undecided;
import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.ObjectTypeId;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Takes the file of a specification through the wizard's door: upload, mapping, plan, run.
class SpecWalk {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final ImportDrafts drafts;
  private final SpecDerived derived;
  private final SpecFixes fixes;
  private final SpecDoubles doubles;
  private final Imports imports;
  private final SpecWorld world;

  SpecWalk(ImportDrafts drafts, SpecDerived derived, SpecFixes fixes, SpecDoubles doubles, Imports imports, SpecWorld world) {
    this.drafts = drafts;
    this.derived = derived;
    this.fixes = fixes;
    this.doubles = doubles;
    this.imports = imports;
    this.world = world;
  }

  /// @param columns as they were mapped, in the order of the file
  record Outcome(ImportId id, FileFormat format, List<ColumnMapping> columns, FormatSuggestion formats, ImportProgress plan,
      ImportProgress run, List<String> doubles) {
  }

  Outcome walk(Spec spec) {
    var objects = spec.texts("objects").stream().map(world::objectType).toList();
    var id = drafts.create(objects).id();
    var uploaded = upload(id, spec.part("file"));
    if (spec.has("format")) {
      uploaded = drafts.reread(id, format(uploaded.file().format(), spec.part("format")));
    }
    var columns = derived.add(id, spec, columns(id, spec, objects), target -> target(target, objects));
    var operations = spec.part("operations").values().entrySet().stream()
        .collect(Collectors.toMap(entry -> world.objectType(entry.getKey()), entry -> ImportOperation.valueOf(entry.getValue())));
    drafts.mapColumns(id, columns, operations);
    drafts.settle(id, details(spec.part("details"), uploaded.file(), columns));
    spec.texts("archiveAfterMapping").forEach(world::archive);
    drafts.check(id);
    var plan = await(() -> drafts.plan(id));
    var doubles = doubles(id, spec);
    if (spec.has("decisions") || spec.has("edits") || spec.has("choices")) {
      plan = fix(id, spec, columns);
    }
    var formats = drafts.formats(id);
    drafts.start(id);
    return new Outcome(id, uploaded.file().format(), columns, formats, plan, await(() -> Optional.of(imports.progress(id))),
        doubles);
  }

  /// What was planned again after each fix must be what a plan of the whole file says.
  private ImportProgress fix(ImportId id, Spec spec, List<ColumnMapping> columns) {
    for (var decided : spec.list("decisions")) {
      fixes.fix(id, decided, columns);
      await(() -> drafts.plan(id));
    }
    spec.list("edits").forEach(edit -> fixes.edit(id, edit, columns));
    spec.list("choices").forEach(choice -> fixes.choose(id, choice, world.objectType(spec.texts("objects").getFirst())));
    var rechecked = await(() -> drafts.plan(id)).summary();
    drafts.check(id);
    var plan = await(() -> drafts.plan(id));
    assertThat(rechecked).as("re-checked, against the check of the whole file").isEqualTo(plan.summary());
    return plan;
  }

  /// What the rows resemble, as lines; asked for only where it is said what to expect or what to choose.
  private List<String> doubles(ImportId id, Spec spec) {
    if (!spec.has("choices") && !spec.part("expect").has("doubles")) {
      return List.of();
    }
    await(() -> drafts.plan(id).filter(plan -> doubles.isSearched(id)));
    return doubles.lines(id);
  }

  private ImportDraft.FileUploaded upload(ImportId id, Spec file) {
    var name = file.text("name", "people.csv");
    if (file.has("sheets")) {
      return drafts.upload(id, name, new ByteArrayInputStream(Workbooks.write(name, file.part("sheets"))));
    }
    var charset = Charset.forName(file.text("charset", "UTF-8"));
    return drafts.upload(id, name, new ByteArrayInputStream(file.text("text").getBytes(charset)));
  }

  private static FileFormat format(FileFormat recognised, Spec chosen) {
    var format = chosen.has("sheet") ? recognised.withSheet(chosen.text("sheet")) : recognised;
    format = chosen.has("charset") ? format.withCharset(chosen.text("charset")) : format;
    format = chosen.has("delimiter") ? format.withDelimiter(chosen.text("delimiter").charAt(0)) : format;
    return chosen.has("headerLine") ? format.withHeaderLine((int) chosen.number("headerLine")) : format;
  }

  private List<ColumnMapping> columns(ImportId id, Spec spec, List<ObjectTypeId> objects) {
    var chosen = spec.part("mapping").values();
    return drafts.suggestions(id).stream().map(column -> new ColumnMapping(column.column(), column.header(),
        spec.text("mapping").equals("auto") ? decided(column.target())
            : target(chosen.getOrDefault(column.header(), "skip"), objects))).toList();
  }

  private static ColumnTarget decided(ColumnTarget suggested) {
    return suggested instanceof Undecided ? new Skipped() : suggested;
  }

  private ColumnTarget target(String text, List<ObjectTypeId> objects) {
    if (text.equals("skip")) {
      return new Skipped();
    }
    if (text.equals("label")) {
      return new LabelColumn(objects.getFirst(), objects.getLast());
    }
    if (text.startsWith("label with ")) {
      return new LabelColumn(objects.getFirst(), world.objectType(text.substring("label with ".length())));
    }
    if (text.startsWith("links with ")) {
      var named = text.substring("links with ".length()).split("\\.");
      return new LinkColumn(objects.getFirst(), world.objectType(named[0]), named[1]);
    }
    var words = text.split("[. ]");
    return new PropertyColumn(world.objectType(words[0]), words[1], policy(words.length > 2 ? words[2] : ""));
  }

  private static OverwritePolicy policy(String word) {
    return switch (word) {
      case "keep" -> OverwritePolicy.KEEP_EXISTING;
      case "clear" -> OverwritePolicy.BLANK_CLEARS;
      default -> OverwritePolicy.OVERWRITE;
    };
  }

  /// A target as a specification writes it.
  String text(ColumnTarget target) {
    return switch (target) {
      case Skipped skipped -> "skip";
      case Undecided undecided -> "undecided";
      case LabelColumn label -> "label";
      case LinkColumn link -> "links with " + world.path(link.to()) + "." + link.property();
      case PropertyColumn property -> world.path(property.objectType()) + "." + property.property()
          + switch (property.policy()) {
            case OVERWRITE -> "";
            case KEEP_EXISTING -> " keep";
            case BLANK_CLEARS -> " clear";
          };
    };
  }

  /// `dates` and `numbers` say one format for the whole file, or `{Header: format}` for single columns; what is not said is recognised.
  private static ImportDetails details(Spec details, UploadedFile file, List<ColumnMapping> columns) {
    var formats = FormatChoices.NONE.withZone(ZoneId.of(details.text("zone", "UTC")));
    for (var column : columns) {
      var dates = details.part("dates").text(column.header());
      formats = dates.isEmpty() ? formats : formats.withDates(column.column(), DateOrder.valueOf(dates));
      var numbers = details.part("numbers").text(column.header());
      formats = numbers.isEmpty() ? formats : formats.withNumbers(column.column(), NumberNotation.valueOf(numbers));
    }
    return new ImportDetails(details.text("name", file.name()), text(details, "list"), !details.text("confirmed").equals("no"),
        text(details, "legalBasis").map(LegalBasis::valueOf),
        text(details, "dates").filter(order -> !order.isEmpty()).map(DateOrder::valueOf),
        text(details, "numbers").filter(notation -> !notation.isEmpty()).map(NumberNotation::valueOf), formats);
  }

  private static Optional<String> text(Spec part, String name) {
    return part.has(name) ? Optional.of(part.text(name)) : Optional.empty();
  }

  private static ImportProgress await(Supplier<Optional<ImportProgress>> asked) {
    var limit = Instant.now().plus(LIMIT);
    while (Instant.now().isBefore(limit)) {
      var progress = asked.get();
      if (progress.filter(ImportProgress::finished).isPresent()) {
        return progress.get();
      }
      pause();
    }
    throw new AssertionError("No end after " + LIMIT + ": " + asked.get());
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
