package io.intake.crmobjects;

/// What an object type is called in a language.
public record ObjectNames(String singular, String plural) {
}
