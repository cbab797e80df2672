package io.intake.imports.mapping.names;

/// Something that a property is called somewhere.
///
/// @param language empty for what programs call it
public record KnownName(String written, Header header, String language, NameCondition condition) {
}
