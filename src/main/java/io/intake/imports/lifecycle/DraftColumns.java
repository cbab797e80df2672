package io.intake.imports.lifecycle;

import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget.PropertyColumn;
import io.intake.imports.ColumnTarget.Undecided;
import io.intake.imports.Derivation;
import io.intake.imports.DerivedColumns;
import io.intake.imports.DerivedPreview;
import io.intake.imports.DerivedProposal;
import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.Splitting;
import io.intake.imports.deriving.FullNameHeaders;
import io.intake.imports.deriving.PreviewMaker;
import io.intake.imports.deriving.ProposalFinder;
import io.intake.imports.deriving.SplittingFinder;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.users.Authorities;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Tries out columns that are made, on the file of a draft.
@Component
@PreAuthorize(Authorities.MAY_IMPORT)
class DraftColumns implements DerivedColumns {

  private final Drafts drafts;
  private final DraftFiles files;
  private final Suggestions suggestions;
  private final PropertyCatalog properties;

  DraftColumns(Drafts drafts, DraftFiles files, Suggestions suggestions, PropertyCatalog properties) {
    this.drafts = drafts;
    this.files = files;
    this.suggestions = suggestions;
    this.properties = properties;
  }

  @Override
  public List<Splitting> splittings(ImportId id, int column) {
    var stored = drafts.get(id);
    var finder = new SplittingFinder(column, FullNameHeaders.has(files.headers(stored).get(column)));
    files.read(stored, finder::see);
    return finder.result();
  }

  @Override
  public DerivedPreview preview(ImportId id, List<Derivation> columns) {
    var stored = drafts.get(id);
    var maker = new PreviewMaker(width(stored), columns);
    files.read(stored, maker::see);
    return maker.result();
  }

  @Override
  public List<ColumnSuggestion> suggestions(ImportId id, List<Derivation> columns) {
    var stored = drafts.get(id);
    return columns.isEmpty() ? List.of() : suggestions(stored, columns, files.sample(stored));
  }

  private List<ColumnSuggestion> suggestions(StoredImport stored, List<Derivation> columns, List<FileRow> sample) {
    return suggestions.made(columns, files.headers(stored), sample, stored.draft().objects());
  }

  @Override
  public List<DerivedProposal> proposals(ImportId id) {
    var stored = drafts.get(id);
    var headers = files.headers(stored);
    var sample = files.sample(stored);
    var found = new ProposalFinder(headers, sample, stored.draft().objects().size() == 1).find();
    if (found.isEmpty()) {
      return found;
    }
    var own = files.suggestions(stored, Optional.empty());
    return found.stream().filter(proposal -> isOfUse(proposal, own, suggestions(stored, proposal.columns(), sample))).toList();
  }

  /// All of what is made finds its place, no other column goes there, and the column itself is nothing else for sure.
  private boolean isOfUse(DerivedProposal proposal, List<ColumnSuggestion> own, List<ColumnSuggestion> made) {
    var sources = proposal.columns().stream().flatMap(column -> column.sources().stream()).toList();
    var places = made.stream().map(ColumnSuggestion::target).toList();
    return places.stream().allMatch(place -> place instanceof PropertyColumn target && holds(target, proposal))
        && own.stream().filter(column -> !sources.contains(column.column())).noneMatch(column -> places.contains(column.target()))
        && sources.stream().map(own::get).allMatch(source -> source.target() instanceof Undecided || places.contains(source.target()));
  }

  /// A day with its time is only of use where both are kept.
  private boolean holds(PropertyColumn target, DerivedProposal proposal) {
    return proposal.columns().stream().noneMatch(Derivation.Joined.class::isInstance)
        || properties.find(target.objectType(), target.property()).filter(property -> property.type() == PropertyType.DATETIME).isPresent();
  }

  private static int width(StoredImport stored) {
    return Drafts.withFile(stored.draft()).file().columns();
  }
}
