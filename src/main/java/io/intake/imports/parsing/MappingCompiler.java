package io.intake.imports.parsing;

import io.intake.compliance.LegalBasis;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.FileKind;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportOperation;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.formats.ColumnFormats;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParsers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Makes what the wizard settled ready for a walk: names become definitions, definitions become parsers.
@Component
public class MappingCompiler {

  private final ObjectTypes objectTypes;
  private final PropertyCatalog properties;
  private final ValueParsers parsers;
  private final RecordUpserts records;
  private final ColumnFormats formats;
  private final LinkedObjects linked;

  MappingCompiler(ObjectTypes objectTypes, PropertyCatalog properties, ValueParsers parsers, RecordUpserts records,
      ColumnFormats formats, LinkedObjects linked) {
    this.objectTypes = objectTypes;
    this.properties = properties;
    this.parsers = parsers;
    this.records = records;
    this.formats = formats;
    this.linked = linked;
  }

  /// A mapping with parsers of its own.
  ///
  /// @param fixed what a person put right
  public Mapping compile(ImportDraft.ReadyToStart draft, FixSet fixed) {
    var objects = new ArrayList<ImportedObject>();
    for (var type : draft.objects()) {
      objects.add(object(objects.size(), type, draft));
    }
    var links = links(draft, objects);
    return new Mapping(objects, columns(draft, objects), labels(draft, links), links, linked.domains(objects), draft.columns().size(),
        ColumnMapping.derivations(draft.columns()).size(), draft.file().format().kind() != FileKind.CSV,
        new Fixes(fixed, draft.columns()));
  }

  private ImportedObject object(int slot, ObjectTypeId id, ImportDraft.ReadyToStart draft) {
    var type = objectTypes.get(id);
    var added = type.isPerson()
        ? draft.details().legalBasis().map(basis -> Map.of(LegalBasis.PROPERTY, basis.stored())).orElse(Map.of())
        : Map.<String, String>of();
    var stages = properties.find(id, type.stageProperty()).stream().flatMap(property -> property.options().stream())
        .sorted(Comparator.comparingInt(PropertyOption::displayOrder)).map(PropertyOption::value).toList();
    return new ImportedObject(slot, type, draft.operations().getOrDefault(id, ImportOperation.UPSERT), records.identifiers(id),
        kept(id, draft), added, stages, linked.pipelines(id), linked.partners(slot, draft.objects()));
  }

  private static Set<String> kept(ObjectTypeId id, ImportDraft.ReadyToStart draft) {
    var kept = new HashSet<String>();
    for (var column : draft.columns()) {
      if (column.target() instanceof ColumnTarget.PropertyColumn(var objectType, var property, var policy) && objectType.equals(id)
          && policy == OverwritePolicy.KEEP_EXISTING) {
        kept.add(property);
      }
    }
    return kept;
  }

  private List<MappedColumn> columns(ImportDraft.ReadyToStart draft, List<ImportedObject> objects) {
    var recognised = formats.get(draft);
    var columns = new ArrayList<MappedColumn>();
    for (var column : draft.columns()) {
      if (column.target() instanceof ColumnTarget.PropertyColumn(var objectType, var name, var policy)) {
        var object = objects.get(draft.objects().indexOf(objectType));
        // A blank part may only mean that the text could not be split.
        var clears = policy == OverwritePolicy.BLANK_CLEARS && !object.identifiers().contains(name) && column.isOfFile();
        var format = ColumnFormats.format(column.column(), draft, recognised);
        columns.add(properties.find(objectType, name)
            .map(property -> new MappedColumn(column.column(), object.slot(), property, parsers.of(property, format), clears))
            .orElseGet(() -> MappedColumn.gone(column.column(), object.slot(), objectType, name)));
      }
    }
    return columns;
  }

  private List<LinkedColumn> links(ImportDraft.ReadyToStart draft, List<ImportedObject> objects) {
    var links = new ArrayList<LinkedColumn>(0);
    for (var column : draft.columns()) {
      if (column.target() instanceof ColumnTarget.LinkColumn(var from, var to, var name)) {
        var inFile = draft.objects().contains(to);
        var partner = inFile ? objects.get(draft.objects().indexOf(to)) : outside(to, links);
        var names = properties.find(to, name).map(property ->
                new MappedColumn(column.column(), partner.slot(), property, parsers.of(property, ValueFormat.STANDARD), false))
            .orElseGet(() -> MappedColumn.gone(column.column(), partner.slot(), to, name));
        links.add(new LinkedColumn(names, objects.get(draft.objects().indexOf(from)), partner, inFile));
      }
    }
    return links;
  }

  /// One for each object type that the file is not about, so that labels find their links.
  private ImportedObject outside(ObjectTypeId type, List<LinkedColumn> before) {
    return before.stream().map(LinkedColumn::to).filter(object -> object.type().id().equals(type)).findFirst()
        .orElseGet(() -> linked.outside(type, LinkedObjects.OUTSIDE - 1 - before.size()));
  }

  private static int slot(ObjectTypeId type, ImportDraft.ReadyToStart draft, List<LinkedColumn> links) {
    return draft.objects().contains(type) ? draft.objects().indexOf(type) : links.stream().map(LinkedColumn::to)
        .filter(object -> object.type().id().equals(type)).mapToInt(ImportedObject::slot).findFirst().orElseThrow();
  }

  private static List<Mapping.LabelledPair> labels(ImportDraft.ReadyToStart draft, List<LinkedColumn> links) {
    var labels = new ArrayList<Mapping.LabelledPair>();
    for (var column : draft.columns()) {
      if (column.target() instanceof ColumnTarget.LabelColumn(var from, var to)) {
        labels.add(new Mapping.LabelledPair(column.column(), slot(from, draft, links), slot(to, draft, links)));
      }
    }
    return labels;
  }
}
